// Identifiers, contact details and private matters: what fires, with the exact words, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { isCard, isNationalInsurance, isNhsNumber, isUln, isUpn } from '../../../../lib/core/checks/data/numbers.ts';
import type { Draft } from '../../../../lib/core/draft.ts';
import { findingsOf, inWords } from '../../../support/run-check.ts';
import { linkedDraft, picture, privateDraft, schoolDraft } from '../../../support/sample-school.ts';

const to = (text: string): Partial<Draft> => ({
  mode: 'reply',
  context: { replyTo: { handle: '', displayName: 'Parent', bio: '', text } },
});

describe('check digits', () => {
  it.each(['D931200123456', 'H801200001001', 'D660401722001', 'd 9312 0012 3456'])('%s is a pupil number', (n) =>
    expect(isUpn(n)).toBe(true),
  );
  it.each(['A931200123456', 'D93120012345', 'I931200123456', 'D9312001234S6'])('%s is none', (n) => expect(isUpn(n)).toBe(false));
  it('knows a temporary pupil number by its last letter', () => {
    const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
    const temporary = [...letters].map((l) => `${l}66040172201A`).filter(isUpn);
    expect(temporary).toHaveLength(1);
  });
  it.each(['943 476 5919', '4010232137'])('%s is an NHS number', (n) => expect(isNhsNumber(n)).toBe(true));
  it.each(['943 476 5918', '1111111111'])('%s is none', (n) => expect(isNhsNumber(n)).toBe(false));
  it('knows a learner number', () => {
    const last = Array.from({ length: 10 }, (_, i) => `123456789${i}`).filter(isUln);
    expect(last.length).toBeLessThanOrEqual(1);
    expect(isUln('0123456789')).toBe(false);
  });
  it.each(['QQ123456C', 'AB 12 34 56 C'])('%s: National Insurance', (n) =>
    expect(isNationalInsurance(n)).toBe(n.startsWith('A')),
  );
  it('knows a card number', () => {
    expect(isCard('4111 1111 1111 1111')).toBe(true);
    expect(isCard('4111 1111 1111 1112')).toBe(false);
  });
});

describe('data.identifier', () => {
  const fires: [string, string[]][] = [
    ['Lost bus pass, UPN D931200123456, please collect', ['D931200123456']],
    ['Rhif UPN coll: D660401722001', ['D660401722001']],
    ['UPN A931200123456 (one letter wrong)', ['A931200123456']],
    ['Her NHS number is 943 476 5919', ['943 476 5919']],
    ['Rhif GIG 943 476 5919', ['943 476 5919']],
    ['NI AB123456C for payroll', ['AB123456C']],
    ['The wifi password is Cwmsarn2027!', ['Cwmsarn2027!']],
    ['Password for the parents’ evening call: h4rbour', ['h4rbour']],
    ['Cyfrinair: Enfys99', ['Enfys99']],
    ['The door code is 2468', ['2468']],
    ['Happy birthday Kian, born 14/03/2018!', ['14/03/2018']],
    ['DOB 02.09.2014, his form is 8D', ['02.09.2014']],
    ['Pen-blwydd hapus Efan, ganwyd 3 Mawrth 2015', ['3 Mawrth 2015']],
    ['Candidate number 4417, see me', ['4417']],
    ['Mabli, dob 14/03/2018, is 8 today', ['14/03/2018']],
    ['Dyddiad geni: 02/05/2016', ['02/05/2016']],
    ['ULN 9938470012 is missing from the list', ['9938470012']],
    ['Rhif unigryw y dysgwr: 9938470012', ['9938470012']],
    ['Exam entry for Kian Rowe, born 09/11/2011', ['09/11/2011']],
    ['Pay by card 4111 1111 1111 1111', ['4111 1111 1111 1111']],
  ];
  it.each(fires)('fires: %s', (text, words) => {
    expect(findingsOf(schoolDraft(text), 'data.identifier').flatMap((f) => f.spans.map((s) => s.words))).toEqual(words);
  });
  const silent = [
    'Password: kindness. Pass it on!',
    'Forgotten your password? Reset it at cwmsarn.example/reset2',
    'Charity number 1122334, ISBN 978-0-00-000000-2, room code 4417',
    'We won 45-10, 48:12 on the clock, 2027-01-11 in the diary',
    'Call 9434765919 tickets sold',
    'Dylan Thomas was born on 27 October 1914',
    'Roedd Hedd Wyn wedi ei eni ar 13 Ionawr 1887',
    'Ring 01632 960300 by 14/03/2027',
    'Enwau a dyddiadau geni erbyn dydd Gwener',
    'Order B123456789012 arrives Monday',
  ];
  it.each(silent)('stays silent: %s', (text) => {
    expect(inWords(findingsOf(schoolDraft(text), 'data.identifier'))).toEqual([]);
  });
  it('reads descriptions and words in pictures too', () => {
    const draft = schoolDraft('New notice board', {
      pictures: [picture({ people: 'none', alt: 'Board with the code: password Harbour22', lines: ['UPN D931200123456'] })],
    });
    expect(findingsOf(draft, 'data.identifier').map((f) => f.field)).toEqual(['pictures[0].alt', 'pictures[0].lines[0]']);
  });
  it('says nothing out of scope', () => {
    expect(findingsOf(privateDraft('UPN D931200123456'), 'data')).toEqual([]);
  });
});

