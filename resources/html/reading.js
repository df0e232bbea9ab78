const READING = { title: "h2", kicker: "h3", figure: "strong", footer: "small" };
const COUNTS = /^(\d+|[IVX]+)$/;

/** Return every text and description of a page that can be seen, with its kind, in order. */
function textsOf(page) {
  const texts = [];
  for (const one of page.querySelectorAll("text, [role=img]")) {
    const part = one.closest(".part");
    if (one.parentElement.closest("[role=img]") || (part && !part.matches(".shown"))) continue;
    const text = one.matches("text") ? one.textContent : one.getAttribute("aria-label");
    texts.push([one.getAttribute("class") ?? "body", text]);
  }
  return texts;
}

/** The slide's words in lines that a phone held upright can show; aloud they are the slide's. */
function read(page, place) {
  const lines = [];
  let number = "";
  for (const [kind, text] of textsOf(page)) {
    if (COUNTS.test(text) && ["body", "footer"].includes(kind)) {
      number = `${text}. `;
      continue;
    }
    const line = document.createElement(READING[kind] ?? "p");
    line.textContent = number + text;
    lines.push(line);
    number = "";
  }
  place.replaceChildren(...lines);
}
