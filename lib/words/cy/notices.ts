// Cymraeg: yr hyn a ddywedir ar ôl rhoi cynnig ar newid.
import type { notices as en } from '../en/notices.ts';

export const notices: typeof en = {
  added: 'Wedi’i ychwanegu.',
  changed: 'Wedi’i newid.',
  removed: 'Wedi’i dynnu o’r neges.',
  dismissed: 'Wedi’i gofio.',
  notDone: 'Nid oedd modd gwneud hynny yma: newidiwch hyn eich hun, os gwelwch yn dda.',
  tooLong: 'Wedi’i ychwanegu, ond mae’r neges bellach yn rhy hir i’r wefan hon. Nodau dros y terfyn: {over}.',
  takeOut: 'Tynnwch y llun o’r neges eich hun, os gwelwch yn dda: ewch yn ôl a defnyddiwch y groes ar y llun.',
};
