// Reads the public sets the tone model starts from (licences in docs/credits.md): texts with "unkind or not", as their makers labelled them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

export interface Labelled {
  readonly text: string;
  readonly bad: boolean;
}

export const publicFiles = [
  'davidson.csv',
  'edos-train-dev.csv',
  'toxic-spans-train.csv',
  'hatemoji-build-train.csv',
  'hatemoji-build-validation.csv',
  'convabuse-train.csv',
] as const;
export const welshFile = 'welsh-benign-dev.txt';

/** Rows by column name. (Not Papa's own `header` option, which warns about a column that ConvAbuse names twice.) */
const rowsOf = (path: string): Record<string, string>[] => {
  const [names = [], ...rows] = Papa.parse<string[]>(readFileSync(path, 'utf8'), { skipEmptyLines: true }).data;
  return rows.map((row) => Object.fromEntries(row.map((value, i) => [names[i] ?? '', value])));
};

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
const tweet = (text: string): string =>
  text
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] as string)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/^(?:[!"\s]|RT )+/, '');

/** ConvAbuse: several annotators a row, each 1 (friendly) to -3 (strongly abusive). Ties are left out. */
const majority = (row: Record<string, string>): number => {
  let balance = 0;
  for (const [name, value] of Object.entries(row))
    if (value === '1' && /is_abuse\.-?\d$/.test(name)) balance += /is_abuse\.-\d$/.test(name) ? 1 : -1;
  return balance;
};

/** Toxic Spans: the comment as it is, and the comment with its toxic characters taken out, which is then harmless. */
const withAndWithout = (row: Record<string, string>): Labelled[] => {
  const marked = new Set(JSON.parse(row.spans ?? '[]') as number[]);
  const text = row.text ?? '';
  if (!marked.size) return [];
  const rest = [...text].filter((_, i) => !marked.has(i)).join('');
  return [
    { text, bad: true },
    { text: rest, bad: false },
  ];
};

/** All public examples below `folder` (which holds `text/`), in file order. */
export const readPublicSets = (folder: string): Labelled[] => {
  const rows = (file: (typeof publicFiles)[number]) => rowsOf(join(folder, 'text', file));
  return [
    ...rows('davidson.csv').map((row) => ({ text: tweet(row.tweet ?? ''), bad: row.class !== '2' })),
    ...rows('edos-train-dev.csv').map((row) => ({
      text: (row.text ?? '').replace(/\[USER\d*\]/g, '@someone').replace(/\[URL\]/g, 'https://example.org'),
      bad: row.label_sexist === 'sexist',
    })),
    ...rows('toxic-spans-train.csv').flatMap(withAndWithout),
    ...[...rows('hatemoji-build-train.csv'), ...rows('hatemoji-build-validation.csv')].map((row) => ({
      text: row.text ?? '',
      bad: row.label_gold === '1',
    })),
    ...rows('convabuse-train.csv')
      .filter((row) => majority(row) !== 0)
      .map((row) => ({ text: row.user ?? '', bad: majority(row) > 0 })),
  ].filter(({ text }) => text.trim() !== '');
};

/** Ordinary Welsh sentences: every second one to train on, the others kept aside to count false alarms. */
export const readWelsh = (folder: string, part: 'train' | 'kept'): string[] =>
  readFileSync(join(folder, 'text', welshFile), 'utf8')
    .split('\n')
    .filter(Boolean)
    .filter((_, i) => (i % 2 === 0) === (part === 'train'));
