/* Dragging a card by its grip, by mouse, pen or finger. Everything it does can be done with buttons, too. */

const FAR = 5; // pixels before a press becomes a drag
const EDGE = 70; // pixels from the edge of what scrolls, within which it scrolls by itself

/** @param {(item: string, to: {section: string, whole: string, place: number}) => void} drop */
export function begin(drop) {
  let dragged = null;

  document.addEventListener("pointerdown", (event) => {
    const grip = event.target.closest?.(".grip");
    if (!grip || event.button) return;
    const card = grip.closest(".card");
    dragged = { card, grip, id: event.pointerId, from: event.clientY, on: false, line: null };
    grip.setPointerCapture(event.pointerId);
  });

  document.addEventListener("pointermove", (event) => {
    if (event.pointerId !== dragged?.id) return;
    if (!dragged.on && Math.abs(event.clientY - dragged.from) < FAR) return;
    if (!dragged.on) lift(dragged);
    event.preventDefault();
    dragged.card.style.translate = `0 ${event.clientY - dragged.from + scrolled(dragged)}px`;
    scrollNear(event.clientY);
    aim(dragged, event.clientY);
  });

  document.addEventListener("pointerup", (event) => {
    if (event.pointerId !== dragged?.id) return;
    const { on, to, card } = dragged;
    end();
    if (on && to) drop(card.dataset.item, to);
  });
  document.addEventListener("pointercancel", end);
  document.addEventListener("keydown", (event) => {
    if (dragged?.on && event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      end();
    }
  }, { capture: true });

  function lift(one) {
    one.on = true;
    one.scroller = scroller();
    one.began = one.scroller.scrollTop;
    one.card.classList.add("dragged");
    document.body.classList.add("dragging");
    one.line = document.createElement("li");
    one.line.className = "drop-line";
    one.line.dataset.keep = "";
    one.line.setAttribute("aria-hidden", "true");
  }

  function end() {
    if (!dragged) return;
    dragged.line?.remove();
    dragged.card.classList.remove("dragged");
    dragged.card.style.translate = "";
    document.body.classList.remove("dragging");
    dragged = null;
  }
}

const scroller = () => {
  const pane = document.getElementById("stories");
  return pane.scrollHeight > pane.clientHeight + 1 ? pane : document.scrollingElement;
};
const scrolled = (one) => one.scroller.scrollTop - one.began;

function scrollNear(y) {
  const pane = document.getElementById("stories").getBoundingClientRect();
  const top = Math.max(pane.top, 0);
  const bottom = Math.min(pane.bottom, innerHeight);
  if (y < top + EDGE) scroller().scrollTop -= (top + EDGE - y) / 4;
  else if (y > bottom - EDGE) scroller().scrollTop += (y - bottom + EDGE) / 4;
}

/** Where the card would go: the line between cards that is nearest. */
function aim(one, y) {
  let best = null;
  for (const list of document.querySelectorAll("ol[data-line]")) {
    const cards = [...list.querySelectorAll(":scope > .card")].filter((card) => card !== one.card);
    const box = list.getBoundingClientRect();
    const places = cards.map((card) => card.getBoundingClientRect().top);
    places.push(cards.length ? cards.at(-1).getBoundingClientRect().bottom : box.top);
    places.forEach((at, place) => {
      const far = Math.abs(at - y);
      if (!best || far < best.far) best = { far, list, place, before: cards[place] ?? null };
    });
  }
  if (!best) return;
  best.list.insertBefore(one.line, best.before);
  const { line: section, whole } = best.list.dataset;
  one.to = { section, whole, place: best.place };
}
