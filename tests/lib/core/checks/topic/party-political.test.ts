// Asking for votes and attacks on parties; a hustings and the school council stay silent.
import { describe, expect, it } from 'vitest';
import { partyPoliticalCheck } from '../../../../../lib/core/checks/topic/party-political.ts';
import { findingsOf, onSchool, said } from '../../../../support/fires.ts';

const fires: readonly (readonly [text: string, ...findings: string[]])[] = [
  ['Vote Labour on Thursday!', 'confirm:Vote Labour'],
  ['Vote for the only party that cares about our schools', 'confirm:Vote for the only party that cares about our schools'],
  ['Our Conservative candidate has our support.', 'confirm:Our Conservative candidate has our support'],
  ['This government is a disgrace.', 'confirm:This government is a disgrace'],
  ['Pleidleisiwch dros Blaid Cymru ddydd Iau', 'confirm:Pleidleisiwch dros Blaid Cymru'],
];

const silent: readonly string[] = [
  'Hustings with five candidates from five parties.',
  'Vote for your school council by Friday.',
  'Suffragettes: votes for women, by 9A.',
  'A labour of love: the new garden.',
  'We visited the Senedd and met our MS.',
  'The green team won sports day.',
  'Keep to the left on the stairs.',
  'Pleidlais Senedd Ieuenctid Cymru: cofrestrwch.',
];

describe('topic.party-political', () => {
  it.each(fires)('marks: %s', (text, ...findings) => {
    expect(said(partyPoliticalCheck, 'topic.party-political', onSchool(text))).toEqual(findings);
  });
  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsOf(partyPoliticalCheck, onSchool(text)).filter((f) => f.rule === 'topic.party-political')).toEqual([]);
  });
  it('weighs one level more before an election, and then hears politicians too', () => {
    const policy = { calendars: { preElection: [{ from: '2027-01-01', to: '2027-02-01', what: 'Senedd' }] } };
    expect(said(partyPoliticalCheck, 'topic.party-political', { ...onSchool('Vote Labour!'), policy })).toEqual([
      'block:Vote Labour',
    ]);
    const visit = onSchool('Our local MP visited Year 6 today.');
    expect(said(partyPoliticalCheck, 'topic.party-political', visit)).toEqual([]);
    expect(said(partyPoliticalCheck, 'topic.party-political', { ...visit, policy })).toEqual(['advise:Our local MP visited']);
    for (const [text, words] of [
      ['Lovely to welcome Cllr Mina Dray to open our gym', 'Cllr Mina Dray'],
      ['Well done to our local MP for getting the bus back', 'our local MP'],
      ['Croeso i’r Cynghorydd Aled Wyn', 'Cynghorydd Aled Wyn'],
    ] as const)
      expect(said(partyPoliticalCheck, 'topic.party-political', { ...onSchool(text), policy }), text).toEqual([
        `advise:${words}`,
      ]);
    for (const text of ['Our school councillors met today.', 'Well done to our eco councillors!', 'Pob lwc i’r cyngor ysgol'])
      expect(said(partyPoliticalCheck, 'topic.party-political', { ...onSchool(text), policy }), text).toEqual([]);
  });
});
