const CONSOLE_WINDOW = "congress-viewer-notes";

/** Two windows of this file that show the same place: the hall's and the speaker's. */
class Pair {
  constructor(receive) {
    this.other = window.name === CONSOLE_WINDOW ? window.opener : null;
    addEventListener("message", (event) => {
      if (this.other && event.source === this.other) receive(event.data);
    });
  }

  get isConsole() {
    return window.name === CONSOLE_WINDOW && this.other !== null;
  }

  /** Open the speaker's window; return whether the browser let us. */
  open() {
    this.other = window.open(location.href, CONSOLE_WINDOW, "popup,width=1280,height=800");
    return this.other !== null;
  }

  send(state) {
    // A file has no origin that could be named; only the window itself is trusted.
    if (this.other && !this.other.closed) this.other.postMessage(state, "*");
  }
}
