// node tests/tools/measure-names-in-pictures.ts DIR LOOK.jsonl: of the names drawn by name-pictures.ts, how many do the do-not-publish rules find
// in the lines that `npm run look` read, with every one of them on the list? And how many of as many other names do they find that are not there?
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createEngine } from '../../lib/core/engine.ts';
import type { ListEntry } from '../../lib/core/list-entry.ts';
import { buildNameIndex } from '../../lib/core/text/names.ts';
import { entry, picture, sampleFacts, samplePolicy, schoolDraft } from '../support/sample-school.ts';
import { rate, table } from './tone/statistics.ts';

interface Looked {
  readonly file: string;
  readonly lines: readonly { readonly text: string }[];
}

const entryFor = (name: string, id: string): ListEntry => {
  const space = name.indexOf(' ');
  return entry(id, name.slice(0, space), name.slice(space + 1));
};
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

const main = (): number => {
  const [dir, file] = process.argv.slice(2);
  if (!dir || !file) {
    console.error('usage: node tests/tools/measure-names-in-pictures.ts DIR LOOK.jsonl');
    return 2;
  }
  const truth = JSON.parse(readFileSync(join(dir, 'names.json'), 'utf8')) as Record<string, string[]>;
  const looked = readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l.startsWith('{'))
    .map((l) => JSON.parse(l) as Looked);
  const all = [...new Set(Object.values(truth).flat())];
  const engine = createEngine(samplePolicy(), buildNameIndex(all.map((name, i) => entryFor(name, String(i)))), sampleFacts());
  const kinds = new Map<string, { names: number; found: number; letters: number; wrong: number; pictures: number }>();
  for (const { file: path, lines } of looked) {
    const names = truth[basename(path)];
    if (!names) continue;
    const texts = lines.map((line) => line.text);
    const draft = schoolDraft('Da iawn!', { pictures: [{ ...picture(), fileName: 'IMG_1.jpg', lines: texts }] });
    const hits = new Set(
      engine
        .check(draft)
        .findings.filter((f) => f.rule.startsWith('nophoto.'))
        .map((f) => all[Number(f.entryId)] as string),
    );
    const read = folded(texts.join(' '));
    const kind = basename(path).split('-')[0] as string;
    const row = kinds.get(kind) ?? { names: 0, found: 0, letters: 0, wrong: 0, pictures: 0 };
    kinds.set(kind, {
      pictures: row.pictures + 1,
      names: row.names + names.length,
      found: row.found + names.filter((name) => hits.has(name)).length,
      letters:
        row.letters +
        names.filter((n) => read.includes(folded(n)) || read.includes(folded(n.split(' ').reverse().join(' ')))).length,
      wrong: row.wrong + [...hits].filter((hit) => !names.includes(hit)).length,
    });
  }
  const total = { names: 0, found: 0, letters: 0, wrong: 0, pictures: 0 };
  for (const row of kinds.values()) for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += row[key];
  console.log(
    table(
      ['picture', 'names', 'found by the rules', 'read letter for letter (accents aside)', 'other listed names'],
      [...kinds, ['all', total] as const].map(([kind, r]) => [
        kind,
        `${r.names} in ${r.pictures}`,
        rate(r.found, r.names),
        rate(r.letters, r.names),
        String(r.wrong),
      ]),
    ),
  );
  return 0;
};

process.exitCode = main();
