// The desk works without this file. With it no scan is lost while another is answered or the net is away, the box is where the
// next key goes, figures are live, and what is said can be heard.

import { asAt, clock, decide, fetchList, learn, remember, revert, takenBack } from "./away.js";
import { offerCamera } from "./camera.js";
import { finder, isFromScanner, keysBefore } from "./scanner.js";
import { offerSound, play } from "./sound.js";
import { newNonce, unsent } from "./unsent.js";

const box = document.getElementById("typed");
const scan = document.getElementById("scan");
const words = scan ? scan.dataset : {};

// Where fingers do the work a cursor in the box brings up a keyboard, which would hide the answer.
const isTouched = matchMedia("(hover: none) and (pointer: coarse)").matches;

function backToBox() {
  if (!isTouched) box?.focus();
}

/* ---- Keys: what writes something goes into the box, whatever script it is of. ---- */

let keyTimes = [];

// A list to choose from takes keys itself, unless a scanner sends them.
const foundInChoice = finder((text) => {
  box.value = text;
  scan.requestSubmit();
});

document.addEventListener("keydown", (event) => {
  if (!box || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape") {
    box.value = "";
    keyTimes = [];
    document.getElementById("unread")?.replaceChildren();
    box.focus();
    return;
  }
  if (scan && document.activeElement?.tagName === "SELECT") return foundInChoice(event);
  // Some scanners end with Tab. Who tabs by hand goes on to the next button.
  if (scan && event.key === "Tab" && !event.shiftKey && document.activeElement === box && isFromScanner(keyTimes)) {
    event.preventDefault();
    scan.requestSubmit();
    return;
  }
  const writes = [...event.key].length === 1 && event.key !== " ";
  if (!writes) return;
  if (box.value === "" || document.activeElement !== box) keyTimes = [];
  keyTimes.push(event.timeStamp);
  if (document.activeElement !== box) box.focus();
});

/** As if the keys that were pressed before this file came were pressed now. */
function pressAgain(keys) {
  for (const { key, timeStamp } of keys)
    if ([...key].length === 1) {
      if (box.value === "") keyTimes = [];
      keyTimes.push(timeStamp);
      box.value += key;
    } else if (key === "Enter" || isFromScanner(keyTimes)) box.form.requestSubmit();
}

/* ---- What was asked and not yet answered. ---- */

async function showUnsent() {
  const place = document.getElementById("unsent");
  const count = await unsent.count();
  place.hidden = count === 0 || !isAway;
  const text = [whyAway, words.unsent.replace("{1}", count)].filter(Boolean).join(" ");
  if (place.textContent !== text) place.textContent = text;
}

/* ---- Answers: parts of the page as the desk sends it take the place of those that are there. ---- */

/** What is called as `held` was, within `part`, so that who uses keys goes on there. */
function sameAs(held, part) {
  const called = (one) => one.getAttribute("aria-label") ?? one.textContent;
  return [...part.querySelectorAll(held.tagName)].find((one) => called(one) === called(held));
}

function swap(page, ids) {
  const held = document.activeElement;
  let again = null;
  for (const id of ids) {
    const old = document.getElementById(id);
    const now = page.getElementById(id);
    if (!old || !now) continue;
    if (id === "answer") keepUnread(old, now);
    const isOpen = old.open;
    for (const { name } of [...old.attributes]) old.removeAttribute(name);
    for (const { name, value } of now.attributes) old.setAttribute(name, value);
    const holds = old.contains(held);
    old.replaceChildren(...document.importNode(now, true).childNodes);
    if (holds && !held.isConnected) again ??= sameAs(held, old);
    if (isOpen) old.open = true;
  }
  if (again && !box) again.focus();
  else if (!held || !held.isConnected || held === document.body) backToBox();
}

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function actButton(text, act) {
  const button = element("button", "second", text);
  button.type = "button";
  button.addEventListener("click", act);
  return button;
}

