// Rules a school may switch on: silent by default, and what they say once on.
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../../lib/core/check.ts';
import { emergencyCheck, mentionSchoolCheck } from '../../../../../lib/core/checks/choice/account-choices.ts';
import { examCheck, placeCheck } from '../../../../../lib/core/checks/choice/exams-and-places.ts';
import { altTextCheck, bilingualCheck, hashtagCaseCheck } from '../../../../../lib/core/checks/choice/readable.ts';
import { triangleCheck } from '../../../../../lib/core/checks/choice/triangle.ts';
import { type Case, findingsOf, onPersonal, onSchool, said } from '../../../../support/fires.ts';
import { picture } from '../../../../support/sample-school.ts';

const on = (check: Check, one: Case, options: Record<string, string | readonly string[]> = {}): Case => ({
  ...one,
  policy: {
    options,
    rules: Object.fromEntries(check.rules.map((r) => [r.id, { on: true, school: r.school, linked: r.linked }])),
  },
});

const noisy: readonly (readonly [Check, Case])[] = [
  [examCheck, onSchool("Today's chemistry paper had a question on titration")],
  [placeCheck, onSchool('Year 6 have arrived at Llangrannog')],
  [altTextCheck, onSchool('x', { pictures: [picture()] })],
  [hashtagCaseCheck, onSchool('#worldbookday2027')],
  [bilingualCheck, onSchool('The concert is on Friday in the school hall.')],
  [triangleCheck, onSchool('Ella Farnham plays for Cwmsarn Harriers', { pictures: [picture()] })],
  [mentionSchoolCheck, onPersonal('Lovely day at Cwmsarn School')],
  [emergencyCheck, onSchool('Sports day today')],
];

it.each(noisy.map(([check, one]) => [check.id, check, one] as const))('%s is off by default', (_, check, one) => {
  expect(findingsOf(check, one)).toEqual([]);
  expect(findingsOf(check, on(check, one)).length).toBeGreaterThan(0);
});

describe('exam.embargo', () => {
  it.each([
    ["Today's chemistry paper had a question on titration", "advise:Today's chemistry paper had a question on titration"],
    ['Arholiad mathemateg heddiw yn gofyn am ddiagram', 'advise:Arholiad mathemateg heddiw yn gofyn am ddiagram'],
  ])('marks: %s', (text, finding) => {
    expect(said(examCheck, 'exam.embargo', on(examCheck, onSchool(text)))).toEqual([finding]);
  });
  it.each([
    'Good luck with your maths exam today!',
    'Past paper practice: question 4 on the 2019 paper.',
    'Pob lwc yn yr arholiad heddiw!',
  ])('stays silent: %s', (text) => {
    expect(findingsOf(examCheck, on(examCheck, onSchool(text)))).toEqual([]);
  });
  it('keeps results back in the weeks before their release only', () => {
    const text = onSchool('98% pass rate in our GCSE results!');
    expect(findingsOf(examCheck, on(examCheck, text, { 'exam.embargo': ['2027-01-14'] }))).toMatchObject([
      { message: 'results' },
    ]);
    expect(findingsOf(examCheck, on(examCheck, text, { 'exam.embargo': ['2027-01-11'] }))).toEqual([]);
    expect(findingsOf(examCheck, on(examCheck, text, { 'exam.embargo': ['2027-08-19'] }))).toEqual([]);
  });
});

describe('safety.live-location', () => {
  it.each([
    ['Year 6 have arrived at Llangrannog', 'advise:have arrived at Llangrannog'],
    ["We're at Castlegate leisure centre right now, pick up at 4", "advise:We're at Castlegate leisure centre right now"],
    ['Year 8 have just set off from Keswick.', 'advise:Year 8 have just set off from Keswick'],
    ['Blwyddyn 6 wedi cyrraedd Llangrannog', 'advise:wedi cyrraedd Llangrannog'],
  ])('marks: %s', (text, finding) => {
    expect(said(placeCheck, 'safety.live-location', on(placeCheck, onSchool(text)))).toEqual([finding]);
  });
  it.each([
    'Year 6 are back from a brilliant week at Llangrannog.',
    'The new books have arrived!',
    'We are in the middle of a lovely poem at the moment.',
    "Mae'r llyfrau newydd wedi cyrraedd.",
  ])('stays silent: %s', (text) => {
    expect(findingsOf(placeCheck, on(placeCheck, onSchool(text)))).toEqual([]);
  });
});

