// The words of the interface: complete and alike in both languages, and none of the words this product does not use.
import { describe, expect, test } from 'vitest';
import { guardWords } from '../../../lib/words/guard.ts';
import { pageWords } from '../../../lib/words/pages.ts';

type Flat = Record<string, string>;
const flatten = (value: unknown, path = ''): Flat =>
  typeof value === 'string'
    ? { [path]: value }
    : Object.entries(value as object).reduce<Flat>(
        (all, [key, inner]) => Object.assign(all, flatten(inner, path ? `${path}.${key}` : key)),
        {},
      );

const holes = (words: string): string[] => (words.match(/\{\w+\}/g) ?? []).sort();
/** The same in both languages for good reason: names of sites and of things. */
const sameInBoth = /^(platform\.|product$)/;

describe.each([
  ['guard', guardWords],
  ['pages', pageWords],
] as const)('%s', (_, words) => {
  const en = flatten(words.en);
  const cy = flatten(words.cy);

  test('both languages have the same keys, lists included', () => {
    expect(Object.keys(cy).sort()).toEqual(Object.keys(en).sort());
  });

  test('both languages have the same values to fill in', () => {
    const differ = Object.keys(en).filter((key) => holes(en[key] ?? '').join() !== holes(cy[key] ?? '').join());
    expect(differ).toEqual([]);
  });

  test('nothing is empty and nothing was left in English', () => {
    expect(Object.entries({ ...en, ...cy }).filter(([, said]) => said.trim() === '')).toEqual([]);
    expect(Object.keys(en).filter((key) => !sameInBoth.test(key) && en[key] === cy[key])).toEqual([]);
  });

  test('no word of blame or jargon', () => {
    const unwanted = /\b(violat|offen[cs]e|blacklist|flagged|illegal|forbidden|consent|invalid|fatal)/i;
    expect(Object.values(en).filter((said) => unwanted.test(said))).toEqual([]);
    expect(Object.values(cy).filter((said) => /\b(trosedd|cydsyniad|gwaharddedig)/i.test(said))).toEqual([]);
  });

  test('typographic apostrophes and quotation marks only', () => {
    expect([...Object.values(en), ...Object.values(cy)].filter((said) => /['"]/.test(said))).toEqual([]);
  });
});
