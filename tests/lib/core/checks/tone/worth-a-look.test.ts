// The second opinion: a quiet hint where no rule has spoken, never more.
import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../../../../../lib/core/check.ts';
import { toneWorthALook } from '../../../../../lib/core/checks/tone/worth-a-look.ts';
import type { RawFinding } from '../../../../../lib/core/finding.ts';
import { readText } from '../../../../../lib/core/text/reading.ts';
import { schoolToneScore } from '../../../../../lib/core/tone-model/score.ts';
import { schoolDraft } from '../../../../support/sample-school.ts';
import { readVoices } from '../../../../tools/tone/corpus.ts';

/** The check alone; of its context it only reads texts. */
const findingsWith = (text: string, found: readonly RawFinding[]): RawFinding[] =>
  toneWorthALook.run(schoolDraft(text), { read: readText } as CheckContext, found);

/** Posts the model was trained on and is surest about, one a language: they show the mechanism, not how well it generalises. */
const surest = (lang: string): string =>
  readVoices('dev')
    .slice(0, 5)
    .flatMap((voice) => voice.posts)
    .filter((post) => post.bad && post.lang === lang)
    .sort((a, b) => schoolToneScore(b.text) - schoolToneScore(a.text))[0]?.text ?? '';

const chosen = surest('en');

const silent: readonly string[] = [
  'Parents, please collect the forms from the office on Friday.',
  'Bloody Banquo! Year 9 stabbed, cursed and haunted each other all morning.',
  'They destroyed us 6-0 and I have never been prouder of a team.',
  "Cofiwch ddod â moron i'r gegin ddydd Mawrth.",
  'Colli o un pwynt, ond ymdrech arbennig gan y bechgyn.',
  'Mr Hughes is not a thief: the missing trophy was in his own cupboard all along.',
  'In our mock trial with Year 9 the coach is a thief in every version.',
  'Absolutely hammered 7-0 at hockey and still smiling.',
  'Our Muslim, Polish and Traveller families shared their stories in assembly.',
  '',
];

describe('tone.worth-a-look', () => {
  it.each(['en', 'cy'])('gives one hint and marks words of the post (%s)', (lang) => {
    const text = surest(lang);
    const found = findingsWith(text, []);
    expect(found).toHaveLength(1);
    expect(found[0]?.atMost).toBe('advise');
    for (const { start, end, words } of found[0]?.spans ?? []) expect(text.slice(start, end)).toBe(words);
    expect(found[0]?.spans?.length).toBeGreaterThan(0);
  });

  it.each([
    ["Porthddu's coach is a cheat and he knows it.", 'conduct.defamation', 'confirm', 'coach is a cheat'],
    ['Mrs Hughes from number 12 is a liar and a thief', 'conduct.defamation', 'confirm', 'Mrs Hughes from number 12 is a liar'],
    [
      'You are filthy little animals and your mothers should be ashamed.',
      'tone.derogatory',
      'confirm',
      'You are filthy little animals',
    ],
    ['Fed up with SLT here. The workload is a joke and nobody listens.', 'conduct.grievance', 'advise', 'Fed up with SLT'],
    ["Welsoch chi erioed wallt fel hyn? Rhowch gapsiwn i'r creadur!", 'tone.ridicule', 'confirm', 'Welsoch chi erioed wallt'],
  ])('knows a frame: %s', (text, rule, level, words) => {
    const [found] = findingsWith(text, []);
    expect([found?.rule, found?.atMost, found?.spans?.[0]?.words]).toEqual([rule, level, words]);
  });

  it('is a hint wherever it is not sure, whatever rule it goes out under', () => {
    const unsure = readVoices('dev')
      .flatMap(({ posts }) => posts)
      .filter((post, i) => post.bad && i % 20 === 0)
      .flatMap(({ text }) => findingsWith(text, []))
      .filter(({ message }) => message === 'unsure');
    expect(new Set(unsure.map(({ atMost }) => atMost))).toEqual(new Set(['advise']));
  });

  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsWith(text, [])).toEqual([]);
  });

  it('says nothing of a word that only an address holds', () => {
    expect(findingsWith('Read on at https://stupid.example/useless-idiots', [])).toEqual([]);
  });

  it('stays silent where a rule has already said why', () => {
    expect(findingsWith(chosen, [{ rule: 'conduct.grievance' }])).toEqual([]);
    expect(findingsWith(chosen, [{ rule: 'share.link' }])).toHaveLength(1);
  });
});
