// A desk that is served from a registry of its own, with the illustrated meeting, and Debian's browser to look at it.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const meeting = 'dushanbe';

/** Where Debian, or who tests, has Chromium. */
export const browserProgram = [process.env.PLENARY_CHROMIUM, '/usr/bin/chromium'].find(
  (path) => path && existsSync(path),
);

export class Hall {
  /** Serves the first morning of the meeting; nobody has come at `at` whom the illustration lets come later. */
  static async open(plenary, { at = '2011-03-29T08:20' } = {}) {
    const hall = new Hall();
    hall.plenary = plenary;
    hall.at = at;
    hall.folder = mkdtempSync(join(tmpdir(), 'plenary-browser-'));
    hall.registry = join(hall.folder, 'hall.db');
    hall.command('load', join(repository, 'fixtures/ctitf-central-asia'), join(repository, 'fixtures/ctitf-illustrated'));
    await hall.serve('127.0.0.1:0');
    hall.browser = await chromium.launch({ executablePath: browserProgram, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    return hall;
  }

  /** Runs a command of plenary on the registry, and returns what it prints. */
  command(...words) {
    return execFileSync(this.plenary, words, {
      env: { ...process.env, PLENARY_DB: this.registry, NO_COLOR: '1' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }

  async serve(listen) {
    this.server = spawn(this.plenary, ['desk', '-m', meeting, '--listen', listen, '--at', this.at], {
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
  async page(options = {}) {
    const context = await this.browser.newContext({ locale: 'en', viewport: { width: 1280, height: 800 }, ...options });
    context.setDefaultTimeout(15000);
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

  async close() {
    await this.browser?.close();
    if (this.server?.exitCode === null) await this.stopServing();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What axe finds wrong with the page by WCAG 2.2 AA, a line each. */
export async function violations(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(readFileSync(axe, 'utf8'));
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}
