// The desk as people use it, in Debian's browser: node desk.mjs PLENARY
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Hall, violations } from './hall.mjs';

const plenary = process.argv[2];
const telephone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const zoomed = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }; // 200 % of 1280 x 800
let hall;

before(async () => {
  hall = await Hall.open(plenary);
});
after(() => hall?.close());

/** Waits until the desk says so. */
const says = (page, text) => page.locator('#answer h2', { hasText: text }).waitFor();

async function isSound(page, state) {
  if (!page.isZoomed) assert.deepEqual(await violations(page), [], `axe, ${state}`);
  // A telephone widens the window for what does not fit, so that the window is asked for what it was made as.
  const { width } = page.viewportSize();
  const wide = await page.evaluate(() => document.scrollingElement.scrollWidth);
  assert.ok(wide <= width, `${state} is ${wide} wide in a window of ${width}`);
}

/** The codes that were received, in the order of the log. */
const received = () =>
  hall
    .command('checkin', 'log', '-m', 'dushanbe', '-O', 'csv')
    .split('\n')
    .map((line) => line.split(','));

/** How often somebody was received at this desk. */
const times = (code, desk) => received().filter((line) => line.includes(code) && line.includes(desk)).length;

test('control: what is wrong with a page is seen', async () => {
  const page = await hall.page();
  await page.goto(hall.address);
  await page.evaluate(() => {
    document.querySelector('label').remove();
    document.body.style.minWidth = '3000px'; // which the policy of the page lets a script do, and no attribute
    console.error('wrong');
  });
  await assert.rejects(isSound(page, 'a field without a label'), /label/);
  page.isZoomed = true;
  await assert.rejects(isSound(page, 'wide'), /wide in a window/);
  assert.deepEqual(page.complaints, ['wrong']);
});

test('pairing: a wrong code is told, a right one lets in', async () => {
  const page = await hall.page();
  await page.goto(hall.address);
  await isSound(page, 'pairing');
  await page.keyboard.type('AAAA-AAAA-AAAA-A\n');
  await page.locator('[role=alert]').waitFor();
  await isSound(page, 'a wrong code');
  // The one thing that a console tells of is the status of what the browser itself asked for.
  assert.deepEqual(page.complaints.splice(0).filter((text) => !text.includes('403')), []);
  await page.keyboard.type(`${hall.command('desk', 'pair', '-m', 'dushanbe', 'Pairing').trim().toLowerCase()}\n`);
  await page.waitForSelector('#scan');
  await isSound(page, 'an empty desk');
  assert.deepEqual(page.complaints, []);
});

test('two desks, one badge: the second is told since when and where', async () => {
  const [first, second] = [await hall.desk('East'), await hall.desk('West')];
  const before = Number(await second.locator('[data-count=received]').innerText());
  await first.keyboard.type('KAZ-001\n');
  await says(first, 'Received');
  await second.locator('[data-count=received]', { hasText: String(before + 1) }).waitFor();
  await second.keyboard.type('KAZ-001\n');
  await says(second, 'Already in');
  assert.match(await second.locator('#answer .code').innerText(), /desk East/);
  assert.deepEqual([...first.complaints, ...second.complaints], []);
});

test('scanner: two codes within 300 ms land both, in order, wherever the cursor is; Tab ends a scan too', async () => {
  const page = await hall.desk('Scanner');
  await page.locator('#delegations summary').focus();
  const begun = Date.now();
  await page.keyboard.type('KAZ-002\nKAZ-003\n');
  assert.ok(Date.now() - begun < 300);
  await says(page, 'Received');
  await page.locator('#recent li', { hasText: 'KAZ-002' }).waitFor();
  await page.locator('#recent li', { hasText: 'KAZ-003' }).waitFor();
  assert.match(await page.locator('#recent li').first().innerText(), /KAZ-003/);
  await page.keyboard.type('KGZ-001');
  await page.keyboard.press('Tab');
  await page.locator('#answer .code', { hasText: 'KGZ-001' }).waitFor();
  // A keyboard left on Cyrillic: the keys of KGZ-002.
  await page.keyboard.type('ЛПЯ-002\n');
  await page.locator('#answer .code', { hasText: 'KGZ-002' }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'typed');
  for (const code of ['KAZ-002', 'KAZ-003', 'KGZ-001', 'KGZ-002']) assert.equal(times(code, 'Scanner'), 1, code);
  assert.deepEqual(page.complaints, []);
});

