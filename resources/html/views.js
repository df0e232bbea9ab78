function openNotes() {
  root.classList.add("speaking");
  consoleView.show(talk);
}

function toggleNotes() {
  if (root.classList.contains("speaking")) root.classList.remove("speaking");
  else openNotes();
}

function openNotesWindow() {
  if (pair.open()) {
    root.classList.remove("speaking");
    return;
  }
  openNotes();
  find(".typed").textContent = data.words.blocked;
}

function toggleOverview() {
  if (overview.on) overview.close(stage);
  else overview.open(talk.index);
}

function chooseSlide(index) {
  overview.close(stage);
  talk.goTo(index);
  stage.current.focus({ preventScroll: true });
}

function toggleFullScreen(key = "") {
  const on = document.fullscreenElement !== null;
  if (!on) root.requestFullscreen?.().catch(() => {});
  else if (!key.includes("F5")) document.exitFullscreen();
}

function leave() {
  if (overview.on) overview.close(stage);
  else root.classList.remove("speaking");
}