// A refusal stays until somebody has read it, whatever is answered meanwhile.
function keepUnread(old, now) {
  const isNews = old.dataset.number !== now.dataset.number;
  if (isNews && old.dataset.tone === "bad" && old.querySelector("h2")) keep(old);
}

function keep(answer, ...more) {
  const kept = element("section", `answer ${answer.dataset.tone}`);
  for (const part of answer.querySelectorAll("h2, .code, .name, .next")) kept.append(part.cloneNode(true));
  const read = actButton(words.read, () => {
    kept.remove();
    backToBox();
  });
  kept.append(...more, element("div", "acts", read));
  document.getElementById("unread").prepend(kept);
}

const partsOfDesk = ["answer", "found", "recent", "counts", "delegations"];

function parsed(html) {
  return new DOMParser().parseFromString(html, "text/html");
}

/** Puts an answer of the page's own in the place of the last one. */
function show(tone, parts, data = {}) {
  const old = document.getElementById("answer");
  const answer = element("section", `answer ${tone}`, ...parts);
  answer.id = "answer";
  answer.tabIndex = -1;
  answer.setAttribute("role", tone === "bad" ? "alert" : "status");
  Object.assign(answer.dataset, { tone, ...data });
  keepUnread(old, answer);
  old.replaceWith(answer);
  play(tone);
}

// What is no page of the desk says only something: it is shown as a refusal.
function tell(page) {
  const answer = document.getElementById("answer");
  answer.className = "answer bad";
  answer.setAttribute("role", "alert");
  answer.removeAttribute("data-tone");
  answer.replaceChildren(
    ...[...page.querySelectorAll("main h1, main p")].map((said, place) => {
      const part = document.createElement(place === 0 ? "h2" : "p");
      part.textContent = said.textContent;
      return part;
    }),
  );
}

/* ---- Offline: what is asked is decided by the list that the page has, and sent later all the same. ---- */

const untilDecided = 2000; // people stand there and wait
const undecided = new Map(); // by nonce: what was asked and is not answered yet

function signOf(symbol) {
  const sign = element("span", "symbol", symbol);
  sign.setAttribute("aria-hidden", "true"); // words say the same
  return sign;
}

const heading = (symbol, text) => element("h2", "", signOf(symbol), ` ${text}`);

function showDecision(decision, data, ...acts) {
  const { symbol, headline, code, since, note, next, decided } = decision;
  const parts = [
    note && element("p", "note", note),
    heading(symbol, headline),
    element("p", "code", [code, since].filter(Boolean).join(" · ")),
    next && element("p", "next", next),
    element("p", "decided", decided),
    acts.length && element("div", "acts", ...acts),
  ];
  show(decision.tone, parts.filter(Boolean), { ...data, code, outcome: decision.outcome });
  addToRecent(decision);
  backToBox();
}

/** Says why nothing was decided. */
function showUndecided(headline, next, data) {
  show("bad", [heading("✕", headline), element("p", "next", next)], data);
}

function addToRecent({ tone, symbol, headline, code, mark }) {
  const most = 20;
  let recent = document.querySelector("#recent ol");
  if (!recent) document.querySelector("#recent p").replaceWith((recent = element("ol", "")));
  const what = element("span", "what", code && element("strong", "", code), ` ${headline} ${clock()} `, element("em", "", mark));
  recent.prepend(element("li", tone, signOf(symbol), " ", what));
  if (recent.children.length > most) recent.lastElementChild.remove();
}

async function takeBackOffline(code, before) {
  revert(before);
  const entry = { path: "/undo", fields: { code }, nonce: newNonce(), at: Date.now(), decided: "taken-back" };
  showDecision(takenBack(code), { number: entry.nonce });
  await unsent.add(entry);
  await sendAll();
}

