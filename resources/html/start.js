function start() {
  root.classList.add("playing", "idle");
  if (!document.fullscreenEnabled) root.classList.add("no-full-screen");
  for (const slide of slides) {
    stage.put(slide);
    slide.addEventListener("beforematch", () => talk.move(slides.indexOf(slide), Infinity));
  }
  if (pair.isConsole) root.classList.add("speaking");
  following = pair.isConsole;
  talk.move(...(address.read() ?? [0, 0]));
  following = false;
  addEventListener("keydown", takeKey);
  addEventListener("click", takeClick);
  addEventListener("popstate", takeAddress);
  addEventListener("hashchange", takeAddress);
  onSwipe(find(".deck"), turn);
  onSwipe(find(".reading"), turn);
  onWheel(find(".deck"), turn);
  hideWhenIdle(root);
  keepAwakeInFullScreen();
}

start();
