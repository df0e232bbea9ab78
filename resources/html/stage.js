const FADE_MILLISECONDS = 180;

/** Let every part up to the step be seen. */
function reveal(page, step) {
  for (const part of page.querySelectorAll(".part")) {
    part.classList.toggle("shown", Number(part.dataset.step) <= step);
  }
}

/** What a part says to those who do not see it. */
function saidBy(part) {
  const texts = [];
  for (const one of part.querySelectorAll("text, [role=img]")) {
    if (one.matches("[role=img]")) texts.push(one.getAttribute("aria-label"));
    else if (!one.parentElement.closest("[role=img]")) texts.push(one.textContent);
  }
  return texts.join(". ");
}

/** Shows one slide and its steps, and lets the one before fade beneath it. */
class Stage {
  constructor(slides, said) {
    this.slides = slides;
    this.said = said;
    this.current = null;
    this.step = 0;
    this.leaving = null;
    this.timer = 0;
  }

  show(index, step) {
    this.finish();
    const slide = this.slides[index];
    if (slide !== this.current) this.turnTo(slide);
    else if (step > this.step) this.say(slide, step);
    this.step = step;
    reveal(slide, step);
  }

  turnTo(slide) {
    const before = this.current;
    if (before) {
      before.classList.replace("current", "leaving");
      slide.classList.add("entering");
      this.leaving = before;
      this.timer = setTimeout(() => this.finish(), FADE_MILLISECONDS);
    }
    slide.hidden = false;
    slide.classList.add("current");
    this.current = slide;
    this.said.textContent = "";
  }

  say(slide, step) {
    const parts = [...slide.querySelectorAll("g.part")];
    const fresh = parts.filter((part) => Number(part.dataset.step) === step);
    this.said.textContent = fresh.map(saidBy).join(". ");
  }

  /** End every fade at once. */
  finish() {
    clearTimeout(this.timer);
    if (!this.current) return;
    for (const motion of this.current.getAnimations({ subtree: true })) motion.finish();
    this.current.classList.remove("entering");
    if (this.leaving) this.put(this.leaving);
    this.leaving = null;
  }

  /** Take a slide away. All of it can still be found by the browser's own search. */
  put(slide) {
    slide.classList.remove("current", "leaving", "entering");
    slide.setAttribute("hidden", "until-found");
    reveal(slide, Infinity);
  }
}
