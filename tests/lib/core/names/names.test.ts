// The parts of the names index: spellings of one name, slips of the finger, classes in a text, and what the whole gives back.
import { describe, expect, it } from 'vitest';
import { agrees, classMentions, groupIndex } from '../../../../lib/core/names/classes.ts';
import { familyParts, givenParts, restoreLost, standardSpelling } from '../../../../lib/core/names/forms.ts';
import { oneSlipApart, slipIndex } from '../../../../lib/core/names/slips.ts';
import { buildNameIndex } from '../../../../lib/core/text/names.ts';
import { readText, sourceWords } from '../../../../lib/core/text/reading.ts';
import { entry } from '../../../support/sample-school.ts';

const keys = (parts: readonly { key: string }[]): string[] => parts.map((p) => p.key);

describe('forms of a name', () => {
  it('knows preferred, middle, half and pet forenames', () => {
    const given = keys(givenParts(entry('1', 'Charlotte-Rose', 'Penhale', { preferredForename: 'Charlie', middleNames: 'Ann' })));
    expect(given).toEqual(expect.arrayContaining(['charlie', 'charlotterose', 'charlotte', 'rose', 'lottie', 'ann']));
  });
  it('knows Welsh pet forms', () => {
    expect(keys(givenParts(entry('1', 'Gwenllian', 'Parri')))).toEqual(expect.arrayContaining(['gwenlli', 'gwen']));
    expect(keys(givenParts(entry('1', 'Tomos', 'ap Iwan')))).toContain('twm');
  });
  it('knows surnames whole, in halves and without particles', () => {
    expect(keys(familyParts(entry('1', 'A', 'O’Dwyer-Kane')))).toEqual(['odwyerkane', 'odwyer', 'kane']);
    expect(keys(familyParts(entry('1', 'A', 'ferch Iwan')))).toEqual(['ferchiwan', 'iwan']);
  });
  it('reads a letter that the spreadsheet lost', () => {
    expect(restoreLost('Ll?r')).toContain('Llyr');
    expect(restoreLost('T?r')).toContain('Twr');
    expect(restoreLost('Siân')).toEqual(['Siân']);
  });
  it('knows names that are spelt in several ways', () => {
    expect(standardSpelling('mohammed')).toBe(standardSpelling('muhamad'));
    expect(standardSpelling('kowalska')).toBe(standardSpelling('kowalski'));
    expect(standardSpelling('trewent')).not.toBe(standardSpelling('trewin'));
  });
});

describe('slips', () => {
  it.each([
    ['trewent', 'trewnt'],
    ['trewent', 'treewent'],
    ['trewent', 'trewant'],
    ['trewent', 'trewetn'],
  ])('%s and %s', (a, b) => expect(oneSlipApart(a, b)).toBe(true));
  it.each([
    ['trewent', 'trewent'],
    ['trewent', 'trwnt'],
    ['trewent', 'twerent'],
  ])('not %s and %s', (a, b) => expect(oneSlipApart(a, b)).toBe(false));
  it('finds the known word', () => {
    const index = slipIndex(['jayden', 'trewent', 'mo']);
    expect(index.near('jaydn')).toEqual(['jayden']);
    expect(index.near('jaydeen')).toEqual(['jayden']);
    expect(index.near('kayden')).toEqual(['jayden']);
    expect(index.near('jayden')).toEqual([]);
    expect(index.near('ma')).toEqual([]);
  });
});

