/* Where networks see links in plain text; pipeline/text/lengths/links.py tells the rule. A link is [start, end]. */

import { KNOWN, NEWER } from "./lengths-endings.js";

const MAX_LABEL = 63;
const MAX_LINK = 4096;
const MAX_SHORTENED = 40;
const ALL = new Set([...KNOWN, ...NEWER]);
const LONGEST = Math.max(...Array.from(ALL, (word) => word.length));

const WHITE = "\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const INVALID = "\\ufffe\\ufeff\\uffff";
const DIRECTION = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";
const OUTSIDE = `!#$%&'()*+,\\/:;<=>?@\\[\\\\\\]\\^\\{\\|\\}~\\u180e${WHITE}${INVALID}${DIRECTION}`;
const LATIN =
  "À-ÖØ-öø-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb" +
  "\\u0300-\\u036f\\u1e00-\\u1eff";
const LETTERS = `A-Za-z0-9\\u0400-\\u04ff${LATIN}`;
const BEYOND = "\\xa0-\\ud7ff\\ue000-\\ufdcf\\ufdf0-\\uffef\\u{10000}-\\u{10fffd}";

const RUN = new RegExp(`(?<![^.${OUTSIDE}])[^.${OUTSIDE}]+(?:\\.[^.${OUTSIDE}]+)+`, "gu");
const START = new RegExp(`(?<![A-Za-z0-9@＠$#＃${INVALID}])[^.\\-_${OUTSIDE}]|[\\u{10000}-\\u{10ffff}]`, "gu");
const START_HERE = new RegExp(START.source, "uy");
const SCHEME = /https?:\/\/$/i;
const PLAIN_LABELS = new RegExp(`(?:[\\-A-Za-z0-9${LATIN}]+\\.)+`, "gu");
const ENCODED_ENDING = /xn--[-0-9a-z]+/iy;
const SHORTENED = /^https?:\/\/t\.co\/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i;

/** twitter-text, configuration v3. */
export const X = rule({
  path: `${LETTERS}!*';:=+,.$\\/%#\\[\\]\\-–_~@\\|&`,
  pathEnd: `[${LETTERS}+\\-=_#\\/\\)]`,
  query: "[A-Za-z0-9!?*'@\\(\\);:&=+$\\/%#\\[\\]\\-_.,~\\|]",
  queryEnd: "[A-Za-z0-9\\-_&=#\\/]",
  bare: true,
});

/** The same with the paths that Mastodon allows. */
export const MASTODON = rule({
  path: `^${WHITE}<>\\(\\)?`,
  pathEnd: `[^${WHITE}\\(?!*"'「」<>;:=,.$%\\[\\]~&\\|@]`,
  query: `[A-Za-z0-9!?*'\\(\\);:&=+$\\/%#\\[\\]\\-_.,~\\|@\\^${BEYOND}]`,
  queryEnd: `[A-Za-z0-9_&=#\\/\\-${BEYOND}]`,
  bare: false,
});

function rule({ path, pathEnd, query, queryEnd, bare }) {
  const pairs = `\\((?:[${path}]+|[${path}]*\\([${path}]+\\)[${path}]*)\\)`;
  return {
    path: new RegExp(`(?::[0-9]+)?(\\/(?:[${path}]+|${pairs})*)?`, "uy"),
    pathEnd: new RegExp(`${pathEnd}$`, "u"),
    query: new RegExp(`\\?${query}*`, "uy"),
    queryEnd: new RegExp(`${queryEnd}$`, "u"),
    bare,
    endings: KNOWN,
  };
}

/** The links in a text; and if it holds an ending that X may not know yet, those if X does. */
export function readings(text, rules) {
  const found = [find(text, rules)];
  const lower = text.toLowerCase();
  if (Array.from(NEWER).some((word) => lower.includes(`.${word}`))) {
    found.push(find(text, { ...rules, endings: ALL }));
  }
  return found;
}

/** The links in a text, in order and apart from each other. */
function find(text, rules) {
  const found = [];
  let done = -1; // up to here the text is spent; the character before a link must come after it
  for (const run of text.includes(".") ? text.matchAll(RUN) : []) {
    const stop = run.index + run[0].length;
    for (const place of stop > done ? places(text, run.index, stop, done, rules) : []) {
      done = place.end;
      if (isSound(text, place, rules)) found.push(...linksOf(text, place, rules));
    }
  }
  return found;
}

