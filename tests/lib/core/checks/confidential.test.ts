// Markings and matters that are not public yet.
import { describe, expect, it } from 'vitest';
import { findingsOf, inWords } from '../../../support/run-check.ts';
import { linkedDraft, picture, schoolDraft } from '../../../support/sample-school.ts';

describe('confidential.marked', () => {
  const fires: [string, string][] = [
    ['CONFIDENTIAL - governors only. Budget deficit of £412k.', 'CONFIDENTIAL - governors only'],
    ['Strictly private and confidential\nStaffing 2027', 'Strictly private and confidential'],
    ['OFFICIAL-SENSITIVE: list of pupils', 'OFFICIAL-SENSITIVE'],
    ['Minutes of the meeting. Not for publication', 'Not for publication'],
    ['Cyfrinachol – i lywodraethwyr yn unig. Diffyg.', 'Cyfrinachol – i lywodraethwyr yn unig'],
    ['DEFNYDD MEWNOL YN UNIG: rota', 'DEFNYDD MEWNOL YN UNIG'],
  ];
  it.each(fires)('fires: %s', (text, words) => {
    expect(inWords(findingsOf(schoolDraft(text), 'confidential'))).toEqual([`confidential.marked: ${words}`]);
  });
  it.each([
    'Confidential helpline: 0800 1111',
    'Talk to us: it stays confidential.',
    'Confidentiality is one of our values',
    'Top Secret! The staff panto is on Friday',
    'We learned what “CONFIDENTIAL” means on a letter',
    'DO NOT FORGET YOUR KIT',
    'Gwasanaeth cyfrinachol i bobl ifanc',
    'Staff only beyond this point, said the sign',
  ])('stays silent: %s', (text) => {
    expect(inWords(findingsOf(schoolDraft(text), 'confidential.marked'))).toEqual([]);
  });
  it('reads what stands in a picture', () => {
    const draft = linkedDraft('Fun day', { pictures: [picture({ people: 'none', lines: ['CONFIDENTIAL', 'Case notes'] })] });
    expect(findingsOf(draft, 'confidential.marked')[0]?.spans[0]).toMatchObject({
      field: 'pictures[0].lines[0]',
      words: 'CONFIDENTIAL',
    });
  });
});

describe('confidential.suspected', () => {
  const fires: [string, string][] = [
    [
      'The cheapest quote for the new minibus was Dragon Vans at £31,200, so we go with them.',
      'cheapest quote for the new minibus was Dragon Vans at £31,200',
    ],
    ['The dyfynbris gan gwmni Glas oedd £4,500', 'dyfynbris gan gwmni Glas oedd £4,500'],
    ['Redundancy consultation starts on Monday', 'Redundancy consultation starts on Monday'],
    ['Mrs Cole has been signed off until Easter', 'Mrs Cole has been signed off'],
    ['We have a deficit of £96k', 'deficit of £96k'],
    ['The nursery is going to close, not public yet', 'not public yet'],
    ['Mrs Whitlock is off to a new school, nobody knows yet', 'nobody knows yet'],
    ['Ddim yn gyhoeddus eto, ond mae’r feithrinfa’n cau', 'Ddim yn gyhoeddus eto'],
    ['Rhyngoch chi a fi, mae’r pennaeth yn gadael', 'Rhyngoch chi a fi'],
  ];
  it.each(fires)('fires: %s', (text, words) => {
    const found = findingsOf(schoolDraft(text), 'confidential.suspected').flatMap((f) => f.spans.map((s) => s.words));
    expect(
      found.some((w) => w.includes(words)),
      JSON.stringify(found),
    ).toBe(true);
  });
  it.each([
    'Raffle tickets £1 a strip, £412.60 raised for the hospice',
    'Our bid for a £10,000 lottery grant was successful!',
    'Quote of the week: “Be kind.” Badges £1',
    'Tocynnau £5, 20-22 Mawrth',
    'Year 9 learned how a country runs a deficit',
    'Cyfarfod llywodraethwyr nos Fawrth am 6',
  ])('stays silent: %s', (text) => {
    expect(inWords(findingsOf(schoolDraft(text), 'confidential.suspected'))).toEqual([]);
  });
});