test('a scan on another page is not lost: it is answered at the desk, and a half-filled form is left alone', async () => {
  const page = await hall.desk('Elsewhere scanned');
  await page.goto(`${hall.address}hall`);
  await page.keyboard.type('TKM-002\n');
  await says(page, 'Received');
  await page.locator('#answer >> text=Details').click();
  await page.waitForSelector('#person');
  await page.waitForLoadState('load'); // scripts have begun
  await page.keyboard.type('TKM-003');
  await page.keyboard.press('Tab');
  await page.locator('#answer .code', { hasText: 'TKM-003' }).waitFor();
  await page.goto(`${hall.address}register`);
  await page.fill('#family', 'Halvors');
  await page.waitForTimeout(200); // a pause, as before somebody scans
  await page.keyboard.type('NOR-002\n');
  await page.locator('#waits').waitFor();
  await isSound(page, 'a scan that waits');
  assert.equal(await page.inputValue('#family'), 'Halvors');
  assert.equal(times('NOR-002', 'Elsewhere scanned'), 0);
  await page.locator('#person a', { hasText: 'Back to the desk' }).click();
  await page.locator('#answer .code', { hasText: 'NOR-002' }).waitFor();
  for (const code of ['TKM-002', 'TKM-003', 'NOR-002']) assert.equal(times(code, 'Elsewhere scanned'), 1, code);
  assert.deepEqual(page.complaints, []);
});

test('a name, and then the button by which somebody goes out: whoever is chosen goes out', async () => {
  const page = await hall.desk('Out');
  await page.keyboard.type('DEU-001\n');
  await says(page, 'Received');
  await page.fill('#typed', 'grossmann');
  await page.locator('#scan button[name=kind]').click();
  await page.locator('#found button.person').click();
  await says(page, 'Gone out');
});

test('a refusal stays until it is read', async () => {
  const page = await hall.desk('Refusal');
  await page.keyboard.type('ABC-001\nTJK-001\n');
  await says(page, 'Received');
  await page.locator('#unread h2', { hasText: 'No such code' }).waitFor();
  await isSound(page, 'a refusal that is unread');
  await page.locator('#unread button').click();
  assert.equal(await page.locator('#unread section').count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'typed');
});

