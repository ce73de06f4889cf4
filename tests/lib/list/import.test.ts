// A list file from bytes to entries: what offices really have, and what must be refused. Many tables of small cases, so it is long.
import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../../../lib/core/list-entry.ts';
import { type ReadList, readList } from '../../../lib/list/import.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean, mark: boolean) => {
  const bytes = [...(mark ? '\uFEFF' : ''), ...text].flatMap((c) => {
    const code = c.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
  return Uint8Array.from(bytes);
};
/** Letters that Windows-1252 has at the same place as Unicode. */
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

const read = async (bytes: Uint8Array | string): Promise<ReadList> => {
  const list = await readList(typeof bytes === 'string' ? utf8(bytes) : bytes, { list: 'Main' });
  if (list.ok !== true) throw new Error('problem' in list ? list.problem : list.ask);
  return list;
};
const names = async (bytes: Uint8Array | string) =>
  (await read(bytes)).rows.map(({ entry: e }) => `${e.legalForename}|${e.legalSurname}`);
const first = async (text: string): Promise<ListEntry> => {
  const entry = (await read(text)).rows[0]?.entry;
  if (!entry) throw new Error('no row');
  return entry;
};
const notes = async (text: string) => {
  const { rows, left } = await read(text);
  return [...rows.flatMap((row) => row.notes), ...left].map((note) => `${note.row} ${note.problem}`);
};

const table = 'Forename,Surname,Year\nLlŷr,Gethin,10\nSiân,Llewelyn,9\n';
const expected = ['Llŷr|Gethin', 'Siân|Llewelyn'];

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8(table)],
    ['UTF-8 with its mark', utf8(`\uFEFF${table}`)],
    ['UTF-16 little-endian with its mark', utf16(table, false, true)],
    ['UTF-16 big-endian with its mark', utf16(table, true, true)],
    ['UTF-16 little-endian without', utf16(table, false, false)],
    ['UTF-16 big-endian without', utf16(table, true, false)],
  ])('%s', async (_name, bytes) => {
    expect(await names(bytes)).toEqual(expected);
    expect((await read(bytes)).warnings).toEqual([]);
  });

  it('Windows-1252, with a warning', async () => {
    const bytes = latin('Forename,Surname,Year\nSiân,Llewelyn,9\n');
    expect(await names(bytes)).toEqual(['Siân|Llewelyn']);
    expect((await read(bytes)).warnings).toEqual(['windows-1252']);
  });

  it('says where ŵ and ŷ were lost', async () => {
    const text = 'Forename,Surname,Year\nLl?r,Gethin,10\nSiân,Llewelyn,9\n';
    expect((await read(latin(text))).warnings).toEqual(['windows-1252', 'lost-letters']);
    expect(await notes(text)).toEqual(['2 lost-letters']);
  });

  it('does not take a question for a lost letter', async () => {
    expect((await read('Forename,Surname,Year,Note\nSiân,Llewelyn,9,Who asked ?\n')).warnings).toEqual([]);
  });
});

describe('separators and quotes', () => {
  it.each([
    ['semicolons', table.replaceAll(',', ';')],
    ['tabs', table.replaceAll(',', '\t')],
    ["Excel's own line about the separator", `sep=;\r\n${table.replaceAll(',', ';')}`],
    ['Windows line ends', table.replaceAll('\n', '\r\n')],
    ['old Mac line ends', table.replaceAll('\n', '\r')],
    ['quotes round everything', table.replace(/[^,\n]+/g, '"$&"')],
    ['blank lines', table.replaceAll('\n', '\n\n')],
    ['spaces round the cells', table.replaceAll(',', ' , ')],
    ['a title and a date above the headings', `Ysgol Aberhelyg: do not publish\n01/09/2026\n\n${table}`],
  ])('%s', async (_name, text) => {
    expect(await names(text)).toEqual(expected);
  });

  it('keeps a line break inside quotes in its cell', async () => {
    expect((await first('Forename,Surname,Notes\n"Anna\nMai",Parri,"two\nlines"\n')).legalForename).toBe('Anna Mai');
  });

  it('counts rows as a spreadsheet does, line breaks in cells included', async () => {
    expect(await notes('Forename,Surname,Notes\nAnna,Parri,"two\nlines"\nLl?r,Gethin,\n')).toContain('3 lost-letters');
  });
});

