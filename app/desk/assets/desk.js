"use strict";
// The desk works without this file. With it no scan is lost while another is answered or the net is away, the box is where the
// next key goes, figures are live, and what is said can be heard.

const box = document.getElementById("typed");
const scan = document.getElementById("scan");
const words = scan ? scan.dataset : {};

/* ---- Keys: what writes something goes into the box, whatever script it is of. ---- */

const scannerIsFasterThan = 60; // milliseconds from key to key
let keyTimes = [];

function isFromScanner() {
  const span = keyTimes[keyTimes.length - 1] - keyTimes[0];
  return keyTimes.length > 3 && span / (keyTimes.length - 1) < scannerIsFasterThan;
}

document.addEventListener("keydown", (event) => {
  if (!box || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape") {
    box.value = "";
    keyTimes = [];
    document.getElementById("unread")?.replaceChildren();
    box.focus();
    return;
  }
  // Some scanners end with Tab. Who tabs by hand goes on to the next button.
  if (scan && event.key === "Tab" && !event.shiftKey && document.activeElement === box && isFromScanner()) {
    event.preventDefault();
    scan.requestSubmit();
    return;
  }
  const writes = [...event.key].length === 1 && event.key !== " ";
  if (!writes) return;
  if (box.value === "" || document.activeElement !== box) keyTimes = [];
  keyTimes.push(event.timeStamp);
  if (document.activeElement !== box && document.activeElement?.tagName !== "SELECT") box.focus();
});

/* ---- What was asked and not yet answered: kept by the browser, in the order in which it was asked. ---- */

