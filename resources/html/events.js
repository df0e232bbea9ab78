function forward(move) {
  clock.begin();
  move();
}

const DOES = {
  next_step: () => forward(() => talk.nextStep()),
  previous_step: () => talk.previousStep(),
  next_slide: () => forward(() => talk.nextSlide()),
  previous_slide: () => talk.previousSlide(),
  first: () => talk.goTo(0),
  last: () => talk.goTo(slides.length - 1),
  achievement: () => talk.awaitAchievement(),
  back: () => talk.back(),
  black: () => talk.blankTo("black"),
  white: () => talk.blankTo("white"),
  full_screen: toggleFullScreen,
  overview: toggleOverview,
  notes: toggleNotes,
  notes_window: openNotesWindow,
  pause: () => {
    clock.toggle();
    consoleView.tick();
    tellPair();
  },
  help: () => find(".help").showModal(),
  leave,
};

/** A control that has the focus keeps the keys that press it. */
function belongsToControl(event) {
  return ["Enter", " "].includes(event.key) && event.target.closest?.("a, button, dialog");
}

function takeKey(event) {
  if (find(".help").open || belongsToControl(event)) return;
  const action = actionOf(event, data.keys);
  if (["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
  if (talk.wake()) {
    event.preventDefault();
    return;
  }
  const key = event.key === " " ? "Space" : event.key;
  if (overview.on && overview.take(key)) {
    event.preventDefault();
    return;
  }
  if (!action) return;
  event.preventDefault();
  if (overview.on && !["overview", "leave", "help", "full_screen"].includes(action)) return;
  if (action === "digit") takeDigit(digitOf(event));
  else if (!(talk.typing && endTyping(event.key, action))) DOES[action](event.key);
}

function takeClick(event) {
  const button = event.target.closest("[data-do]");
  const link = event.target.closest("a");
  const slide = event.target.closest(".slide");
  if (button) {
    DOES[button.dataset.do]();
    if (event.detail > 0) stage.current.focus({ preventScroll: true });
  } else if (overview.on) {
    if (slide) chooseSlide(slides.indexOf(slide));
  } else if (link) {
    event.preventDefault();
    goToNumber(link.getAttribute("href").slice(1));
  } else if (event.target.closest(".blank")) {
    talk.wake();
  } else if (slide && getSelection().isCollapsed) {
    DOES.next_step();
  }
}

function turn(onward) {
  if (overview.on || talk.wake()) return;
  DOES[onward ? "next_step" : "previous_step"]();
}
