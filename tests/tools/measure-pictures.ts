// node tests/tools/measure-pictures.ts DIR                  lists the kept pictures, for `npm run look -- FILE... > LOOK.jsonl`
// node tests/tools/measure-pictures.ts DIR LOOK.jsonl       says how many of each kind are asked about, and how many show a face
// DIR holds the unpacked packages of tests/tools/pictures/truth.tsv (npm: name-version; Debian: deb-name). None of the pictures is in the repository.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PictureFeatures } from '../../lib/pictures/features.ts';
import { rate, table } from './tone/statistics.ts';

interface Row {
  readonly path: string;
  readonly shows: string;
  readonly half: string;
}

/** What a picture shows, as seen by eye. */
const kinds: Readonly<Record<string, string>> = {
  face: 'people with a visible face',
  people: 'people without one (backs, turned, cropped, helmets)',
  tiny: 'people a few pixels high in scenery',
  hands: 'hands or legs only',
  drawn: 'drawings with people',
  nobody: 'nobody (scenery, things, animals, logos, screens)',
};

const truth = (dir: string): Row[] =>
  readFileSync(new URL('pictures/truth.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [name = '', path = '', shows = '', half = ''] = line.split('\t');
      return { path: resolve(join(dir, name, path)), shows, half };
    });

const main = (): number => {
  const [dir, file] = process.argv.slice(2);
  if (!dir) {
    console.error('usage: node tests/tools/measure-pictures.ts DIR [LOOK.jsonl]');
    return 2;
  }
  const rows = truth(dir);
  if (!file) {
    for (const { path, half } of rows) if (half === 'kept') console.log(path);
    return 0;
  }
  const looked = new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as PictureFeatures & { file: string })
      .map((found) => [resolve(found.file), found]),
  );
  const lines = Object.entries(kinds).map(([shows, words]) => {
    const found = rows.flatMap((row) => (row.shows === shows ? (looked.get(row.path) ?? []) : []));
    return [
      words,
      rate(found.filter((one) => one.people !== 'none').length, found.length),
      rate(found.filter((one) => one.faces.length > 0).length, found.length),
    ];
  });
  console.log(table(['the picture shows', 'asked about', 'with a face marked'], lines));
  return 0;
};

process.exitCode = main();
