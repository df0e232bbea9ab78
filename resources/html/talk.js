/** Where the talk is: slide, step, blank screen, digits typed. Knows no element. */
class Talk {
  /** lastSteps: the last step of each slide. told: called after every change. */
  constructor(lastSteps, told) {
    this.lastSteps = lastSteps;
    this.told = told;
    this.index = 0;
    this.step = 0;
    this.blank = "";
    this.digits = "";
    this.awaitsAchievement = false;
    this.jumps = [];
  }

  get typing() {
    return this.awaitsAchievement || this.digits !== "";
  }

  /** The slide and step that the next key will show, or null at the end. */
  get coming() {
    if (this.step < this.lastSteps[this.index]) return [this.index, this.step + 1];
    return this.index + 1 < this.lastSteps.length ? [this.index + 1, 0] : null;
  }

  nextStep() {
    if (this.step < this.lastSteps[this.index]) this.move(this.index, this.step + 1);
    else this.nextSlide();
  }

  previousStep() {
    if (this.step > 0) this.move(this.index, this.step - 1);
    else this.previousSlide();
  }

  nextSlide() {
    if (this.index + 1 < this.lastSteps.length) this.move(this.index + 1, 0);
    else this.move(this.index, this.lastSteps[this.index]);
  }

  previousSlide() {
    if (this.index > 0) this.move(this.index - 1, this.lastSteps[this.index - 1]);
    else this.move(0, 0);
  }

  /** Jump; back() returns. */
  goTo(index) {
    const jumped = index !== this.index;
    if (jumped) this.jumps.push([this.index, this.step]);
    this.move(index, 0, jumped);
  }

  back() {
    const from = this.jumps.pop();
    if (from) this.move(...from);
  }

  typeDigit(digit) {
    this.digits = (this.digits + digit).slice(-4);
    this.told({});
  }

  eraseDigit() {
    this.digits = this.digits.slice(0, -1);
    this.told({});
  }

  awaitAchievement() {
    this.digits = "";
    this.awaitsAchievement = true;
    this.told({});
  }

  stopTyping() {
    this.digits = "";
    this.awaitsAchievement = false;
    this.told({});
  }

  blankTo(colour) {
    this.blank = this.blank === colour ? "" : colour;
    this.told({});
  }

  /** Show the slide again; return whether the screen was blank. */
  wake() {
    if (this.blank === "") return false;
    this.blankTo(this.blank);
    return true;
  }

  move(index, step, jumped = false) {
    this.digits = "";
    this.awaitsAchievement = false;
    this.index = index;
    this.step = Math.min(step, this.lastSteps[index]);
    this.told({ jumped });
  }
}
