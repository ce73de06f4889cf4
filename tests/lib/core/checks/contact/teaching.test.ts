// Schoolwork set, collected or helped with here; pointers to the platform stay silent.
import { describe, expect, it } from 'vitest';
import { teachingCheck } from '../../../../../lib/core/checks/contact/teaching.ts';
import { findingsOf, onSchool, said } from '../../../../support/fires.ts';

const fires: readonly (readonly [text: string, ...findings: string[]])[] = [
  [
    'Year 10: do questions 1 to 12 on page 48 and send them to me here by Friday.',
    'confirm:do questions 1 to 12 on page 48|send them to me here by Friday',
  ],
  [
    "Year 6, message us here if you're stuck on the fractions homework.",
    "confirm:message us here if you're stuck on the fractions homework",
  ],
  ['Year 11, DM me your coursework drafts tonight', 'confirm:DM me your coursework drafts'],
  ['Blwyddyn 11: anfonwch eich gwaith ata i yma erbyn dydd Gwener.', 'confirm:anfonwch eich gwaith ata i yma erbyn dydd Gwener'],
];

const silent: readonly string[] = [
  'The revision timetable is on our website.',
  'Snow day: work is on the learning platform.',
  'Lovely homework from Year 4 this week.',
  'DM us or call admissions if you have a question about your place.',
  'Send us photos of your World Book Day costumes here.',
  'We read page 12 of the guide together.',
  "Mae'r gwaith adolygu ar wefan yr ysgol.",
];

describe('contact.teaching', () => {
  it.each(fires)('marks: %s', (text, ...findings) => {
    expect(said(teachingCheck, 'contact.teaching', onSchool(text))).toEqual(findings);
  });
  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsOf(teachingCheck, onSchool(text)).filter((f) => f.rule === 'contact.teaching')).toEqual([]);
  });
  it('hears an answer about homework', () => {
    const replyTo = { handle: '@y9', displayName: '', bio: 'year 9', text: "what's the homework sir" };
    expect(
      said(
        teachingCheck,
        'contact.teaching',
        onSchool("It's page 12, questions 3 to 5.", { mode: 'reply', context: { replyTo } }),
      ),
    ).toEqual(["confirm:It's page 12, questions 3 to 5"]);
  });
});
