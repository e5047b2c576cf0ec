/* The screen of a draft: joins what the other modules do. Without it the page is made of plain forms. */

import { begin as beginFields, queue } from "./draft-fields.js";
import { begin as beginDrag } from "./draft-drag.js";
import { begin as beginKeys } from "./draft-keys.js";
import { follow } from "./draft-live.js";
import * as mail from "./draft-mail.js";
import * as people from "./draft-people.js";
import { act, ask, parts, update, walk } from "./draft-parts.js";
import { toast } from "./draft-say.js";

const body = document.body;
const draft = body.dataset.draft;
const me = body.dataset.me;
const dialog = document.getElementById("approval");
const swap = document.getElementById("swap");
const scrolls = {}; // of each pane, where only one is seen at a time
const narrow = matchMedia("(max-width: 760px)");
const medium = matchMedia("(min-width: 761px) and (max-width: 1180px)");
const ahead = Date.parse(body.dataset.now) - Date.now(); // milliseconds by which the server's clock differs
let current = null;

const card = (item) => document.getElementById(`card-${item}`);

/* Panes and tabs */

function showPane(pane) {
  scrolls[body.dataset.pane] = scrollY;
  body.dataset.pane = pane;
  if (!["stories", "mail"].includes(pane)) body.dataset.tab = pane;
  markPanes();
  if (narrow.matches) scrollTo(0, scrolls[pane] ?? 0);
}

function markPanes() {
  const { pane, tab } = body.dataset;
  for (const one of document.querySelectorAll(".tabs [data-pane-link]")) {
    const own = one.dataset.paneLink;
    // Where the mail stands among the tabs, it is one of them.
    mark(one, medium.matches && ["stories", "mail"].includes(pane) ? own === "mail" : own === tab);
  }
  for (const one of document.querySelectorAll(".bottom [data-pane-link]")) {
    const own = one.dataset.paneLink;
    mark(one, own === pane || (own === "checks" && ["plan", "history", "comments"].includes(pane)));
  }
}

function mark(link, on) {
  if (on) link.setAttribute("aria-current", "true");
  else link.removeAttribute("aria-current");
}

/** To what a link within the page names, in whichever pane it is. */
function goToPlace(hash) {
  const there = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!there) return;
  const panel = there.closest("[data-panel]");
  showPane(panel ? panel.dataset.panel : "stories");
  for (let one = there.parentElement; one; one = one.parentElement) if (one.localName === "details") one.open = true;
  there.scrollIntoView({ block: "center" });
  there.focus({ preventScroll: true });
  if (there.dataset.item) select(there);
}

/* The story in focus */

function select(next, { scroll = true } = {}) {
  if (next === current) return;
  if (current?.isConnected) {
    delete current.dataset.current;
    tabbable(current, false);
    current.tabIndex = -1;
  }
  current = next;
  if (!next) return;
  next.dataset.current = "";
  next.tabIndex = 0;
  tabbable(next, true);
  if (scroll) mail.mark(next.dataset.item);
}

/** One story is reached by Tab, with all that is in it; the others by arrows. */
function tabbable(one, on) {
  for (const inner of one.querySelectorAll("button, a, input:not([type=hidden]), textarea, summary, select")) {
    if (on) inner.removeAttribute("tabindex");
    else inner.tabIndex = -1;
  }
}

function settleCards() {
  if (current && !current.isConnected) current = document.getElementById(current.id);
  const every = [...document.querySelectorAll(".card[data-item]")];
  for (const one of every) if (one !== current) tabbable(one, false);
  if (current) {
    current.dataset.current = "";
    current.tabIndex = 0;
    tabbable(current, true);
  } else if (every[0]) {
    every[0].tabIndex = 0;
  }
  markPanes();
}

document.addEventListener("focusin", (event) => {
  const one = event.target.closest?.(".card[data-item]");
  if (one) select(one);
});

/* Buttons and links */

document.addEventListener("submit", async (event) => {
  const form = event.target;
  const button = event.submitter;
  const action = button?.getAttribute("formaction") ?? form.getAttribute("action") ?? "";
  const found = action.match(new RegExp(`^/drafts/${draft}/(\\w+)$`));
  if (form.method === "dialog" || !found) return;
  event.preventDefault();
  const what = found[1];
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form, button)) {
    // Fields are the queue's, and it sees to them before anything else is done.
    const own = form.querySelector(`[data-field="${CSS.escape(name)}"]`);
    if (!own && !/^(?:base|was):/.test(name)) values.append(name, value);
  }
  if (what === "field" && !values.has("auto") && !values.has("leave")) return queue.flush();
  if (what === "undo" || what === "redo") return walk(what);
  await press(what, values, form, button);
});

async function press(what, values, form, button) {
  const item = values.get("item");
  if (button) button.setAttribute("aria-busy", "true");
  const done = await act(what, values);
  button?.removeAttribute("aria-busy");
  if (!done) return;
  if (what === "add" || what === "comment") form.querySelectorAll("input:not([type=hidden]), textarea").forEach((one) => {
    if (!one.dataset.field) one.value = "";
  });
  if (what === "approve") dialog.close();
  if (what === "test") document.getElementById("test").hidePopover();
  if (what === "swap") swap.hidePopover();
  if (what === "restore") ask("restore", "");
  if (what === "cancel") location.reload();
  if (["move", "put", "swap", "add", "restore"].includes(what)) reveal(done.focus);
  if (what === "hold" || what === "drop") mail.mark(current?.dataset.item ?? "");
  if (what === "comment" && item) card(item)?.querySelector("[name=comment]")?.focus();
}

