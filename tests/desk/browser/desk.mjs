// The desk as people use it, in Debian's browser: node desk.mjs PLENARY
import assert from 'node:assert/strict';
import { after, before, test as testAlone } from 'node:test';
import { Hall, scanInto, violations } from './hall.mjs';

const plenary = process.argv[2];
const telephone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const zoomed = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }; // 200 % of 1280 x 800
const longName = {
  family: 'Wolfeschlegelsteinhausenbergerdorffwelchevoralterngewissenhaft',
  given: 'Maximiliana Wilhelmina Theodora',
  own: 'Максимилиана Вольфешлегельштайнхаузенбергердорф',
};
let hall;
let revoked;
let ofAnotherMeeting;

before(async () => {
  hall = await Hall.open(plenary, {
    prepare: (opened) => {
      opened.command('edit', 'meeting/dushanbe', 'capacity=61'); // so that who waits does
      opened.addSession('opening', 'Opening of the meeting by the host country', '2011-03-29T08:00', '2011-03-29T10:00');
      const group = 'the Group of Landlocked Developing Countries and the Shanghai Cooperation Organization';
      for (const [who, ...more] of [['UNRCCA-003', '--on-behalf-of', group], ['KAZ-001', '--language', 'ru', '--minutes', '5'], ['NOR'], ['CHN']])
        opened.command('floor', 'ask', '-m', 'dushanbe', who, ...more, '--at', '2011-03-29T08:10');
      opened.command('floor', 'spoke', '-m', 'dushanbe', 'CHN', '--at', '2011-03-29T08:15');
      opened.command('floor', 'absent', '-m', 'dushanbe', 'KAZ');
      revoked = opened.issueBadge('PAK-001');
      opened.command('badge', 'revoke', '-m', 'dushanbe', 'PAK-001');
      ofAnotherMeeting = opened.issueBadge('KAZ-002', 'almaty');
    },
  });
});
after(() => hall?.close());

/** A test, at whose end no page is left. */
const test = (name, ...rest) =>
  testAlone(name, ...rest.slice(0, -1), async (context) => {
    try {
      await rest.at(-1)(context);
    } finally {
      await hall.closePages();
    }
  });

/** Waits until the desk says so. */
const says = (page, text) => page.locator('#answer h2', { hasText: text }).waitFor();

/** Waits until this person is answered about. */
const isAbout = (page, code) => page.locator('#answer .code', { hasText: code }).waitFor();

/** Does something, and waits until the page has the answer to it, and not one that stood there before. */
async function answered(page, act) {
  await page.locator('#answer').evaluate((answer) => (answer.dataset.stale = 'yes'));
  await act();
  await page.locator('#answer:not([data-stale])').waitFor({ state: 'attached' });
}

/** A scan, and its answer. */
async function scan(page, typed, headline) {
  await answered(page, () => scanInto(page, `${typed}\n`));
  if (headline) assert.ok((await page.locator('#answer h2').innerText()).includes(headline), `${typed}: ${headline}`);
}

