// A poem or quotation without its author.
import { describe, expect, it } from 'vitest';
import { attributionCheck } from '../../../../../lib/core/checks/share/attribution.ts';
import { findingsOf, onSchool, said } from '../../../../support/fires.ts';

const fires: readonly (readonly [text: string, ...findings: string[]])[] = [
  ["A poem for Friday: 'The harbour holds its breath tonight, / the gulls have gone.'", 'advise:A poem for Friday'],
  ['"The sea forgets the names it carries." A lovely verse to start the week.', 'advise:A lovely verse to start the week'],
  ['Loved this poem so we share it: "The moor has no door, no key, no floor"', 'advise:Loved this poem'],
  ["Cerdd yr wythnos: 'Mae'r niwl yn gwisgo'r mynydd fel siôl o wlân.'", 'advise:Cerdd yr wythnos'],
  [
    '"The moor keeps its own counsel, and the rain its own time." #FridayThoughts',
    'advise:"The moor keeps its own counsel, and the rain its own time."',
  ],
  [
    '"Mae\'r afon yn canu yn ara deg bach, a\'r brithyll yn dawnsio yn hapus ac iach"',
    'advise:"Mae\'r afon yn canu yn ara deg bach, a\'r brithyll yn dawnsio yn hapus ac iach"',
  ],
];

const silent: readonly string[] = [
  "A poem for Friday: 'Hope is the thing with feathers' by Emily Dickinson.",
  'Thought for the day: "Many hands make light work" is an old proverb.',
  'A quote for Monday: "Be kind to each other, always and everywhere." - Helen Dunmore',
  'A poem for the week, wrote our Year 6: "The snow came down like feathers in the night."',
  '"I loved the mud and the songs and the marshmallows most of all." #Camp',
  '"Be kind to everybody you meet."',
  'Poem of the week is on the board in the library.',
  "Cerdd yr wythnos: 'Mae'r niwl yn gwisgo'r mynydd fel siôl' gan Waldo.",
];

describe('share.attribution', () => {
  it.each(fires)('marks: %s', (text, ...findings) => {
    expect(said(attributionCheck, 'share.attribution', onSchool(text))).toEqual(findings);
  });
  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsOf(attributionCheck, onSchool(text)).filter((f) => f.rule === 'share.attribution')).toEqual([]);
  });
});
