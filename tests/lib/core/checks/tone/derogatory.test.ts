// Unkind judgments: a target and what is said of it; and all that only sounds like one.
import { describe, expect, it } from 'vitest';
import { toneDerogatory } from '../../../../../lib/core/checks/tone/derogatory.ts';
import { findingsOf, onSchool, said } from '../../../../support/fires.ts';

const fires: readonly (readonly [text: string, ...findings: string[]])[] = [
  ['My Year 8s are thick as two short planks', 'confirm:My Year 8s are thick as two short planks'],
  ['Some parents are just scum.', 'confirm:Some parents are just scum'],
  ['9D are vermin', 'confirm:9D are vermin'],
  ['Our caretaker is a creep.', 'confirm:Our caretaker is a creep'],
  ['Our deputy at the other site is a spineless weasel', 'confirm:Our deputy at the other site is a spineless weasel'],
  ['Mr Tranter is an utter clown', 'confirm:Mr Tranter is an utter clown'],
  ['That family are a nightmare, always have been.', 'confirm:That family are a nightmare'],
  ['Clueless parents again at the gate', 'confirm:Clueless parents'],
  ['Laziest cohort we have ever had', 'confirm:Laziest cohort we have ever had'],
  ['A whole class of little scrotes', 'confirm:little scrotes'],
  ['You sound like an idiot.', 'confirm:You sound like an idiot'],
  ['What a bunch of clowns on the governing body', 'confirm:What a bunch of clowns'],
  ['Set 4 will never amount to anything', 'confirm:will never amount to anything'],
  ['He could not run a bath', 'confirm:could not run a bath'],
  ['Maybe try listening for once', 'confirm:Maybe try listening for once'],
  ['Some families cannot be bothered to reply', 'confirm:Some families cannot be bothered to reply'],
  ['The mums by the fence: lazy and rude', 'confirm:The mums by the fence: lazy and rude'],
  ['Well done to the genius who blocked the gate', 'advise:Well done to the genius'],
  ['Oh joy, another day with 10X4', 'advise:Oh joy, another day with 10X4'],
  ['Mae Blwyddyn 9 yn ddiog ac yn anobeithiol', 'confirm:Mae Blwyddyn 9 yn ddiog ac yn anobeithiol'],
  ['Rhieni twp eto heno', 'confirm:Rhieni twp'],
  ['Criw o dwpsod digywilydd', 'confirm:Criw o dwpsod digywilydd'],
];

const silent: readonly string[] = [
  'My Year 8s are not stupid, and neither is yours.',
  'Nobody is a loser on sports day.',
  'I am an idiot, I locked the keys in the minibus.',
  'We were hopeless at tug of war but the parents were kind.',
  "'Idiot' is what the wolf calls the pig in Year 2's play.",
  'Calling somebody thick is never a joke: kindness assembly.',
  'Lady Macbeth thinks her husband is a coward, say 10B in their essays.',
  'Year 9 were brutal in defence and savage in attack.',
  'You lot are mad, bad and brilliant.',
  'Year 7 were filthy and soaked after the mud run, and so happy.',
  'The Muppets Christmas Carol, hall, Friday.',
  'Horrible Histories day for Year 5 on Monday.',
  'Mr Crook and Mrs Savage are retiring.',
  'Year 3 are dinosaurs today: costumes please.',
  'The weather was awful and the pitch was a disgrace.',
  'If you are useless at maths, come to maths club.',
  'Children at our school are kind, curious and loud.',
  'Our head is retiring after twenty years.',
  'This printer is a nightmare.',
  "Mae Blwyddyn 9 yn ardderchog, a'r rhieni yn hael.",
  'Ffŵl Ebrill! Doedd dim gwaith cartref.',
  "Mae'r llo a'r mochyn yn hapus ar fferm yr ysgol.",
  'Blwyddyn 4 yn edrych yn wirion bost yn eu gwisgoedd sioe.',
];

describe('tone.derogatory', () => {
  it.each(fires)('marks: %s', (text, ...findings) => {
    expect(said(toneDerogatory, 'tone.derogatory', onSchool(text))).toEqual(findings);
  });
  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsOf(toneDerogatory, onSchool(text))).toEqual([]);
  });
  it('offers to take the sentence out when the rest can stand', () => {
    const [finding] = findingsOf(toneDerogatory, onSchool('Sports day is on Friday. My Year 8s are useless.'));
    expect(finding?.fixes).toEqual([
      { kind: 'remove', span: { field: 'text', start: 24, end: 48, words: ' My Year 8s are useless.' } },
    ]);
  });
  it('offers nothing when nothing would be left', () => {
    expect(findingsOf(toneDerogatory, onSchool('My Year 8s are useless.'))[0]?.fixes).toEqual([]);
  });
});
