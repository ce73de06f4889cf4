// Anger and shouting; joy in capitals and plain notices.
import { describe, expect, it } from 'vitest';
import { toneHeated } from '../../../../../lib/core/checks/tone/heated.ts';
import { findingsOf, onSchool, said } from '../../../../support/fires.ts';

const fires: readonly (readonly [text: string, ...findings: string[]])[] = [
  ['That is absolute rubbish and you know it!!!', 'advise:absolute rubbish|and you know it|!!!'],
  ['How dare you say that about our staff', 'advise:How dare you'],
  ['You should be ashamed of yourselves', 'advise:You should be ashamed of yourselves'],
  ['Why do we bother', 'advise:Why do we bother'],
  ['This is a disgrace.', 'advise:This is a disgrace'],
  ['Oh shut up', 'advise:Oh shut up'],
  ['STOP PARKING ON THE ZIGZAGS YOU SELFISH PEOPLE', 'advise:STOP PARKING ON THE ZIGZAGS YOU SELFISH PEOPLE'],
  ['Rhag eich cywilydd!', 'advise:Rhag eich cywilydd'],
  ['Cau dy geg', 'advise:Cau dy geg'],
];

const silent: readonly string[] = [
  'GCSE RESULTS DAY! WELL DONE TO EVERY ONE OF YOU!',
  'REMINDER: SCHOOL CLOSED ON MONDAY, INSET DAY. DO NOT COME IN!!',
  'We were told to shut up and dance, so we did.',
  'When I grow up I want to be a vet, says Reception.',
  'Nonsense verse by Year 4, after Edward Lear: utter nonsense and lovely.',
  'Tired of sitting still? Dance club starts on Monday.',
  'Macbeth is furious with the witches, and 9B can show you why.',
  'Please read the letter about the trip.',
  'It was a ridiculous amount of fun.',
  'Rydym wedi cael llond trol o hwyl.',
  'Diolch am ddweud wrthym. Fe ffoniwn ni heddiw.',
];

describe('tone.heated', () => {
  it.each(fires)('marks: %s', (text, ...findings) => {
    expect(said(toneHeated, 'tone.heated', onSchool(text))).toEqual(findings);
  });
  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsOf(toneHeated, onSchool(text))).toEqual([]);
  });
  it('hears sharp answers only in an answer', () => {
    const text = 'That is your problem.';
    expect(findingsOf(toneHeated, onSchool(text))).toEqual([]);
    expect(said(toneHeated, 'tone.heated', onSchool(text, { mode: 'reply' }))).toEqual(['advise:That is your problem']);
  });
});
