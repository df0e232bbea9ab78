/* The one of each that the rest works on. */
const find = (name) => document.querySelector(name);
const root = document.documentElement;
const data = JSON.parse(find(".data").textContent);
const slides = [...document.querySelectorAll(".slide")];
const stage = new Stage(slides, find(".said"));
const address = new Address(slides);
const clock = new Clock();
const overview = new Overview(slides, chooseSlide);
const consoleView = new Console(find(".console"), slides, clock, data.words);
const pair = new Pair(follow);
const talk = new Talk(
  slides.map((slide) => Number(slide.dataset.steps)),
  showTalk,
);
