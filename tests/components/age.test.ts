// Ages in words, in both languages.
import { expect, test } from 'vitest';
import { ageInWords, dateInWords, numberInWords } from '../../components/ui/age.ts';

const now = Date.UTC(2026, 8, 21, 12);
const HOUR = 3_600_000;

test.each([
  [0, 'just now', 'y funud hon'],
  [HOUR / 60, 'a minute ago', 'funud yn ôl'],
  [HOUR / 30, '2 minutes ago', '2 funud yn ôl'],
  [HOUR - 1, '59 minutes ago', '59 munud yn ôl'],
  [HOUR, 'an hour ago', 'awr yn ôl'],
  [3 * HOUR, '3 hours ago', '3 awr yn ôl'],
  [24 * HOUR, 'yesterday', 'ddoe'],
  [2 * 24 * HOUR, '2 days ago', '2 ddiwrnod yn ôl'],
  [12 * 24 * HOUR, '12 days ago', '12 diwrnod yn ôl'],
])('%i ms', (gone, en, cy) => {
  expect(ageInWords(now - gone, now, 'en')).toBe(en);
  expect(ageInWords(now - gone, now, 'cy')).toBe(cy);
});

test('a clock that was wrong does not make a list come from the future', () => {
  expect(ageInWords(now + 9 * HOUR, now, 'en')).toBe('just now');
});

test('dates in the order people write them here', () => {
  const time = new Date(2026, 8, 5, 9, 7).getTime();
  expect(dateInWords(time, 'en')).toBe('5 Sept 2026, 09:07');
  expect(dateInWords(time, 'cy')).toBe('5 Medi 2026, 09:07');
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('%i', (n, words) => expect(numberInWords(n)).toBe(words));
