// The picture rules: what the draft's words, tags and file data say about a picture, and when a picture needs no word.
import { describe, expect, it } from 'vitest';
import type { Draft, Picture } from '../../../../lib/core/draft.ts';
import { findingsOf, inWords } from '../../../support/run-check.ts';
import { linkedDraft, picture, privateDraft, samplePolicy, schoolDraft } from '../../../support/sample-school.ts';

const people = (over: Partial<Picture> = {}): Partial<Draft> => ({ pictures: [picture(over)] });
const nobody = people({ people: 'none' });
const pta = {
  platform: 'facebook' as const,
  account: { handle: 'Friends of Cwmsarn School', displayName: 'Friends of Cwmsarn School', bio: '' },
};
const shared = (handle: string, over: object = {}) => ({
  mode: 'repost' as const,
  context: { shared: { handle, displayName: '', bio: '', text: 'Smiles', pictures: 1, people: 'some' as const, ...over } },
});

describe('image rules', () => {
  const fires: [string, Draft, string[]][] = [
    [
      'image.pupil-on-personal',
      linkedDraft('My brilliant Year 9 historians at the castle!', people()),
      ['My brilliant Year 9 historians'],
    ],
    ['image.pupil-on-personal', linkedDraft('Fy Mlwyddyn 9 gwych yn y labordy', people()), ['Fy Mlwyddyn 9 gwych']],
    ['image.pupil-on-personal', linkedDraft('Ein disgyblion yn canu', people({ people: 'unknown' })), ['Ein disgyblion']],
    [
      'image.pupil-on-personal',
      linkedDraft('Lovely day', people({ answer: { entryIds: [], nobodyListed: false, pupils: 'yes' } })),
      [],
    ],
    ['image.pupil-on-personal', schoolDraft('Our pupils at the fair', { ...people(), ...pta }), ['Our pupils']],
    ['image.repost-on-personal', linkedDraft('So proud', shared('@YsgolCwmsarn')), []],
    ['image.full-name', schoolDraft('Congratulations to Efan Morgannwg-Pugh, Year 12!', people()), ['Efan Morgannwg-Pugh']],
    ['image.full-name', schoolDraft('Llongyfarchiadau i Cadi Glyndwr-Huws', people()), ['Cadi Glyndwr-Huws']],
    ['image.dignity', schoolDraft('Swimming gala: eight county qualifiers!', people()), ['Swimming gala']],
    ['image.dignity', schoolDraft('Gala nofio heddiw', people()), ['Gala nofio']],
    ['image.tagging', schoolDraft('Our models', people({ taggedAccounts: ['@lowri.t.x', '@urddgobaithcymru'] })), ['@lowri.t.x']],
    ['image.location-data', schoolDraft('Sunrise', people({ people: 'none', hasLocation: true })), []],
    ['nophoto.marked', schoolDraft('Haul y bore', people({ people: 'none', marked: true, look: '0123456789abcdef' })), []],
    ['nophoto.marked', linkedDraft('Our pupils at the fair', people({ marked: true })), []],
  ];
  it.each(fires)('%s fires: $text', (rule, draft, words) => {
    const found = findingsOf(draft, rule);
    expect(found).toHaveLength(1);
    expect(found[0]?.spans.map((s) => s.words)).toEqual(words);
  });

  it.each(['One face, close', 'Un wyneb yn agos'])('image.identifiable-face, where a school has switched it on: %s', (text) => {
    const policy = samplePolicy({ rules: { 'image.identifiable-face': { on: true, school: 'confirm', linked: 'off' } } });
    const draft = schoolDraft(text, { pictures: [picture(), picture({ identifiable: true, faces: 1 })] });
    const found = findingsOf(draft, 'image.identifiable-face', { policy });
    expect(found.map((f) => [f.severity, f.field])).toEqual([['confirm', 'pictures[1]']]);
  });

  const silent: [string, Draft][] = [
    ['image.identifiable-face', schoolDraft('One face, close', people({ identifiable: true }))],
    ['image.pupil-on-personal', linkedDraft('My Year 9s made me laugh today')],
    ['image.pupil-on-personal', linkedDraft('My Year 9 display', nobody)],
    ['image.pupil-on-personal', linkedDraft('My daughter’s Year 9 prom', people())],
    [
      'image.pupil-on-personal',
      linkedDraft('Our Year 9s', people({ answer: { entryIds: [], nobodyListed: false, pupils: 'no' } })),
    ],
    ['image.pupil-on-personal', schoolDraft('Our Year 9s', people())],
    ['image.pupil-on-personal', privateDraft('My Year 9s', people())],
    ['image.pupil-on-personal', linkedDraft('Taith gerdded ar y mynydd', people())],
    ['image.repost-on-personal', linkedDraft('Nice', shared('@somebody'))],
    ['image.repost-on-personal', linkedDraft('Nice', shared('@YsgolCwmsarn', { people: 'none' }))],
    ['image.repost-on-personal', schoolDraft('Nice', shared('@YsgolCwmsarn'))],
    ['image.full-name', schoolDraft('Congratulations to Efan Morgannwg-Pugh')],
    ['image.full-name', schoolDraft('Thank you to Efan Morgannwg, our visiting author', people())],
    ['image.full-name', schoolDraft('Meinir Cole and Mr Vaughan in costume', people())],
    ['image.full-name', schoolDraft('We walked up Cwm Rhondda and past Ysgol Bryn', people())],
    ['image.full-name', schoolDraft('Da iawn Efan a Cadi!', people())],
    ['image.dignity', schoolDraft('Swimming timetable', nobody)],
    ['image.dignity', schoolDraft('Gala dinner for the governors', people())],
    [
      'image.tagging',
      schoolDraft('Thank you', people({ taggedAccounts: ['@harbourgazette', '@YsgolCwmsarn', '@HartsopVehicles'] })),
    ],
    ['image.location-data', schoolDraft('Sunrise', nobody)],
    ['nophoto.marked', schoolDraft('Haul y bore', people({ marked: false }))],
    ['nophoto.marked', privateDraft('Sunrise', people({ marked: true }))],
    ['nophoto.marked', schoolDraft('Sunrise', { ...people({ marked: true }), mode: 'repost' })],
  ];
  it.each(silent)('%s stays silent: $text', (rule, draft) => {
    expect(inWords(findingsOf(draft, rule))).toEqual([]);
  });

  it('marks first names too where the school wants no names at all', () => {
    const policy = samplePolicy({ options: { 'image.full-name': 'any' } });
    expect(inWords(findingsOf(schoolDraft('Da iawn Efan!', people()), 'image.full-name', { policy }))).toEqual([
      'image.full-name: Efan',
    ]);
  });
});