describe('headings', () => {
  it.each([
    [
      'SIMS',
      'Legal Surname,Legal Forename,Preferred Surname,Preferred Forename,Year taught in,Reg Group\nYoung,William,,Will,Year  8,8D',
    ],
    ['Arbor', 'Legal first name,Legal last name,Preferred first name,Year group,Registration form\nWilliam,Young,Will,Year 8,8D'],
    ['Bromcom', 'LegalForename,LegalSurname,Preferred Forename,Year Group,Tutor Group\nWilliam,Young,Will,8,8D'],
    ['ScholarPack', 'Surname,Forename,Known As,Year,Class\nYoung,William,Will,Y8,8D'],
    ['Teacher Centre, Welsh', 'Cyfenw,Enw Cyntaf,Enw a Ffefrir,Blwyddyn,Dosbarth\nYoung,William,Will,Bl 8,8D'],
    ['Welsh with Enw alone', 'Enw,Cyfenw,Gelwir yn,Blwyddyn,Dosbarth Cofrestru\nWilliam,Young,Will,Blwyddyn 8,8D'],
    ['OneRoster 1.2', 'sourcedId,givenName,familyName,preferredGivenName,grades,class,role\nx,William,Young,Will,08,8D,student'],
    [
      'NHS',
      'CHILD_FIRST_NAME,CHILD_LAST_NAME,CHILD_PREFERRED_GIVEN_NAME,CHILD_YEAR_GROUP,CHILD_REGISTRATION,PARENT_1_NAME\nWilliam,Young,Will,8,8D,Joan Young',
    ],
    ['legal beside everyday names', 'Forename,Legal Forename,Surname,Known as,NC Year,Form\nBill,William,Young,Will,8,8D'],
  ])('%s', async (_name, text) => {
    expect(await first(text)).toMatchObject({
      legalForename: 'William',
      legalSurname: 'Young',
      preferredForename: 'Will',
      yearGroup: 8,
      regGroup: '8D',
    });
  });

  it('drops what is not needed and says so', async () => {
    const text =
      'UPN,Forename,Surname,DOB,Address,Reason,Mother name\nA123456789012,Seren,Rowlands,1/2/2014,1 High St,Adopted,Ann\n';
    expect((await read(text)).dropped).toEqual(['UPN', 'DOB', 'Address', 'Reason', 'Mother name']);
    expect(JSON.stringify((await read(text)).rows)).not.toMatch(/A123456789012|2014|High St|Adopted|Ann/);
  });

  it('never keeps a pupil number as an id', async () => {
    expect((await first('pupilId,Forename,Surname\nA123456789012,Seren,Rowlands')).id).not.toContain('A1234');
    expect((await first('pupilId,Forename,Surname\nP011,Seren,Rowlands')).id).toBe('P011');
  });

  it('leaves staff out where the file says who is who', async () => {
    const text = 'givenName,familyName,role\nRhian,Prosser,teacher\nSeren,Rowlands,student\nEira,Prydderch,Disgybl\n';
    expect(await names(text)).toEqual(['Seren|Rowlands', 'Eira|Prydderch']);
    expect((await read(text)).skipped).toBe(1);
  });
});

describe('one column for the whole name', () => {
  it.each([
    ['Gethin, Llŷr', 'Llŷr', '', 'Gethin', false],
    ['ap Iwan, Tomos Rhys', 'Tomos', 'Rhys', 'ap Iwan', false],
    ['O’DWYER-KANE, Niamh', 'Niamh', '', 'O’DWYER-KANE', false],
    ['GETHIN Llŷr', 'Llŷr', '', 'GETHIN', false],
    ['Llŷr Gethin', 'Llŷr', '', 'Gethin', false],
    ['Tomos ap Iwan', 'Tomos', '', 'ap Iwan', false],
    ['Anna van der Berg', 'Anna', '', 'van der Berg', false],
    ['Minh Anh Nguyễn', 'Minh', 'Anh', 'Nguyễn', true],
  ])('%s', async (cell, forename, middle, surname, unsure) => {
    const text = `Pupil name;Year\n${cell};9`;
    expect(await first(text)).toMatchObject({ legalForename: forename, middleNames: middle, legalSurname: surname });
    expect((await notes(text)).includes('2 order-unsure')).toBe(unsure);
  });
});

