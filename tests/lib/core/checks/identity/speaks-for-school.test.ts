// The school's voice on a personal account.
import { describe, expect, it } from 'vitest';
import { speaksForSchoolCheck } from '../../../../../lib/core/checks/identity/speaks-for-school.ts';
import { findingsOf, onPersonal, onSchool, said } from '../../../../support/fires.ts';

const fires: readonly (readonly [text: string, ...findings: string[]])[] = [
  ["We've decided to move parents' evening online", "confirm:We've decided to move parents' evening online"],
  ['As a school, we take this seriously', 'confirm:As a school, we take this seriously'],
  ["Parents: our Year 8 parents' evening moves to Thursday.", "confirm:Parents: our Year 8 parents' evening"],
  ['Mae ein noson rieni wedi symud i nos Iau.', 'confirm:Mae ein noson rieni wedi symud'],
  ['Rydym ni fel ysgol wedi penderfynu symud y cyngerdd', 'confirm:Rydym ni fel ysgol wedi penderfynu symud y cyngerdd'],
];

const silent: readonly string[] = [
  'We have decided to get a dog.',
  'We have agreed a date with the rugby club.',
  'Proud of our school today.',
  'Our concert was wonderful.',
  'Parents, eh? Mine still iron my shirts.',
  '"We have decided to close the pool," said the council about the school pool.',
  'Rydyn ni wedi penderfynu mynd i Sir Benfro ar wyliau.',
];

describe('identity.speaks-for-school', () => {
  it.each(fires)('marks: %s', (text, ...findings) => {
    expect(said(speaksForSchoolCheck, 'identity.speaks-for-school', onPersonal(text))).toEqual(findings);
  });
  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsOf(speaksForSchoolCheck, onPersonal(text)).filter((f) => f.rule === 'identity.speaks-for-school')).toEqual([]);
  });
  it("is silent on the school's own account", () => {
    expect(findingsOf(speaksForSchoolCheck, onSchool("We've decided to move parents' evening online"))).toEqual([]);
  });
});
