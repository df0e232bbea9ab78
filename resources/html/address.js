/** The part of the address behind "#": the slide's number, and its step where there is one. */
class Address {
  constructor(slides) {
    this.numbers = slides.map((slide) => slide.id);
  }

  /** Return the slide's index and step, or null where the address names none. */
  read(hash = location.hash) {
    const found = /^#(\d+)(?:\.(\d+))?$/.exec(hash);
    const index = found ? this.numbers.indexOf(found[1]) : -1;
    return index < 0 ? null : [index, Number(found[2] ?? 0)];
  }

  write(index, step, jumped) {
    const hash = `#${this.numbers[index]}${step ? `.${step}` : ""}`;
    if (hash === location.hash) return;
    try {
      if (jumped) history.pushState(null, "", hash);
      else history.replaceState(null, "", hash);
    } catch {
      // Some frames may not change their address; the talk goes on without.
    }
  }
}