test('keyboard alone: search and choose, undo, register; Escape empties the box', async () => {
  const page = await hall.desk('Keys');
  await page.keyboard.type('wang');
  await page.keyboard.press('Escape');
  assert.equal(await page.inputValue('#typed'), '');
  await page.keyboard.type('wang fa\n');
  await page.locator('#found button.person').waitFor();
  const reach = async (what) => {
    for (let i = 0; i < 60; ++i) {
      if (await page.evaluate((selector) => document.activeElement.matches(selector), what)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`${what} cannot be reached by Tab`);
  };
  await reach('#found button.person');
  await page.keyboard.press('Enter');
  await says(page, 'Received');
  assert.match(await page.locator('#answer').innerText(), /王芳/);
  await page.locator('#typed').focus();
  await reach('#answer form[action="/undo"] button');
  await page.keyboard.press('Enter');
  await says(page, 'Taken back');
  await reach('.bar a[href="/register"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#person');
  await page.keyboard.type('Halvorsen');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ingrid');
  await reach('#delegation');
  await page.keyboard.type('Norway');
  await page.keyboard.press('Enter');
  await reach('#person button');
  await page.keyboard.press('Enter');
  await says(page, 'Registered and received');
  assert.deepEqual(page.complaints, []);
});

test('walk-in: whom the register knows is shown while the name is typed', async () => {
  const page = await hall.desk('Walk-in');
  await page.goto(`${hall.address}register`);
  await isSound(page, 'an empty form');
  await page.keyboard.type('Karimi');
  await page.fill('#given', 'Reza');
  await page.locator('#alike button[name=here]').waitFor();
  await isSound(page, 'somebody alike');
  await page.locator('#alike button[name=here]').click();
  await says(page, 'Received');
  await page.locator('#answer >> text=Details').click();
  await page.waitForSelector('#person');
  await isSound(page, 'details');
  assert.deepEqual(page.complaints, []);
});

for (const [name, options] of Object.entries({ telephone, 'zoomed to 200 %': zoomed, dark: { colorScheme: 'dark' }, light: {} }))
  test(`every state, ${name}: nothing is cut, axe finds nothing`, async () => {
    const page = await hall.desk(`All ${name}`, options);
    page.isZoomed = options === zoomed; // to axe it is as the others are
    const scan = async (typed, state) => {
      const before = await page.locator('#answer').getAttribute('data-number');
      await page.fill('#typed', typed);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (number) => document.getElementById('answer').dataset.number !== number || document.querySelector('#found h2, #found li'),
        before,
      );
      await isSound(page, state);
    };
    await isSound(page, 'an empty desk');
    await scan('AFG-001', 'received or already in');
    await scan('AFG-001', 'already in');
    await scan('PAK-002', 'withdrawn');
    await scan('ABC-001', 'no such code');
    await scan('a', 'many found');
    await scan('Nor', 'a delegation found');
    await scan('xyzzy', 'nobody found');
    await page.goto(hall.address);
    await page.locator('#delegations summary').click();
    await isSound(page, 'the table of delegations');
    await page.locator('#delegations button', { hasText: 'Norway' }).click();
    await page.waitForSelector('#group');
    await isSound(page, 'a delegation');
    for (const path of ['register', 'hall', 'chair']) {
      await page.goto(hall.address + path);
      await isSound(page, path);
    }
    assert.deepEqual(page.complaints, []);
  });

for (const [language, locale] of [['fr', 'fr-FR'], ['ru', 'ru-RU']])
  test(`language: ${language}`, async () => {
    const page = await hall.desk(`Language ${language}`, { locale, ...telephone });
    assert.equal(await page.getAttribute('html', 'lang'), language);
    await page.fill('#typed', 'TKM-001');
    await page.keyboard.press('Enter');
    await page.locator('#answer h2').waitFor();
    await isSound(page, 'received');
    for (const path of ['register', 'hall', 'chair']) {
      await page.goto(hall.address + path);
      await isSound(page, path);
    }
    assert.deepEqual(page.complaints, []);
  });

test('without JavaScript: let in, receive, search, undo, register, and a whole delegation', async () => {
  const page = await hall.desk('Plain', { javaScriptEnabled: false });
  const enter = async (typed) => {
    await page.fill('#typed', typed);
    await page.press('#typed', 'Enter');
  };
  await enter('RUS-001');
  await says(page, 'Received');
  await page.locator('#answer form[action="/undo"] button').click();
  await says(page, 'Taken back');
  await enter('щербаков');
  await page.locator('#found button.person').click();
  await says(page, 'Received');
  await page.locator('.bar a[href="/register"]').click();
  await page.fill('#family', 'Щербаков');
  await page.fill('#given', 'Сергей');
  await page.selectOption('#delegation', 'RUS');
  await page.locator('#person p.acts button').click();
  await page.locator('#alike button[name=new]').click();
  await says(page, 'Registered and received');
  await enter('turkm');
  await page.locator('#found button', { hasText: 'Turkmenistan' }).click();
  await page.locator('#group button[name=all]').click();
  await page.locator('h1', { hasText: 'Turkmenistan: 4 of 4 are here' }).waitFor();
  assert.equal(times('TKM-004', 'Plain'), 1);
  assert.deepEqual(page.complaints, []);
});

test('screens: the hall and the chair see at once who comes', async () => {
  const [desk, wall, chair] = [await hall.desk('Door'), await hall.desk('Wall'), await hall.desk('Podium')];
  await wall.goto(`${hall.address}hall`);
  await chair.goto(`${hall.address}chair`);
  assert.match(await chair.locator('.absent', { hasText: /\bNATO\b/ }).innerText(), /0\/1/);
  const before = Number(await wall.locator('.figures dd').first().innerText());
  await desk.keyboard.type('NATO-001\n');
  await wall.locator('.figures dd').first().filter({ hasText: String(before + 1) }).waitFor();
  await chair.locator('.present', { hasText: /\bNATO\b/ }).waitFor();
  assert.deepEqual([...desk.complaints, ...wall.complaints, ...chair.complaints], []);
});

