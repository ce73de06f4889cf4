// Excel workbooks and JSON: read as what they hold, never as what they could do.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readList } from '../../../lib/list/import.ts';
import { claiming, workbook } from '../../support/workbook.ts';

const read = (bytes: Uint8Array) => readList(bytes, { list: 'Main' });
const names = async (bytes: Uint8Array) => {
  const result = await read(bytes);
  return result.ok === true ? result.rows.map(({ row, entry }) => `${row} ${entry.legalForename} ${entry.legalSurname}`) : result;
};
const rows = [
  ['Forename', 'Surname', 'Year', 'Review date'],
  ['Llŷr', 'Gethin', 10, new Date(Date.UTC(2027, 6, 20))],
  ['Siân & <Mai>', 'Llewelyn', 9, ''],
];

describe('workbook', () => {
  it('reads text, numbers and dates', async () => {
    const result = await read(workbook([{ name: 'List', rows }]));
    expect(
      result.ok === true && result.rows.map(({ entry }) => [entry.legalForename, entry.yearGroup, entry.reviewDate]),
    ).toEqual([
      ['Llŷr', 10, '2027-07-20'],
      ['Siân & <Mai>', 9, ''],
    ]);
  });

  it('finds the list on a later sheet', async () => {
    const book = workbook([
      { name: 'Notes', rows: [['Please read'], ['This is the list of 2026']] },
      { name: 'List', rows },
    ]);
    expect(await names(book)).toEqual(['2 Llŷr Gethin', '3 Siân & <Mai> Llewelyn']);
  });

  it('takes the shown value of a formula and ignores macros and links', async () => {
    const book = workbook(
      [
        {
          name: 'List',
          rows: [...rows, [{ formula: 'HYPERLINK("http://evil.example","Eira")', value: 'Eira' }, 'Prydderch', 8, '']],
        },
      ],
      {
        'xl/vbaProject.bin': strToU8('Sub Auto_Open()'),
        'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>'),
      },
    );
    expect(await names(book)).toContain('4 Eira Prydderch');
  });

  const sheet = 'xl/worksheets/sheet1.xml';

  it('refuses a workbook that says it unpacks to far too much, before unpacking it', async () => {
    const bomb = claiming(workbook([{ name: 'List', rows }]), sheet, 3_000_000_000);
    expect(await read(bomb)).toMatchObject({ ok: false, problem: 'bomb' });
  });

  it('is not filled up by a workbook that lies about its size', async () => {
    const book = zipSync({ ...unzipSync(workbook([{ name: 'List', rows }])), [sheet]: new Uint8Array(30_000_000) });
    expect(await read(claiming(book, sheet, 500))).toMatchObject({ ok: false });
  });

  it('refuses a million rows before reading them one by one', async () => {
    const cells = '<row><c><v>1</v></c></row>'.repeat(1_000_000);
    const parts = unzipSync(workbook([{ name: 'List', rows }]));
    const book = zipSync({ ...parts, [sheet]: strToU8(`<worksheet><sheetData>${cells}</sheetData></worksheet>`) }, { level: 1 });
    expect(await read(book)).toEqual({ ok: false, problem: 'too-many-rows', values: { limit: '50000' } });
  });

  it('does not count a sheet’s empty rows', async () => {
    const book = unzipSync(workbook([{ name: 'List', rows }]));
    const empty = Array.from({ length: 60_000 }, (_, n) => `<row r="${n + 10}"/>`).join('');
    const text = new TextDecoder().decode(book[sheet]).replace('</sheetData>', `${empty}</sheetData>`);
    expect(await names(zipSync({ ...book, [sheet]: strToU8(text) }))).toHaveLength(2);
  });

  it.each([
    ['an archive of something else', zipSync({ 'readme.txt': strToU8('hello') }), 'binary'],
    ['a workbook cut short', workbook([{ name: 'List', rows }]).slice(0, 900), 'binary'],
    [
      'an old .xls or a locked workbook',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
      'spreadsheet-old',
    ],
    ['an empty sheet', workbook([{ name: 'List', rows: [] }]), 'empty'],
  ])('refuses %s', async (_name, bytes, problem) => {
    expect(await read(bytes)).toMatchObject({ ok: false, problem });
  });
});

describe('JSON', () => {
  const pupils = [
    { pupilId: 'P015', legalForename: 'Llŷr', legalSurname: 'Gethin', yearGroup: 10, scope: 'social', reason: 'never kept' },
  ];
  it.each([
    ['a list of pupils', pupils],
    ['an object that holds one', { school: 'x', pupils }],
  ])('reads %s', async (_name, value) => {
    const result = await read(strToU8(JSON.stringify(value)));
    if (result.ok !== true) throw new Error('not read');
    expect(result.rows[0]?.entry).toMatchObject({ id: 'P015', legalForename: 'Llŷr', yearGroup: 10, scope: 'social' });
    expect(result.dropped).toEqual(['reason']);
    expect(JSON.stringify(result.rows)).not.toContain('never kept');
  });

  it.each(['{"pupils": []}', '{"a": 1}', '[1, 2]', '{"broken": '])('refuses %s', async (text) => {
    expect((await read(strToU8(text))).ok).toBe(false);
  });
});