describe('years, classes, scopes, dates', () => {
  it.each([
    ['8', 8],
    ['08', 8],
    ['Year 8', 8],
    ['Yr 8', 8],
    ['Blwyddyn 8', 8],
    ['Reception', 0],
    ['R', 0],
    ['Derbyn', 0],
    ['N2', -1],
    ['Meithrin', -1],
    ['', null],
  ])('year %j', async (cell, year) => {
    expect((await first(`Forename,Surname,Year\nSeren,Rowlands,${cell}`)).yearGroup).toBe(year);
  });

  it('doubts a year it does not know', async () => {
    expect(await notes('Forename,Surname,Year\nSeren,Rowlands,Sixth form')).toEqual(['2 unknown-year']);
  });

  it.each([
    ['8D', 8],
    ['10 Celyn', 10],
    ['7-1', 7],
    ['Celyn', null],
    ['2024', null],
  ])('class %j tells the year when nothing else does', async (group, year) => {
    expect((await first(`Forename,Surname,Form\nSeren,Rowlands,${group}`)).yearGroup).toBe(year);
  });

  it.each([
    ['', 'all'],
    ['social', 'social'],
    ['Press only', 'press'],
    ['No photos', 'image'],
    ['Popeth', 'all'],
    ['Enw yn unig', 'name'],
  ])('scope %j', async (cell, scope) => {
    expect((await first(`Forename,Surname,Scope\nSeren,Rowlands,${cell}`)).scope).toBe(scope);
  });

  it('reads an unknown scope as everything, and says so', async () => {
    const text = 'Forename,Surname,Scope\nSeren,Rowlands,ask mum first';
    expect((await first(text)).scope).toBe('all');
    expect(await notes(text)).toEqual(['2 unknown-scope']);
  });

  it.each([
    ['2027-07-20', '2027-07-20'],
    ['03/09/2027', '2027-09-03'],
    ['3.9.2027', '2027-09-03'],
    ['', ''],
    ['31/02/2027', ''],
    ['soon', ''],
  ])('review date %j', async (cell, date) => {
    expect((await first(`Forename,Surname,Review date\nSeren,Rowlands,${cell}`)).reviewDate).toBe(date);
  });
});

describe('rows', () => {
  it.each([
    ['nothing but a class', ',,8D', ['2 no-name']],
    ['an instruction', 'Required: text,Required: text,', ['2 not-a-name']],
    ['only a number', '123,456,8D', ['2 not-a-name']],
    ['an endless name', `${'a'.repeat(90)},Parri,8D`, ['2 too-long']],
    ['no surname', 'Seren,,8D', ['2 no-surname']],
    ['a formula', '"=HYPERLINK(""http://evil.example"",""x"")",Parri,8D', ['2 formula']],
    ['markup', '<b>Seren</b>,Parri,8D', ['2 markup']],
    ['a sign', 'S£ren,Parri,8D', ['2 symbols']],
    ['a digit', 'Seren2,Parri,8D', ['2 digits']],
    ['too many cells', 'Seren,Parri,8D,extra', ['2 extra-cells']],
  ])('%s', async (_name, row, problems) => {
    expect(await notes(`Forename,Surname,Form\n${row}\nEira,Prydderch,8B\n`)).toEqual(problems);
  });

  it('keeps formulas and markup as the plain text they are', async () => {
    expect(await first('Forename,Surname\n"=1+1",<script>alert(1)</script>')).toMatchObject({
      legalForename: '=1+1',
      legalSurname: '<script>alert(1)</script>',
    });
  });

  it('leaves out a row that is there twice, and keeps two pupils of one name', async () => {
    const text = 'Forename,Surname,Form\nTom,Jones,8A\nTom,Jones,8A\nTom,Jones,9C\n';
    expect(await notes(text)).toEqual(['3 repeated']);
    const ids = (await read(text)).rows.map(({ entry }) => entry.id);
    expect(new Set(ids).size).toBe(2);
  });

  it('gives a pupil the same id when class and year change', async () => {
    const before = (await first('Forename,Surname,Year,Form\nLlŷr,Gethin,9,9C')).id;
    expect((await first('Surname;Forename;Year;Form\nGETHIN;Llŷr;10;10C')).id).toBe(before);
  });
});

describe('refused', () => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...Array(200).fill(0)]);
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array(200).fill(1)]);
  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['nothing but blanks', utf8(' \n \r\n'), 'empty'],
    ['nothing but a mark', utf8('\uFEFF'), 'empty'],
    ['a picture', picture, 'binary'],
    ['an archive that is no spreadsheet', zip, 'binary'],
    ['a sign-in page', utf8('<!DOCTYPE html><html><body>Sign in</body></html>'), 'web-page'],
    ['50 MB', new Uint8Array(50_000_000).fill(65), 'too-big'],
    ['200 MB', new Uint8Array(200_000_000), 'too-big'],
    ['1,000,000 rows', utf8(`Forename,Surname\n${'Seren,Rowlands\n'.repeat(1_000_000)}`), 'too-many-rows'],
    ['headings alone', utf8('Forename,Surname,Year\n'), 'no-names'],
    ['prose', utf8('Dear all, please find the list attached.\nBest wishes\n'), 'no-headings'],
    ['a list of teachers', utf8('First Name,Last Name,Teacher Number\nRhian,Prosser,101\n'), 'not-a-pupil-file'],
    ['a list of schools', utf8('SIS ID,Name\n1,Ysgol Aberhelyg\n'), 'not-a-pupil-file'],
  ])('%s', async (_name, bytes, problem) => {
    expect(await readList(bytes, { list: 'Main' })).toMatchObject({ ok: false, problem });
  });
});
