// Teasing words count only with a picture that may show people.
import { describe, expect, it } from 'vitest';
import { toneRidicule } from '../../../../../lib/core/checks/tone/ridicule.ts';
import { findingsOf, onSchool, said } from '../../../../support/fires.ts';
import { picture } from '../../../../support/sample-school.ts';

const shown = { pictures: [picture({ people: 'some' })] };

const fires: readonly (readonly [text: string, ...findings: string[]])[] = [
  ['When the homework hits 😂😂 look at the state of him', 'confirm:When the homework hits|look at the state of him'],
  ['Look at the state of them', 'confirm:Look at the state of them'],
  ['Someone forgot his belt', 'confirm:Someone forgot his belt'],
  ['Caught on camera 🤣', 'confirm:Caught on camera'],
  ['Runs like a duck', 'confirm:Runs like a duck'],
  ['Edrychwch ar ei wyneb e', 'confirm:Edrychwch ar ei wyneb e'],
];

const silent: readonly string[] = [
  'Caught on camera: a fox in the playground.',
  'Look at those smiles!',
  'Mr Hussain was custard-pied for the lifeboats. 😂',
  'That face when you cross the finish line: pure joy.',
  'I need a cut for my hair 😂',
  'Edrychwch ar y lluniau o’r trip!',
];

describe('tone.ridicule', () => {
  it.each(fires)('marks: %s', (text, ...findings) => {
    expect(said(toneRidicule, 'tone.ridicule', onSchool(text, shown))).toEqual(findings);
  });
  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsOf(toneRidicule, onSchool(text, shown))).toEqual([]);
  });
  it('needs a picture that may show people', () => {
    expect(findingsOf(toneRidicule, onSchool('Look at the state of him'))).toEqual([]);
    expect(findingsOf(toneRidicule, onSchool('Look at the state of him', { pictures: [picture({ people: 'none' })] }))).toEqual(
      [],
    );
  });
  it('only hints at teasing when nobody has looked at the picture', () => {
    expect(
      said(toneRidicule, 'tone.ridicule', onSchool('Caught on camera 🤣', { pictures: [picture({ people: 'unknown' })] })),
    ).toEqual(['advise:Caught on camera']);
  });
});
