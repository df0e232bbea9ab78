/** How long the talk has lasted. It begins with the first step forward; a pause is a pause. */
class Clock {
  constructor() {
    this.before = 0;
    this.since = null;
    this.paused = false;
  }

  get running() {
    return this.since !== null;
  }

  get milliseconds() {
    return this.before + (this.running ? Date.now() - this.since : 0);
  }

  /** What a press of the pause button would do. */
  get next() {
    if (this.running) return "pause";
    return this.milliseconds ? "go_on" : "begin";
  }

  begin() {
    if (!this.running && !this.paused) this.since = Date.now();
  }

  toggle() {
    if (this.running) this.set(this.milliseconds, false, true);
    else this.set(this.before, true, false);
  }

  set(milliseconds, running, paused) {
    this.before = milliseconds;
    this.since = running ? Date.now() : null;
    this.paused = paused;
  }
}

function minutes(seconds) {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
