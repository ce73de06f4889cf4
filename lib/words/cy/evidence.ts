// Pam gall enw fod yn ddisgybl ar y rhestr, a sut i ddweud blynyddoedd a dosbarthiadau.
import type { evidence as english } from '../en/evidence.ts';

export const evidence: Record<keyof typeof english, string> = {
  class: 'mae’r dosbarth yn cyfateb',
  year: 'mae’r flwyddyn yn cyfateb',
  'other-class': 'enwir dosbarth arall',
  picture: 'mae llun gyda’r neges',
  'one-letter': 'mae un llythyren yn wahanol yn y sillafiad',
  'pet-form': 'gall fod yn ffurf fer ar yr enw',
  'forename-only': 'dim ond yr enw cyntaf sydd yma',
  'surname-apart': 'mae’r enw cyntaf a’r cyfenw ar wahân',
  spelling: 'mae’r enw wedi’i sillafu’n wahanol',
  'inside-word': 'mae y tu mewn i air hirach',
  initial: 'dim ond llythyren gyntaf sydd yma',
  'common-words': 'mae’r enw hefyd yn eiriau bob dydd',
  'known-name': 'mae hefyd yn enw adnabyddus',
  staff: 'mae gan aelod o staff yr un cyfenw',
  'part-of-name': 'dim ond rhan o’r enw sydd yma',
  order: 'mae’r cyfenw yn gyntaf',
};

export const years = { nursery: 'Meithrin', reception: 'Derbyn', year: 'Blwyddyn {n}' };
export const someone = 'uwch arweinydd';
export const evidenceLead = ' ({list}.)';
