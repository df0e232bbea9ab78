/** Return the key's name as the table has it: "Shift+ArrowRight", "b", "?". */
function namesOf(event) {
  const held = (event.ctrlKey ? "Ctrl+" : "") + (event.shiftKey ? "Shift+" : "");
  const key = plainKey(event);
  const code = /^(?:Digit|Numpad)(\d)$/.exec(event.code);
  const names = [held + key, event.ctrlKey || /^[a-z]$/.test(key) ? null : key];
  // Layouts like the French or the Vietnamese one have letters where others have digits.
  if (code && held === "") names.push(code[1]);
  return names;
}

const KEPT_BACK = ["Process", "Dead", "Unidentified"];

function plainKey(event) {
  if (event.key === " ") return "Space";
  const letter = /^Key([A-Z])$/.exec(event.code);
  // An input method may keep a letter for itself until the syllable is whole.
  if (letter && (KEPT_BACK.includes(event.key) || event.key.charCodeAt(0) > 127)) {
    return letter[1].toLowerCase();
  }
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

/** Return what the key stands for in the table, or undefined. */
function actionOf(event, table) {
  if (event.altKey || event.metaKey) return undefined;
  const name = namesOf(event).find((one) => one !== null && one in table);
  return name && table[name];
}

/** Return the digit that was pressed, or nothing. */
function digitOf(event) {
  return namesOf(event).find((name) => /^\d$/.test(name ?? ""));
}
