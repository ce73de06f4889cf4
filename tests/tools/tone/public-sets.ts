// Reads the public sets the tone model starts from (licences in docs/credits.md): texts with "unkind or not", as their makers labelled them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

export interface Labelled {
  readonly text: string;
  readonly bad: boolean;
  readonly set: string;
  /** Eight rows in ten are for training, one for calibrating, one is kept aside to measure with. */
  readonly part: Part;
}

export type Part = 'train' | 'calibrate' | 'kept';

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
const withAndWithout = (row: Record<string, string>): Pair[] => {
  const marked = new Set(JSON.parse(row.spans ?? '[]') as number[]);
  const text = row.text ?? '';
  if (!marked.size) return [];
  return [
    [text, true],
    [[...text].filter((_, i) => !marked.has(i)).join(''), false],
  ];
};

type Pair = readonly [text: string, bad: boolean];

const sexism = (row: Record<string, string>): Pair[] => [
  [
    (row.text ?? '').replace(/\[USER\d*\]/g, '@someone').replace(/\[URL\]/g, 'https://example.org'),
    row.label_sexist === 'sexist',
  ],
];

const readers: Readonly<Record<(typeof publicFiles)[number], (row: Record<string, string>) => readonly Pair[]>> = {
  'davidson.csv': (row) => [[tweet(row.tweet ?? ''), row.class !== '2']],
  'edos-train-dev.csv': sexism,
  'toxic-spans-train.csv': withAndWithout,
  'hatemoji-build-train.csv': (row) => [[row.text ?? '', row.label_gold === '1']],
  'hatemoji-build-validation.csv': (row) => [[row.text ?? '', row.label_gold === '1']],
  'convabuse-train.csv': (row) => (majority(row) === 0 ? [] : [[row.user ?? '', majority(row) > 0]]),
};

/** By the row's place in its file, so that the two texts made from one row stay together. */
const partOf = (index: number): Part => (index % 10 === 3 ? 'kept' : index % 10 === 7 ? 'calibrate' : 'train');

/** All public examples below `folder` (which holds `text/`), in file order. */
export const readPublicSets = (folder: string): Labelled[] =>
  publicFiles.flatMap((file) =>
    rowsOf(join(folder, 'text', file)).flatMap((row, index) =>
      readers[file](row)
        .filter(([text]) => text.trim() !== '')
        .map(([text, bad]) => ({ text, bad, set: file.split('-')[0]?.replace('.csv', '') ?? file, part: partOf(index) })),
    ),
  );

/** Ordinary Welsh sentences: every second one to train on, the others kept aside to count false alarms. */
export const readWelsh = (folder: string, part: 'train' | 'kept'): string[] =>
  readFileSync(join(folder, 'text', welshFile), 'utf8')
    .split('\n')
    .filter(Boolean)
    .filter((_, i) => (i % 2 === 0) === (part === 'train'));
