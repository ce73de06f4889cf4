// The letters a pattern's matches can begin with: never too few, or a row of a table would not be tried where it matches.
import { describe, expect, it } from 'vitest';
import { firstLetters } from '../../../../lib/core/text/first-letters.ts';
import { startIndex } from '../../../../lib/core/text/start-index.ts';

describe('firstLetters', () => {
  const table: [string, string[] | null][] = [
    ['thick', ['thic']],
    ['(?:my|our) year', ['my y', 'our ']],
    ['(?:so )?fed up', ['so f', 'fed ']],
    ['a?bc', ['abc', 'bc']],
    ['[ab]c', ['ac', 'bc']],
    ['i(?: am)?', ['i', 'i am']],
    ['fu+ck', ['fu']],
    ['u+gh', ['u']],
    ['(?=x)yes', ['yes']],
    ['x\\s', ['x ', 'x\n', 'x\r', 'x\t', 'x\v', 'x\f']],
    ['(?:fed|so)(?:[ -]{1,3}|\\n)up', ['fed ', 'fed-', 'fed\n', 'so ', 'so-', 'so\nu']],
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

  it('covers every match of a pattern: what matches begins with letters it names', () => {
    const source = '(?:(?:really|so|) ?)(?:thick|dim)(?:mer)?s?';
    const letters = firstLetters(source);
    for (const word of ['thick', 'so dim', 'really thick', 'dimmers', ' dim']) {
      expect(new RegExp(`^(?:${source})$`).test(word), word).toBe(true);
      const named = [1, 2, 3, 4].some((n) => letters?.has(word.slice(0, n)));
      expect(letters === null || named, word).toBe(true);
    }
  });
});

describe('startIndex', () => {
  const index = startIndex([new Set(['thic', 'dim']), null, new Set(['t', 'so'])]);
  const other = startIndex([new Set(['so'])]);

  it('offers each place the rows that can begin there, lowest first', () => {
    expect(index.candidates({}, 'so thick, dim')).toEqual([
      { at: 0, rows: [1, 2] },
      { at: 3, rows: [0, 1, 2] },
      { at: 10, rows: [0, 1] },
    ]);
  });

  it('keeps tables apart, and looks again for one that joined later', () => {
    const owner = {};
    expect(other.candidates(owner, 'also so')).toEqual([{ at: 5, rows: [0] }]);
    const late = startIndex([new Set(['al'])]);
    expect(late.candidates(owner, 'also so')).toEqual([{ at: 0, rows: [0] }]);
    expect(other.candidates(owner, 'nothing')).toEqual([]);
  });
});
