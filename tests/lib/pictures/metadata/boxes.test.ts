// What a film's boxes tell before anybody plays it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filmTrouble } from '../../../../lib/pictures/metadata/boxes.ts';

const kinds = join(import.meta.dirname, '../../../fixtures/kinds');

test.each([
  ['film.mp4', null],
  ['film.mov', null],
  ['encrypted.mp4', 'encrypted'],
] as const)('%s: %s', (name, trouble) => {
  expect(filmTrouble(new Uint8Array(readFileSync(join(kinds, name))))).toBe(trouble);
});

test('cut off before its index, or nothing at all', () => {
  expect(filmTrouble(new Uint8Array(readFileSync(join(kinds, 'film.mp4')).subarray(0, 3000)))).toBe('damaged');
  expect(filmTrouble(new Uint8Array())).toBe('damaged');
});
