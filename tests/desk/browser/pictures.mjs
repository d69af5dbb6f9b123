// Takes the pictures of docs/desk.md: node pictures.mjs PLENARY FOLDER
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Hall } from './hall.mjs';

const [plenary, folder] = process.argv.slice(2);
const hall = await Hall.open(plenary, { at: '2011-03-29T08:56' });

/** A browser as a picture shows it: low enough for the page around it. */
const options = (more = {}) => ({ viewport: { width: 1120, height: 560 }, ...more });

async function take(page, name) {
  await page.evaluate(() => document.activeElement?.blur()); // a cursor blinks
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function scan(page, typed, shows) {
  await page.fill('#typed', typed);
  await page.press('#typed', 'Enter');
  await page.locator(shows).first().waitFor();
}

try {
  mkdirSync(folder, { recursive: true });
  const light = await hall.desk('A', options());
  await scan(light, 'AFG-002', '#answer .name');
  await take(light, 'desk-received');
  await scan(light, 'karim', '#found .person');
  await take(light, 'desk-search');
  await light.goto(`${hall.address}register`);
  await light.fill('#family', 'Karimi');
  await light.fill('#given', 'Reza');
  await light.selectOption('#delegation', 'IRN');
  await light.locator('#alike li').waitFor();
  await take(light, 'desk-register');
  await light.goto(hall.address);
  await hall.givePhoto('TKM-001');
  await scan(light, 'TKM-001', '#answer img');
  await light.waitForFunction(() => document.querySelector('#answer img').complete);
  await take(light, 'desk-photo');
  await scan(light, 'kazakh', '#found .person');
  await light.locator('#found button', { hasText: 'Kazakhstan' }).click();
  await light.waitForSelector('#group');
  await take(light, 'desk-delegation');
  await light.goto(`${hall.address}hall`);
  await take(light, 'desk-hall');
  for (const [who, ...more] of [['NOR'], ['KAZ-001', '--language', 'ru', '--minutes', '5'], ['OSCE', '--minutes', '3'], ['TJK', '--on-behalf-of', 'the neighbouring countries']])
    hall.command('floor', 'ask', '-m', 'dushanbe', who, ...more, '--at', '2011-03-29T08:40');
  hall.command('floor', 'spoke', '-m', 'dushanbe', 'NOR', '--at', '2011-03-29T08:50');
  await light.goto(`${hall.address}floor`);
  await take(light, 'desk-floor');
  const dark = await hall.desk('B', options({ colorScheme: 'dark' }));
  await scan(dark, 'PAK-002', '#answer .name');
  await take(dark, 'desk-refused');
  await dark.goto(`${hall.address}chair`);
  await take(dark, 'desk-chair');
  await light.goto(hall.address);
  await light.locator('#able-list', { hasText: 'by the list of' }).waitFor();
  await hall.stopServing();
  await scan(light, 'TJK-003', '#answer .decided');
  await light.locator('#unsent', { hasText: 'Not yet sent: 1' }).waitFor();
  await take(light, 'desk-offline');
} finally {
  await hall.close();
}
