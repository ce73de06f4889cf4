// A stance or a decision on a dividing matter; the matter alone stays silent.
import { describe, expect, it } from 'vitest';
import { controversialCheck } from '../../../../../lib/core/checks/topic/controversial.ts';
import { findingsOf, onSchool, said } from '../../../../support/fires.ts';

const fires: readonly (readonly [text: string, ...findings: string[]])[] = [
  [
    'Our view on the proposed merger with Ysgol Nantlas: we are against it.',
    'confirm:Our view on|proposed merger with Ysgol Nantlas|we are against it',
  ],
  ['We back the striking teachers.', 'confirm:We back|striking teachers'],
  ['Estyn got it wrong.', 'confirm:Estyn|got it wrong'],
  ['From September we support a total ban on face veils.', 'confirm:we support|total ban on face veils'],
  ['Rydym yn erbyn y cynllun i gau ysgolion bach', 'confirm:Rydym yn erbyn|y cynllun i gau ysgolion bach'],
];

const silent: readonly string[] = [
  'The school is closed today because of snow.',
  'Year 9 debated whether phones should be banned.',
  'What a strike from the left wing! We support our team.',
  'LGBT+ History Month display in the library.',
  'Heartbroken for the families in Gaza and Israel tonight.',
  'INSET day on Friday.',
  'Estyn visit us next week.',
  'Should uniform rules change? Tell the school council.',
  'We say no to racism and homophobia.',
  'Sex education week: letters have gone home.',
  'Streic y glowyr: gwers hanes Blwyddyn 9.',
];

describe('topic.controversial', () => {
  it.each(fires)('marks: %s', (text, ...findings) => {
    expect(said(controversialCheck, 'topic.controversial', onSchool(text))).toEqual(findings);
  });
  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsOf(controversialCheck, onSchool(text)).filter((f) => f.rule === 'topic.controversial')).toEqual([]);
  });
});
