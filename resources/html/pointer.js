const SWIPE = 40;
const WHEEL_REST_MILLISECONDS = 140;
const IDLE_MILLISECONDS = 2500;

/** Swipes to the left and right; a finger that zooms or scrolls is left alone. */
function onSwipe(element, swiped) {
  let start = null;
  element.addEventListener(
    "touchstart",
    (event) => {
      const alone = event.touches.length === 1 && (visualViewport?.scale ?? 1) < 1.05;
      start = alone ? event.touches[0] : null;
    },
    { passive: true },
  );
  element.addEventListener("touchend", (event) => {
    if (!start) return;
    const end = event.changedTouches[0];
    const [dx, dy] = [end.clientX - start.clientX, end.clientY - start.clientY];
    start = null;
    if (Math.abs(dx) < SWIPE || Math.abs(dx) < 1.5 * Math.abs(dy)) return;
    event.preventDefault();
    swiped(dx < 0);
  });
}

/** One move a turn of the wheel, however many events a touchpad makes of it. */
function onWheel(element, turned) {
  let rests = -Infinity;
  element.addEventListener(
    "wheel",
    (event) => {
      const now = event.timeStamp;
      const resting = now - rests < WHEEL_REST_MILLISECONDS;
      if (event.ctrlKey || Math.abs(event.deltaY) < 4) return;
      rests = now;
      if (!resting) turned(event.deltaY > 0);
    },
    { passive: true },
  );
}

/** Hide pointer and controls while nobody moves them. */
function hideWhenIdle(root) {
  let timer = 0;
  const stir = () => {
    root.classList.remove("idle");
    clearTimeout(timer);
    timer = setTimeout(() => root.classList.add("idle"), IDLE_MILLISECONDS);
  };
  for (const name of ["pointermove", "pointerdown"]) addEventListener(name, stir);
}
