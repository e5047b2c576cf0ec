/* The preview: brings the page up to date without losing the place, and changes views without loading anew.

   The server makes the page; this puts its parts in the place of the old ones. */

import { attend, fit, goTo, loaded, placeIn } from "./frames.js";
import { follow } from "./live.js";

const WIDTHS = { phone: 375 }; // CSS pixels that the mail has at least
const WIDEST = 640;
const live = document.getElementById("live");
const body = document.body;
const widths = new ResizeObserver((seen) => seen.forEach((one) => fitted(one.target)));
let place = null; // where the reader was in the mail that was shown last
let busy = false;
let again = false;

const part = (page, name) => page.querySelector(`[data-part="${name}"]`);
const device = () => document.querySelector(".device");
const frame = () => document.querySelector(".device iframe:not(.coming)");

function fitted(one) {
  fit(one, WIDTHS[body.dataset.view] ?? WIDEST);
}

function say(words, state) {
  live.className = `live ${state}`;
  if (live.textContent !== words) live.textContent = words;
}

/** Make the parts of the page those of another one. */
async function take(page) {
  const before = { ...body.dataset };
  place = placeIn(frame()) ?? place;
  Object.assign(body.dataset, page.body.dataset);
  document.title = page.title;
  for (const name of ["head", "message", "facts"]) {
    const fresh = part(page, name);
    if (part(document, name).innerHTML !== fresh.innerHTML) part(document, name).replaceChildren(...fresh.childNodes);
  }
  if (before.state === "mail" && body.dataset.state === "mail") {
    await takeMail(page, before.view === body.dataset.view);
  } else {
    part(document, "mail").replaceChildren(...part(page, "mail").childNodes);
    await arrive(before.view === body.dataset.view);
  }
}

/** The same for the mail: its buttons stay, so that a keyboard stays on them, and so does the place in it. */
async function takeMail(page, sameView) {
  for (const link of document.querySelectorAll(".views a")) {
    if (link.id === `view-${body.dataset.view}`) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  document.querySelector(".row").replaceWith(page.querySelector(".row"));
  const [old, fresh] = [document.querySelector(".stage"), page.querySelector(".stage")];
  const coming = sameView ? fresh.querySelector("iframe") : null;
  const [text, newText] = [old.querySelector("pre"), fresh.querySelector("pre")];
  if (coming) {
    // The new mail loads over the old one and takes its place when it is whole: nothing flickers.
    const leaving = [...old.querySelectorAll("iframe")];
    coming.classList.add("coming");
    device().append(coming);
    await loaded(coming);
    goTo(coming, placeIn(leaving[0]), { sameWidth: true });
    coming.classList.remove("coming");
    leaving.forEach((one) => one.remove());
  } else if (text && newText) {
    text.replaceChildren(...newText.childNodes);
  } else {
    old.replaceWith(fresh);
    await arrive(sameView);
  }
}

/** Look after a frame that stands in the page anew, and go where the reader was. */
async function arrive(sameWidth) {
  widths.disconnect();
  if (!device()) return;
  fitted(device());
  widths.observe(device());
  await loaded(frame());
  goTo(frame(), place, { sameWidth });
}

/** Ask for the page that the address names, and take it; one after the other. */
async function update() {
  again = true;
  if (busy) return;
  busy = true;
  try {
    while (again) {
      again = false;
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const script = (one) => one.querySelector("script").getAttribute("src");
      if (script(page) !== script(document)) return location.reload(); // a newer pipeline serves us now
      await take(page);
    }
  } catch {
    lost();
  } finally {
    busy = false;
  }
}

async function changed() {
  await update();
  say(`Updated ${new Date().toLocaleTimeString()}`, "on");
}

function lost() {
  say("Stopped. Start pipeline preview again", "off");
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.(".views a");
  if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (link.href !== location.href) history.pushState(null, "", link.href);
  update();
});
window.addEventListener("popstate", update);

follow(() => body.dataset.edition, { changed, connected: () => say("Live", "on"), lost });

// The first frame stands in the page already, and may have loaded before us.
if (device()) {
  fitted(device());
  widths.observe(device());
  frame().addEventListener("load", () => attend(frame()), { once: true });
  if (frame().contentDocument?.readyState === "complete" && frame().contentWindow.location.href !== "about:blank") attend(frame());
}