describe('data.contact-details', () => {
  const fires: [string, string[]][] = [
    ['Ring Mrs Bevan on her mobile, 07700 900461.', ['07700 900461']],
    ['Ffoniwch Siwan ar +44 7700 900333', ['+44 7700 900333']],
    ['Call me at home: 01632 960999', ['01632 960999']],
    ['E-mail sioned.bell74@gmail.com for tickets', ['sioned.bell74@gmail.com']],
    ['sioned (at) gmail (dot) com', ['sioned (at) gmail (dot) com']],
    ['He lives at 14 Harbour Lane, Cwmsarn', ['14 Harbour Lane']],
    ['Mae hi’n byw yn 3 Heol Fawr', ['3 Heol Fawr']],
    ['Thanks to the Wrona family of 22 Heol y Nant', ['22 Heol y Nant']],
    ["I'm at 14 Larch Close if anyone needs a lift", ['14 Larch Close']],
  ];
  it.each(fires)('fires: %s', (text, words) => {
    expect(
      findingsOf(schoolDraft(text), 'data.contact-details').flatMap((f) => f.spans.map((s) => s.words.replace(/, Cwmsarn$/, ''))),
    ).toEqual(words);
  });
  const silent = [
    'Ring the school on 01632 960300',
    'Ffoniwch Meic ar 080880 23456 neu Childline ar 0800 1111',
    'Box office 01632 960555',
    'E-mail office@cwmsarn.example or info@theatre.example',
    'Concert at the church hall, 12 Church Street, CF10 1AA',
    'Follow us @ysgol@toot.cwmsarn.example',
    'Scores: 07 70 09 00; bus 01632',
    'Swyddfa docynnau’r theatr: 01632 960777',
  ];
  it.each(silent)('stays silent: %s', (text) => {
    expect(inWords(findingsOf(schoolDraft(text), 'data.contact-details'))).toEqual([]);
  });
  it('offers the school’s own number', () => {
    expect(findingsOf(schoolDraft('Ring 07700 900461'), 'data.contact-details')[0]?.fixes[0]).toMatchObject({
      kind: 'replace',
      text: '01632 960300',
    });
  });
});

