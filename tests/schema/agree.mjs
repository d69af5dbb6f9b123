// Checks that the JSON Schema and the loader agree: the schema accepts every good fixture, and says of every bad one
// what the table of fixtures/bad/README.md says. (That the loader refuses each of those is a test of its own.)
// Usage: node agree.mjs REPOSITORY
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeJudge } from './judge.mjs';

const root = process.argv[2];
const judge = makeJudge(join(root, 'schemas/fixture.schema.json'));
const yamlFiles = (folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.yaml'));
let disagreements = 0;
let judged = 0;

function expect(file, expected) {
  const { verdict, reason } = judge(join(root, file));
  judged += 1;
  if (verdict === expected) return;
  disagreements += 1;
  console.log(`${file}: the schema ${verdict} it (${reason}), expected: ${expected}`);
}

for (const folder of ['fixtures/calendars', 'fixtures/ctitf-central-asia', 'fixtures/ctitf-illustrated'])
  for (const name of yamlFiles(folder)) expect(join(folder, name), 'accepts');

expect('tests/schema/written.yaml', 'accepts');

const table = new Map();
for (const line of readFileSync(join(root, 'fixtures/bad/README.md'), 'utf8').split('\n')) {
  const row = line.match(/^\| `([a-z0-9-]+)` \|.*\| (accepts|refuses|cannot read) \|$/);
  if (row) table.set(`${row[1]}.yaml`, row[2]);
}
for (const name of yamlFiles('fixtures/bad')) {
  if (!table.has(name)) {
    disagreements += 1;
    console.log(`fixtures/bad/${name} is not in the table of fixtures/bad/README.md`);
  } else {
    expect(join('fixtures/bad', name), table.get(name));
  }
}

console.log(`${judged} files judged, ${disagreements} disagreements`);
process.exit(disagreements === 0 && judged > 60 ? 0 : 1);