function reveal(item) {
  const one = item && card(item);
  if (!one) return;
  one.scrollIntoView({ block: "nearest" });
  if (!one.contains(document.activeElement)) one.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest?.("a, button");
  if (!link) return;
  const { viewLink, paneLink, swap: toSwap, ask: toAsk } = link.dataset;
  if (viewLink) mail.show(viewLink);
  else if (link.dataset.go !== undefined) goToPlace(link.hash);
  else if (paneLink) showPane(paneLink);
  else if (toSwap) openSwap(toSwap, link);
  else if (toAsk) ask(toAsk, link.dataset.value).then(() => document.getElementById("restore")?.scrollIntoView({ block: "nearest" }));
  else if (link.dataset.unask !== undefined) ask("restore", "");
  else if (link.dataset.approve !== undefined) openApproval();
  else return;
  if (link.dataset.close !== undefined) dialog.close();
  event.preventDefault();
});

async function openSwap(item, near) {
  await ask("swap", item);
  swap.showPopover();
  const { top, left } = near.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = swap;
  swap.style.inset = "auto";
  swap.style.margin = "0";
  swap.style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`;
  swap.style.top = `${Math.max(8, Math.min(top - 40, innerHeight - offsetHeight - 8))}px`;
  document.getElementById("swap-find")?.focus();
  swap.addEventListener("toggle", (event) => {
    if (event.newState === "closed") {
      ask("swap", "");
      (document.getElementById(near.id) ?? card(item))?.focus({ preventScroll: true });
    }
  }, { once: true });
}

document.addEventListener("input", (event) => {
  if (event.target.dataset?.find === undefined) return;
  const wanted = event.target.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  for (const one of event.target.closest("form").querySelectorAll("li")) {
    const text = one.textContent.toLocaleLowerCase();
    one.hidden = !wanted.every((word) => text.includes(word));
  }
});

/* Approval: the only thing that stands before everything else */

async function openApproval() {
  if (dialog.open) dialog.close();
  await queue.settled();
  await update();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector(".dialog-acts .main")?.focus();
}

/* What the server tells */

function heard(state) {
  people.heard(state);
  mail.reload(state.mail);
  // One's own words stand in the page already; what is made of them follows.
  const own = state.by === me && state.field && !state.rendered;
  if (!own) update();
}

/* Time */

function tellTimes() {
  const now = Date.now() + ahead;
  for (const one of document.querySelectorAll("[data-until]")) one.textContent = until(Date.parse(one.dataset.until) - now);
}

/** As `until_words` in web/draft_view.py. */
function until(left) {
  if (left < 0) return "its time has passed";
  const minutes = Math.floor(left / 60_000);
  for (const [unit, length] of [["day", 1440], ["hour", 60], ["minute", 1]]) {
    if (minutes < (unit === "minute" ? 0 : 2 * length)) continue;
    const count = Math.floor(minutes / length);
    return `in ${count} ${unit}${count === 1 ? "" : "s"}`;
  }
  return "now";
}

/* To begin */

parts.changed = () => {
  settleCards();
  tellTimes();
  people.show();
};
beginDrag((item, to) => act("move", { item, ...to }).then((done) => done && reveal(item)));
beginKeys({
  undo: () => walk("undo"),
  redo: () => walk("redo"),
  approve: openApproval,
  view: () => mail.show(mail.nextView()),
  help: () => document.getElementById("keys").showPopover(),
  edit: (one) => {
    const title = one.querySelector(".title");
    title.focus();
    title.setSelectionRange(title.value.length, title.value.length);
  },
  up: (one) => step(one, "up"),
  down: (one) => step(one, "down"),
  hold: (one) => press("hold", new URLSearchParams({ item: one.dataset.item })),
  drop: (one) => press("drop", new URLSearchParams({ item: one.dataset.item })),
  swap: (one) => openSwap(one.dataset.item, one),
  details: (one) => one.querySelector(".more").toggleAttribute("open"),
});

async function step(one, to) {
  const done = await act("move", { item: one.dataset.item, to });
  if (done) reveal(one.dataset.item);
}

settleCards();
medium.addEventListener("change", markPanes);
tellTimes();
setInterval(tellTimes, 20_000);
mail.begin((item) => {
  const one = card(item);
  if (!one) return;
  if (narrow.matches) showPane("stories");
  one.scrollIntoView({ block: "nearest" });
  one.focus({ preventScroll: true });
});
const left = beginFields();
if (left) toast(left === 1 ? "A text from last time was not saved yet: it is saved now." : `${left} texts from last time were not saved yet: they are saved now.`);
if (body.dataset.approving !== undefined) openApproval();
follow(`/drafts/${draft}/events?page=${people.page}`, heard, people.forgotten);
body.dataset.ready = "";
