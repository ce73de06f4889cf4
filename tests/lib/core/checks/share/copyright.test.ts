// Work taken without asking; own and licensed work stays silent.
import { describe, expect, it } from 'vitest';
import { copyrightCheck } from '../../../../../lib/core/checks/share/copyright.ts';
import { findingsOf, onSchool, said } from '../../../../support/fires.ts';
import { picture } from '../../../../support/sample-school.ts';

const fires: readonly (readonly [text: string, ...findings: string[]])[] = [
  ['Revision sheets nicked from a teacher site', 'confirm:nicked from a teacher site'],
  ['Found this poster on Pinterest so we printed forty', 'confirm:Found this poster on Pinterest'],
  ['Full PDF of the textbook for everyone', 'confirm:Full PDF of the textbook'],
  ['Llun oddi ar Google', 'confirm:Llun oddi ar Google'],
];

const silent: readonly string[] = [
  'Photo by Imogen, used with her permission.',
  'Photo: the school.',
  'We found this fossil on the beach.',
  'Follow us on Facebook and Instagram.',
  'Recipe ideas on Pinterest, and here is ours.',
  'Borrow a copy of the book from the library.',
  'Museum picture under a Creative Commons licence, from the web.',
  'Llun gan Gwenno, gyda chaniatâd.',
];

describe('share.copyright', () => {
  it.each(fires)('marks: %s', (text, ...findings) => {
    expect(said(copyrightCheck, 'share.copyright', onSchool(text))).toEqual(findings);
  });
  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsOf(copyrightCheck, onSchool(text)).filter((f) => f.rule === 'share.copyright')).toEqual([]);
  });
  it('reads a signature inside the picture file, and knows the school by name', () => {
    const signed = (Artist: string) => onSchool('Sports day', { pictures: [picture({ metadata: { Artist } })] });
    expect(findingsOf(copyrightCheck, signed('Dara Quayle Photography'))).toMatchObject([
      { severity: 'advise', message: 'signed', field: 'pictures[0].metadata.Artist' },
    ]);
    expect(findingsOf(copyrightCheck, signed('Cwmsarn School'))).toEqual([]);
    expect(findingsOf(copyrightCheck, signed('Elin Parry'))).toEqual([]);
    expect(findingsOf(copyrightCheck, signed('OLYMPUS IMAGING CORP.'))).toEqual([]);
  });
});
