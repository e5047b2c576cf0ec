/* Frames that hold a mail. Nothing in them may run; we look in from outside, as the sandbox allows. */

const PATIENCE = 4000; // milliseconds after which a frame that has not loaded is shown as it is

/** Wait until a frame that was just put into the page has its mail, and look after it from then on. */
export async function loaded(frame) {
  await new Promise((done) => {
    frame.addEventListener("load", done, { once: true });
    setTimeout(done, PATIENCE);
  });
  attend(frame);
}

/** Open links of the mail in a tab of their own: the frame is for the mail and goes nowhere else. */
export function attend(frame) {
  const inside = frame.contentDocument;
  if (!inside?.documentElement || frame.attended === inside) return;
  frame.attended = inside;
  inside.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link) return;
    event.preventDefault();
    if (/^https?:$/.test(link.protocol)) window.open(link.href, "_blank", "noopener,noreferrer");
  });
  // A phone lays its scroll bar over the page; beside it, the mail would be narrower than it is there.
  if (frame.closest(".phone")) inside.documentElement.style.scrollbarWidth = "none";
}

/** Where a reader is in a mail: pixels from the top, and the part of the whole way. */
export function placeIn(frame) {
  const root = frame?.contentDocument?.scrollingElement;
  if (!root) return null;
  return { top: root.scrollTop, part: root.scrollTop / Math.max(1, root.scrollHeight - root.clientHeight) };
}

/** Go there: by pixels in a mail of the same width, by the part of the way in any other. */
export function goTo(frame, place, { sameWidth }) {
  const root = frame?.contentDocument?.scrollingElement;
  if (!root || !place) return;
  root.scrollTop = sameWidth ? place.top : place.part * (root.scrollHeight - root.clientHeight);
}

/** Make a frame as small as it must be to show the whole width that its mail is to have. */
export function fit(device, width) {
  const scale = Math.min(1, device.clientWidth / width);
  device.classList.toggle("fitted", scale < 1);
  device.style.setProperty("--fit", String(scale));
}