test('badge: a PDF comes into a page of its own', async () => {
  const page = await hall.desk('Printer');
  await page.keyboard.type('CHN-001\n');
  await page.locator('#answer form[action="/badge"] button').waitFor();
  const answer = page.context().waitForEvent('response', (response) => response.url().endsWith('/badge'));
  const opened = page.context().waitForEvent('page');
  await page.locator('#answer form[action="/badge"] button').click();
  await opened;
  // Which a browser asks for beside a PDF; without it the console complains.
  assert.equal(await page.evaluate(async () => (await fetch('/favicon.ico')).status), 200);
  assert.equal((await answer).status(), 200);
  assert.equal((await answer).headers()['content-type'], 'application/pdf');
});

test('camera: the QR code of a badge as we print it lets in; who closes it is watched no more', async () => {
  const browser = await hall.browserBefore('UNHCR-001');
  const page = await hall.desk('Camera', { browser });
  await page.locator('#able', { hasText: 'Camera: can scan here.' }).waitFor();
  await page.locator('#camera-open').click();
  await says(page, 'Received');
  assert.match(await page.locator('#answer .code').innerText(), /UNHCR-001/);
  await isSound(page, 'a camera that is open');
  await page.locator('#camera-open').click();
  assert.equal(await page.evaluate(() => document.getElementById('camera-video').srcObject), null);
  assert.equal(times('UNHCR-001', 'Camera'), 1);
  assert.match(await page.evaluate(async () => (await fetch('/jsqr.js')).text()), /jsQR 1\.4\.0[^]*Apache License/);
  assert.deepEqual(page.complaints, []);
});

test('without a camera there is no button, and the page says why', async () => {
  const page = await hall.desk('Blind');
  await page.locator('#able', { hasText: 'Camera: this machine has none.' }).waitFor();
  assert.equal(await page.locator('#camera-open').isVisible(), false);
});

test('photo: of whom is let in, to desks alone', async () => {
  await hall.givePhoto('UNDP-001');
  const page = await hall.desk('Photo');
  const shown = page.waitForResponse(/\/photo\?/);
  await page.keyboard.type('UNDP-001\n');
  await says(page, 'Received');
  const photo = page.locator('#answer img');
  assert.match(await photo.getAttribute('alt'), /^Photo of /);
  assert.equal((await (await shown).allHeaders())['cache-control'], 'no-store');
  await page.waitForFunction(() => document.querySelector('#answer img').naturalWidth > 0);
  const address = await photo.evaluate((image) => image.src);
  assert.ok(!address.includes('UNDP'), 'an address names nobody');
  await isSound(page, 'a photo');
  const status = (on, path) => on.evaluate(async (at) => (await fetch(at)).status, path);
  const other = await hall.desk('Elsewhere');
  assert.equal(await status(other, address), 404);
  const stranger = await hall.page();
  await stranger.goto(hall.address);
  assert.equal(await status(stranger, address), 403);
  assert.equal(await status(stranger, `${hall.address}list`), 403);
  await page.keyboard.type('UNICRI-001\n');
  await page.locator('#answer .code', { hasText: 'UNICRI-001' }).waitFor();
  assert.equal(await photo.count(), 0);
});

/** The page has a list to decide by. */
const hasList = (page) => page.locator('#able-list', { hasText: 'by the list of' }).waitFor();

test('an answer that is lost: asked three times, done once', async () => {
  const page = await hall.desk('Lost');
  await hasList(page);
  let asked = 0;
  await page.route('**/receive', async (route) => {
    if (++asked === 3) return route.continue();
    await route.fetch({ maxRedirects: 0 });
    await route.abort();
  });
  await page.keyboard.type('INTERPOL-001\n');
  await page.locator('#unsent', { hasText: 'Not yet sent: 1' }).waitFor();
  await says(page, 'Received');
  await page.locator('#answer .decided').waitFor();
  await isSound(page, 'not yet sent');
  await page.locator('#unsent').waitFor({ state: 'hidden' });
  assert.equal(asked, 3);
  assert.equal(times('INTERPOL-001', 'Lost'), 1);
});