async function decideOffline({ key, entry }) {
  undecided.delete(entry.nonce);
  if (entry.path !== "/receive") return;
  const decision = decide(entry.fields.typed, entry.fields.kind === "out");
  const data = { number: entry.nonce };
  if (decision?.isName) {
    await unsent.remove(key); // whom it means was not chosen
    showUndecided(words.nonames, words.nonamesnext, data);
    return showUnsent();
  }
  if (!decision) return showUndecided(words.undecided, words.undecidednext, data);
  const before = remember(decision.code);
  learn(decision.code, decision.outcome, clock(), "");
  const undo = actButton(words.undo, () => {
    undo.remove();
    return takeBackOffline(decision.code, before);
  });
  showDecision(decision, data, ...(["received", "gone-out"].includes(decision.outcome) ? [undo] : []));
  entry.decided = decision.outcome;
  entry.said = decision.headline;
  await unsent.put(key, entry);
}

async function decideAll() {
  for (const one of [...undecided.values()]) await decideOffline(one);
}

/* ---- Sending: one after another; what the desk has seen counts once, however often it is sent. ---- */

const patience = 15000;
const untilNextTry = 2000;
let isSending = false;
let nextTry = 0;
let isAway = false;
let whyAway = ""; // as the desk says it, where it answers and cannot record

async function ask(entry) {
  const form = new URLSearchParams({ ...entry.fields, nonce: entry.nonce });
  form.set("token", scan.querySelector("[name=token]").value);
  form.set("ago", String(Math.max(0, Math.round((Date.now() - entry.at) / 1000))));
  if (entry.decided) form.set("offline", "yes");
  return fetch(entry.path, { method: "POST", body: form, signal: AbortSignal.timeout(patience) });
}

/** Shows the answer; where it was decided offline only what is otherwise than that, and the last. */
async function take(page, entry) {
  const answer = page.getElementById("answer");
  const { outcome, code } = answer.dataset;
  learn(code, outcome, clock(), "");
  if (outcome === "taken-back") isListOld = true;
  const isConfirmed = !entry.decided || [entry.decided, "sent-before"].includes(outcome);
  const isLast = (await unsent.count()) <= 1;
  if (!isConfirmed) keep(answer, element("p", "decided", words.then.replace("{1}", entry.said ?? "")));
  const showsAnswer = !entry.decided || (isLast && isConfirmed && outcome !== "sent-before");
  if (entry.decided && showsAnswer) document.getElementById("answer").dataset.tone = ""; // it is told again, as it was
  swap(page, showsAnswer ? partsOfDesk : partsOfDesk.filter((part) => part !== "answer"));
  if (!entry.decided || !isConfirmed) play(answer.dataset.tone);
}

// Whether the entry is done with.
async function send(entry) {
  let answer;
  let html;
  try {
    answer = await ask(entry);
    html = await answer.text();
  } catch {
    whyAway = "";
    return false; // the net is away, or the desk is
  }
  if (answer.status === 403) {
    location.assign("/"); // let in no more, or nobody sits here: what is unsent waits until that is mended
    return false;
  }
  const page = parsed(html);
  if (answer.status === 503) {
    whyAway = page.querySelector("main h1")?.textContent ?? "";
    return false; // others write just now, or nothing can be recorded
  }
  undecided.delete(entry.nonce);
  if (page.getElementById("scan")) {
    await take(page, entry);
  } else {
    tell(page);
    play("bad");
  }
  return true;
}

async function sendAll() {
  if (isSending) return;
  isSending = true;
  try {
    for (let first = await unsent.first(); first; first = await unsent.first()) {
      const [key, entry] = first;
      const asked = undecided.get(entry.nonce);
      if (!(await send(asked?.entry ?? entry))) {
        isAway = true;
        await decideAll();
        clearTimeout(nextTry);
        nextTry = setTimeout(sendAll, untilNextTry);
        break;
      }
      isAway = false;
      await unsent.remove(key);
    }
  } finally {
    isSending = false;
  }
  await showUnsent();
}

