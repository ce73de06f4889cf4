// What is left when a number or an address is taken out still reads.
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../lib/core/check.ts';
import { contactDetailsCheck } from '../../../lib/core/checks/data/contact-details.ts';
import { identifierCheck } from '../../../lib/core/checks/data/identifier.ts';
import { findingsOf, onSchool } from '../../support/fires.ts';

/** The text after the finding's removal. */
const left = (check: Check, text: string): string | undefined =>
  findingsOf(check, onSchool(text))
    .flatMap((f) => f.fixes)
    .flatMap((fix) => (fix.kind === 'remove' ? [text.slice(0, fix.span.start) + text.slice(fix.span.end)] : []))[0];

describe('taking out', () => {
  it.each([
    [identifierCheck, 'The planner marked D931200123456 is in reception.', 'The planner is in reception.'],
    [identifierCheck, 'For payroll, my NI number is AB123456C, please call.', 'For payroll, please call.'],
    [identifierCheck, 'Wifi: guest, password: Lapwing!47', 'Wifi: guest'],
    [identifierCheck, 'Kian, dob 14/03/2018, is 8 today!', 'Kian, is 8 today!'],
    [identifierCheck, 'Candidate number 4417 can come in.', 'Candidate number can come in.'],
    [identifierCheck, 'Mae’r ffurflen yma, cyfrinair: Barcud27! heddiw', 'Mae’r ffurflen yma, heddiw'],
    [contactDetailsCheck, 'Please ring Jan on 07700 900417 after six.', 'Please ring Jan after six.'],
    [contactDetailsCheck, 'Ffoniwch fam Gruff ar 07700 900233.', 'Ffoniwch fam Gruff.'],
    [contactDetailsCheck, 'Thanks to the Wrona family of 22 Heol y Nant for apples.', 'Thanks to the Wrona family for apples.'],
  ] as const)('%#', (check, text, expected) => {
    expect(left(check, text)).toBe(expected);
  });
});
