// What tells a scanner from somebody who types, and what becomes of a scan where there is no box for it.

import { newNonce, unsent } from "./unsent.js";

const scannerIsFasterThan = 60; // milliseconds from key to key

/** Whether so the keys of a scanner come, by when each was pressed. */
export function isFromScanner(times) {
  const span = times.at(-1) - times[0];
  return times.length > 3 && span / (times.length - 1) < scannerIsFasterThan;
}

/** What was pressed before the scripts were there, in its order; it is given once. */
export const keysBefore = globalThis.takeKeys?.() ?? [];

/**
 * Finds scans among the keys that go elsewhere than into the box: `seen` is told each, and the field that it wrote into has again what it
 * had. Returns what is to be told of each key.
 */
export function finder(seen) {
  let times = [];
  let scanned = "";
  let fieldBefore = null;
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (["Enter", "Tab"].includes(event.key)) {
      // A code has digits and is read faster than anybody types.
      if (!isFromScanner(times) || !/^(?=.*\d)[\p{L}\d-]{4,}$/u.test(scanned)) return;
      event.preventDefault?.();
      if (fieldBefore) fieldBefore.field.value = fieldBefore.value;
      const text = scanned;
      [times, scanned] = [[], ""];
      seen(text);
      return;
    }
    if ([...event.key].length !== 1) return;
    const pause = event.timeStamp - (times.at(-1) ?? 0);
    if (pause > 2 * scannerIsFasterThan || times.length === 0) {
      [times, scanned] = [[], ""];
      const field = document.activeElement?.matches("input, select, textarea") ? document.activeElement : null;
      fieldBefore = field && { field, value: field.value };
    }
    times.push(event.timeStamp);
    scanned += event.key;
  };
}

/* ---- On another page, such as a form: a scan is kept for the page of the desk. ---- */

const main = document.querySelector("main[data-waits]");

function isHalfDone() {
  return [...document.querySelectorAll("main input, main select")].some((field) =>
    field.matches("select")
      ? field.selectedIndex !== Math.max(0, [...field.options].findIndex((option) => option.defaultSelected))
      : field.type !== "hidden" && (field.value !== field.defaultValue || field.checked !== field.defaultChecked),
  );
}

async function keepScan(typed) {
  await unsent.add({ path: "/receive", fields: { typed }, nonce: newNonce(), at: Date.now() });
  if (!isHalfDone()) return location.assign("/");
  if (document.getElementById("waits")) return;
  const said = document.createElement("p");
  said.id = "waits";
  said.className = "pending";
  said.textContent = main.dataset.waits;
  said.setAttribute("role", "alert");
  main.prepend(said);
}

if (main && !document.getElementById("typed")) {
  const onKey = finder(keepScan);
  document.addEventListener("keydown", onKey);
  for (const key of keysBefore.splice(0)) onKey(key);
}
