/** The speaker's view: this slide, what comes, what to say, and the time. */
class Console {
  constructor(element, slides, clock, words) {
    this.element = element;
    this.slides = slides;
    this.clock = clock;
    this.words = words;
    this.shown = [];
    const seconds = slides.map((slide) => Number(slide.dataset.seconds));
    this.planned = seconds.reduce((sum, each) => sum + each, 0);
    setInterval(() => this.tick(), 500);
  }

  get on() {
    return document.documentElement.classList.contains("speaking");
  }

  show(talk) {
    if (!this.on) return;
    const coming = talk.coming;
    const asked = [talk.index, ...(coming ?? [])].join();
    if (asked !== this.shown) {
      this.shown = asked;
      this.showComing(coming);
      this.showNotes(this.slides[talk.index]);
    }
    this.tick();
  }

  showComing(coming) {
    const place = this.element.querySelector(".preview");
    if (!coming) {
      place.textContent = this.words.the_end;
      return;
    }
    const [index, step] = coming;
    const page = this.slides[index].querySelector("svg").cloneNode(true);
    for (const link of page.querySelectorAll("a")) link.remove();
    reveal(page, step);
    place.replaceChildren(page);
  }

  showNotes(slide) {
    const place = this.element.querySelector(".spoken");
    const notes = slide.querySelector(".notes");
    const said = notes ? [...notes.children].map((line) => line.cloneNode(true)) : [];
    if (!said.length) said.push(this.words.no_notes);
    place.replaceChildren(...said);
    place.scrollTop = 0;
  }

  tick() {
    if (!this.on) return;
    const put = (name, text) => (this.element.querySelector(name).textContent = text);
    const now = new Date();
    put(".time", `${now.getHours()}:${String(now.getMinutes()).padStart(2, "0")}`);
    put(".elapsed", minutes(this.clock.milliseconds / 1000));
    put(".planned", minutes(this.planned));
    put("[data-do=pause]", this.words[this.clock.next]);
  }
}
