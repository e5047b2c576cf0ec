/* Which runs of code points X takes for one emoji; pipeline/text/lengths/emoji.py says why these. */

const TONES = ["🏻", "🏼", "🏽", "🏾", "🏿"];
/* Z is the joiner, V a U+FE0F that may be left out, T a tone of skin. */
const JOINED = `
  👨Z[👨👩]Z(?:👦(?:Z👦)?|👧(?:Z[👦👧])?)
  👩(?:Z👩)?Z(?:👦(?:Z👦)?|👧(?:Z[👦👧])?)
  👨Z(?:👦(?:Z👦)?|👧(?:Z[👦👧])?)
  👨Z❤VZ(?:💋Z)?👨
  👩Z❤VZ(?:💋Z)?[👨👩]
  👨TZ❤VZ(?:💋Z)?👨T
  👩TZ❤VZ(?:💋Z)?[👨👩]T
  🧑Z🤝Z🧑
  🧑TZ🤝Z🧑T
  [👨👩🧑]T?Z(?:[⚕⚖✈]V|[🌾🍳🍼🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦯🦼🦽🦰🦱🦲🦳])
  🧑T?Z🎄
  [🏃🏄🏊👮👰👱👳👷💁💂💆💇🙅🙆🙇🙋🙍🙎🚣🚴🚵🚶🤦🤵🤷🤸🤹🤽🤾🦸🦹🧍🧎🧏🧔🧖🧗🧘🧙🧚🧛🧜🧝]T?Z[♀♂]V
  [⛹🏋🏌🕵](?:T|V)Z[♀♂]V
  [👯🤼🧞🧟]Z[♀♂]V
  🏳VZ(?:🌈|⚧V)
  🏴Z☠V
  👁VZ🗨V
  ❤VZ[🔥🩹]
  🐕Z🦺
  [🐈🐦]Z⬛
  🐻Z❄V
  😮Z💨
  😵Z💫
  😶Z🌫V`;
const UNLIKE = ["👩 Z🤝Z👩", "👩 Z🤝Z👨", "👨 Z🤝Z👨", "🧑 Z❤VZ🧑", "🧑 Z❤VZ💋Z🧑", "🫱 Z🫲"];
const REGIONS =
  "A[CDEFGILMOQRSTUWXZ] B[ABDEFGHIJLMNOQRSTVWYZ] C[ACDFGHIKLMNOPRUVWXYZ] D[EGJKMOZ] E[ACEGHRSTU] F[IJKMOR] " +
  "G[ABDEFGHILMNPQRSTUWY] H[KMNRTU] I[CDELMNOQRST] J[EMOP] K[EGHIMNPRWYZ] L[ABCIKRSTUVY] " +
  "M[ACDEFGHKLMNOPQRSTUVWXYZ] N[ACEFGILOPRUZ] OM P[AEFGHKLMNRSTWY] QA R[EOSUW] S[ABCDEGHIJKLMNORSTVXYZ] " +
  "T[ACDFGHJKLMNORTVWZ] U[AGMNSYZ] V[ACEGINU] W[FS] XK Y[ET] Z[AMW]";

/** One emoji of several code points. */
export const EMOJI = pattern();

function pattern() {
  const unlike = UNLIKE.flatMap((pair) => {
    const [first, second] = pair.split(" ");
    return TONES.map((tone) => `${first}${tone}${second}[${TONES.filter((other) => other !== tone).join("")}]`);
  });
  const joined = [...JOINED.trim().split(/\s+/), ...unlike].join("|");
  const flags = REGIONS.replace(/[A-Z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0x1f1a5));
  const parts = ["gbeng", "gbsct", "gbwls"].map(
    (name) => `🏴${Array.from(name, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xe0000)).join("")}\u{e007f}`,
  );
  const alternatives = [
    joined.replaceAll("Z", "\u200d").replaceAll("V", "\ufe0f?").replaceAll("T", `[${TONES.join("")}]`),
    flags.replaceAll(" ", "|"),
    ...parts,
    "[0-9#*]\ufe0f?\u20e3",
    `(?![👯🤼])\\p{Emoji_Modifier_Base}[${TONES.join("")}]`,
    "(?![0-9#*]|\\p{Emoji_Presentation})\\p{Emoji}\ufe0f",
  ];
  return new RegExp(alternatives.join("|"), "gu");
}
