// Answers can be heard, unless somebody switched that off.

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

export function play(tone) {
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

/** `then` is done when the button was pressed. */
export function offerSound(then) {
  if (!soundButton) return;
  const show = () => {
    soundButton.textContent = wantsSound() ? soundButton.dataset.on : soundButton.dataset.off;
    soundButton.setAttribute("aria-pressed", String(wantsSound()));
  };
  soundButton.addEventListener("click", () => {
    wantsSound(!wantsSound());
    show();
    play("good");
    then();
  });
  soundButton.hidden = false;
  show();
}