describe('data.pupil-sensitive', () => {
  const fires: [Draft, string[]][] = [
    [
      schoolDraft('Hi, Ioan was excluded for two days because of the fight. He has an IDP.', to('Why is my son at home?')),
      ['Ioan was excluded for two days because of the fight', 'He has an IDP'],
    ],
    [
      schoolDraft('Mae Ioan wedi cael ei wahardd am ddeuddydd.', to('Pam mae fy mab adre?')),
      ['Ioan wedi cael ei wahardd am ddeuddydd'],
    ],
    [
      schoolDraft('We have looked at his file and he was the one who started it', to('My boy has a black eye')),
      ['looked at his file', 'he was the one who started it'],
    ],
    [
      schoolDraft('Your daughter has been self-harming, please ring.', to('What is wrong with my daughter?')),
      ['Your daughter has been self-harming'],
    ],
    [schoolDraft('Lily has been on the SEND register since Year 1'), ['Lily has been on the SEND register since Year 1']],
    [linkedDraft('One of our pupils is in foster care and it shows'), ['One of our pupils is in foster care and it shows']],
    [
      schoolDraft("Ellis was sent out twice for throwing chairs and he's on his last warning", to('Why can my son not come?')),
      ["Ellis was sent out twice for throwing chairs and he's"],
    ],
    [schoolDraft('Callum in 7A has a severe nut allergy and epilepsy'), ['Callum in 7A has a severe nut allergy and epilepsy']],
    [linkedDraft('Lad in my form has just been taken into care'), ['Lad in my form has just been taken into care']],
    [
      linkedDraft('Two of my Year 11s are on the child protection register'),
      ['Two of my Year 11s are on the child protection register'],
    ],
    [linkedDraft('one of my year 2s told me that dad hits mum'), ['dad hits mum']],
    [schoolDraft('Mae Owain o Flwyddyn 3 yn cael help ADY eleni'), ['Owain o Flwyddyn 3 yn cael help ADY']],
    [linkedDraft('disgybl yn fy nosbarth i newydd gael diagnosis o awtistiaeth'), ['newydd gael diagnosis o awtistiaeth']],
    [schoolDraft('Mae Lois nôl yn yr uned anhwylderau bwyta'), ['Lois nôl yn yr uned anhwylderau bwyta']],
    [schoolDraft('Josh in 9C has been excluded for two days'), ['Josh in 9C has been excluded for two days']],
    [schoolDraft('Efan’s attendance is only 61%'), ['Efan’s attendance is only 61%']],
    [schoolDraft('Mae gan Efan broblemau iechyd meddwl', to('Sut mae fy mab?')), ['Efan broblemau iechyd meddwl']],
  ];
  it.each(fires)('fires: $text', (draft, words) => {
    const found = findingsOf(draft, 'data.pupil-sensitive').flatMap((f) => f.spans.map((s) => s.words));
    expect(found).toHaveLength(words.length);
    for (const [i, w] of words.entries())
      expect(w.includes(found[i] ?? '?') || (found[i] ?? '').includes(w), `${found[i]} / ${w}`).toBe(true);
  });
  const silent = [
    'Autism awareness week: children with autism told us what helps.',
    'SEND information evening on 4 March, all welcome.',
    'In the novel, Christopher has autism and solves the mystery.',
    'Whole-school attendance is 96%. Da iawn bawb!',
    'The match was suspended after lightning; it started the fight for the cup.',
    'Mrs Vaughan is on report duty this week.',
    'Two of our Year 11s are in the county orchestra.',
    'Allergies: please tell us before the trip. We are a nut-free site.',
    'A girl in Year 9 has just been picked for Wales!',
    'Mae merch o Flwyddyn 9 wedi cael ei dewis i’r sir.',
    'Letters were sent out to all Year 9 parents.',
    'Mali was sent out to bat at number four.',
    'Year 9 sang in hospital wards all afternoon.',
    'Thank you for asking. Please ring the office and we will talk.',
    'Wythnos iechyd meddwl plant: siaradwch â rhywun.',
    'Mae’r ysgol wedi’i hatal rhag agor gan yr eira.',
  ];
  it.each(silent)('stays silent: %s', (text) => {
    expect(inWords(findingsOf(schoolDraft(text), 'data.pupil-sensitive'))).toEqual([]);
  });
  it('asks instead of stopping where permission is stated', () => {
    const [finding] = findingsOf(
      schoolDraft('Shared with permission: Efan has epilepsy and wants others to know.'),
      'data.pupil-sensitive',
    );
    expect(finding?.severity).toBe('confirm');
  });
});
