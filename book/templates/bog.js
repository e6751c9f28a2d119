// Looks things up without a server, and opens what a link leads to.
"use strict";

const MOST = 40;

// "§ 203, stk. 4, 2. pkt." becomes the words "203", "stk", "4", "2", "pkt".
function words(text) {
  return text.toLowerCase().replace(/[§.,;:()»«"/]+/g, " ").split(/\s+/).filter(Boolean);
}

const prepared = INDHOLD.map(([title, under, address, more], order) => ({
  title, under, address, order,
  own: words(title),
  all: words(`${title} ${under} ${more}`),
}));

// Numbers must be the same, other words may be the beginning of one.
function fits(word, known) {
  return known.some((one) => (/^\d/.test(word) ? one === word : one.startsWith(word)));
}

function lookUp(text) {
  const wanted = words(text);
  if (wanted.length === 0) return [];
  const found = prepared.filter((one) => wanted.every((word) => fits(word, one.all)));
  const weight = (one) => wanted.filter((word) => !fits(word, one.own)).length * 100 + one.own.length;
  return found.sort((one, other) => weight(one) - weight(other) || one.order - other.order);
}

const field = document.getElementById("soeg");
const list = document.getElementById("fundet");
const status = document.getElementById("antal");
const root = document.documentElement.dataset.root;

function show() {
  const found = lookUp(field.value);
  list.replaceChildren(...found.slice(0, MOST).map((one) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = root + one.address;
    link.textContent = one.title;
    const under = document.createElement("span");
    under.textContent = one.under;
    link.append(under);
    item.append(link);
    return item;
  }));
  list.hidden = found.length === 0;
  const count = found.length === 1 ? "1 fundet" : `${found.length} fundet`;
  status.textContent = field.value.trim() === "" ? "" : count;
}

field.addEventListener("input", show);
field.addEventListener("focus", show);
field.form.addEventListener("submit", (event) => {
  const first = list.querySelector("a");
  event.preventDefault();
  if (first) window.location.assign(first.href);
});
field.form.addEventListener("keydown", (event) => {
  const links = [...list.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  if (event.key === "Escape") {
    list.hidden = true;
    field.focus();
  } else if (event.key === "ArrowDown" && links[at + 1]) {
    links[at + 1].focus();
    event.preventDefault();
  } else if (event.key === "ArrowUp" && at >= 0) {
    (links[at - 1] || field).focus();
    event.preventDefault();
  }
});
document.addEventListener("click", (event) => {
  if (!field.form.contains(event.target)) list.hidden = true;
  else if (event.target.closest(".found a")) list.hidden = true;
});

// A scenario lies in what is folded together: open it, and all around it.
function unfold() {
  let place = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  const target = place;
  for (; place; place = place.parentElement) if (place.tagName === "DETAILS") place.open = true;
  if (target) target.scrollIntoView();
}
window.addEventListener("hashchange", unfold);
unfold();

// On paper nothing is folded together.
window.addEventListener("beforeprint", () => {
  document.querySelectorAll("main details:not(.written)").forEach((one) => { one.open = true; });
});

const asked = new URLSearchParams(window.location.search).get("q");
if (asked) {
  field.value = asked;
  show();
}
