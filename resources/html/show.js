/** Whether the other window leads at this moment. */
let following = false;

function showTalk({ jumped = false }) {
  const turned = stage.current !== slides[talk.index];
  stage.show(talk.index, talk.step);
  address.write(talk.index, talk.step, jumped);
  root.classList.toggle("black", talk.blank === "black");
  root.classList.toggle("white", talk.blank === "white");
  find(".number").textContent = `${slides[talk.index].id} / ${data.count}`;
  find(".typed").textContent = typedText();
  if (turned && !overview.on) stage.current.focus({ preventScroll: true });
  read(stage.current.querySelector("svg"), find(".reading"));
  if (turned) find(".reading").scrollTop = 0;
  consoleView.show(talk);
  if (!following) tellPair();
}

function tellPair() {
  pair.send({
    index: talk.index,
    step: talk.step,
    blank: talk.blank,
    milliseconds: clock.milliseconds,
    running: clock.running,
    paused: clock.paused,
  });
}

/** Go where the other window is. */
function follow(state) {
  if (!Number.isInteger(state?.index) || !slides[state.index]) return;
  following = true;
  clock.set(Number(state.milliseconds) || 0, state.running === true, state.paused === true);
  talk.blank = ["black", "white"].includes(state.blank) ? state.blank : "";
  talk.move(state.index, Number.isInteger(state.step) ? Math.max(0, state.step) : 0);
  following = false;
}

function takeAddress() {
  const place = address.read();
  if (place && (place[0] !== talk.index || place[1] !== talk.step)) talk.move(...place);
}
