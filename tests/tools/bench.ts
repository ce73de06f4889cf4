// node tests/tools/bench.ts [LIST.json]
// How long the whole engine takes: 280 and 5,000 characters with 10,000 entries, and a list of 60 beside one of 100,000. Goals: under 1 ms (p99), under 5 ms, at most 1.5 times.
import { readFileSync } from 'node:fs';
import type { Draft } from '../../lib/core/draft.ts';
import { createEngine } from '../../lib/core/engine.ts';
import type { ListEntry } from '../../lib/core/list-entry.ts';
import { buildNameIndex } from '../../lib/core/text/names.ts';
import { entry, linkedDraft, picture, sampleFacts, samplePolicy, schoolDraft } from '../support/sample-school.ts';
import { pick, seeded } from './lib/random.ts';

const random = seeded(7);
const forenames =
  'Oliver Amelia Noah Isla Macsen Seren Efan Cadi Muhammad Zofia Tomos Mali Jac Nansi Harri Eleri Kofi Priya Ifan Lowri Leo Ava Osian Betsan'.split(
    ' ',
  );
const parts = 'tre pen llan ash har wind cold west black mor nant glas brun kil dun fair gold whit red stan hol bur cra'.split(
  ' ',
);
const ends = 'wen ton ley ford worth well den by wick field more land strom ski dale er man gate mere croft'.split(' ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Invented entries: as many different surnames as a real roll of that size would have. */
const invented = (n: number): ListEntry[] =>
  Array.from({ length: n }, (_, i) => {
    const year = 7 + (i % 5);
    return entry(
      String(i),
      pick(forenames, random) + (random() < 0.3 ? `-${pick(forenames, random)}` : ''),
      capital(pick(parts, random) + pick(parts, random) + pick(ends, random)),
      {
        yearGroup: year,
        regGroup: `${year}${pick(['A', 'B', 'C', 'D'], random)}`,
      },
    );
  });

const fromFile = (path: string): ListEntry[] =>
  (JSON.parse(readFileSync(path, 'utf8')) as { id: number; given: string; family: string; middle?: string }[]).map((p) =>
    entry(String(p.id), p.given, p.family, {
      middleNames: p.middle ?? '',
      yearGroup: 7 + (p.id % 5),
      regGroup: `${7 + (p.id % 5)}A`,
    }),
  );

const sentence =
  'Year 9 had a brilliant day at the castle with Mr Vaughan and Miss Cole. Da iawn pawb! Player of the match was Osian (9B), who ran and ran. Letters about the residential went home today, so please return the slip and £15 to the office by Friday. #CwmsarnSchool ';
const drafts = (length: number): Draft[] => {
  const text = sentence.repeat(Math.ceil(length / sentence.length) + 1);
  // Every draft differs, so that nothing is answered from a cache.
  return Array.from({ length: 400 }, (_, i) => {
    const cut = `${i} ${text.slice(i % 40, (i % 40) + length - 5)}`;
    return i % 3
      ? schoolDraft(cut, { pictures: [picture({ alt: 'Pupils at the castle gate', fileName: `IMG_${i}.jpg` })] })
      : linkedDraft(cut);
  });
};

/** Each draft counts by the best of its runs: what other programs take from the machine is not the engine's. */
const measure = (list: readonly ListEntry[], length: number): { median: number; p99: number } => {
  const engine = createEngine(samplePolicy(), buildNameIndex(list), sampleFacts());
  const all = drafts(length);
  const best = all.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 14; round++)
    all.forEach((draft, i) => {
      const begun = performance.now();
      engine.check(draft);
      // The first rounds warm up.
      if (round >= 4) best[i] = Math.min(best[i] as number, performance.now() - begun);
    });
  best.sort((x, y) => x - y);
  return { median: best[Math.floor(best.length / 2)] as number, p99: best[Math.floor(best.length * 0.99)] as number };
};

const show = (name: string, { median, p99 }: { median: number; p99: number }): void =>
  console.log(`${name.padEnd(44)} median ${median.toFixed(3)} ms   p99 ${p99.toFixed(3)} ms`);

const file = process.argv[2];
const ten = file ? fromFile(file) : invented(10_000);
const begun = performance.now();
buildNameIndex(ten);
console.log(`index of ${ten.length} entries built in ${(performance.now() - begun).toFixed(0)} ms`);
show(`280 characters, ${ten.length} entries`, measure(ten, 280));
show(`5,000 characters, ${ten.length} entries`, measure(ten, 5000));
const small = measure(invented(60), 280);
const large = measure(invented(100_000), 280);
show('280 characters, 60 entries', small);
show('280 characters, 100,000 entries', large);
console.log(`100,000 entries cost ${(large.median / small.median).toFixed(2)} times as much as 60 (median)`);
