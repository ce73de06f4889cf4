// Cymraeg: yr hyn a ofynnir wrth atodi llun.
import type { attach as en } from '../en/attach.ts';
import type { Widen } from '../widen.ts';

export const attach: Widen<typeof en> = {
  looking: 'Yn edrych ar y llun',
  lookingText: 'Mae hyn yn aros ar eich dyfais ac yn cymryd eiliad.',
  title: 'Gwerth ail olwg cyn ychwanegu’r llun hwn',
  preview: 'Copi bach o {name}',
  hide: 'Cuddio yn y copi mwy diogel',
  face: 'Wyneb {n}',
  text: 'Y geiriau “{words}”',
  saferText: 'Nid oes lle, enwau na manylion eraill mewn copi mwy diogel, ac mae’r hyn a diciwch yn cael ei gymylu am byth.',
  safer: 'Ychwanegu copi mwy diogel',
  asIs: 'Ei ychwanegu fel y mae',
  leaveOut: 'Ei adael allan',
  addUnseen: 'Ei ychwanegu heb edrych',
};
