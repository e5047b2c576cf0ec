/* The fields of the page and the queue that saves them: counters, conflicts, and whose text a field shows. */

import { Queue } from "./draft-queue.js";
import { sayCount, sentence, toast } from "./draft-say.js";

/** With every change: what came of it is said in the answer's body, so that no conflict looks like a fault. */
export const ASKING = { Accept: "application/json", Prefer: "outcome=body" };

const draft = document.body.dataset.draft;
const saving = document.getElementById("saving");
const segmenter = new Intl.Segmenter(document.documentElement.lang || "en", { granularity: "grapheme" });
const grows = CSS.supports("field-sizing", "content");
const latest = new Map(); // the server's newest texts of fields that somebody is in

const fieldNamed = (name) => document.querySelector(`[data-field="${CSS.escape(name)}"]`);
const serverText = (one) => one.localName === "textarea" ? one.defaultValue : one.getAttribute("value") ?? "";

async function send(field, value, base, options) {
  const answer = await fetch(`/drafts/${draft}/field`, {
    method: "POST",
    headers: ASKING,
    body: new URLSearchParams({ field, value, base }),
    ...options,
  });
  const body = await answer.json().catch(() => ({}));
  return { status: body.status ?? answer.status, body };
}

export const queue = new Queue({
  send,
  store: localStorageOrNone(),
  prefix: `draft ${draft} `,
  tell: showState,
  conflict: showConflict,
  refuse: showRefusal,
});

function localStorageOrNone() {
  try {
    localStorage.length;
    return localStorage;
  } catch {
    return { length: 0, key: () => null, getItem: () => null, setItem() {}, removeItem() {} };
  }
}

/* How it stands */

function showState() {
  const words = {
    saved: queue.savedAt ? `Saved ${queue.savedAt.toLocaleTimeString([], { hour: "numeric", minute: "2-digit", second: "2-digit" })}` : "All saved",
    saving: "Saving…",
    trying: queue.signedOut ? "Not saved: you are signed out" : "Not saved. Trying again…",
    stuck: "Not saved: look at the marked field",
  };
  const state = queue.summary();
  saving.className = `saving ${state}`;
  if (saving.textContent !== words[state]) saving.textContent = words[state];
  // What is seen every second is not read out every second: only trouble is.
  saving.setAttribute("aria-live", state === "trying" || state === "stuck" ? "polite" : "off");
}

/* What a field shows */

/** A field that is new in the page. */
export function attend(field) {
  const name = field.dataset.field;
  const text = serverText(field);
  if (field.readOnly) return grow(field);
  if (!queue.take(name, text, field.dataset.base ?? text)) field.value = queue.value(name);
  grow(field);
  count(field);
}

/** The server's newest text of a field that stands in the page. */
export function refresh(old, fresh) {
  const name = old.dataset.field;
  const text = serverText(fresh);
  const base = fresh.dataset.base ?? text;
  if (fresh.readOnly || old.readOnly) {
    old.readOnly = fresh.readOnly;
    if (fresh.readOnly) show(old, text);
    else attend(old);
    return;
  }
  if (document.activeElement === old || !queue.take(name, text, base)) latest.set(name, { text, base });
  else {
    latest.delete(name);
    show(old, text);
  }
}

function show(field, text) {
  if (field.value !== text) field.value = text;
  grow(field);
  count(field);
}

document.addEventListener("focusout", (event) => {
  const name = event.target.dataset?.field;
  if (!name) return;
  queue.flush(name);
  const newer = latest.get(name);
  if (newer && queue.take(name, newer.text, newer.base)) {
    show(event.target, newer.text);
    latest.delete(name);
  }
});

document.addEventListener("focusin", (event) => {
  if (event.target.dataset?.field) count(event.target);
});

document.addEventListener("input", (event) => {
  const name = event.target.dataset?.field;
  if (!name || event.target.readOnly) return;
  latest.delete(name);
  clearFault(name);
  queue.type(name, event.target.value);
  grow(event.target);
  count(event.target);
  mirror(name, event.target.value);
});

/** Browsers that cannot make a field as high as its text are helped. */
function grow(field) {
  if (grows || field.localName !== "textarea") return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}

/** The row of the inbox says at once what is typed. */
function mirror(name, value) {
  for (const one of document.querySelectorAll(`[data-mirror="${CSS.escape(name)}"]`)) one.textContent = value;
}

/* Counters */

function count(field) {
  const { field: name, network, soft } = field.dataset;
  if (network) return countPost(field);
  if (!soft) return;
  const used = [...segmenter.segment(field.value)].length;
  const shown = document.querySelector(`[data-counter="${CSS.escape(name)}"]`);
  if (!shown) return;
  shown.querySelector("b").textContent = used;
  shown.classList.toggle("over", used > Number(soft));
  if (document.activeElement === field && used > 0.9 * soft) sayCount(`${used} of ${soft} characters`);
}

