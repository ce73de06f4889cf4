// Ages in words, in both languages.
import { expect, test } from 'vitest';
import { ageInWords } from '../../components/ui/age.ts';

const now = Date.UTC(2026, 8, 21, 12);
const HOUR = 3_600_000;

test.each([
  [0, 'this minute', 'funud hon'],
  [3 * HOUR, '3 hours ago', '3 awr yn ôl'],
  [24 * HOUR, 'yesterday', 'ddoe'],
  [12 * 24 * HOUR, '12 days ago', '12 diwrnod yn ôl'],
])('%i ms', (gone, en, cy) => {
  expect(ageInWords(now - gone, now, 'en')).toBe(en);
  expect(ageInWords(now - gone, now, 'cy')).toContain(cy);
});

test('a clock that was wrong does not make a list come from the future', () => {
  expect(ageInWords(now + 9 * HOUR, now, 'en')).toBe('this minute');
});
