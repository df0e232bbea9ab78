const READING = { title: "h2", kicker: "h3", figure: "strong", footer: "small" };

/** The slide's words in lines that a phone held upright can show; aloud they are the slide's. */
function read(page, place) {
  const lines = [];
  for (const one of page.querySelectorAll("text, [role=img]")) {
    const part = one.closest(".part");
    if (one.parentElement.closest("[role=img]") || (part && !part.matches(".shown"))) continue;
    const line = document.createElement(READING[one.getAttribute("class")] ?? "p");
    line.textContent = one.matches("text") ? one.textContent : one.getAttribute("aria-label");
    lines.push(line);
  }
  place.replaceChildren(...lines);
}
