/* The mail in its frames: brought up to date without a flicker, and tied to the cards beside it. */

import { fit, goTo, loaded, placeIn } from "./frames.js";

const body = document.body;
const draft = body.dataset.draft;
const stage = document.getElementById("stage");
const WIDEST = 640; // CSS pixels that the mail has at least; on a phone fewer
const VIEWS = [...document.querySelectorAll("[data-view-link]")].map((one) => one.dataset.viewLink);
const widths = new ResizeObserver((seen) => seen.forEach((one) => fit(one.target, widest())));
let place = null;
let wanted = Number(body.dataset.revision);
let shown = wanted;
let busy = false;
let current = ""; // the item that is marked
let selected = () => {};

const widest = () => (body.dataset.view === "phone" ? 375 : WIDEST);
const device = () => stage.querySelector(".device");
const frame = () => stage.querySelector("iframe:not(.coming)");
const words = (view) => document.querySelector(`[data-view-link="${view}"]`).title;
const address = () => `/drafts/${draft}/mail${body.dataset.view === "images-off" ? "/images-off" : ""}?revision=${wanted}`;

/** Begin; `onSelect` hears of the item that somebody clicks in the mail. */
export function begin(onSelect) {
  selected = onSelect;
  if (!device()) return;
  watch();
  const first = frame();
  const ready = () => first.contentDocument?.readyState === "complete" && first.contentWindow.location.href !== "about:blank";
  if (ready()) arrive(first);
  else first.addEventListener("load", () => arrive(first), { once: true });
}

/** Show the mail as it is now. */
export async function reload(revision) {
  wanted = Math.max(wanted, revision);
  if (busy || wanted === shown) return;
  busy = true;
  while (shown !== wanted) {
    shown = wanted;
    await (body.dataset.view === "text" ? takeText() : takeFrame());
  }
  busy = false;
}

/** The same again, though the words are the same: its look may have changed. */
export function repaint(revision) {
  shown = -1;
  return reload(revision);
}

/** Look at the mail in another way. */
export async function show(view) {
  place = placeIn(frame()) ?? place;
  body.dataset.view = view;
  stage.className = `stage ${view}`;
  for (const one of document.querySelectorAll("[data-view-link]")) {
    if (one.dataset.viewLink === view) one.setAttribute("aria-current", "true");
    else one.removeAttribute("aria-current");
  }
  stage.replaceChildren();
  if (view === "text") return takeText();
  const holder = document.createElement("div");
  holder.className = "device";
  const made = newFrame();
  holder.append(made);
  stage.append(holder);
  watch();
  await loaded(made);
  arrive(made);
  goTo(made, place, { sameWidth: false });
}

/** The view after this one. */
export const nextView = () => VIEWS[(VIEWS.indexOf(body.dataset.view) + 1) % VIEWS.length];

/** Mark an item in the mail, and bring it into sight. */
export function mark(item) {
  current = item;
  const inside = frame()?.contentDocument;
  if (!inside?.body) return;
  for (const one of inside.querySelectorAll("[data-marked]")) {
    one.style.outline = "";
    one.removeAttribute("data-marked");
  }
  const block = blockOf(inside, item);
  if (!block) return;
  block.setAttribute("data-marked", "");
  block.style.outline = "2px solid #1f7fa3";
  block.style.outlineOffset = "-1px";
  const { top, bottom } = block.getBoundingClientRect();
  const height = inside.documentElement.clientHeight;
  if (top < 0 || bottom > height) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    inside.scrollingElement?.scrollBy({ top: top - height / 4, behavior: calm ? "auto" : "smooth" });
  }
}

function watch() {
  widths.disconnect();
  fit(device(), widest());
  widths.observe(device());
}

function newFrame() {
  const made = document.createElement("iframe");
  made.setAttribute("sandbox", "allow-same-origin"); // never allow-scripts: see web/frames.py
  made.title = words(body.dataset.view);
  made.src = address();
  return made;
}

/** The new mail loads over the old one and takes its place when it is whole. */
async function takeFrame() {
  const coming = newFrame();
  coming.className = "coming";
  device().append(coming);
  await loaded(coming);
  const leaving = [...stage.querySelectorAll("iframe")].filter((one) => one !== coming);
  goTo(coming, placeIn(leaving[0]), { sameWidth: true });
  coming.classList.remove("coming");
  leaving.forEach((one) => one.remove());
  arrive(coming);
}

async function takeText() {
  const answer = await fetch(`/drafts/${draft}/text`);
  if (!answer.ok) return;
  let pre = stage.querySelector("pre");
  if (!pre) {
    pre = document.createElement("pre");
    pre.tabIndex = 0;
    pre.dir = "auto";
    pre.setAttribute("role", "region");
    pre.setAttribute("aria-label", words("text"));
    stage.replaceChildren(pre);
  }
  pre.textContent = await answer.text();
}

/* The mail and the cards know each other by their links. */

function arrive(one) {
  const inside = one.contentDocument;
  if (!inside?.documentElement) return;
  inside.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    const item = itemAt(event.target);
    if (!item || (link && (event.metaKey || event.ctrlKey || event.shiftKey))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    selected(item);
  }, { capture: true });
  if (current) mark(current);
}

function links() {
  const found = new Map();
  for (const card of document.querySelectorAll(".card[data-item]")) {
    try {
      found.set(new URL(card.dataset.link).href, card.dataset.item);
    } catch {
      // a link that is none leads from no mail
    }
  }
  return found;
}

/** The item that a place in the mail belongs to: that of the nearest block which links to one, and one only. */
function itemAt(target) {
  const known = links();
  for (let one = target; one && one.localName !== "body"; one = one.parentElement) {
    const here = new Set();
    if (one.href) here.add(known.get(one.href));
    for (const link of one.querySelectorAll?.("a[href]") ?? []) here.add(known.get(link.href));
    here.delete(undefined);
    if (here.size === 1) return [...here][0];
    if (here.size > 1) return "";
  }
  return "";
}

function blockOf(inside, item) {
  const known = links();
  const link = [...inside.querySelectorAll("a[href]")].find((one) => known.get(one.href) === item);
  return link?.closest("td, li");
}
