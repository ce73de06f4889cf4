// Swearing: what is marked, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { toneOffensive } from '../../../../../lib/core/checks/tone/offensive.ts';
import { findingsOf, onPersonal, onSchool, said } from '../../../../support/fires.ts';

const fires: readonly (readonly [text: string, ...findings: string[]])[] = [
  ['What a shit end to the day.', 'block:shit'],
  ['Another bullshit data drop', 'block:bullshit'],
  ['Two buses late. FUCKING typical.', 'block:FUCKING'],
  ['the printer is fuuuucked', 'block:fuuuucked'],
  ['Total wankers in the car park', 'block:wankers'],
  ['a proper shit show of a morning', 'block:shit show'],
  ['Somebody has been a complete dick about the minibus keys', 'block:a complete dick'],
  ['f**k this photocopier', 'block:f**k'],
  ['what a load of b*llocks', 'block:b*llocks'],
  ['sh1t, I forgot the register', 'block:sh1t'],
  ['He was an absolute tw@t about it', 'block:tw@t'],
  ['s h i t happens', 'block:s h i t'],
  ['F.U.C.K. that', 'block:F.U.C.K'],
  ['Fu\u200bck, the hall is double-booked', 'block:Fu\u200bck'],
  ['We are all pissed off with the boiler', 'block:pissed off'],
  ['ffs, the fire alarm again', 'confirm:ffs'],
  ['We cannot be arsed with another survey', 'confirm:arsed'],
  ['What a crap result', 'confirm:crap'],
  ['what the @#$%! was that noise', 'advise:@#$%!'],
  ['A bit of a cock-up with the tickets, sorry', 'advise:cock-up'],
  ['#bollocks to all this', 'block:bollocks'],
  ['Tywydd cachu eto heddiw', 'block:cachu'],
  ['Cyfarfod cachlyd arall', 'block:cachlyd'],
  ['Am lwyth o gachu', 'block:gachu'],
  ["Mae'r cyfrifiadur 'ma'n ffycin araf", 'block:ffycin'],
  ['Twll din pob Sais', 'block:Twll din'],
  ['Pwy ddiawl adawodd y giât ar agor?', 'advise:Pwy ddiawl'],
  ['yr hen goc oen', 'block:yr hen goc oen'],
];

const silent: readonly string[] = [
  'Great away win in Scunthorpe, and Penistone next week.',
  'Spotted dick, faggots and peas, and cock-a-leekie soup in food tech.',
  'Three shags, a great tit and two cock pheasants on the Skomer trip.',
  'Thanks to Dick Francis and Fanny Evans for thirty years in the kitchen.',
  'Well done Mr Cock and Miss Prickett for organising sports day.',
  'Year 7 climbed the slag heap and drew the ironworks.',
  'Pancake tossers of the year: 7B!',
  'William the Bastard became William the Conqueror: 8A explain how.',
  'Our sheepdog is a bitch called Fly, and she herded Year 3.',
  'A pin prick of blood and the DNA practical is done.',
  'Bloody hands, bloody daggers and one bloody Banquo.',
  "I'm a grumpy old sod, but thank you all.",
  'Hell of a week but we got there. Damn good effort!',
  '"Shit" is not a word we want on the bus, said our Year 9 anti-bullying ambassadors.',
  'Taekwondo: welcome to the WTF world championships, says Mr Rees.',
  'Write to office@shit.example',
  'Maths: f*(x) and f**2 in Python today',
  'Linux club met in room S1T.',
  'Dim ond crap ar y Gymraeg gen ti? Paid â phoeni!',
  'Moron a thatws i ginio heddiw.',
  'Bu farw yn ystod ei hoes hir.',
  'Mae hi wedi bod yn dywydd uffernol ar y Preseli.',
  'titw tomos las ar y bwrdd adar',
  'cont. ar y dudalen nesaf',
];

describe('tone.offensive', () => {
  it.each(fires)('marks: %s', (text, ...findings) => {
    expect(said(toneOffensive, 'tone.offensive', onSchool(text))).toEqual(findings);
  });

  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsOf(toneOffensive, onSchool(text))).toEqual([]);
  });

  it('asks for a reason instead of stopping a personal account', () => {
    expect(said(toneOffensive, 'tone.offensive', onPersonal('What a shit end to the day at Cwmsarn School.'))).toEqual([
      'confirm:shit',
    ]);
  });

  it('lowers a quotation without a cue to a hint', () => {
    expect(said(toneOffensive, 'tone.offensive', onSchool('Overheard in the corridor: "shit weather"'))).toEqual(['advise:shit']);
  });

  it('reads picture descriptions too', () => {
    const pictures = [
      {
        id: 'p',
        kind: 'image',
        fileName: 'a.jpg',
        alt: 'A poster that says bollocks',
        people: 'none',
        taggedAccounts: [],
        hasLocation: false,
      },
    ] as const;
    expect(findingsOf(toneOffensive, onSchool('Our display', { pictures }))[0]?.spans).toEqual([
      { field: 'pictures[0].alt', start: 19, end: 27, words: 'bollocks' },
    ]);
  });

  it('offers a calmer word, or takes an empty one out and keeps the capital', () => {
    expect(findingsOf(toneOffensive, onSchool('Shit weather, so sports day is off.'))[0]?.fixes).toEqual([
      { kind: 'replace', span: { field: 'text', start: 0, end: 4, words: 'Shit' }, text: 'Awful' },
    ]);
    expect(findingsOf(toneOffensive, onSchool('Fucking cold today.'))[0]?.fixes).toEqual([
      { kind: 'replace', span: { field: 'text', start: 0, end: 9, words: 'Fucking c' }, text: 'C' },
    ]);
  });
});
