// From the line reader's scores to letters: repeats and blanks go, Welsh letters stay, and the file of letters fits the model.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { spell } from '../../../lib/pictures/text/reader.ts';

const alphabet = ['a', 'ŵ', 'ŷ'];
/** Scores in which each step clearly says one class. */
const saying = (...classes: number[]): Float32Array => {
  const scores = new Float32Array(classes.length * 5);
  for (const [step, c] of classes.entries()) scores[step * 5 + c] = 0.9;
  return scores;
};

test.each([
  ['aŵŷ', [1, 2, 3]],
  ['a', [1, 1, 1]],
  ['aa', [1, 0, 1]],
  ['ŵ a', [2, 4, 1]],
  ['', [0, 0]],
])('"%s"', (text, classes) => {
  expect(spell(saying(...classes), classes.length, 5, alphabet).text).toBe(text);
});

test('how sure: the mean over letters, not over gaps', () => {
  const scores = saying(1, 0, 2);
  scores[5] = 0.95;
  expect(spell(scores, 3, 5, alphabet).sure).toBeCloseTo(0.9);
});

test('the packaged letters hold every one that Welsh and English names are written with', () => {
  const letters = new Set(readFileSync('public/models/ppocrv6_tiny_keys_latin.txt', 'utf8').trimEnd().split('\n'));
  for (const letter of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789âêîôûŵŷÂÊÎÔÛŴŶäëïöéèñçśłž-'’.,")
    expect(letters, letter).toContain(letter);
  for (const letter of letters) expect([...letter]).toHaveLength(1);
});