const unsent = (() => {
  const inMemory = new Map();
  let last = 0;
  const opened = new Promise((resolve) => {
    if (!scan || !("indexedDB" in window)) return resolve(null);
    const request = indexedDB.open("plenary-desk", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("unsent", { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null); // such as in a private window: they are kept while the page is open
  });
  const stored = async (mode, ask) => {
    const database = await opened;
    if (!database) return null;
    return new Promise((resolve, reject) => {
      const transaction = database.transaction("unsent", mode);
      const request = ask(transaction.objectStore("unsent"));
      transaction.oncomplete = () => resolve(request);
      transaction.onerror = () => reject(transaction.error);
    });
  };
  return {
    async add(entry) {
      if (!(await stored("readwrite", (store) => store.add(entry)))) inMemory.set(++last, entry);
    },
    async first() {
      const request = await stored("readonly", (store) => store.openCursor());
      if (!request) return [...inMemory][0] ?? null;
      return request.result ? [request.result.key, request.result.value] : null;
    },
    async remove(key) {
      if (!(await stored("readwrite", (store) => store.delete(key)))) inMemory.delete(key);
    },
    async count() {
      const request = await stored("readonly", (store) => store.count());
      return request ? request.result : inMemory.size;
    },
  };
})();

function newNonce() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function showUnsent() {
  const place = document.getElementById("unsent");
  const count = await unsent.count();
  place.hidden = count === 0 || !isAway;
  place.textContent = words.unsent.replace("{1}", count);
}

/* ---- Answers: parts of the page as the desk sends it take the place of those that are there. ---- */

function swap(page, ids) {
  const held = document.activeElement;
  for (const id of ids) {
    const old = document.getElementById(id);
    const now = page.getElementById(id);
    if (!old || !now) continue;
    if (id === "answer") keepUnread(old, now);
    const isOpen = old.open;
    for (const { name } of [...old.attributes]) old.removeAttribute(name);
    for (const { name, value } of now.attributes) old.setAttribute(name, value);
    old.replaceChildren(...document.importNode(now, true).childNodes);
    if (isOpen) old.open = true;
  }
  if (box && (!held || !held.isConnected || held === document.body)) box.focus();
}

// A refusal stays until somebody has read it, whatever is answered meanwhile.
function keepUnread(old, now) {
  const unread = document.getElementById("unread");
  const isNews = old.dataset.number !== now.dataset.number;
  if (!unread || !isNews || old.dataset.tone !== "bad" || !old.querySelector("h2")) return;
  const kept = document.createElement("section");
  kept.className = "answer bad";
  for (const part of old.querySelectorAll("h2, .code, .name, .next")) kept.append(part.cloneNode(true));
  const read = document.createElement("button");
  read.type = "button";
  read.className = "second";
  read.textContent = words.read;
  read.addEventListener("click", () => {
    kept.remove();
    box.focus();
  });
  const acts = document.createElement("div");
  acts.className = "acts";
  acts.append(read);
  kept.append(acts);
  unread.prepend(kept);
}

const partsOfDesk = ["answer", "found", "recent", "counts", "delegations"];

function parsed(html) {
  return new DOMParser().parseFromString(html, "text/html");
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

/* ---- Sound, once it was asked for. ---- */

const soundButton = document.getElementById("sound");
let sound = null;

function wantsSound(wants) {
  try {
    if (wants !== undefined) localStorage.setItem("sound", wants ? "on" : "off");
    return localStorage.getItem("sound") !== "off";
  } catch {
    return wants ?? true; // nothing is kept where the browser keeps nothing
  }
}

function play(tone) {
  if (!wantsSound() || !("AudioContext" in window)) return;
  sound ??= new AudioContext();
  const notes = { good: [[880, 0, 0.12]], known: [[660, 0, 0.1], [660, 0.16, 0.1]], bad: [[220, 0, 0.45]] }[tone] ?? [];
  for (const [pitch, after, lasts] of notes) {
    const oscillator = sound.createOscillator();
    const volume = sound.createGain();
    volume.gain.value = 0.15;
    oscillator.frequency.value = pitch;
    oscillator.connect(volume).connect(sound.destination);
    oscillator.start(sound.currentTime + after);
    oscillator.stop(sound.currentTime + after + lasts);
  }
}

if (soundButton) {
  const show = () => {
    soundButton.textContent = wantsSound() ? soundButton.dataset.on : soundButton.dataset.off;
    soundButton.setAttribute("aria-pressed", String(wantsSound()));
  };
  soundButton.addEventListener("click", () => {
    wantsSound(!wantsSound());
    show();
    play("good");
    box?.focus();
  });
  soundButton.hidden = false;
  show();
}

/* ---- Sending: one after another; what the desk has seen counts once, however often it is sent. ---- */

const patience = 15000;
const untilNextTry = 2000;
let isSending = false;
let isAway = false;

async function ask(entry) {
  const form = new URLSearchParams({ ...entry.fields, nonce: entry.nonce });
  form.set("token", scan.querySelector("[name=token]").value);
  form.set("ago", String(Math.max(0, Math.round((Date.now() - entry.at) / 1000))));
  return fetch(entry.path, { method: "POST", body: form, signal: AbortSignal.timeout(patience) });
}

// Whether the entry is done with.
async function send(entry) {
  let answer;
  let html;
  try {
    answer = await ask(entry);
    html = await answer.text();
  } catch {
    return false; // the net is away, or the desk is
  }
  if (answer.status === 403) {
    location.assign("/"); // let in no more, or nobody sits here: what is unsent waits until that is mended
    return false;
  }
  if (answer.status === 503) return false; // others write just now
  const page = parsed(html);
  if (page.getElementById("scan")) {
    swap(page, partsOfDesk);
    play(document.getElementById("answer").dataset.tone);
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
    for (let entry = await unsent.first(); entry; entry = await unsent.first()) {
      if (!(await send(entry[1]))) {
        isAway = true;
        setTimeout(sendAll, untilNextTry);
        break;
      }
      isAway = false;
      await unsent.remove(entry[0]);
    }
  } finally {
    isSending = false;
  }
  await showUnsent();
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
    if (!fields.typed.trim()) return;
  }
  await unsent.add({ path, fields, nonce: newNonce(), at: Date.now() });
  await sendAll();
});

if (scan) {
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
    showFigures(JSON.parse(event.data));
    if (screen_) showAnew(location.pathname, ["screen"]);
  });
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