describe('classes', () => {
  const groups = groupIndex(['8D', '10A', 'Dosbarth Derwen', 'Oak']);
  const mentions = (text: string): string[] => {
    const reading = readText(text);
    return classMentions(reading, groups).map((m) => `${sourceWords(reading, m.start, m.end)}=${m.group || m.years}`);
  };
  const table: [string, string[]][] = [
    ['Da iawn 8D a Blwyddyn 10!', ['8D=8d', 'Blwyddyn 10=10']],
    ['Years 7 and 8, Y9 and year ten', ['Years 7 and 8=7,8', 'Y9=9', 'year ten=10']],
    ['Gwaith Dosbarth Derwen a Flwyddyn 7', ['Dosbarth Derwen=dosbarthderwen', 'Flwyddyn 7=7']],
    ['Reception sang; collect it from reception', ['Reception=0']],
    ['at 8 am, 5 km, 2nd place, 10 a day, £8, 3-2', []],
    ['yn derbyn gwobr', []],
  ];
  it.each(table)('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
  it('agrees by group, then by year', () => {
    const mention = { start: 0, end: 2, years: [8], group: '8d' };
    expect(agrees(mention, 8, '8d')).toBe('class');
    expect(agrees(mention, 8, '8c')).toBe('other');
    expect(agrees({ ...mention, group: '' }, 8, '8c')).toBe('year');
    expect(agrees({ ...mention, group: '' }, null, '')).toBe('none');
  });
});

describe('the index', () => {
  it('finds nothing in nothing, and keeps entries by id', () => {
    const empty = buildNameIndex([]);
    expect(empty.find(readText('Jayden Trewent'), { style: 'prose', adults: new Set() })).toEqual([]);
    expect(buildNameIndex([entry('9', 'Ab', 'Cd')]).entry('9')?.legalSurname).toBe('Cd');
  });
  it('gives both pupils of one name', () => {
    const index = buildNameIndex([
      entry('1', 'Jayden', 'Trewent', { regGroup: '8D', yearGroup: 8 }),
      entry('2', 'Jayden', 'Trewent', { regGroup: '10A', yearGroup: 10 }),
    ]);
    const ids = (text: string) =>
      index.find(readText(text), { style: 'prose', adults: new Set() }).map((h) => `${h.entry.id} ${h.strength}`);
    expect(ids('Jayden Trewent won')).toEqual(['1 certain', '2 certain']);
    expect(ids('Jayden Trewent (10A) won')).toEqual(expect.arrayContaining(['2 certain', '1 likely']));
  });
  it('hears respelt names, and no usual surname or everyday word in their place', () => {
    const index = buildNameIndex([
      entry('1', 'Ishaan', 'Chaudhury'),
      entry('2', 'Wiktoria', 'Bielska'),
      entry('3', 'Ahmad', 'Haddad'),
      entry('4', 'Karys', 'Berri'),
    ]);
    const found = (text: string) =>
      index.find(readText(text), { style: 'prose', adults: new Set() }).map((h) => `${h.entry.id} ${h.strength}`);
    expect(found('Ishan Chowdhury and Viktoria Bielska won')).toEqual(['1 likely', '2 likely']);
    expect(found('Diolch i Ahmed Hadad')).toEqual(['3 likely']);
    expect(found('Carys Berry won')).toEqual([]);
  });
  it('in small letters needs the class at the name; everyday words need the very class', () => {
    const index = buildNameIndex([
      entry('1', 'Joshua', 'Tremayne', { preferredForename: 'Josh', regGroup: '9C', yearGroup: 9 }),
      entry('2', 'William', 'Young', { preferredForename: 'Will', regGroup: '8D', yearGroup: 8 }),
      entry('3', 'Summer', 'Penhale', { regGroup: '9C', yearGroup: 9 }),
    ]);
    const found = (text: string) =>
      index.find(readText(text), { style: 'prose', adults: new Set() }).map((h) => `${h.entry.id} ${h.strength}`);
    expect(found('shout out to josh from 9C')).toEqual(['1 likely']);
    expect(found('josh 9c yn serennu')).toEqual(['1 likely']);
    expect(found('will young in 8D ran the 200m')).toEqual(['2 likely']);
    expect(found('9C: Josh, Mali and Summer, your books are due')).toEqual(['1 likely', '3 likely']);
    expect(found('josh around a bit, then read')).toEqual([]);
    expect(found('will young people in 8D get a bus?')).toEqual([]);
    expect(found('summer in 9D was hot')).toEqual([]);
  });
  it('hears shortened and endearing forenames before a rare surname, not a brother’s name', () => {
    const index = buildNameIndex([entry('1', 'Temperance', 'Tremayne'), entry('2', 'Marcus', 'Penhale')]);
    const found = (text: string) =>
      index.find(readText(text), { style: 'prose', adults: new Set() }).map((h) => `${h.entry.id} ${h.strength}`);
    expect(found('Well done Temp Tremayne')).toEqual(['1 likely']);
    expect(found('Da iawn Tempie Tremayne')).toEqual(['1 likely']);
    expect(found('Well done Mary Penhale and Morgan Tremayne')).toEqual([]);
  });
  it('asks about everyday words in small letters, tags and handles', () => {
    const index = buildNameIndex([entry('1', 'Georgia', 'Evans'), entry('2', 'Seren', 'Baker'), entry('3', 'Summer', 'Field')]);
    const found = (text: string) =>
      index.find(readText(text), { style: 'prose', adults: new Set() }).map((h) => `${h.entry.id} ${h.strength}`);
    expect(found('well done georgia evans')).toEqual(['1 likely']);
    expect(found('so proud #serenbaker, diolch @seren.baker')).toEqual(['2 likely', '2 likely']);
    expect(found('#SummerField fun')).toEqual(['3 faint']);
    expect(found('a seren baker and a summer field')).toEqual([]);
  });
  it('hears a rare surname with its class, and first and middle names', () => {
    const index = buildNameIndex([
      entry('1', 'Chloe', 'Tremayne-Stott', { regGroup: '7A', yearGroup: 7 }),
      entry('2', 'Efa', 'Penri', { middleNames: 'Lois' }),
    ]);
    const found = (text: string) =>
      index.find(readText(text), { style: 'prose', adults: new Set() }).map((h) => `${h.entry.id} ${h.strength}`);
    expect(found('TREMAYNE-STOTT WINS IT! 7A ON FIRE')).toEqual(['1 faint']);
    expect(found('Gôl i Tremayne-Stott o 7A')).toEqual(['1 likely']);
    expect(found('Mrs Tremayne-Stott teaches 7A')).toEqual([]);
    expect(found('Tremayne-Stott again')).toEqual([]);
    expect(found('Efa Lois yn ennill')).toEqual(['2 faint']);
    expect(found('Efa Lois Tomos yn ennill')).toEqual([]);
  });
  it('does not take a title or a longer name for a forename', () => {
    const index = buildNameIndex([entry('1', 'Tesni', 'Tremayne')]);
    const found = (text: string) => index.find(readText(text), { style: 'prose', adults: new Set() });
    expect(found('Tesni sang')).toHaveLength(1);
    expect(found("Tesni's Web auditions")).toEqual([]);
    expect(found('Tesni Nyth Brân ran')).toEqual([]);
  });
  it('reads a results list with the forename in brackets, and a place that is a name the other way round', () => {
    const index = buildNameIndex([entry('1', 'Jayden', 'Trewent'), entry('2', 'Hope', 'Castle')]);
    const ids = (text: string) => index.find(readText(text), { style: 'prose', adults: new Set() }).map((h) => h.entry.id);
    expect(ids('1 Carter, 2 Lewis, 3 Trewent (Jayden)')).toEqual(['1']);
    expect(ids('Castle Hope primary visited')).toEqual([]);
  });
  it('does not take another surname for the pupil’s: Trewent-Jones, Jayden-Lee', () => {
    const index = buildNameIndex([entry('1', 'Jayden', 'Trewent')]);
    for (const text of ['Jayden Trewent-Jones won', 'Kai-Jayden Trewent won'])
      expect(index.find(readText(text), { style: 'prose', adults: new Set() }), text).toEqual([]);
  });
});
