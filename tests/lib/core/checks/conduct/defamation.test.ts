// Allegations against people; history, plays and jokes stay silent.
import { describe, expect, it } from 'vitest';
import { defamationCheck } from '../../../../../lib/core/checks/conduct/defamation.ts';
import { findingsOf, onSchool, said } from '../../../../support/fires.ts';

const fires: readonly (readonly [text: string, ...findings: string[]])[] = [
  ['Cllr Moss is a crook', 'confirm:Cllr Moss is a crook'],
  ['Mr Tranter fiddled the dinner money for years', 'confirm:Mr Tranter fiddled the dinner money for years'],
  ['The owner is a drunk and a liar.', 'confirm:The owner is a drunk and a liar'],
  ['Councillor Haim took bribes', 'confirm:Councillor Haim took bribes'],
  ['The council covered it up', 'confirm:The council covered it up'],
  ['Everyone knows the takings never reached the bank', 'confirm:never reached the bank'],
  ["Mae'r Cynghorydd Rhys Tudno yn lleidr", "confirm:Mae'r Cynghorydd Rhys Tudno yn lleidr"],
];

const silent: readonly string[] = [
  'Richard III was a murderer? Year 8 put him on trial in a mock trial.',
  'Mr Beynon stole the show at the staff panto.',
  'Mr Hope nicked a late winner in the staff match.',
  'Criminology: a murder, two thefts and a fraudster in one morning.',
  'Mrs Evans is not a liar, she really did row the Atlantic.',
  'I am a fraud: I bought the cake.',
  'Fagin and the Artful Dodger pick pockets: the play opens on Friday.',
  'Lleidr pen ffordd: hanes Twm Siôn Cati.',
  'The council has mended the roof. Thank you.',
];

describe('conduct.defamation', () => {
  it.each(fires)('marks: %s', (text, ...findings) => {
    expect(said(defamationCheck, 'conduct.defamation', onSchool(text))).toEqual(findings);
  });
  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsOf(defamationCheck, onSchool(text)).filter((f) => f.rule === 'conduct.defamation')).toEqual([]);
  });
});
