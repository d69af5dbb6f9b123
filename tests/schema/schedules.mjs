// Exports a timetable as c3voc schedule and judges it by the schemas that c3voc publishes: the XML with xmllint, the JSON
// with ajv. Each judge must refuse a schedule that lacks something, or it would prove nothing.
// Usage: node schedules.mjs PLENARY VALIDATOR, the folder `validator` of github.com/voc/schedule (EUPL 1.2, not part of plenary)
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';

const [plenary, validator] = process.argv.slice(2);
const fixture = {
  'default-source': 'illustrative',
  venues: [{ code: 'castle', city: 'Bratislava', country: 'SVK', zone: 'Europe/Bratislava',
    rooms: [{ code: 'hall', name: 'Hall <A> & B', capacity: 40 }] }],
  participants: [{ code: 'kari-dahl', name: { latin: 'Kari Dahl' } }],
  series: [{ code: 's', title: 'S' }],
  meetings: [{ code: 'spring-1', series: 's', title: 'Spring', dates: '2027-03-27..2027-03-29', status: 'confirmed',
    venue: 'castle', topics: [{ code: 'water', title: 'Water' }], sessions: [
      { code: 'one', title: 'A "title" & more', starts: '2027-03-27T09:00', ends: '2027-03-27T21:05', room: 'hall',
        speakers: ['kari-dahl'], topics: ['water'] },
      { code: 'two', title: 'Behind the change of the clocks', starts: '2027-03-28T09:00', ends: '2027-03-28T10:30' }] }],
};

// The published JSON has comments in it.
const schema = JSON.parse(readFileSync(join(validator, 'json', 'schema.json'), 'utf8').replace(/^\s*\/\/.*$/gm, ''));
const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addMetaSchema(createRequire(import.meta.url)('ajv/dist/refs/json-schema-draft-06.json'));
const isJson = ajv.compile(schema);

const folder = mkdtempSync(join(tmpdir(), 'schedules-'));
const run = (...args) => execFileSync(plenary, ['--db', join(folder, 'r.db'), ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
const isXml = (text) => {
  writeFileSync(join(folder, 'judged.xml'), text);
  const xsd = join(validator, 'xsd', 'schedule.xml.xsd');
  const judged = spawnSync('xmllint', ['--nonet', '--noout', '--schema', xsd, join(folder, 'judged.xml')]);
  if (judged.error) throw judged.error;
  if (judged.status !== 0) console.log(String(judged.stderr));
  return judged.status === 0;
};
const expect = (what, is) => {
  if (!is) throw new Error(what);
  console.log(what);
};
try {
  writeFileSync(join(folder, 'fixture.yaml'), JSON.stringify(fixture));
  run('load', join(folder, 'fixture.yaml'));
  const xml = String(run('calendar', 'export', '-m', 'spring-1', '-O', 'schedule-xml'));
  const json = JSON.parse(String(run('calendar', 'export', '-m', 'spring-1', '-O', 'schedule-json')));
  expect('the XML is as its schema says', isXml(xml));
  expect('XML without a slug is refused', !isXml(xml.replace(/<slug>.*<\/slug>/, '')));
  const accepted = isJson(json);
  if (!accepted) console.log(isJson.errors);
  expect('the JSON is as its schema says', accepted);
  delete json.schedule.conference.days[0].rooms['Hall <A> & B'][0].slug;
  expect('JSON without a slug is refused', !isJson(json));
} finally {
  rmSync(folder, { recursive: true });
}
