// Cymraeg: yr hyn a ddywedir ar ôl rhoi cynnig ar newid.
import type { notices as en } from '../en/notices.ts';

export const notices: typeof en = {
  added: 'Wedi ei ychwanegu.',
  changed: 'Wedi ei newid.',
  removed: 'Wedi ei dynnu allan.',
  dismissed: 'Wedi ei gofio.',
  notDone: 'Nid oedd modd gwneud hynny yma: newidiwch ef eich hun, os gwelwch yn dda.',
  tooLong: 'Wedi ei ychwanegu, ond mae’r postiad bellach {over} nod yn rhy hir i’r wefan hon.',
  takeOut: 'Tynnwch y llun allan eich hun, os gwelwch yn dda: ewch yn ôl a defnyddiwch y groes arno.',
};
