/* Brings the parts of the page up to date, and does what buttons ask for. */

import { ASKING, attend, queue, refresh as refreshField } from "./draft-fields.js";
import { morphChildren } from "./draft-morph.js";
import { sentence, toast } from "./draft-say.js";

const draft = document.body.dataset.draft;
const dialog = document.getElementById("approval");
const asked = new Map(); // what the person has opened that is no part of the draft: a swap, a revision
const after = []; // what is to be done once the page is up to date
let busy = false;
let again = false;

export const parts = { revision: Number(document.body.dataset.revision), changed: () => {} };

const part = (name) => document.querySelector(`[data-part="${name}"]`);

/** Open something beside the draft (`swap`, `restore`), or close it. */
export function ask(name, value) {
  if (value) asked.set(name, value);
  else asked.delete(name);
  return update();
}

/** Fetch the parts that are others than the page has them; comes true when they stand there. */
export function update() {
  return new Promise((done) => {
    after.push(done);
    again = true;
    if (!busy) run();
  });
}

async function run() {
  busy = true;
  try {
    while (again) {
      again = false;
      const ready = after.splice(0);
      await fetchParts();
      ready.forEach((done) => done());
    }
  } catch {
    after.splice(0).forEach((done) => done());
  } finally {
    busy = false;
  }
}

async function fetchParts() {
  const have = [...document.querySelectorAll("[data-part]")].map((one) => `${one.dataset.part}:${one.dataset.mark}`);
  const query = new URLSearchParams({ have: have.join(","), ...Object.fromEntries(asked) });
  const answer = await fetch(`/drafts/${draft}/parts/all?${query}`, { headers: { Accept: "text/html" } });
  if (answer.redirected || !answer.ok) throw new Error(`the server answers ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  take(page);
  parts.revision = Math.max(parts.revision, Number(answer.headers.get("x-revision")));
}

function take(page) {
  const focus = whereFocusIs();
  // It says that there is nothing to approve yet: what comes is what it waits for.
  const waits = dialog.open && !dialog.querySelector(".dialog-acts .main");
  for (const fresh of page.querySelectorAll("body > [data-part]")) {
    const name = fresh.dataset.part;
    // What somebody reads before they approve does not change under their eyes.
    if (name === "approval" && dialog.open && !waits && !fresh.querySelector("[data-anew]") && !asked.has("anew")) {
      warnDialog(fresh);
      continue;
    }
    morphChildren(part(name), fresh, { field: refreshField, added });
    part(name).dataset.mark = fresh.dataset.mark;
  }
  keepFocus(focus);
  if (waits) dialog.querySelector(".dialog-acts .main")?.focus();
  parts.changed();
}

function added(one) {
  if (one.dataset.field) attend(one);
  one.querySelectorAll("[data-field]").forEach(attend);
}

function warnDialog(fresh) {
  const hash = (where) => where.querySelector("input[name=hash]")?.value ?? "";
  if (hash(fresh) === hash(dialog) && hash(dialog)) return;
  dialog.querySelector(".changed-meanwhile")?.removeAttribute("hidden");
  dialog.querySelectorAll(".dialog-acts form[method=post] button").forEach((one) => (one.disabled = true));
}

/* Focus stays where it was, or goes to what is nearest. */

function whereFocusIs() {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const card = one.closest("[data-item], [data-held]");
  const selection = one.localName === "textarea" ? [one.selectionStart, one.selectionEnd, one.scrollTop] : null;
  return { one, id: one.id, card: card?.id, near: card ? neighbours(card) : [], selection };
}

function neighbours(card) {
  const all = [...document.querySelectorAll(card.dataset.item ? ".card[data-item]" : ".held")];
  const at = all.indexOf(card);
  return [all[at + 1]?.id, all[at - 1]?.id].filter(Boolean);
}

function keepFocus(focus) {
  if (!focus || (document.activeElement && document.activeElement !== document.body)) return;
  if (focus.one.isConnected && !focus.one.disabled) {
    focus.one.focus({ preventScroll: true });
    if (focus.selection) focus.one.setSelectionRange(focus.selection[0], focus.selection[1]);
    return;
  }
  for (const id of [focus.id, focus.card, ...focus.near]) {
    const found = id && document.getElementById(id);
    if (found) return found.focus({ preventScroll: true });
  }
  document.getElementById("stories").focus({ preventScroll: true });
}

/* Doing */

/**
 * Ask the server to do something; the words that were typed are there before it.
 *
 * @param {string} what the last word of its address
 * @param {Record<string, string> | URLSearchParams} values
 * @returns {Promise<?object>} what it answered; null if it refused
 */
export async function act(what, values = {}) {
  await Promise.race([queue.settled(), new Promise((done) => setTimeout(done, 4000))]);
  let answer;
  let body = {};
  try {
    answer = await fetch(`/drafts/${draft}/${what}`, {
      method: "POST",
      headers: ASKING,
      body: new URLSearchParams(values),
    });
    body = await answer.json().catch(() => ({}));
  } catch {
    toast("No connection: this was not done. Try again when you are online.", { bad: true });
    return null;
  }
  if (!answer.ok || !body.ok) {
    toast(sentence(body.what || `The server answers ${answer.status}`), { bad: true, todo: sentence(body.todo) });
    if ((body.status ?? answer.status) === 409) update();
    return null;
  }
  await update();
  if (body.toast) toast(sentence(body.toast), { undo: body.undo ? () => walk("undo") : undefined });
  return body;
}

/** One step back or forward, and to what it changed. */
export async function walk(what) {
  const done = await act(what);
  if (!done?.focus) return;
  const card = document.getElementById(`card-${done.focus}`);
  card?.scrollIntoView({ block: "nearest" });
  card?.focus({ preventScroll: true });
}