describe('image.identity-triangle', () => {
  const pictured = (text: string) => on(triangleCheck, onSchool(text, { pictures: [picture()] }));
  it.each([
    ['Ella Farnham plays for Cwmsarn Harriers on Saturdays.', 'advise:Ella Farnham|plays for'],
    ['Mae Nel Rhisiart yn byw yn Nhrefawr ac wrth ei bodd.', 'advise:Nel Rhisiart|yn byw yn'],
  ])('marks: %s', (text, finding) => {
    expect(said(triangleCheck, 'image.identity-triangle', pictured(text))).toEqual([finding]);
  });
  it.each([
    'Ella plays for Cwmsarn Harriers.',
    'Ella Farnham read her poem.',
    'Mr Vaughan lives in hope.',
    'Mae Nel yn chwarae i’r ysgol.',
  ])('stays silent: %s', (text) => {
    expect(findingsOf(triangleCheck, pictured(text))).toEqual([]);
  });
  it('needs a picture', () => {
    expect(findingsOf(triangleCheck, on(triangleCheck, onSchool('Ella Farnham plays for Cwmsarn Harriers')))).toEqual([]);
  });
});

describe('reading for everybody', () => {
  it('asks for a description of the first picture without one', () => {
    const one = onSchool('x', { pictures: [picture({ alt: 'A medal' }), picture({ id: 'p2' })] });
    expect(findingsOf(altTextCheck, on(altTextCheck, one))).toMatchObject([{ field: 'pictures[1].alt' }]);
    expect(findingsOf(altTextCheck, on(altTextCheck, onSchool('x', { pictures: [picture({ kind: 'video' })] })))).toEqual([]);
  });
  it("marks long hashtags without capitals, and writes the school's own for you", () => {
    const [finding] = findingsOf(hashtagCaseCheck, on(hashtagCaseCheck, onSchool('Hwyl! #ysgolcwmsarn #Mabolgampau #rugby')));
    expect(finding?.spans.map((s) => s.words)).toEqual(['#ysgolcwmsarn']);
    expect(finding?.fixes).toMatchObject([{ kind: 'replace', text: '#YsgolCwmsarn' }]);
  });
  it.each([
    ['The concert is on Friday in the school hall.', ['message']],
    ["Mae'r cyngerdd nos Wener yn neuadd yr ysgol.", ['english']],
    ["Mae'r cyngerdd nos Wener yn neuadd yr ysgol. / The concert is on Friday in the school hall.", []],
    ['Da iawn bawb!', []],
    ['45-10! 🏉', []],
  ])('both languages: %s', (text, messages) => {
    expect(findingsOf(bilingualCheck, on(bilingualCheck, onSchool(text))).map((f) => f.message)).toEqual(messages);
  });
});

describe('personal.mention-school and emergency.hold', () => {
  it("marks the school's name on a personal account", () => {
    expect(
      said(mentionSchoolCheck, 'personal.mention-school', on(mentionSchoolCheck, onPersonal('Lovely day at Cwmsarn School'))),
    ).toEqual(['advise:Cwmsarn School']);
    expect(findingsOf(mentionSchoolCheck, on(mentionSchoolCheck, onPersonal('Bore da bawb')))).toEqual([]);
  });
  it('lets the central account speak', () => {
    expect(findingsOf(emergencyCheck, on(emergencyCheck, onSchool('x'), { 'emergency.account': '@YsgolCwmsarn' }))).toEqual([]);
    expect(findingsOf(emergencyCheck, on(emergencyCheck, onSchool('x'), { 'emergency.account': '@Arall' }))).toMatchObject([
      { severity: 'confirm' },
    ]);
  });
});
