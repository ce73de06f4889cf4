// The letters a pattern's matches can begin with: never too few, or a row of a table would not be tried where it matches.
import { describe, expect, it } from 'vitest';
import { firstLetters } from '../../../../lib/core/text/first-letters.ts';
import { startIndex } from '../../../../lib/core/text/start-index.ts';

describe('firstLetters', () => {
  const table: [string, string[] | null][] = [
    ['thick', ['th']],
    ['(?:my|our) year', ['my', 'ou']],
    ['(?:so )?fed up', ['so', 'fe']],
    ['a?bc', ['ab', 'bc']],
    ['[ab]c', ['ac', 'bc']],
    ['i(?: am)?', ['i', 'i ']],
    ['fu+ck', ['fu']],
    ['u+gh', ['u']],
    ['(?=x)yes', ['ye']],
    ['\\d+ days', ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']],
    ['£\\d', ['£0', '£1', '£2', '£3', '£4', '£5', '£6', '£7', '£8', '£9']],
    ['[^a]bc', null],
    ['.*', null],
    ['(?:x|)', null],
    ['m\\w+', ['m']],
    ['', null],
  ];
  it.each(table)('%s', (source, expected) => {
    const found = firstLetters(source);
    expect(found ? [...found].sort() : null).toEqual(expected ? [...expected].sort() : null);
  });

  it('covers every match of a pattern: what matches begins with a letter pair it names', () => {
    const source = '(?:(?:really|so|) ?)(?:thick|dim)(?:mer)?s?';
    const letters = firstLetters(source);
    for (const word of ['thick', 'so dim', 'really thick', 'dimmers', ' dim']) {
      expect(new RegExp(`^(?:${source})$`).test(word), word).toBe(true);
      expect(letters === null || letters.has(word.slice(0, 2)) || letters.has(word.charAt(0)), word).toBe(true);
    }
  });
});

describe('startIndex', () => {
  const index = startIndex([new Set(['th']), null, new Set(['t', 'so'])]);
  it.each([
    ['thick', [0, 1, 2]],
    ['tired', [1, 2]],
    ['so', [1, 2]],
    ['zebra', [1]],
  ])('%s', (text, expected) => {
    expect(index.with(text.slice(0, 2))).toEqual(expected);
  });
});
