/** All slides at once, to choose one by mouse, finger or arrow keys. */
class Overview {
  constructor(slides, chosen) {
    this.slides = slides;
    this.chosen = chosen;
  }

  get on() {
    return document.documentElement.classList.contains("overview");
  }

  open(index) {
    document.documentElement.classList.add("overview");
    for (const slide of this.slides) {
      slide.hidden = false;
      slide.tabIndex = 0;
      slide.setAttribute("role", "button");
    }
    this.slides[index].focus();
    this.slides[index].scrollIntoView({ block: "center" });
  }

  close(stage) {
    document.documentElement.classList.remove("overview");
    for (const slide of this.slides) {
      slide.tabIndex = -1;
      slide.setAttribute("role", "group");
      if (slide !== stage.current) stage.put(slide);
    }
  }

  /** Take a key; return whether it meant anything here. */
  take(key) {
    const at = this.slides.indexOf(document.activeElement);
    const columns = getComputedStyle(this.slides[0].parentElement).gridTemplateColumns.split(" ");
    const moves = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: columns.length,
      ArrowUp: -columns.length,
      Home: -this.slides.length,
      End: this.slides.length,
    };
    if (key === "Enter" || key === "Space") {
      this.chosen(Math.max(at, 0));
      return true;
    }
    if (!(key in moves)) return false;
    const last = this.slides.length - 1;
    this.slides[Math.min(last, Math.max(0, at + moves[key]))].focus();
    return true;
  }
}
