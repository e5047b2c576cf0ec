/* Who else has the draft open, and which field they are in: a hint, never a lock. */

const PAUSE = 250; // milliseconds after which a field that somebody went into is told
const NAMED = 2; // people of whom the bar says where they are

const draft = document.body.dataset.draft;
const me = document.body.dataset.me;
/** The word that this page goes by. */
export const page = Array.from(crypto.getRandomValues(new Uint8Array(12)), (one) => one.toString(36)).join("");

let others = []; // names
let fields = []; // pairs of a name and the field that they are in
let told = ""; // the field that the server knows us in
let timer = 0;

const fieldNamed = (name) => document.querySelector(`[data-field="${CSS.escape(name)}"]`);
const ownField = () => document.activeElement?.dataset?.field ?? "";

/** The server has told who is here. */
export function heard(state) {
  others = state.here.filter((name) => name !== me);
  fields = state.fields.filter(([name]) => name !== me);
  show();
  tell();
}

/** The server knows nothing of this page any more, or not yet. */
export function forgotten() {
  told = "";
}

/** Say it in the bar, and mark the fields; again whenever the page was brought up to date. */
export function show() {
  const words = document.getElementById("people");
  const where = new Map(fields);
  const named = [...others].sort((one, other) => where.has(other) - where.has(one));
  const said = named.slice(0, NAMED).map((name) => `${name} is ${placeOf(where.get(name)) || "here"}`);
  const more = named.length - NAMED;
  if (more > 0) said.push(`${more} more ${more > 1 ? "are" : "is"} here`);
  const text = said.join(", ");
  if (words && words.textContent !== text) words.textContent = text;
  for (const one of document.querySelectorAll("[data-with]")) {
    one.removeAttribute("data-with");
    one.removeAttribute("title");
  }
  for (const [name, field] of fields) {
    const one = fieldNamed(field);
    if (!one) continue;
    one.dataset.with = one.dataset.with ? `${one.dataset.with}, ${name}` : name;
    one.title = `In this field: ${one.dataset.with}`;
  }
}

/** `in the title of “Seed Swap”`; empty for no field, and for one that this page does not have. */
function placeOf(field) {
  const one = field && fieldNamed(field);
  if (!one) return "";
  const label = (one.getAttribute("aria-label") ?? one.labels?.[0]?.textContent ?? "text").trim();
  const title = one.closest(".card[data-item]")?.querySelector(".title")?.value.trim();
  return `in the ${label[0].toLowerCase()}${label.slice(1)}${title ? ` of “${title}”` : ""}`;
}

/** Whoever is alone tells nobody where they are. */
function tell() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const field = ownField();
    if (!others.length || field === told) return;
    told = field;
    const body = new URLSearchParams({ page, field });
    fetch(`/drafts/${draft}/here`, { method: "POST", body }).catch(forgotten);
  }, PAUSE);
}

document.addEventListener("focusin", tell);
document.addEventListener("focusout", tell);
