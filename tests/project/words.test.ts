// What the product says: both languages complete, no blame, no jargon.
import { describe, expect, test } from 'vitest';
import { allFiles, read } from './files.ts';

type Words = string | readonly Words[] | { readonly [key: string]: Words };

const modules = allFiles
  .filter((path) => /^lib\/words\/en\/.*\.ts$/.test(path))
  .map((path) => path.slice('lib/words/en/'.length));

const load = async (lang: 'en' | 'cy', module: string): Promise<Record<string, Words>> =>
  (await import(new URL(`../../lib/words/${lang}/${module}`, import.meta.url).href)) as Record<string, Words>;

/** `guard.decide.title` -> text; functions and numbers are left out. */
const flat = (words: unknown, path = ''): [string, string][] => {
  if (typeof words === 'string') return [[path, words]];
  if (words === null || typeof words !== 'object') return [];
  return Object.entries(words).flatMap(([key, value]) => flat(value, path ? `${path}.${key}` : key));
};

const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] as string).sort();

test('there are words', () => expect(modules.length).toBeGreaterThan(3));

describe.each(modules)('%s', (module) => {
  test('says the same things in both languages, with the same gaps', async () => {
    const en = new Map(flat(await load('en', module)));
    const cy = new Map(flat(await load('cy', module)));
    expect([...cy.keys()].sort()).toEqual([...en.keys()].sort());
    expect([...en].filter(([key, text]) => holes(text).join() !== holes(cy.get(key) ?? '').join()).map(([key]) => key)).toEqual(
      [],
    );
    for (const [key, text] of [...en, ...cy]) expect(text.trim(), key).not.toBe('');
  });

  test('has typographic apostrophes and quotation marks only', async () => {
    const texts = [...flat(await load('en', module)), ...flat(await load('cy', module))];
    expect(texts.filter(([, text]) => /["']/.test(text))).toEqual([]);
  });

  test('puts no name or role after a Welsh word that would change its first letter', async () => {
    const changing = /(?<![\p{L}’])(?:i|o|ar|at|am|gan|wrth|dros|drwy|heb|neu|yn|a|â|holwch|gofynnwch) \{(?:contact|slt)\}/iu;
    expect(flat(await load('cy', module)).filter(([, text]) => changing.test(text))).toEqual([]);
  });

  test('blames nobody', async () => {
    const blame =
      /\b(violat\w*|offen[cs]e\w*|black-?list\w*|flagg\w*|inappropriate|forbidden|illegal|consent|malicious|breach\w*|error code)\b/i;
    const texts = [...flat(await load('en', module))];
    expect(texts.filter(([, text]) => blame.test(text))).toEqual([]);
  });
});

test("the browser's own name and description are there in both languages", () => {
  const [en, cy] = ['en', 'cy'].map((lang) => JSON.parse(read(`public/_locales/${lang}/messages.json`)));
  expect(Object.keys(cy)).toEqual(Object.keys(en));
});
