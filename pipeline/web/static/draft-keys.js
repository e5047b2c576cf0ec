/* The keyboard: one story after the other, and what can be done with it. Letters count only on a story itself. */

/**
 * @param {Record<string, (card?: Element) => void>} by what keys do: undo, redo, approve, view, help; and to a
 *   card: up, down, hold, drop, swap, details, edit
 */
export function begin(by) {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const { target } = event;
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key === "Enter") return done(event, by.approve);
    const typing = target.matches?.("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
    if (command && !event.altKey && event.key.toLowerCase() === "z" && !typing) {
      return done(event, event.shiftKey ? by.redo : by.undo);
    }
    if (typing) return inField(event, target);
    if (target.matches?.(".card[data-item]")) onCard(event, target, by);
    else if (target.closest?.(".card[data-item]") && event.key === "Escape" && !document.querySelector(":popover-open, dialog[open]")) {
      done(event, () => target.closest(".card").focus());
    }
  });
}

function done(event, act, ...values) {
  event.preventDefault();
  act(...values);
}

/** Enter and Esc lead from a field back to its story; in a post, Enter begins a line. */
function inField(event, field) {
  if (!field.dataset.field) return;
  const lines = field.matches(".post-text");
  if (event.key !== "Escape" && (event.key !== "Enter" || lines)) return;
  event.preventDefault();
  const card = field.closest(".card[data-item]");
  if (card) card.focus({ preventScroll: true });
  else field.blur();
}

function onCard(event, card, by) {
  if (event.ctrlKey || event.metaKey) return;
  if (event.altKey) {
    if (event.key === "ArrowUp") done(event, by.up, card);
    if (event.key === "ArrowDown") done(event, by.down, card);
    return;
  }
  const keys = {
    j: () => go(card, 1), ArrowDown: () => go(card, 1), k: () => go(card, -1), ArrowUp: () => go(card, -1),
    Home: () => end(0), End: () => end(-1),
    Enter: () => by.edit(card), e: () => by.edit(card), h: () => by.hold(card), x: () => by.drop(card),
    s: () => by.swap(card), o: () => by.details(card), p: () => by.view(), "?": () => by.help(),
  };
  const act = keys[event.key] ?? keys[event.key.toLowerCase()];
  if (act) done(event, act);
}

const cards = () => [...document.querySelectorAll(".card[data-item]")];

function go(card, by) {
  const all = cards();
  const next = all[all.indexOf(card) + by];
  if (next) focus(next);
}

function end(at) {
  const next = cards().at(at);
  if (next) focus(next);
}

function focus(card) {
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
}
