// Private selling on a school account; raffles, tickets and uniform stay silent.
import { describe, expect, it } from 'vitest';
import { personalGainCheck } from '../../../../../lib/core/checks/conduct/personal-gain.ts';
import { findingsOf, onSchool, said } from '../../../../support/fires.ts';

const fires: readonly (readonly [text: string, ...findings: string[]])[] = [
  ['Mr Hope offers private maths tutoring, £30 an hour.', 'confirm:private maths tutoring, £30 an hour'],
  ['Use my code FEE15 at Knifeworld.', 'confirm:Use my code FEE15 at Knifeworld'],
  ['Selling my old Skoda, £1,800 ono', 'confirm:Selling my old Skoda, £1,800 ono'],
  ['Piano lessons at her home, £18 a half hour.', 'confirm:Piano lessons at her home, £18 a half hour'],
  ['Gwersi gyrru preifat, £35 yr awr.', 'confirm:Gwersi gyrru preifat, £35 yr awr'],
];

const silent: readonly string[] = [
  'Raffle tickets £1 a strip, all proceeds to the PTA.',
  'Tickets for the school show are £5.',
  'Sponge the teacher! £1 a go, all for the hospice.',
  'Code club meets in room S10.',
  'Join our Kahoot with code 7B.',
  'School uniform sale on Saturday, everything under £5.',
  'Music service: peripatetic guitar lessons are £10 a week, payable on ParentPay.',
  'Stondin gacennau, £1 yr un. Yr elw i Tŷ Hafan.',
];

describe('conduct.personal-gain', () => {
  it.each(fires)('marks: %s', (text, ...findings) => {
    expect(said(personalGainCheck, 'conduct.personal-gain', onSchool(text))).toEqual(findings);
  });
  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsOf(personalGainCheck, onSchool(text)).filter((f) => f.rule === 'conduct.personal-gain')).toEqual([]);
  });
});
