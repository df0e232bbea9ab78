/** Keep the screen awake while the talk fills it, and not a moment longer. */
function keepAwakeInFullScreen() {
  let lock = null;
  const change = async () => {
    await lock?.release();
    const wanted = document.fullscreenElement !== null && document.visibilityState === "visible";
    lock = wanted ? await navigator.wakeLock?.request("screen").catch(() => null) : null;
  };
  document.addEventListener("fullscreenchange", change);
  document.addEventListener("visibilitychange", change);
}