describe('image.people-check', () => {
  const answer = (over: Partial<NonNullable<Picture['answer']>>) =>
    people({ answer: { entryIds: [], nobodyListed: false, ...over } });
  const cases: [string, Draft, number][] = [
    ['a picture nobody has looked at', schoolDraft('Hi', people({ people: 'unknown' })), 1],
    ['people in it', schoolDraft('Hi', people()), 1],
    [
      'two pictures, one answered',
      schoolDraft('Hi', { pictures: [picture({ id: 'a' }), picture({ id: 'b', answer: { entryIds: [], nobodyListed: true } })] }),
      1,
    ],
    ['a video', schoolDraft('Helo', people({ kind: 'video' })), 1],
    ['pupils? on a personal account', linkedDraft('Helo', people()), 1],
    ['nobody in it', schoolDraft('Hi', nobody), 0],
    ['nobody listed, said deliberately', schoolDraft('Hi', answer({ nobodyListed: true })), 0],
    ['no pupils, on a personal account', linkedDraft('Hi', answer({ pupils: 'no' })), 0],
    ['a private account', privateDraft('Hi', people()), 0],
  ];
  it.each(cases)('%s', (_, draft, n) => {
    expect(findingsOf(draft, 'image.people-check')).toHaveLength(n);
  });
  it('never takes an answer about one picture for the next', () => {
    const [first] = findingsOf(schoolDraft('Hi', { pictures: [picture({ id: 'a' })] }), 'image.people-check');
    const [second] = findingsOf(schoolDraft('Hi', { pictures: [picture({ id: 'b' })] }), 'image.people-check');
    expect(first?.key).not.toBe(second?.key);
  });
});
