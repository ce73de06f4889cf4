// A whole permission register: empty means not given, and an answer nobody understands counts as no.
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../lib/list/import.ts';

const register = [
  ['Forename', 'Surname', 'Year', 'Photo consent', 'Social media', 'Local press'],
  ['Seren', 'Rowlands', '7', 'Yes', 'Yes', 'Yes'],
  ['Llŷr', 'Gethin', '10', 'Yes', '', 'Yes'],
  ['Nêst', 'Gwyndaf', '10', '', '', ''],
  ['Siôn', 'Gwyndaf', '10', 'Ie', 'Oes', 'Na'],
  ['Anest', 'Llŷn', '9', 'Given', 'ask mum', 'Given'],
];
const read = (rows: readonly (readonly string[])[], kind?: 'refusals' | 'register') =>
  readTable(rows, { list: 'Main', ...(kind ? { kind } : {}) }, []);

describe('permission register', () => {
  it('asks what kind of file it is before anything else', () => {
    expect(read(register)).toEqual({
      ok: 'ask',
      ask: 'kind',
      headings: ['Photo consent', 'Social media', 'Local press'],
      rows: 5,
    });
  });

  it('leaves out who has given everything and keeps what the others have not', () => {
    const result = read(register, 'register');
    if (result.ok !== true) throw new Error('not read');
    expect(result.skipped).toBe(1);
    expect(result.rows.map(({ entry, notes }) => [entry.legalForename, entry.scope, notes.map((n) => n.problem)])).toEqual([
      ['Llŷr', 'social', []],
      ['Nêst', 'all', []],
      ['Siôn', 'press', []],
      ['Anest', 'social', ['unknown-answer']],
    ]);
  });

  it('reads the same file as refusals when told so', () => {
    const result = read(register, 'refusals');
    expect(result.ok === true && result.rows.length).toBe(5);
  });

  it('gives an empty list, not an error, when everybody said yes', () => {
    expect(read(register.slice(0, 2), 'register')).toMatchObject({ ok: true, rows: [], skipped: 1 });
  });

  it('does not ask about a column of picture files', () => {
    const rows = [
      ['Forename', 'Surname', 'Photo'],
      ['Seren', 'Rowlands', 'p1.jpg'],
    ];
    expect(read(rows)).toMatchObject({ ok: true });
  });

  it('warns that a list of everybody is probably not a list of refusals', () => {
    const rows = [
      ['Forename', 'Surname', 'Year'],
      ...Array.from({ length: 301 }, (_, n) => [
        `Pupil${String.fromCharCode(97 + (n % 26))}`,
        `Name ${'x'.repeat(1 + (n % 50))}${n % 7}`,
        '7',
      ]),
    ];
    const result = read(rows);
    expect(result.ok === true && result.warnings).toContain('whole-school');
  });
});

describe('columns named by hand', () => {
  const odd = [
    ['Col1', 'Col2', 'Col3'],
    ['8D', 'Young', 'William'],
    ['9B', 'Rowlands', 'Seren'],
  ];

  it('asks when no heading is known but the rows could be names', () => {
    expect(read(odd)).toEqual({ ok: 'ask', ask: 'columns', sample: odd });
  });

  it('reads the file as told, with headings', () => {
    const result = readTable(
      odd,
      { list: 'Main', byHand: { header: 0, columns: { legalForename: 2, legalSurname: 1, group: 0 } } },
      [],
    );
    expect(result.ok === true && result.rows.map(({ row, entry }) => [row, entry.legalForename, entry.yearGroup])).toEqual([
      [2, 'William', 8],
      [3, 'Seren', 9],
    ]);
    expect(result.ok === true && result.dropped).toEqual([]);
  });

  it('reads the file as told, without headings', () => {
    const result = readTable(odd.slice(1), { list: 'Trip', byHand: { header: -1, columns: { fullName: 1 } } }, []);
    expect(result.ok === true && result.rows.map(({ row, entry }) => [row, entry.list])).toEqual([
      [1, 'Trip'],
      [2, 'Trip'],
    ]);
  });
});
