/* Says what was done: to those who see in a toast, to those who listen in a live region. */

const SHOWN = 9000; // milliseconds
const toasts = document.getElementById("toasts");
const said = document.getElementById("said");
const counted = document.getElementById("counted");
let countTimer = 0;

/** Say a result to those who listen. */
export function say(words) {
  // The same words twice are read twice only if the region was empty between.
  said.textContent = "";
  setTimeout(() => (said.textContent = words), 60);
}

/** Say how full a field is, but only once it matters, and not at every key. */
export function sayCount(words) {
  clearTimeout(countTimer);
  countTimer = setTimeout(() => (counted.textContent = words), 1200);
}

/**
 * Show what was done, or what went wrong.
 *
 * @param {string} words
 * @param {{undo?: () => void, bad?: boolean, todo?: string}} [more]
 */
export function toast(words, { undo, bad = false, todo = "" } = {}) {
  const one = document.createElement("div");
  one.className = bad ? "toast bad" : "toast";
  const text = document.createElement("p");
  text.dir = "auto";
  text.textContent = todo ? `${words} ${todo}` : words;
  one.append(text);
  if (undo) one.append(button("Undo", "", () => { close(one); undo(); }));
  one.append(button("✕", "Close", () => close(one)));
  while (toasts.children.length > 2) toasts.firstElementChild.remove();
  toasts.append(one);
  say(text.textContent);
  let timer = setTimeout(() => close(one), bad ? SHOWN * 2 : SHOWN);
  // Whoever is about to press Undo is not hurried.
  for (const kind of ["pointerenter", "focusin"]) one.addEventListener(kind, () => clearTimeout(timer));
  for (const kind of ["pointerleave", "focusout"]) {
    one.addEventListener(kind, () => {
      clearTimeout(timer);
      timer = setTimeout(() => close(one), SHOWN);
    });
  }
}

function close(one) {
  one.remove();
}

function button(words, label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  if (label) made.setAttribute("aria-label", label);
  made.addEventListener("click", act);
  return made;
}

/** A sentence out of what an error says. */
export function sentence(text) {
  const line = String(text ?? "").trim();
  if (!line) return "";
  return `${line[0].toUpperCase()}${line.slice(1)}${/[.!?…]$/.test(line) ? "" : "."}`;
}