test('the desk is away and comes back: decided by the list, marked, and sent in order, once', async () => {
  const page = await hall.desk('Away');
  const token = hall.command('badge', 'issue', '-m', 'dushanbe', 'OSCE-002', '-O', 'csv').match(/[0-9A-Z]{26}/)[0];
  await page.reload();
  await hasList(page);
  await hall.stopServing();
  const scan = async (typed, headline) => {
    await page.keyboard.type(`${typed}\n`);
    await says(page, headline);
    await page.locator('#answer .decided, #answer .next').first().waitFor();
  };
  await scan('CSTO-001', 'Received');
  await page.locator('#answer .decided', { hasText: 'Decided offline, by the list of 08:2' }).waitFor();
  await isSound(page, 'decided offline');
  await scan('csto 001', 'Already in');
  await scan('ЩЫСУ-001', 'Received'); // the keys of OSCE-001
  await scan(token, 'Received');
  assert.match(await page.locator('#answer .code').innerText(), /OSCE-002/);
  await scan('PAK-002', 'Withdrawn');
  await scan('TJK-404', 'No such code');
  await scan('0123456789ABCDEFGHJKMNPQRS', 'Unknown badge');
  await scan('wang', 'No names without the desk');
  await page.locator('#unread h2', { hasText: 'Withdrawn' }).waitFor();
  await scan('UNODC-002', 'Received');
  await page.locator('#answer .acts button').click();
  await says(page, 'Taken back');
  await isSound(page, 'much decided offline');
  assert.equal(times('OSCE-001', 'Away'), 0);
  // Somebody else receives the same person meanwhile, at a desk that the page knows nothing of.
  hall.command('checkin', 'add', '-m', 'dushanbe', 'CSTO-001', '--at', '2011-03-29T08:10', '--desk', 'Paper');
  await hall.serveAgain();
  await page.locator('#unsent').waitFor({ state: 'hidden' });
  for (const code of ['OSCE-001', 'OSCE-002']) assert.equal(times(code, 'Away'), 1, code);
  assert.equal(times('CSTO-001', 'Away'), 0);
  await page.locator('#unread section', { hasText: 'It was decided offline: Received' }).waitFor();
  assert.match(await page.locator('#recent li', { hasText: 'OSCE-002' }).innerText(), /decided offline/);
  assert.deepEqual(received().filter((line) => line.includes('UNODC-002')).map((line) => line[2]).slice(-2).length, 2);
  await page.keyboard.type('UNODC-001\n');
  await page.locator('#answer .code', { hasText: 'UNODC-001' }).waitFor();
});

// The last, since from here on every desk asks who sits there.
test('colleagues: who sits there says so by a PIN, and who may only receive registers nobody', async () => {
  const page = await hall.desk('Seat');
  const pin = hall.command('desk', 'pin', 'Dana').trim();
  await page.goto(hall.address);
  await page.waitForSelector('#pin');
  await isSound(page, 'who sits here');
  await page.fill('#pin', pin);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#scan');
  await isSound(page, 'a desk with a colleague');
  await page.keyboard.type('EEAS-001\n');
  await page.locator('#answer .code', { hasText: 'EEAS-001' }).waitFor();
  for (const offer of ['.bar a[href="/register"]', 'form[action="/badge"]']) assert.equal(await page.locator(offer).count(), 0);
  await page.keyboard.type('xyzzy\n');
  await page.locator('#found h2').waitFor();
  assert.equal(await page.locator('form[action="/walk-in"]').count(), 0);
  await page.keyboard.type('EEAS-001\n');
  await page.locator('#answer >> text=Details').click();
  await page.locator('.card .state').waitFor();
  await isSound(page, 'details of who may only receive');
  assert.equal(await page.locator('#person, form[action="/replacement"], form[action="/badge"]').count(), 0);
  assert.equal((await page.goto(`${hall.address}register`)).status(), 403);
});
