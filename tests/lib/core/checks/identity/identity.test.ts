// Accounts without a name, and posts without a signature.
import { describe, expect, it } from 'vitest';
import { anonymousCheck } from '../../../../../lib/core/checks/identity/anonymous.ts';
import { signOffCheck } from '../../../../../lib/core/checks/identity/sign-off.ts';
import { findingsOf, onPersonal, onSchool } from '../../../../support/fires.ts';

const from = (handle: string, displayName: string, bio: string, text = 'Cwmsarn High staffroom: who broke the copier?') =>
  onPersonal(text, { account: { handle, displayName, bio } });

describe('identity.anonymous', () => {
  it.each([
    ['@CwmTea', 'Staffroom Tea', 'secrets of a certain school'],
    ['@cwm_leaks', 'cwmsarn leaks', 'what they will not tell you'],
    ['@clecs', 'Clecs y Cwm', 'dienw'],
    ['@marker88', 'Tired Marker', 'somewhere in Cwmsarn High School'],
  ])('fires: %s', (...account) => {
    const [finding] = findingsOf(anonymousCheck, from(...account));
    expect(finding).toMatchObject({ rule: 'identity.anonymous', severity: 'advise' });
    expect(finding?.spans.map((s) => s.words)).toEqual(['Cwmsarn High']);
  });
  it.each([
    ['@meinir_teaches', 'Meinir Cole', 'Teacher at Cwmsarn School. Views my own.'],
    ['@hopper', 'Hopper', 'Huw Vaughan, Deputy Head'],
    ['@CwmsarnMaths', 'Cwmsarn Maths', 'Official maths department of Cwmsarn School'],
    ['@s_rees', 'Siân ap Rhys', 'Athrawes'],
    ['@tea_lover', 'Grace Tudor', 'Tea, marking, Cwmsarn School'],
    // The page showed no display name: nothing is known of it.
    ['@MrsColeHist', '', 'History teacher at Cwmsarn School. Tea, castles, old maps.'],
  ])('stays silent: %s', (...account) => {
    expect(findingsOf(anonymousCheck, from(...account))).toEqual([]);
  });
});

describe('identity.sign-off', () => {
  const policy = { rules: { 'identity.sign-off': { on: true, school: 'record', linked: 'off' } } } as const;
  it('is off until a school asks for it', () => {
    expect(findingsOf(signOffCheck, onSchool('Sports day is on Friday.'))).toEqual([]);
  });
  it.each(['Sports day is on Friday.', 'Mabolgampau ddydd Gwener!'])('asks who writes: %s', (text) => {
    expect(findingsOf(signOffCheck, { ...onSchool(text), policy })).toMatchObject([{ severity: 'record' }]);
  });
  it.each([
    'Sports day is on Friday. - Miss Penry',
    'Well done all! ^EP',
    'Da iawn bawb, gan Mrs Vine',
    'See you there! Mr Hope #SportsDay',
  ])('accepts: %s', (text) => {
    expect(findingsOf(signOffCheck, { ...onSchool(text), policy })).toEqual([]);
  });
});
