// What an import would change, before it changes anything.
import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../../../lib/core/list-entry.ts';
import { compare } from '../../../lib/list/compare.ts';
import { readTable } from '../../../lib/list/import.ts';

const read = (lines: readonly string[]) => {
  const table = ['Forename,Surname,Form', ...lines].map((line) => line.split(','));
  const list = readTable(table, { list: 'Main' }, []);
  if (list.ok !== true) throw new Error('not a list');
  return list;
};
const entries = (...lines: string[]): readonly ListEntry[] => read(lines).rows.map((row) => row.entry);
const against = (current: readonly ListEntry[], ...lines: string[]) => {
  const list = read(lines);
  return compare(current, list.rows, list.left);
};

describe('compare', () => {
  it('sorts a pupil into new, changed, removed or the same', () => {
    const result = against(
      entries('Nêst,Gwyndaf,10B', 'Siôn,Gwyndaf,10B', 'Anest,Llŷn,9A'),
      'Nêst,Gwyndaf,11B',
      'Siôn,Gwyndaf,10B',
      'Hari,Llŷn,11B',
    );
    expect(result.rows.map((r) => [r.kind, r.row, r.entry?.legalForename])).toEqual([
      ['new', 4, 'Hari'],
      ['changed', 2, 'Nêst'],
      ['removed', 0, 'Anest'],
      ['same', 3, 'Siôn'],
    ]);
    expect(result.rows[1]?.changes).toEqual([
      { what: 'year', before: '10', after: '11' },
      { what: 'group', before: '10B', after: '11B' },
    ]);
    expect(result.counts).toEqual({ new: 1, changed: 1, removed: 1, same: 1, doubtful: 0, unreadable: 0 });
  });

  it('puts doubtful and unreadable rows first, with their numbers', () => {
    const result = against([], 'Nêst,Gwyndaf,10B', 'Ll?r,Gethin,10C', ',,9A');
    expect(result.rows.map((r) => [r.kind, r.row])).toEqual([
      ['unreadable', 4],
      ['doubtful', 3],
      ['new', 2],
    ]);
  });

  const four = entries('A,One,7A', 'B,Two,7A', 'C,Three,7A', 'D,Four,7A');
  it.each([
    ['two of four stay', ['A,One,7A', 'B,Two,7A'], false],
    ['one of four stays', ['A,One,7A'], true],
    ['as many rows, but other pupils', ['E,One,7A', 'F,Two,7A', 'G,Three,7A', 'H,Four,7A'], true],
  ])('%s: asks twice = %s', (_name, lines, shrinks) => {
    expect(against(four, ...lines).shrinks).toBe(shrinks);
  });

  it('does not ask twice for the first list, unless nobody is on it', () => {
    expect(against([], 'A,One,7A').shrinks).toBe(false);
    expect(compare([], [], []).shrinks).toBe(true);
  });
});