function* places(text, start, stop, done, rules) {
  const labels = labelsOf(text, start, stop, rules);
  if (!labels.length) return;
  const scheme = schemeBefore(text, start, done);
  const first = scheme < 0 ? 0 : domainEnd(text, labels[0], start);
  if (first) {
    const place = withTail(text, { scheme, domain: start, domainEnd: first, glued: false }, rules);
    yield place;
    done = place.end;
  }
  for (const label of labels) {
    if (!label.far && !label.near) continue;
    for (const at of startsIn(text, label)) {
      // The character before it must be left; half of one is enough.
      const half = at === done && text.codePointAt(at) > 0xffff && "._-".includes(text[at + 2]);
      const end = at > done || half ? domainEnd(text, label, at) : 0;
      if (!end) continue;
      const glued = at > done && at > 0 && "-_./".includes(text[at - 1]);
      const place = withTail(text, { scheme: at, domain: at, domainEnd: end, glued }, rules);
      yield place;
      done = place.end;
    }
  }
}

function schemeBefore(text, domain, done) {
  const from = Math.max(0, domain - 8, done + 1);
  const found = from < domain ? SCHEME.exec(text.slice(from, domain)) : null;
  if (!found || "-_".includes(text[domain])) return -1;
  START_HERE.lastIndex = from + found.index;
  return START_HERE.test(text) ? from + found.index : -1;
}

/** Where a domain without a scheme may begin. At the start of a text, X tries the second place first. */
function* startsIn(text, label) {
  const second = text.codePointAt(0) > 0xffff ? 2 : 1;
  START_HERE.lastIndex = second;
  if (label.start === 0 && second < label.end && START_HERE.test(text)) yield second;
  START.lastIndex = label.start;
  const found = [];
  for (let one = START.exec(text); one && one.index < label.end; one = START.exec(text)) found.push(one.index);
  yield* found;
}

/** The labels of a run, judged from right to left; none if no domain is in it. */
function labelsOf(text, start, stop, rules) {
  const labels = [];
  let far = 0; // the end of a domain, from the label to the right, taken whole
  let nextEnd = 0; // where the ending ends that the label to the right begins with
  let any = false;
  for (let end = stop; end > start; ) {
    const at = Math.max(start, text.lastIndexOf(".", end - 1) + 1);
    const open = !"-_".includes(text[end - 1]);
    const label = { start: at, end, far: open ? far : 0, near: open ? nextEnd : 0 };
    labels.push(label);
    far = "-_".includes(text[at]) ? 0 : domainEnd(text, label, at);
    nextEnd = endingAt(text, at, end, rules);
    any ||= nextEnd > 0;
    end = at - 1;
  }
  return any ? labels.reverse() : [];
}

function domainEnd(text, label, at) {
  return label.far || (text.slice(at, label.end).includes("_") ? 0 : label.near);
}

/** Where the known ending ends that a label begins with; 0 if there is none. */
function endingAt(text, at, stop, rules) {
  ENCODED_ENDING.lastIndex = at;
  const encoded = ENCODED_ENDING.exec(text);
  if (encoded) return Math.min(stop, at + encoded[0].length);
  const shortest = /^[0-9A-Za-z]+$/.test(text.slice(at, stop)) ? stop - 1 : at + 1;
  for (let end = Math.min(stop, at + LONGEST); end > shortest; end -= 1) {
    if (/[0-9A-Za-z@+-]/.test(text[end] ?? "")) continue;
    if (rules.endings.has(text.slice(at, end).toLowerCase())) return end;
  }
  return 0;
}

function withTail(text, place, rules) {
  rules.path.lastIndex = place.domainEnd;
  const [tail, path] = rules.path.exec(text);
  let end = place.domainEnd + tail.length;
  if (path) end = trimmed(text, end - path.length + 1, end, rules.pathEnd);
  rules.query.lastIndex = end;
  const query = rules.query.exec(text);
  if (query) {
    const last = trimmed(text, end + 1, end + query[0].length, rules.queryEnd);
    end = last > end + 1 ? last : end;
  }
  return { ...place, end, hasPath: Boolean(path) };
}