async function request(path, fields) {
  const entry = { path, fields, nonce: newNonce(), at: Date.now() };
  const one = { key: await unsent.add(entry), entry };
  undecided.set(entry.nonce, one);
  if (isAway) {
    await decideOffline(one);
    await showUnsent();
  } else {
    setTimeout(() => undecided.has(entry.nonce) && decideOffline(one), untilDecided);
  }
  await sendAll();
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  const path = form.getAttribute("action");
  if (!scan || !["/receive", "/undo"].includes(path)) return;
  event.preventDefault();
  const fields = Object.fromEntries(new FormData(form, event.submitter));
  if (form === scan) {
    box.value = "";
    keyTimes = [];
    if (isTouched) box.blur();
    if (!fields.typed.trim()) return;
  }
  await request(path, fields);
});

// Who opened the page by a square code has the code of the desk behind the address: it is put where it would be typed.
if (location.hash) {
  const code = location.hash.slice(1);
  history.replaceState(null, "", location.pathname);
  if (box && !scan) {
    box.value = code;
    box.form.querySelector("button").focus();
  }
}
if (box) pressAgain(keysBefore.splice(0));
offerSound(backToBox);

/* ---- What this browser can do: a list to decide by, and a camera. ---- */

const able = document.getElementById("able");
let isListOld = true;

async function renewList() {
  if (!isListOld || isAway) return;
  isListOld = false;
  await fetchList();
  const place = document.getElementById("able-list");
  const text = asAt() ? able.dataset.on.replace("{1}", asAt()) : able.dataset.keep;
  if (place) place.textContent = text;
}

if (scan) {
  const said = element("p", "");
  const listed = element("p", "", able.dataset.keep);
  listed.id = "able-list";
  able.append(said, listed);
  offerCamera(
    (text) => request("/receive", { typed: text }),
    (text) => (said.textContent = text),
  );
  const betweenLists = 30000;
  setInterval(renewList, betweenLists);
  setTimeout(renewList, 300); // what people wait for comes first
  window.addEventListener("online", sendAll);
  sendAll();
}

/* ---- Live figures. The browser asks anew by itself when the connection is lost. ---- */

const counts = document.getElementById("counts");
const screen_ = document.getElementById("screen");

async function showAnew(path, ids, body) {
  try {
    const answer = await fetch(path, body ? { method: "POST", body } : {});
    if (answer.ok) swap(parsed(await answer.text()), ids);
  } catch {
    // The net is away: what stands there stays, and the figures say that they are not live.
  }
}

function showFigures(figures) {
  for (const [name, number] of Object.entries(figures)) {
    const place = document.querySelector(`[data-count="${CSS.escape(name)}"]`);
    if (place) place.textContent = number;
  }
}

if ((counts || screen_) && "EventSource" in window) {
  const stale = (is) => {
    const live = document.getElementById("counts") ?? screen_;
    live.classList.toggle("stale", is);
    live.title = is ? live.dataset.stale : "";
  };
  const events = new EventSource("/counts");
  events.addEventListener("open", () => {
    stale(false);
    if (scan) sendAll();
  });
  events.addEventListener("counts", (event) => {
    stale(false);
    isListOld = true;
    showFigures(JSON.parse(event.data));
    if (screen_ && !screen_.dataset.follows) showAnew(location.pathname, ["screen"]);
  });
  events.addEventListener(screen_?.dataset.follows ?? "nothing", () => showAnew(location.pathname, ["screen"]));
  events.addEventListener("error", () => stale(true));
  const aWhile = 20000; // minutes pass also when nobody comes
  if (screen_) setInterval(() => showAnew(location.pathname, ["screen"]), aWhile);
}

/* ---- Whom the register knows by such a name, while it is typed. ---- */

const walkIn = document.querySelector('#person[action="/register"]');
if (walkIn) {
  let waiting = 0;
  const shortWhile = 350;
  walkIn.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => showAnew("/alike", ["alike"], new URLSearchParams(new FormData(walkIn))), shortWhile);
  });
}
