// Loads meetings in several zones and years, exports them, reads the calendar with ical.js and nothing but the time zones
// that came with it, and compares every instant with what date-tz says.
// Usage: node calendar_peer.mjs PLENARY INSTANTS
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';

const [plenary, instants] = process.argv.slice(2);
const places = [
  ['Almaty', 'KAZ', 'Asia/Almaty'],
  ['Dushanbe', 'TJK', 'Asia/Dushanbe'],
  ['Bratislava', 'SVK', 'Europe/Bratislava'],
  ['New York', 'USA', 'America/New_York'],
  ['Santiago', 'CHL', 'America/Santiago'],
  ['Lord Howe', 'AUS', 'Australia/Lord_Howe'],
];
const times = ['2011-07-21T09:00', '2024-02-29T22:00', '2024-03-01T09:00', '2027-01-20T09:00', '2027-07-20T09:00',
  '2036-12-01T16:30', '2038-07-01T09:00', '2050-03-01T09:00', '2050-10-01T09:00'];

const venues = places.map(([city, country, zone], i) => ({ code: `v${i}`, city, country, zone }));
const meetings = [];
for (const venue of venues)
  for (const [i, starts] of times.entries())
    meetings.push({ code: `${venue.code}-${i}`, series: 's', title: 'M', dates: starts.slice(0, 10), status: 'confirmed',
      venue: venue.code, sessions: [{ code: 'one', title: 'Қазақ әліпбиі; long enough to be folded, and folded again: 会議 😀 '.repeat(3).trim(),
        starts, ends: starts.slice(0, 11) + '23:30' }] });
const fixture = { 'default-source': 'illustrative', venues, series: [{ code: 's', title: 'S' }], meetings };

const folder = mkdtempSync(join(tmpdir(), 'calendar-peer-'));
let seen = 0;
let wrong = 0;
try {
  const run = (...args) => execFileSync(plenary, ['--db', join(folder, 'r.db'), ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  const file = join(folder, 'fixture.yaml');
  writeFileSync(file, JSON.stringify(fixture, null, 1));
  run('load', file);
  run('calendar', 'export', '--sessions', '--output', join(folder, 'all.ics'));
  const bytes = readFileSync(join(folder, 'all.ics'));
  for (const line of bytes.toString('latin1').split('\r\n'))
    if (line.length > 75) throw new Error(`a line of ${line.length} octets`);
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const expected = new Map();
  const asked = meetings.flatMap(({ code, venue, sessions: [session] }) =>
    ['starts', 'ends'].map((end) => [`${code}.one ${end}`, venues.find((v) => v.code === venue).zone, session[end]]));
  const answers = execFileSync(instants, { input: asked.map(([, zone, time]) => `${zone} ${time}`).join('\n') });
  String(answers).trim().split('\n').forEach((seconds, i) => expected.set(asked[i][0], Number(seconds)));
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    if (event.startDate.isDate) continue;
    const name = event.uid.split('@')[0];
    const title = meetings[0].sessions[0].title;
    if (event.summary !== title) throw new Error(`${name} is called '${event.summary}'`);
    for (const [end, time] of [['starts', event.startDate], ['ends', event.endDate]]) {
      seen += 1;
      if (time.toUnixTime() === expected.get(`${name} ${end}`)) continue;
      wrong += 1;
      console.log(`${name} ${end}: ical.js ${time.toUnixTime()}, date-tz ${expected.get(`${name} ${end}`)}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${seen} instants compared, ${wrong} differ`);
process.exit(wrong === 0 && seen === 2 * meetings.length ? 0 : 1);
