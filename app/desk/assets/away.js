// What a page decides while the desk cannot be reached, by the list that it was given: codes and what they are told, no names. The list
// is kept in memory alone, goes with the page, and is forgotten when the desk was away for hours.

const holdsFor = 4 * 60 * 60 * 1000;
const digitsOfBadge = 16;
let list = null;
let fetchedAt = 0;
let forgets = 0;

export async function fetchList() {
  try {
    const answer = await fetch("/list");
    if (!answer.ok || answer.redirected) return;
    list = await answer.json();
    fetchedAt = Date.now();
    clearTimeout(forgets);
    forgets = setTimeout(() => (list = null), holdsFor);
  } catch {
    // The net is away: the list that is there stays.
  }
}

/** When the list was made, by the clocks at the venue; empty where there is none. */
export const asAt = () => list?.at ?? "";

/** Now, by the clocks at the venue. */
export function clock() {
  const [hours, minutes] = asAt().split(":").map(Number);
  const now = (hours * 60 + minutes + Math.floor((Date.now() - fetchedAt) / 60000)) % (24 * 60);
  return [now / 60, now % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
}

/* ---- The digest of a token, BLAKE2b-256 (RFC 7693): what the list knows badges by. ---- */

const wide = (1n << 64n) - 1n;
const start = [
  0x6a09e667f3bcc908n, 0xbb67ae8584caa73bn, 0x3c6ef372fe94f82bn, 0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n, 0x9b05688c2b3e6c1fn, 0x1f83d9abfb41bd6bn, 0x5be0cd19137e2179n,
];
const order = [
  "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8", "905724afe1bc683d", "2c6a0b834d75fe19",
  "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0", "0123456789abcdef", "ea489fd61c02b753",
].map((row) => [...row].map((digit) => parseInt(digit, 16)));
const columnsThenDiagonals = [
  [0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15], [0, 5, 10, 15], [1, 6, 11, 12], [2, 7, 8, 13], [3, 4, 9, 14],
];
const turned = (value, by) => ((value >> by) | (value << (64n - by))) & wide;

/** Of a text of ASCII with at most 128 letters, which are one block. */
export function digestOf(text) {
  const block = new DataView(new ArrayBuffer(128));
  for (let i = 0; i < text.length; ++i) block.setUint8(i, text.charCodeAt(i));
  const words = Array.from({ length: 16 }, (_, i) => block.getBigUint64(8 * i, true));
  const before = [start[0] ^ 0x01010020n, ...start.slice(1)];
  const v = [...before, ...start];
  v[12] ^= BigInt(text.length);
  v[14] ^= wide;
  for (const row of order)
    columnsThenDiagonals.forEach(([a, b, c, d], i) => {
      for (const [word, byD, byB] of [[words[row[2 * i]], 32n, 24n], [words[row[2 * i + 1]], 16n, 63n]]) {
        v[a] = (v[a] + v[b] + word) & wide;
        v[d] = turned(v[d] ^ v[a], byD);
        v[c] = (v[c] + v[d]) & wide;
        v[b] = turned(v[b] ^ v[c], byB);
      }
    });
  const digest = new DataView(new ArrayBuffer(64));
  before.forEach((word, i) => digest.setBigUint64(8 * i, word ^ v[i] ^ v[i + 8], true));
  return Array.from(new Uint8Array(digest.buffer, 0, 32), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/* ---- What was typed, as the desk itself reads it: in any case, with any dash, and from a keyboard left on Cyrillic. ---- */

const look = ["авекмнорстухіјѕ", "ABEKMHOPCTYXIJS"];
const keys = ["йцукенгшщзфывапролдячсмить", "QWERTYUIOPASDFGHJKLZXCVBNM"];

function readingsOf(typed) {
  const text = typed.normalize("NFKC").toLowerCase().replace(/[\s\p{Pd}_]/gu, "");
  const read = ([from, to]) => [...text].map((letter) => to[from.indexOf(letter)] ?? letter).join("").toUpperCase();
  return [...new Set([look, keys].map(read))];
}

const isToken = (text) => /^[0-9A-Z]{26}$/.test(text);
const asToken = (text) => text.replace(/[IL]/g, "1").replace(/O/g, "0");

/** Whose code or badge it is: a code, or the outcome that says why there is none; nothing for a name. */
function whoseIs(typed) {
  const readings = readingsOf(typed);
  const codes = Object.keys(list.people).filter((code) => readings.includes(code.replaceAll("-", "")));
  if (codes.length > 1) return { outcome: codes.includes(typed.trim().toUpperCase()) ? "" : "code-unclear", code: typed.trim().toUpperCase() };
  if (codes.length === 1) return { code: codes[0] };
  for (const token of readings.filter(isToken)) {
    const code = list.badges[digestOf(asToken(token)).slice(0, digitsOfBadge)];
    if (code !== undefined) return code ? { code } : { outcome: "badge-revoked" };
  }
  if (readings.some(isToken)) return { outcome: "unknown-badge" };
  return /\d/.test(typed) ? { outcome: "unknown-code", code: typed.length < 12 ? typed.trim() : "" } : null;
}

function outcomeFor([barred, since], isOut) {
  if (barred) return barred;
  if (!list.open) return "too-early";
  if (isOut) return since ? "gone-out" : "not-inside";
  return since ? "already-in" : "received";
}

const fill = (text, ...values) => values.reduce((filled, value, i) => filled.replace(`{${i + 1}}`, value), text);

/** What the desk would answer by the list, in its words; nothing where there is no list, `isName` where only a name was typed. */
export function decide(typed, isOut) {
  if (!list) return null;
  const whose = whoseIs(typed);
  if (!whose) return { isName: true };
  const person = list.people[whose.code];
  const outcome = whose.outcome || outcomeFor(person, isOut);
  const [tone, symbol, headline, next] = list.said[outcome];
  const since = outcome === "already-in" ? person[1] : "";
  return {
    outcome, tone, symbol, headline, next,
    code: whose.code ?? "",
    since: since && (person[2] ? fill(list.sinceAt, since, person[2]) : fill(list.since, since)),
    note: person?.[3] && tone !== "bad" ? list.note : "",
    decided: list.decided,
    mark: list.offline,
  };
}

/** That an offline decision is taken back. */
export function takenBack(code) {
  const [tone, symbol, headline, next] = list.said["taken-back"];
  return { outcome: "taken-back", tone, symbol, headline, next, code, since: "", note: "", decided: list.decided, mark: list.offline };
}

/** What happened, so that the next decision knows of it; `time` as it is to be said later. */
export function learn(code, outcome, time, desk) {
  const person = list?.people[code];
  if (!person) return;
  const comesIn = ["received", "registered", "instead"].includes(outcome);
  if (comesIn) [person[1], person[2]] = [time, desk];
  if (outcome === "gone-out") person[1] = "";
}

/** As it was before, to be given back to revert(). */
export const remember = (code) => [code, [...(list?.people[code] ?? [])]];
export function revert([code, person]) {
  if (list?.people[code]) list.people[code] = person;
}
