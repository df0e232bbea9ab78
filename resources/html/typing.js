function typedText() {
  if (talk.awaitsAchievement) return `${data.words.achievement} …`;
  return talk.digits && `${data.words.go_to} ${talk.digits}`;
}

function goToNumber(number) {
  const index = slides.findIndex((slide) => slide.id === String(Number(number)));
  if (index >= 0) {
    talk.goTo(index);
    return;
  }
  talk.stopTyping();
  find(".typed").textContent = `${data.words.no_slide} ${Number(number)}`;
}

function takeDigit(digit) {
  const direct = talk.awaitsAchievement || (!talk.digits && "index" in slides[talk.index].dataset);
  const number = data.achievements[Number(digit) || 10];
  if (direct && number !== undefined) {
    goToNumber(number);
  } else {
    if (talk.awaitsAchievement) talk.stopTyping();
    talk.typeDigit(digit);
  }
}

/** Let a key end or mend what is being typed; return whether it was used up by that. */
function endTyping(key, action) {
  if (key === "Enter" && talk.digits) goToNumber(talk.digits);
  else if (key === "Backspace" && talk.digits) talk.eraseDigit();
  else {
    talk.stopTyping();
    return action === "leave";
  }
  return true;
}
