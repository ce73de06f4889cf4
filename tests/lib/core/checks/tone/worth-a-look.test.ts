// The second opinion: a quiet hint where no rule has spoken, never more.
import { describe, expect, it } from 'vitest';
import { toneWorthALook } from '../../../../../lib/core/checks/tone/worth-a-look.ts';
import { createEngine } from '../../../../../lib/core/engine.ts';
import type { RawFinding } from '../../../../../lib/core/finding.ts';
import { buildNameIndex } from '../../../../../lib/core/text/names.ts';
import { schoolToneScore } from '../../../../../lib/core/tone-model/score.ts';
import { trained } from '../../../../../lib/core/tone-model/weights.ts';
import { findingsOf, onPersonal, onSchool, said } from '../../../../support/fires.ts';
import { sampleFacts, samplePolicy, schoolDraft } from '../../../../support/sample-school.ts';
import { readVoices } from '../../../../tools/tone/corpus.ts';

/** Posts the model was trained on and is surest about, one a language: they show the mechanism, not how well it generalises. */
const surest = (lang: string): string =>
  readVoices('dev')
    .slice(0, 5)
    .flatMap((voice) => voice.posts)
    .filter((post) => post.bad && post.lang === lang)
    .sort((a, b) => schoolToneScore(b.text) - schoolToneScore(a.text))[0]?.text ?? '';

/** The school has asked for it. */
const on = { rules: { 'tone.worth-a-look': { on: true, school: 'advise' as const, linked: 'advise' as const } } };
const chosen = surest('en');

const silent: readonly string[] = [
  'Parents, please collect the forms from the office on Friday.',
  'Bloody Banquo! Year 9 stabbed, cursed and haunted each other all morning.',
  'They destroyed us 6-0 and I have never been prouder of a team.',
  "Cofiwch ddod â moron i'r gegin ddydd Mawrth.",
  'Colli o un pwynt, ond ymdrech arbennig gan y bechgyn.',
  '',
];

describe('tone.worth-a-look', () => {
  it.each(['en', 'cy'])('gives one hint without words (%s)', (lang) => {
    expect(schoolToneScore(surest(lang))).toBeGreaterThan(trained.worthALook);
    expect(said(toneWorthALook, 'tone.worth-a-look', { ...onSchool(surest(lang)), policy: on })).toEqual(['advise:']);
  });

  it('is a hint on a personal account that names the school too', () => {
    expect(said(toneWorthALook, 'tone.worth-a-look', { ...onPersonal(chosen), policy: on })).toEqual(['advise:']);
  });

  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsOf(toneWorthALook, { ...onSchool(text), policy: on })).toEqual([]);
  });

  it('is off unless the school asks for it', () => {
    expect(findingsOf(toneWorthALook, onSchool(chosen))).toEqual([]);
  });

  it('stays silent where a rule has already said why', () => {
    const other = (rule: string) => ({
      id: 'other',
      rules: [{ id: rule, school: 'confirm' as const, linked: 'confirm' as const, sentences: [] }],
      run: (): RawFinding[] => [{ rule, field: 'text' }],
    });
    const rules = (rule: string) =>
      createEngine(samplePolicy(on), buildNameIndex([]), sampleFacts(), [other(rule), toneWorthALook])
        .check(schoolDraft(chosen))
        .findings.map((finding) => finding.rule);
    expect(rules('conduct.grievance')).toEqual(['conduct.grievance']);
    expect(rules('share.link')).toEqual(['share.link', 'tone.worth-a-look']);
  });
});
