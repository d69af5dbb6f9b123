"use strict";
// The desk works without this file. With it the figures are live and the box is where the next key goes.

const box = document.getElementById("typed");

// Any key that writes something goes into the box, whatever script it is of.
document.addEventListener("keydown", (event) => {
  if (!box || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape") {
    box.value = "";
    box.focus();
    return;
  }
  const writes = [...event.key].length === 1 && event.key !== " ";
  const elsewhere = document.activeElement !== box && document.activeElement?.tagName !== "SELECT";
  if (writes && elsewhere) box.focus();
});

// Live figures. The browser asks anew by itself when the connection is lost.
const counts = document.getElementById("counts");
if (counts && "EventSource" in window) {
  const events = new EventSource("/counts");
  const stale = (is) => {
    counts.classList.toggle("stale", is);
    counts.title = is ? counts.dataset.stale : "";
  };
  events.addEventListener("counts", (event) => {
    stale(false);
    for (const [name, number] of Object.entries(JSON.parse(event.data))) {
      const place = counts.querySelector(`[data-count="${name}"]`);
      if (place) place.textContent = number;
    }
  });
  events.addEventListener("error", () => stale(true));
}
