// Yr hyn mae'r rheolau "peidio â chyhoeddi" yn ei ddweud.

import type { nophoto as english } from '../../en/rules/nophoto.ts';
import type { RuleWords } from '../../types.ts';

const why =
  'Mae rhiant/gofalwr, y disgybl neu’r ysgol wedi penderfynu na ddylid dangos y disgybl hwn. Mae’r ysgol yn cadw’r rhestr fel nad oes rhaid i neb gofio.';

export const nophoto: Record<keyof typeof english, RuleWords> = {
  'nophoto.named-with-image': {
    title: 'Enwir disgybl ar y rhestr peidio â chyhoeddi gyda llun',
    message:
      'Mae “{words}” yn golygu {name}{class}, sydd ar y rhestr peidio â chyhoeddi. Dilëwch yr enw, a gadewch {name} allan o’r llun.',
    why,
    variants: {
      ticked:
        'Mae {name}{class} ar y rhestr peidio â chyhoeddi, ac fe ddywedoch fod {name} yn y llun hwn. Dewiswch lun arall neu gopi mwy diogel.',
      handle:
        'Mae “{words}” yn edrych fel {name}{class}, sydd ar y rhestr peidio â chyhoeddi. Dilëwch hyn, a gadewch {name} allan o’r llun.',
    },
  },
  'nophoto.marked': {
    title: 'Mae’r llun hwn wedi’i farcio “ddim i’w gyhoeddi”',
    message: 'Cafodd y llun hwn, neu gopi ohono, ei farcio “ddim i’w gyhoeddi” ar y ddyfais hon. Gadewch ef allan.',
    why: 'Edrychodd rhywun ar y llun hwn o’r blaen a phenderfynu na ddylid ei gyhoeddi. Dim ond ôl bys ohono sy’n cael ei gadw, byth y llun ei hun.',
  },
  'nophoto.possible-name': {
    title: 'Gall hwn fod yn ddisgybl ar y rhestr peidio â chyhoeddi',
    message: 'Gall “{words}” fod yn {name}{class}, sydd ar y rhestr peidio â chyhoeddi. Ai’r un disgybl yw hwn?{evidence}',
    why,
  },
  'nophoto.named': {
    title: 'Enwir disgybl ar y rhestr peidio â chyhoeddi',
    message:
      'Mae “{words}” yn golygu {name}{class}, sydd ar y rhestr peidio â chyhoeddi. Nid oes llun, ond nid yw rhai teuluoedd am i’r enw gael ei gyhoeddi chwaith. Holwch yn gyntaf.',
    why: 'Rhestr ar gyfer lluniau yw hon. Nid yw rhai teuluoedd am weld yr enw yn gyhoeddus chwaith, felly mae enw ar ei ben ei hun yn werth ail olwg.',
  },
};
