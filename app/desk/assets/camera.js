// Scanning with the camera, where the browser gives a page one: read by the browser itself where it can, else by jsQR. What is seen goes
// to nobody.

const place = document.getElementById("camera");
const button = document.getElementById("camera-open");
const view = document.getElementById("camera-view");
const video = document.getElementById("camera-video");
const betweenLooks = 150;
const sameBadgeFor = 3000;
const widest = 800; // pixels in which a badge is looked for
let stream = null;

async function ownReader() {
  if (!("BarcodeDetector" in window)) return null;
  const formats = await BarcodeDetector.getSupportedFormats().catch(() => []);
  if (!formats.includes("qr_code")) return null;
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  return async (canvas) => (await detector.detect(canvas))[0]?.rawValue ?? "";
}

async function readerOfOurs() {
  await new Promise((loaded, failed) => {
    const script = document.createElement("script");
    script.src = place.dataset.reader;
    script.onload = loaded;
    script.onerror = failed;
    document.head.append(script);
  });
  return (canvas) => {
    const { data, width, height } = canvas.getContext("2d", { willReadFrequently: true }).getImageData(0, 0, canvas.width, canvas.height);
    return jsQR(data, width, height, { inversionAttempts: "dontInvert" })?.data ?? "";
  };
}

let reader = null;

/** Why nothing can be scanned with a camera here; empty where it can. */
async function whyNot() {
  if (!navigator.mediaDevices?.getUserMedia) return place.dataset.unknown;
  const devices = await navigator.mediaDevices.enumerateDevices();
  if (!devices.some(({ kind }) => kind === "videoinput")) return place.dataset.missing;
  reader = await ownReader();
  return reader || place.dataset.reader ? "" : place.dataset.unread;
}

function close() {
  for (const track of stream?.getTracks() ?? []) track.stop();
  stream = null;
  video.srcObject = null;
  view.hidden = true;
  button.textContent = button.dataset.open;
  button.setAttribute("aria-expanded", "false");
}

async function look(seen, canvas) {
  let last = "";
  let lastAt = 0;
  const mine = stream;
  while (stream === mine) {
    await new Promise((go) => setTimeout(go, betweenLooks));
    if (!video.videoWidth || document.hidden) continue;
    const scale = Math.min(1, widest / video.videoWidth);
    [canvas.width, canvas.height] = [video.videoWidth * scale, video.videoHeight * scale];
    canvas.getContext("2d", { willReadFrequently: true }).drawImage(video, 0, 0, canvas.width, canvas.height);
    const text = (await reader(canvas)).trim();
    if (!text || (text === last && Date.now() - lastAt < sameBadgeFor)) {
      if (text) lastAt = Date.now(); // it has not left the picture since
      continue;
    }
    [last, lastAt] = [text, Date.now()];
    if (stream === mine) seen(text);
  }
}

async function open(seen, refused) {
  try {
    reader ??= await readerOfOurs();
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } } });
  } catch {
    return refused(place.dataset.refused);
  }
  video.srcObject = stream;
  view.hidden = false;
  button.textContent = button.dataset.close;
  button.setAttribute("aria-expanded", "true");
  await video.play();
  await look(seen, document.createElement("canvas"));
}

/**
 * Offers the button where there is a camera, and says what can be done, or why not. `seen` is told each code that is read, `said` what to
 * say.
 */
export async function offerCamera(seen, said) {
  if (!place) return;
  const why = await whyNot();
  said(why || place.dataset.can);
  if (why) return;
  place.hidden = false;
  button.addEventListener("click", () => (stream ? close() : open(seen, said)));
  window.addEventListener("pagehide", close);
}
