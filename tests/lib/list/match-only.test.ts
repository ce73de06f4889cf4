// Matching without readable names: the same answers as with them, and nothing to read in what is kept.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../../../lib/core/list-entry.ts';
import { lettersOf } from '../../../lib/core/text/fold.ts';
import { buildNameIndex, type NameIndex } from '../../../lib/core/text/names.ts';
import { readText } from '../../../lib/core/text/reading.ts';
import { hashEntry, hashedList, keyedHash, matchIndex } from '../../../lib/list/match-only.ts';
import { loadList } from '../../tools/lib/school.ts';

const key = Uint8Array.from({ length: 32 }, (_, i) => (i * 37 + 11) % 256);
const hash = keyedHash(key);
const entries = loadList('tests/practice/sample/list.csv');
const kept = entries.map((entry) => hashEntry(entry, hash));
const readable = buildNameIndex(entries);
// As it comes back from the disk.
const hashed = matchIndex(hashedList.parse(JSON.parse(JSON.stringify(kept))), hash);

const found = (index: NameIndex, text: string, style: 'prose' | 'file' | 'handle') =>
  index
    .find(readText(text), { style, adults: new Set() })
    .map(({ entry, start, end, strength, evidence }) => `${entry.id} ${start}-${end} ${strength} ${evidence.join()}`)
    .sort();
const expected = (text: string, style: 'prose' | 'file' | 'handle') =>
  found(readable, text, style)
    .map((hit) => hit.replace(/^\S+/, (id) => `m${hash(`id ${id}`)}`))
    .sort();

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
/** One slip at each place: a letter left out, another one, doubled, two swapped. */
const slipsOf = (name: string): string[] =>
  [...name].flatMap((letter, i) => [
    name.slice(0, i) + name.slice(i + 1),
    `${name.slice(0, i)}k${name.slice(i + 1)}`,
    name.slice(0, i) + letter + name.slice(i),
    `${name.slice(0, i)}x${name.slice(i)}`,
    name.slice(0, i) + (name[i + 1] ?? '') + letter + name.slice(i + 2),
  ]);
const full = (e: ListEntry) => `${e.preferredForename || e.legalForename} ${e.preferredSurname || e.legalSurname}`.trim();

describe('the same answers as with readable names', () => {
  it('for every way a listed name is written', () => {
    const texts = entries.flatMap((e) => {
      const name = full(e);
      const [forename = '', surname = ''] = [e.preferredForename || e.legalForename, e.legalSurname];
      return [
        `Well done ${name} and everyone!`,
        `Llongyfarchiadau i ${name}.`,
        `WELL DONE ${name.toUpperCase()}`,
        `well done ${name.toLowerCase()}`,
        `Great work by ${plain(name)}’s team`,
        `${surname}, ${forename} came first`,
        `#WellDone${lettersOf(name)} today`,
        `thanks @${lettersOf(name)}08`,
        `A goal by ${forename} (${e.regGroup}) and ${forename.charAt(0)}. ${surname}`,
        `${forename} in Year ${e.yearGroup} and ${forename} ${surname.charAt(0)}.`,
        `The ${surname} twins won again`,
        `${forename} and Kai ${surname} scored`,
        `${forename} Ann ${surname} read aloud`,
        `${forename.slice(0, 4)} ${surname} sang`,
        `${forename} ${e.middleNames.split(' ')[0]} yn ennill`,
      ];
    });
    expect(texts.filter((text) => found(readable, text, 'prose').length > 0).length).toBeGreaterThan(300);
    for (const text of texts) expect(found(hashed, text, 'prose'), text).toEqual(expected(text, 'prose'));
  });

  it('for names one slip of the finger off', () => {
    const texts = entries.flatMap((e) => slipsOf(full(e)).map((name) => `Well done ${name} today`));
    const differing = texts.filter((text) => found(hashed, text, 'prose').join() !== expected(text, 'prose').join());
    expect(texts.filter((text) => found(readable, text, 'prose').length > 0).length).toBeGreaterThan(1000);
    expect(differing).toEqual([]);
  }, 60_000);

  it('for file names and handles', () => {
    for (const e of entries)
      for (const [text, style] of [
        [`${full(e).replace(' ', '_')}_sports.jpg`, 'file'],
        [`${lettersOf(full(e))}2027`, 'handle'],
      ] as const)
        expect(found(hashed, text, style), text).toEqual(expected(text, style));
  });

  it('for the posts of many members of staff', () => {
    const posts = readdirSync('tests/corpus')
      .filter((file) => file.endsWith('.tsv'))
      .flatMap((file) => readFileSync(`tests/corpus/${file}`, 'utf8').split('\n').slice(1));
    expect(posts.length).toBeGreaterThan(1000);
    expect(posts.filter((post) => found(hashed, post, 'prose').join() !== expected(post, 'prose').join())).toEqual([]);
  }, 120_000);
});

it('keeps no name, no part of one, and no id that follows from one', () => {
  const text = JSON.stringify(entries.map((entry) => hashEntry({ ...entry, list: 'Main' }, hash)));
  const words = entries.flatMap((e) => [e.legalForename, e.legalSurname, e.preferredForename, e.id].filter((w) => w.length > 4));
  expect(words.length).toBeGreaterThan(50);
  expect(words.filter((word) => text.includes(word) || text.includes(lettersOf(word)))).toEqual([]);
});

it('hashes differently on every device', () => {
  const other = keyedHash(new Uint8Array(32));
  expect(other('full jaydentrewent')).not.toBe(hash('full jaydentrewent'));
  expect(hash('full jaydentrewent')).toMatch(/^[\w+/]{11}=$/);
});

it('leaves press-only refusals out, as the readable list does', () => {
  const [first] = entries;
  if (!first) throw new Error('no entries');
  expect(hashEntry({ ...first, scope: 'press' }, hash)).toMatchObject({ forms: [], parts: [], slips: [] });
});
