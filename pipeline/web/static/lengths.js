/* How long a post is, in each network's own units: the same as pipeline/text/lengths, which says why.
 *
 * tests/data/lengths.json proves that both count alike. Clusters are those of the browser, as on Bluesky's server.
 */

import { EMOJI } from "./lengths-emoji.js";
import { MASTODON, X, readings } from "./lengths-links.js";

/** The longest post by network, in its own units. */
export const LIMITS = Object.freeze({
  bluesky: 300,
  mastodon: 500,
  x: 280,
  threads: 500,
  linkedin: 3000,
  facebook: 63206,
  instagram: 2200,
});

/** Bluesky also limits the UTF-8 bytes of a post. */
export const BLUESKY_BYTES = 3000;

/**
 * How long a text is on a network.
 *
 * @param {string} network a key of LIMITS
 * @param {string} text the whole post as it is sent
 * @param {{link?: number, warning?: string}} [own] what a Mastodon server reserves for a link; a content warning
 * @returns {number}
 */
export function count(network, text, { link = 23, warning = "" } = {}) {
  switch (network) {
    case "bluesky":
      return clusters(text).length;
    case "mastodon":
      return onMastodon(text, warning, link);
    case "x":
      return weight(text);
    case "threads":
      return onThreads(text);
    case "linkedin":
      return text.length + matches(text, ESCAPED_ON_LINKEDIN).length;
    case "facebook":
    case "instagram":
      return text.length;
    default:
      throw new RangeError(`No rule for the length of a post on “${network}”`);
  }
}

/**
 * How much of its room a text takes; on Bluesky in bytes, where only these are too many.
 *
 * @param {string} network a key of LIMITS
 * @param {string} text the whole post as it is sent
 * @param {{characters?: number, link?: number, warning?: string}} [own] a Mastodon server's limits; a content warning
 * @returns {{count: number, limit: number, unit: "characters" | "bytes", over: number}}
 */
export function measure(network, text, own = {}) {
  const bytes = utf8(text);
  const counted = count(network, text, own);
  const limit = own.characters || LIMITS[network];
  if (network === "bluesky" && counted <= limit && bytes > BLUESKY_BYTES) {
    return { count: bytes, limit: BLUESKY_BYTES, unit: "bytes", over: bytes - BLUESKY_BYTES };
  }
  return { count: counted, limit, unit: "characters", over: Math.max(0, counted - limit) };
}

/* Characters */

const SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });
const ENCODER = new TextEncoder();
const JOINED_CONSONANT = /(?<=\p{M}\u200d?)(?![\u0e33\u0eb3])\p{Lo}/gu;

const matches = (text, pattern) => text.match(pattern) ?? [];
const clusters = (text) => Array.from(SEGMENTER.segment(text), (one) => one.segment);
const codePoints = (text) => Array.from(text).length;
const utf8 = (text) => ENCODER.encode(text).length;

/** Clusters as before Unicode 15.1: consonants that a sign joins are counted one by one. */
function clustersWithoutConjuncts(text) {
  let total = 0;
  for (const one of clusters(text)) {
    total += 1 + (one.length > 2 ? matches(one, JOINED_CONSONANT).length : 0);
  }
  return total;
}

/* LinkedIn, Threads, Mastodon */

const ESCAPED_ON_LINKEDIN = /[\\|{}@[\]()<>*_~]|#(?![\p{L}\p{N}_])|(?<=[\p{L}\p{N}_])#/gu;
const IN_EMOJI =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\ufe0f\u20e3\u{e0020}-\u{e007f}]|\u200d(?=\p{Extended_Pictographic})/gu;
const MENTION =
  /(?<![=/\p{L}\p{M}\p{Nd}\p{Pc}])@[A-Za-z0-9_]+(?:[.-]+[A-Za-z0-9_]+)*@([\p{L}\p{M}\p{Nd}\p{Pc}]+(?:[.-]+[\p{L}\p{M}\p{Nd}\p{Pc}]+)*)/gu;
const AFTER_NO_MENTION = /^(?:[@＠]|:\/\/)/;
const LONGEST_HOST = 253;

function onThreads(text) {
  return matches(text, IN_EMOJI).reduce((total, one) => total + utf8(one) - one.length, text.length);
}

function onMastodon(text, warning, link) {
  const hosts = [];
  for (const name of text.matchAll(MENTION)) {
    const end = name.index + name[0].length;
    if (codePoints(name[1]) <= LONGEST_HOST && !AFTER_NO_MENTION.test(text.slice(end, end + 3))) {
      hosts.push([name.index, end, name[0].slice(0, name[0].lastIndexOf("@"))]);
    }
  }
  const lengths = readings(text, MASTODON).map((found) => {
    const instead = [...found.map(([start, end]) => [start, end, "x".repeat(link)]), ...hosts];
    instead.sort((one, other) => one[0] - other[0]);
    return clustersWithoutConjuncts(warning + withInstead(text, instead));
  });
  return Math.max(...lengths);
}

/** A text with something else in some places; a place that overlaps an earlier one stays as it is. */
function withInstead(text, instead) {
  let made = "";
  let at = 0;
  for (const [start, end, words] of instead) {
    if (start < at) continue;
    made += text.slice(at, start) + words;
    at = end;
  }
  return made + text.slice(at);
}

/* X */

const LINK_ON_X = 23;
const HEAVY = /[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/gu;

function weight(text) {
  const normal = text.normalize("NFC");
  return Math.max(...readings(normal, X).map((found) => withLinks(normal, found)));
}

function withLinks(text, found) {
  let total = 0;
  let at = 0;
  for (const [start, end] of found) {
    total += plainWeight(text.slice(at, start)) + LINK_ON_X;
    at = end;
  }
  return total + plainWeight(text.slice(at));
}

function plainWeight(text) {
  const weigh = (part) => codePoints(part) + matches(part, HEAVY).length;
  return matches(text, EMOJI).reduce((total, run) => total + 2 - weigh(run), weigh(text));
}
