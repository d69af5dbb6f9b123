// A desk that is served from a registry of its own, with the illustrated meeting, and Debian's browser to look at it.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const meeting = 'dushanbe';
const patience = 60000; // nothing here waits for time to pass, but for what it wants to see, on machines however slow

/** Where Debian, or who tests, has Chromium. */
export const browserProgram = [process.env.PLENARY_CHROMIUM, '/usr/bin/chromium'].find(
  (path) => path && existsSync(path),
);

export class Hall {
  contexts = [];

  /**
   * Serves the first morning of the meeting; nobody has come at `at` whom the illustration lets come later. `prepare` may change the
   * registry before.
   */
  static async open(plenary, { at = '2011-03-29T08:20', prepare = () => {} } = {}) {
    const hall = new Hall();
    hall.plenary = plenary;
    hall.at = at;
    hall.folder = mkdtempSync(join(tmpdir(), 'plenary-browser-'));
    hall.registry = join(hall.folder, 'hall.db');
    hall.command('load', join(repository, 'fixtures/ctitf-central-asia'), join(repository, 'fixtures/ctitf-illustrated'));
    hall.photos = join(hall.folder, 'photos');
    mkdirSync(hall.photos);
    prepare(hall);
    await hall.serve('127.0.0.1:0');
    hall.browser = await hall.launch();
    return hall;
  }

  launch(...more) {
    return chromium.launch({ executablePath: browserProgram, args: ['--no-sandbox', '--disable-dev-shm-usage', ...more] });
  }

  /** A browser with a camera before which a badge of this person is held, as we print it. */
  async browserBefore(code) {
    const [pdf, picture, film] = ['badge.pdf', 'badge', 'badge.y4m'].map((name) => join(this.folder, name));
    this.command('document', 'badges', '-m', meeting, '-o', pdf, code);
    execFileSync('pdftoppm', ['-r', '150', '-singlefile', pdf, picture]);
    writeFileSync(film, filmOf(readFileSync(`${picture}.ppm`)));
    this.second = await this.launch(
      '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${film}`,
    );
    return this.second;
  }

  /** What stands for somebody's photo: a drawing. */
  async givePhoto(code) {
    const page = await this.browser.newPage({ viewport: { width: 240, height: 320 } });
    await page.setContent(
      `<body style="margin:0"><svg viewBox="0 0 24 32" style="display:block;background:#dbe3ec"><g fill="#5b6f86">
       <circle cx="12" cy="12" r="5.5"/><path d="M1 32c0-9 5-13 11-13s11 4 11 13z"/></g></svg>`,
    );
    await page.screenshot({ path: join(this.photos, `${code}.png`) });
    await page.close();
  }