/** `page.rules`: those that its look can break, where the others are tried with another look. */
async function isSound(page, state) {
  if (page.rules?.length !== 0) assert.deepEqual(await violations(page, page.rules), [], `axe, ${state}`);
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
  page.rules = ['color-contrast'];
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

// First, while there is no seat.
// `rules`: those of axe that the look can break; `few`: only states that look otherwise than another one there.
const looks = {
  light: {},
  dark: { colorScheme: 'dark', few: true, rules: ['color-contrast'] },
  telephone: { ...telephone, rules: ['target-size', 'scrollable-region-focusable', 'meta-viewport'] },
  'zoomed to 200 %': { ...zoomed, few: true, rules: [] },
};

/** Types, and reads what is said; with a headline that there is a next step, too. */
async function read(page, typed, said, headline) {
  await answered(page, async () => {
    await page.fill('#typed', typed);
    await page.press('#typed', 'Enter');
  });
  if (headline) {
    assert.ok((await page.locator('#answer h2').innerText()).includes(headline), `${said}: ${headline}`);
    assert.ok(await page.locator('#answer .next').innerText(), `${said} has a next step`);
  }
}

/** The same, and what it looks like. */
async function see(page, typed, said, headline) {
  await read(page, typed, said, headline);
  await isSound(page, said);
}

async function seeRefusals(page, few) {
  const state = (...said) => see(page, ...said);
  await isSound(page, 'an empty desk');
  await state('AFG-001', 'received or already in');
  await state('AFG-001', 'already in', 'Already in');
  await state('DEU-002', 'on the waiting list', 'On the waiting list');
  await state(ofAnotherMeeting, 'a badge of another meeting', 'Badge of another meeting');
  await state(revoked, 'a badge that was revoked', 'This badge was revoked');
  assert.equal(await page.locator('#answer a[href="/register"]').count(), 0);
  if (few) return;
  await read(page, 'NOR-003', 'nominated', 'Not confirmed yet');
  await read(page, 'PAK-002', 'withdrawn', 'Withdrawn');
  await read(page, 'USA-002', 'refused', 'Registration refused');
  await read(page, '0123456789ABCDEFGHJKMNPQRS', 'an unknown badge', 'Unknown badge');
  await state('ABC-001', 'no such code', 'No such code');
  assert.equal(await page.locator('#unread section').count(), 7);
  await isSound(page, 'many refusals that are unread');
}

async function seeTheRest(page, few) {
  const state = (...said) => see(page, ...said);
  const press = async (selector, name, shown) => {
    await page.locator(selector, { hasText: name }).click();
    await page.waitForSelector(shown);
  };
  if (!few) {
    await state('a', 'many found');
    await state('Nor', 'a delegation found');
    await state('xyzzy', 'nobody found');
  }
  await state('UNRCCA-003', 'a very long name');
  await state('wolfeschlegel', 'a very long name, found inside');
  assert.match(await page.locator('#found .state').innerText(), /inside since 08:2\d, desk All/);
  await press('#found button', 'Details', '#person');
  assert.match(await page.locator('.card .state').innerText(), /inside since/);
  await isSound(page, 'details of a very long name');
  await press('button', 'Somebody else comes instead', 'form[action="/replace"]');
  await isSound(page, 'substitution');
  await page.goto(hall.address);
  await page.locator('#delegations summary').click();
  await isSound(page, 'the table of delegations');
  await press('#delegations button', 'UNRCCA', '#group');
  await isSound(page, 'a delegation with a very long name');
  if (!few) {
    await page.selectOption('select[name=door]', 'opening');
    await press('form[action="/door"] button', 'Change', '.bar .desk >> text=Opening of the meeting');
    await state('AFG-001', 'at the door of a session');
  }
  for (const path of ['register', 'hall', 'chair', 'floor']) {
    await page.goto(hall.address + path);
    await isSound(page, path);
  }
  await page.fill('#minutes', 'five');
  await press('#ask button', 'Put on the list', '#minutes-why');
  await isSound(page, 'the speakers’ list with a field that is marked');
  page.complaints = page.complaints.filter((text) => !text.includes('400'));
}

/** Shows it in each look. */
const inEachLook = (title, shows) =>
  test(`${title}: nothing is cut, axe finds nothing`, { concurrency: 2 }, (all) =>
    Promise.all(
      Object.entries(looks).map(([name, { rules, few, ...options }]) =>
        all.test(name, async () => {
          const page = await hall.desk(`All ${name}`, options);
          page.rules = rules;
          await shows(page, few);
          assert.deepEqual(page.complaints, []);
        }),
      ),
    ),
  );

inEachLook('every refusal, with its next step', seeRefusals);
test('the door of a session: who is in at the meeting comes in there too, and is counted there', async () => {
  const page = await hall.desk('Session');
  await scan(page, 'CTED-002', 'Received');
  await page.selectOption('select[name=door]', 'opening');
  await page.locator('form[action="/door"] button').click();
  await page.locator('.bar .desk', { hasText: 'Opening of the meeting' }).waitFor();
  await scan(page, 'CTED-002', 'Received');
  await scan(page, 'CTED-002', 'Already in');
  assert.ok(Number(await page.locator('[data-count="inside@opening"]').innerText()) >= 1);
  await scan(page, 'DEU-002', 'On the waiting list');
  assert.equal(received().filter((line) => line.includes('CTED-002') && line.includes('opening')).length, 1);
  assert.deepEqual(page.complaints, []);
});

inEachLook('every other state, with a very long name', async (page, few) => {
  hall.command('edit', 'meeting/dushanbe', 'capacity=200');
  const onBadge = `${longName.given} ${longName.family}`;
  const name = ['--family', longName.family, '--given', longName.given, '--own', longName.own, '--badge', onBadge];
  hall.command('participant', 'edit', '-m', 'dushanbe', 'UNRCCA-003', ...name);
  await seeTheRest(page, few);
});

test('each language: nothing is cut, axe finds nothing', { concurrency: 2 }, (all) =>
  Promise.all(
    [['fr', 'fr-FR'], ['ru', 'ru-RU']].map(([language, locale]) =>
      all.test(language, async () => {
        const page = await hall.desk(`Language ${language}`, { locale, ...telephone });
        assert.equal(await page.getAttribute('html', 'lang'), language);
        await see(page, 'TKM-001', 'received');
        await see(page, 'ABC-001', 'refused');
        for (const path of ['register', 'hall', 'chair', 'floor']) {
          await page.goto(hall.address + path);
          await isSound(page, path);
        }
        assert.deepEqual(page.complaints, []);
      }),
    ),
  ),
);

test('pairing by a square code: the code behind the address is filled in, and leaves it', async () => {
  const page = await hall.page();
  const code = hall.command('desk', 'pair', '-m', 'dushanbe', 'Square').trim();
  await page.goto(`${hall.address}pair#${code}`);
  await page.waitForFunction((typed) => document.getElementById('typed').value === typed, code);
  assert.equal(await page.evaluate(() => location.href), `${hall.address}pair`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#scan');
  await page.goto(`${hall.address}pair#${code}`); // who is let in already has no use for it
  await page.waitForSelector('#scan');
  await page.waitForFunction(() => !location.href.includes('#'));
  assert.equal(await page.inputValue('#typed'), '');
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

/** The codes at the desk, the last first. */
const recent = (page) => page.locator('#recent li strong').allInnerTexts();

test('scanner: two codes within 300 ms land both, in order, wherever the cursor is; Tab ends a scan too', async () => {
  const page = await hall.desk('Scanner');
  await page.locator('#delegations summary').focus();
  await scanInto(page, 'KAZ-002\nKAZ-003\n');
  await page.locator('#recent li', { hasText: 'KAZ-002' }).waitFor();
  await page.locator('#recent li', { hasText: 'KAZ-003' }).waitFor();
  assert.match((await recent(page)).join(), /KAZ-003.*KAZ-002/);
  await scanInto(page, 'KGZ-001\t');
  await isAbout(page, 'KGZ-001');
  // A keyboard left on Cyrillic: the keys of KGZ-002.
  await scanInto(page, 'ЛПЯ-002\n');
  await isAbout(page, 'KGZ-002');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'typed');
  // A list to choose from takes what is typed, but not what is scanned.
  await page.locator('select[name=language]').focus();
  await scanInto(page, 'DPA-001\nEU-002\n');
  await isAbout(page, 'EU-002');
  assert.equal(await page.locator('select[name=language]').inputValue(), 'en');
  assert.equal(await page.inputValue('#typed'), '');
  for (const code of ['KAZ-002', 'KAZ-003', 'KGZ-001', 'KGZ-002', 'DPA-001', 'EU-002'])
    assert.equal(times(code, 'Scanner'), 1, code);
  assert.deepEqual(page.complaints, []);
});

test('scanner: what comes before the scripts have come is not lost', async () => {
  const page = await hall.desk('Early');
  let letScriptsGo;
  const scriptsMayGo = new Promise((go) => (letScriptsGo = go));
  await page.route('**/desk.js', async (route) => {
    await scriptsMayGo;
    await route.continue();
  });
  const load = async (path) => {
    await page.goto(hall.address + path, { waitUntil: 'commit' });
    await page.locator('main').waitFor();
  };
  await load('');
  await scanInto(page, 'OHCHR-001\nEU-001\n');
  await page.keyboard.type('wang'); // whoever does that changes their mind
  await page.keyboard.press('Escape');
  letScriptsGo();
  await page.locator('#recent li', { hasText: 'EU-001' }).waitFor();
  assert.match((await recent(page)).join(), /EU-001.*OHCHR-001/);
  assert.equal(await page.inputValue('#typed'), '');
  await page.unroute('**/desk.js');
  // On a page without the box, too.
  const gone = new Promise((go) => (letScriptsGo = go));
  await page.route('**/desk.js', async (route) => {
    await gone;
    await route.continue();
  });
  await load('hall');
  await scanInto(page, 'TJK-002\n');
  letScriptsGo();
  await isAbout(page, 'TJK-002');
  for (const code of ['OHCHR-001', 'EU-001', 'TJK-002']) assert.equal(times(code, 'Early'), 1, code);
  assert.deepEqual(page.complaints, []);
  // Where they never come what was typed can be seen.
  await page.unroute('**/desk.js');
  await page.route('**/desk.js', (route) => route.abort());
  await page.goto(hall.address, { waitUntil: 'commit' });
  await page.locator('main').waitFor({ state: 'attached' });
  await scanInto(page, 'EU-001');
  await page.waitForFunction(() => document.getElementById('typed').value === 'EU-001');
});

test('a scan on another page is not lost: it is answered at the desk, and a half-filled form is left alone', async () => {
  const page = await hall.desk('Elsewhere scanned');
  await page.goto(`${hall.address}hall`);
  await scanInto(page, 'TKM-002\n');
  await says(page, 'Received');
  await page.locator('#answer >> text=Details').click();
  await page.waitForSelector('#person');
  await scanInto(page, 'TKM-003\t');
  await isAbout(page, 'TKM-003');
  await page.goto(`${hall.address}register`);
  await page.fill('#family', 'Halvors');
  await scanInto(page, 'NOR-002\n');
  await page.locator('#waits').waitFor();
  await isSound(page, 'a scan that waits');
  assert.equal(await page.inputValue('#family'), 'Halvors');
  assert.equal(times('NOR-002', 'Elsewhere scanned'), 0);
  await page.locator('#person a', { hasText: 'Back to the desk' }).click();
  await isAbout(page, 'NOR-002');
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

/** Goes on with Tab, until the cursor is there. */
async function reach(page, what) {
  for (let i = 0; i < 90; ++i) {
    if (await page.evaluate((selector) => document.activeElement.matches(selector), what)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${what} cannot be reached by Tab`);
}

test('keyboard alone: search and choose, undo, register; Escape empties the box', async () => {
  const page = await hall.desk('Keys');
  await page.keyboard.type('wang');
  await page.keyboard.press('Escape');
  assert.equal(await page.inputValue('#typed'), '');
  await page.keyboard.type('wang fa\n');
  await page.locator('#found button.person').waitFor();
  await reach(page, '#found button.person');
  await page.keyboard.press('Enter');
  await says(page, 'Received');
  assert.match(await page.locator('#answer').innerText(), /王芳/);
  await page.locator('#typed').focus();
  await reach(page, '#answer form[action="/undo"] button');
  await page.keyboard.press('Enter');
  await says(page, 'Taken back');
  await reach(page, '.bar a[href="/register"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#person');
  await page.keyboard.type('Halvorsen');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ingrid');
  await reach(page, '#delegation');
  await page.keyboard.type('Norway');
  await page.keyboard.press('Enter');
  await reach(page, '#person button');
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

test('walk-in: a name with what no text has comes back in its form', async () => {
  const page = await hall.desk('Pasted');
  await page.goto(`${hall.address}register`);
  await page.fill('#family', 'Berg\u0007strøm');
  await page.fill('#given', 'Liv');
  await page.selectOption('#delegation', 'NOR');
  await page.locator('#person p.acts button').click();
  await page.locator('#family[aria-invalid]').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'family');
  assert.deepEqual(await Promise.all(['#family', '#given', '#delegation'].map((field) => page.inputValue(field))), ['Berg strøm', 'Liv', 'NOR']);
  await isSound(page, 'a form that comes back');
  await page.fill('#family', 'Bergstrøm');
  await page.locator('#person p.acts button').click();
  await says(page, 'Registered and received');
  assert.deepEqual(page.complaints.filter((text) => !text.includes('400')), []);
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

/** The button of the speakers' list, by what it does and for whom. */
const callButton = (page, act, whom) => page.getByRole('button', { name: `${act}: ${whom}`, exact: true });

test('speakers: the list follows the command line at once, and who uses keys alone goes on where they were', async () => {
  const page = await hall.desk('Floor');
  await page.addInitScript(() => (window.setInterval = () => 0)); // so that only what the desk tells brings news
  await page.goto(`${hall.address}floor`);
  await callButton(page, 'Spoke', 'Norway').focus();
  hall.command('floor', 'ask', '-m', 'dushanbe', 'TJK', '--at', '2011-03-29T08:20');
  await page.locator('.speech .name', { hasText: 'Tajikistan' }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Spoke: Norway');
  await page.keyboard.press('Enter');
  await callButton(page, 'To the list again', 'Norway').waitFor();
  await reach(page, '#delegation');
  await page.keyboard.type('Pakistan');
  await reach(page, '#minutes');
  await page.keyboard.type('x\n');
  await page.locator('#minutes-why').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'minutes');
  assert.equal(await page.inputValue('#delegation'), 'PAK');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('5\n');
  await callButton(page, 'Spoke', 'Pakistan').waitFor();
  assert.match(await page.locator('.speech', { hasText: 'Pakistan' }).innerText(), /5′/);
  await reach(page, '[aria-label="Withdraws: Pakistan"]');
  await page.keyboard.press('Enter');
  await page.locator('.speech .name', { hasText: 'Pakistan' }).waitFor({ state: 'detached' });
  assert.deepEqual(page.complaints.filter((text) => !text.includes('400')), []);
});

test('speakers: without JavaScript', async () => {
  const page = await hall.desk('Plain floor', { javaScriptEnabled: false });
  await page.locator('.bar a[href="/floor"]').click();
  await page.fill('#speaker', 'rus\u0007 001');
  await page.locator('#ask button').click();
  await page.locator('#speaker[aria-invalid]').waitFor();
  assert.equal(await page.inputValue('#speaker'), 'rus 001');
  await page.locator('#ask button').click();
  await callButton(page, 'Spoke', 'Russian Federation').click();
  await callButton(page, 'To the list again', 'Russian Federation').waitFor();
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
  await scan(page, 'CSTO-001', 'Received');
  await page.locator('#answer .decided', { hasText: 'Decided offline, by the list of 08:2' }).waitFor();
  await isSound(page, 'decided offline');
  await scan(page, 'csto 001', 'Already in');
  await scan(page, 'ЩЫСУ-001', 'Received'); // the keys of OSCE-001
  await scan(page, token, 'Received');
  assert.match(await page.locator('#answer .code').innerText(), /OSCE-002/);
  await scan(page, 'PAK-002', 'Withdrawn');
  await scan(page, 'TJK-404', 'No such code');
  await scan(page, '0123456789ABCDEFGHJKMNPQRS', 'Unknown badge');
  await scan(page, 'wang', 'No names without the desk');
  await page.locator('#unread h2', { hasText: 'Withdrawn' }).waitFor();
  await scan(page, 'UNODC-002', 'Received');
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