/** The server has counted already; the rules of the networks are fetched once somebody writes. */
async function countPost(field) {
  if (document.activeElement !== field) return;
  const { measure } = await import("./lengths.js");
  const { network, limit, link, warning, field: name } = field.dataset;
  const found = measure(network, field.value, { characters: Number(limit) || 0, link: Number(link), warning });
  const tone = found.over ? "bad" : found.count > 0.9 * found.limit ? "warn" : "";
  const room = document.querySelector(`[data-room="${CSS.escape(name)}"]`);
  const gauge = document.querySelector(`[data-gauge="${CSS.escape(name)}"]`);
  if (room) {
    room.className = `room ${tone}`;
    room.firstElementChild.textContent = found.count;
    room.lastChild.nodeValue = `/${found.limit}${found.unit === "bytes" ? " bytes" : ""}`;
  }
  if (gauge) {
    gauge.setAttribute("class", `gauge ${tone}`);
    gauge.firstElementChild.setAttribute("width", Math.min(100, Math.floor((found.count * 100) / found.limit)));
  }
  if (document.activeElement === field && tone) sayCount(`${found.count} of ${found.limit} ${found.unit}`);
}

/* What a person must settle */

function beside(name, kind) {
  const field = fieldNamed(name);
  if (!field) return null;
  const id = `${kind}-${name}`;
  let box = document.getElementById(id);
  if (!box) {
    box = document.createElement("div");
    box.id = id;
    box.className = kind;
    box.dataset.keep = "";
    field.after(box);
  }
  return box;
}

function clearFault(name) {
  document.getElementById(`fault-${name}`)?.remove();
  fieldNamed(name)?.removeAttribute("aria-invalid");
}

function showRefusal(name, { what, todo }) {
  const words = [sentence(what || "This could not be saved"), sentence(todo)].filter(Boolean).join(" ");
  const box = beside(name, "fault");
  if (!box) return toast(words, { bad: true });
  box.textContent = words;
  box.setAttribute("role", "alert");
  const field = fieldNamed(name);
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", box.id);
}

function showConflict(name, { theirs, by, pieces }, mine) {
  const box = beside(name, "conflict");
  if (!box) return toast(`${by || "Somebody else"} has changed a text that you changed, too.`, { bad: true });
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", "Two texts");
  box.replaceChildren(
    paragraph("conflict-head", `${by || "Somebody else"} has changed this meanwhile.`),
    version("Theirs", pieces, "gone", theirs),
    version("Yours", pieces, "new", mine),
    choices(name, box, theirs),
  );
  toast(`${by || "Somebody else"} has changed this text, too. Both stand under the field.`, { bad: true });
}

function paragraph(className, words) {
  const made = document.createElement("p");
  made.className = className;
  made.textContent = words;
  return made;
}

/** One of the two texts, with what only it has marked. */
function version(label, pieces, own, whole) {
  const made = paragraph("version", "");
  const name = document.createElement("b");
  name.textContent = `${label}: `;
  made.append(name);
  made.dir = "auto";
  if (!pieces?.length) made.append(whole || "(empty)");
  for (const [mark, text] of pieces ?? []) {
    if (mark === "same") made.append(text);
    else if (mark === own) {
      const marked = document.createElement("mark");
      marked.textContent = text;
      made.append(marked);
    }
  }
  return made;
}

function choices(name, box, theirs) {
  const made = document.createElement("p");
  made.className = "choices";
  const button = (words, act) => {
    const one = document.createElement("button");
    one.type = "button";
    one.textContent = words;
    one.addEventListener("click", () => {
      box.remove();
      act();
      fieldNamed(name)?.focus();
    });
    made.append(one);
  };
  button("Use theirs", () => {
    queue.settle(name, theirs, theirs);
    const field = fieldNamed(name);
    if (field) show(field, theirs);
  });
  button("Keep mine", () => queue.settle(name, theirs, fieldNamed(name)?.value ?? queue.value(name)));
  return made;
}

/* Coming and going */

/** Take up what an earlier page could not save; gives how many texts there were. */
export function begin() {
  document.querySelectorAll("[data-field]").forEach(attend);
  const found = queue.restore();
  for (const { field, value } of found) {
    const one = fieldNamed(field);
    if (one && queue.isDirty(field)) show(one, value);
  }
  showState();
  return found.length;
}

document.addEventListener("visibilitychange", () => {
  if (document.hidden) queue.leave();
  else queue.flush();
});
window.addEventListener("pagehide", () => queue.leave());
window.addEventListener("online", () => queue.flush());