/** Where a stretch ends if characters that may not be its last are left out. */
function trimmed(text, start, end, last) {
  while (end > start) {
    const size = end - start > 1 && text.codePointAt(end - 2) > 0xffff ? 2 : 1;
    if (last.test(text.slice(end - size, end))) break;
    end -= size;
  }
  return end;
}

/** Whether a link and each label of its domain are of a length that can be. */
function isSound(text, place, rules) {
  const domain = text.slice(place.domain, place.domainEnd);
  const scheme = place.domain - place.scheme || "https://".length;
  if (scheme + place.end - place.scheme > MAX_LINK) return false;
  if (domain.split(".").some((label) => sentLength(label) > MAX_LABEL)) return false;
  return !domain.startsWith("xn--") || plainParts(text, place.domain, place.domainEnd, rules).length > 0;
}

/** The length of a label as name servers get it. */
function sentLength(label) {
  const isAscii = (part) => /^[\0-\x7f]*$/.test(part);
  if (isAscii(label) || Array.from(label).length > MAX_LABEL) return Array.from(label).length;
  const parts = label.split(/[.。．｡]/u);
  const lengths = parts.map((part) => (isAscii(part) ? part.length : 4 + encodedLength(part)));
  return lengths.reduce((total, length) => total + length, parts.length - 1);
}

/** The length of a label in Punycode (RFC 3492). */
function encodedLength(label) {
  const points = Array.from(label, (one) => one.codePointAt(0));
  const basic = points.filter((point) => point < 0x80).length;
  let length = basic + (basic ? 1 : 0);
  let handled = basic;
  let last = 0x80;
  let delta = 0;
  let bias = 72;
  for (const point of [...new Set(points.filter((one) => one >= 0x80))].sort((one, other) => one - other)) {
    delta += (point - last) * (handled + 1);
    for (const one of points) {
      if (one < point) delta += 1;
      if (one !== point) continue;
      length += digits(delta, bias);
      bias = adapted(delta, handled + 1, handled === basic);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    last = point + 1;
  }
  return length;
}

function digits(delta, bias) {
  let length = 1;
  let rest = delta;
  for (let at = 36; ; at += 36) {
    const threshold = Math.min(26, Math.max(1, at - bias));
    if (rest < threshold) return length;
    rest = Math.floor((rest - threshold) / (36 - threshold));
    length += 1;
  }
}

function adapted(delta, handled, first) {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / handled);
  let at = 0;
  for (; rest > 455; at += 36) rest = Math.floor(rest / 35);
  return at + Math.floor((36 * rest) / (rest + 38));
}

/** What of a place is a link: all of it, or without a scheme those parts that are in Latin letters. */
function linksOf(text, place, rules) {
  if (place.scheme !== place.domain) {
    const short = SHORTENED.exec(text.slice(place.scheme, place.end));
    if (!short) return [[place.scheme, place.end]];
    return short[1].length <= MAX_SHORTENED ? [[place.scheme, place.scheme + short[0].length]] : [];
  }
  if (!rules.bare || place.glued) return [];
  const parts = plainParts(text, place.domain, place.domainEnd, rules);
  if (parts.length && place.hasPath && parts.at(-1)[1] === place.domainEnd) parts.at(-1)[1] = place.end;
  return parts;
}

/** The domains in Latin letters within a domain that may hold others. */
function plainParts(text, start, stop, rules) {
  const parts = [];
  const domain = text.slice(start, stop);
  PLAIN_LABELS.lastIndex = 0;
  for (let labels = PLAIN_LABELS.exec(domain); labels; labels = PLAIN_LABELS.exec(domain)) {
    let at = labels.index + labels[0].length;
    let dot = at - 1;
    const nextDot = domain.indexOf(".", at);
    let labelEnd = nextDot < 0 ? domain.length : nextDot;
    while (dot > labels.index) {
      const end = endingAt(text, start + dot + 1, start + labelEnd, rules) - start;
      if (end > 0) {
        parts.push([start + labels.index, start + end]);
        at = end;
        break;
      }
      labelEnd = dot;
      dot = domain.lastIndexOf(".", dot - 1);
    }
    PLAIN_LABELS.lastIndex = at;
  }
  return parts;
}