  /** Runs a command of plenary on the registry, and returns what it prints. */
  command(...words) {
    return execFileSync(this.plenary, words, {
      env: { ...process.env, PLENARY_DB: this.registry, NO_COLOR: '1' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }

  /** A badge of somebody at a meeting, as a scanner reads it. */
  issueBadge(code, at = meeting) {
    return this.command('badge', 'issue', '-m', at, code, '-O', 'csv').match(/[0-9A-Z]{26}/)[0];
  }

  /** Lets the meeting have a door beside its own. */
  addSession(code, title, starts, ends) {
    this.command('add', 'session', `${meeting}/${code}`, `title=${title}`, `starts=${starts}`, `ends=${ends}`);
  }

  async serve(listen) {
    this.server = spawn(this.plenary, ['desk', '-m', meeting, '--listen', listen, '--at', this.at, '--photos', this.photos], {
      env: { ...process.env, PLENARY_DB: this.registry },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.address = await new Promise((found, failed) => {
      let said = '';
      this.server.stdout.on('data', (piece) => {
        said += piece;
        const address = said.match(/^https?:\/\/\S+$/m);
        if (address) found(address[0]);
      });
      this.server.on('exit', (code) => failed(new Error(`the desk ended with ${code}: ${said}`)));
    });
  }

  /** Ends the desk as Ctrl-C does. */
  async stopServing() {
    const ended = new Promise((done) => this.server.on('exit', done));
    this.server.kill('SIGINT');
    await ended;
  }

  /** Serves again at the address that it had. */
  async serveAgain() {
    await this.serve(new URL(this.address).host);
  }

  /** A page of a browser of its own; what its console says that it should not is kept in `page.complaints`. */
  async page({ browser = this.browser, ...options } = {}) {
    const context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 800 }, ...options });
    context.setDefaultTimeout(patience);
    this.contexts.push(context);
    const page = await context.newPage();
    page.complaints = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) page.complaints.push(message.text());
    });
    page.on('pageerror', (error) => page.complaints.push(String(error)));
    return page;
  }

  /** The page of a desk that is let in. */
  async desk(name, options = {}) {
    const page = await this.page(options);
    await page.goto(this.address);
    await page.fill('#typed', this.command('desk', 'pair', '-m', meeting, name).trim());
    await page.keyboard.press('Enter');
    await page.waitForSelector('#scan');
    return page;
  }

  /** Closes all browsers of desks: an open page follows what the others do. */
  async closePages() {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
  }

  async close() {
    await this.browser?.close();
    await this.second?.close();
    if (this.server?.exitCode === null) await this.stopServing();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const tempo = 8; // milliseconds from key to key
const pause = 500;
const scanners = new WeakMap();

/**
 * What a scanner does: keys at its own tempo, which waits for nobody, however slow the machine is. The browser is told when each was
 * pressed, as it is by a keyboard. A line ends with Enter, `\t` with Tab.
 */
export async function scanInto(page, text) {
  if (!scanners.has(page)) scanners.set(page, { line: await page.context().newCDPSession(page), until: 0 });
  const scanner = scanners.get(page);
  let at = Math.max(Date.now(), scanner.until + pause);
  const pressed = [];
  for (const letter of text) {
    const key = { '\n': 'Enter', '\t': 'Tab' }[letter] ?? letter;
    const code = { Enter: 13, Tab: 9 }[key];
    const named = { key, ...(code && { code: key, windowsVirtualKeyCode: code }) };
    const written = { '\n': '\r', '\t': '' }[letter] ?? letter;
    const press = (type, when, more = {}) =>
      pressed.push(scanner.line.send('Input.dispatchKeyEvent', { type, timestamp: when / 1000, ...named, ...more }));
    press(written ? 'keyDown' : 'rawKeyDown', at, written ? { text: written } : {});
    press('keyUp', at + tempo / 2);
    at += tempo;
  }
  scanner.until = at;
  await Promise.all(pressed);
}

/** A film of one picture (YUV4MPEG2, grey) from a PPM: what a camera sees to which it is held, with the room around it. */
function filmOf(ppm) {
  const side = 800;
  const [head, width, height] = ppm.toString('latin1', 0, 40).match(/^P6\s+(\d+)\s+(\d+)\s+255\s/);
  const scale = Math.max(width, height) / (side * 0.9);
  const light = Buffer.alloc(side * side, 90);
  for (let y = 0; y < side; ++y)
    for (let x = 0; x < side; ++x) {
      const [from, down] = [Math.round((x - side / 2) * scale + width / 2), Math.round((y - side / 2) * scale + height / 2)];
      if (from < 0 || down < 0 || from >= width || down >= height) continue;
      const at = head.length + 3 * (down * width + from);
      light[y * side + x] = (ppm[at] + ppm[at + 1] + ppm[at + 2]) / 3;
    }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((side * side) / 2, 128)]);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${side} H${side} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]);
}

/** What axe finds wrong with the page by WCAG 2.2 AA, a line each; of all rules, or of these. */
export async function violations(page, rules) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(readFileSync(axe, 'utf8'));
  const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await page.evaluate((runOnly) => globalThis.axe.run({ runOnly }), rules ? { type: 'rule', values: rules } : all);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}
