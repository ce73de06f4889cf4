// Slurs and remarks about groups; the names of groups, and words that only look like slurs.
import { describe, expect, it } from 'vitest';
import { toneDiscriminatory } from '../../../../../lib/core/checks/tone/discriminatory.ts';
import { findingsOf, onPersonal, onSchool, said } from '../../../../support/fires.ts';

const fires: readonly (readonly [text: string, ...findings: string[]])[] = [
  ['Some pikeys were on the field', 'block:pikeys'],
  ['He is such a spaz', 'block:spaz'],
  ['what a sp4z', 'block:sp4z'],
  ['The ref is a mong', 'block:mong'],
  ['Chinky takeaway for the staff tonight', 'block:Chinky'],
  ['Poofters, the lot of them', 'block:Poofters'],
  ['You retard', 'block:retard'],
  ["That's so gay.", "confirm:That's so gay"],
  ['Bloody foreigners taking the places', 'confirm:Bloody foreigners'],
  ['Travellers back on the pitch again', 'confirm:Travellers back on the pitch again'],
  ['Muslims do not belong in our schools', 'confirm:Muslims do not belong in'],
  ['Refugees should go home', 'confirm:Refugees should go home'],
  ["Women can't drive minibuses", "confirm:Women can't drive minibuses"],
  ['He throws like a girl', 'confirm:throws like a girl'],
  ['Overheard: "chinky for tea"', 'confirm:chinky'],
  ["Mae'r sipsiwn diawl wedi bod yma", 'confirm:sipsiwn diawl'],
  ['Blydi Saeson eto', 'confirm:Blydi Saeson'],
  ['siop paci', 'block:siop paci'],
];

const silent: readonly string[] = [
  'Faggots and peas, £2.50, in the canteen.',
  "We walked eight miles of Offa's Dyke.",
  'Mrs Dyke and Professor Coon led assembly.',
  'French phrase of the week: être en retard, to be late.',
  'Homo sapiens and Homo erectus in Year 9 science.',
  "Once a slur, now claimed with pride: our display on the word 'queer'.",
  'Queer cinema club meets on Wednesday.',
  'Black History Month: the race riots of 1919.',
  'Our Muslim pupils fasted and still ran the 1500m.',
  'Our Traveller families showed us their history.',
  'Romanian and Polish club, all welcome.',
  'As a gay teacher I never saw anyone like me at school.',
  'You throw like a girl: why that is not an insult.',
  'Half-Caste by John Agard: Year 10 poetry.',
  'A chink of light through the curtains, said the poem.',
  'Cerebral palsy awareness: what spastic diplegia means.',
  'The transit van needs a new tranny, says the site team.',
  'Travellers on the 8am bus should bring a pass.',
  'Refugee Week: three pupils told their stories.',
  'The Mongol Empire, by 8C.',
  'Saeson a Chymry gyda’i gilydd ar y cae.',
  'Hoyw a balch: mis hanes LHDT+.',
  'Mae pawb yn anfon lluniau adre.',
  'Ffoaduriaid o Wcráin yn cael croeso yn yr ysgol.',
];

describe('tone.discriminatory', () => {
  it.each(fires)('marks: %s', (text, ...findings) => {
    expect(said(toneDiscriminatory, 'tone.discriminatory', onSchool(text))).toEqual(findings);
  });
  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsOf(toneDiscriminatory, onSchool(text))).toEqual([]);
  });
  it('is no stronger than a hint where somebody speaks of themself', () => {
    expect(
      said(toneDiscriminatory, 'tone.discriminatory', onPersonal("I'm a queer and a proud teacher at Cwmsarn School")),
    ).toEqual(['advise:a queer']);
  });
});
