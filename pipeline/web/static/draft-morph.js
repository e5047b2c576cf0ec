/* Makes one piece of the page like another without replacing what stays: focus, open details and words that
   somebody is typing survive. */

const KEPT = new Set(["open", "tabindex", "data-current"]); // what readers and our own scripts decide

/**
 * Make the children of an element those of another.
 *
 * @param {Element} from in the page
 * @param {Element} to as it should be; is used up
 * @param {{field: (old: Element, fresh: Element) => void, added: (one: Element) => void}} by
 *   field: settles what a field shows; added: hears of every element that is new in the page
 */
export function morphChildren(from, to, by) {
  let place = from.firstChild;
  for (const fresh of [...to.childNodes]) {
    while (place && isKept(place)) place = place.nextSibling;
    const known = counterpart(fresh, place, from);
    if (!known) {
      const added = document.importNode(fresh, true);
      from.insertBefore(added, place);
      if (added.nodeType === Node.ELEMENT_NODE) by.added(added);
      continue;
    }
    if (known === place) place = place.nextSibling;
    else move(known, from, place);
    morphOne(known, fresh, by);
  }
  while (place) {
    const next = place.nextSibling;
    if (!isKept(place)) place.remove();
    place = next;
  }
}

function isKept(node) {
  return node.nodeType === Node.ELEMENT_NODE && node.hasAttribute("data-keep");
}

/** What stands in the page for a new node: by its id wherever that is, else what stands at its place. */
function counterpart(fresh, place, from) {
  if (fresh.nodeType === Node.ELEMENT_NODE && fresh.id) {
    const known = document.getElementById(fresh.id);
    return known && known.nodeName === fresh.nodeName && !known.contains(from) ? known : null;
  }
  if (!place || place.nodeType !== fresh.nodeType || place.nodeName !== fresh.nodeName) return null;
  return place.nodeType === Node.ELEMENT_NODE && place.id ? null : place;
}

/** Where the browser can, an element is moved with its focus and all. */
function move(node, parent, before) {
  if (parent.moveBefore && node.isConnected) {
    try {
      parent.moveBefore(node, before);
      return;
    } catch {
      // not between these two places; then as everywhere else
    }
  }
  parent.insertBefore(node, before);
}

function morphOne(old, fresh, by) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
    return;
  }
  if (old.isEqualNode(fresh) && !old.querySelector("[data-field]") && !old.dataset.field) return;
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !KEPT.has(name)) old.removeAttribute(name);
  }
  for (const { name, value } of [...fresh.attributes]) {
    if (name === "value" && old.dataset.field) continue;
    if (!KEPT.has(name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  if (old.dataset.field) by.field(old, fresh);
  else if (old.localName !== "textarea") morphChildren(old, fresh, by);
}
