// Runs before anything of the page is there, and keeps what a scanner sends until the other scripts have come: else it would go to a page
// that does not know yet where it belongs.
(() => {
  const keys = []; // each with when it was pressed

  function isOfForm(place) {
    return place?.matches("input, select, textarea") && place.id !== "typed";
  }

  /** Whether the key belongs to a scan; what it is else is for the button or link that has the cursor. */
  function belongs({ key }) {
    const goesOn = keys.length > 0 || document.activeElement?.id === "typed";
    return key === " " ? goesOn : [...key].length === 1 || (keys.length > 0 && ["Enter", "Tab", "Backspace", "Escape"].includes(key));
  }

  /** As Escape empties the box: what was ended before stays. */
  function dropWhatIsNotEnded() {
    keys.length = 1 + keys.findLastIndex(({ key }) => ["Enter", "Tab"].includes(key));
  }

  function keep(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isOfForm(document.activeElement)) return;
    if (!belongs(event)) return;
    event.preventDefault();
    if (event.key === "Backspace") keys.pop();
    else if (event.key === "Escape") dropWhatIsNotEnded();
    else keys.push({ key: event.key, timeStamp: event.timeStamp });
  }

  function take() {
    document.removeEventListener("keydown", keep);
    return keys.splice(0);
  }

  document.addEventListener("keydown", keep);
  // Where the other scripts cannot be had, what was typed is shown at least.
  document.addEventListener("DOMContentLoaded", () => {
    const box = document.getElementById("typed");
    const left = take();
    if (box && left.length > 0) box.value += left.map(({ key }) => ([...key].length === 1 ? key : " ")).join("");
  });
  window.takeKeys = take;
})();
