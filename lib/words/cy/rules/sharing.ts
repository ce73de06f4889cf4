// Yr hyn mae'r rheolau am waith pobl eraill a dolenni yn ei ddweud.
import type { sharing as english } from '../../en/rules/sharing.ts';
import type { RuleWords } from '../../types.ts';

export const sharing: Record<keyof typeof english, RuleWords> = {
  'share.copyright': {
    title: 'Gwaith rhywun arall',
    message: '“{words}”: oes gennych chi ganiatâd i rannu hwn? Gofynnwch i’r perchennog, neu defnyddiwch eich gwaith eich hun.',
    why: 'Mae lluniau, testunau a thaflenni gwaith yn eiddo i’r sawl a’u gwnaeth, hyd yn oed pan fyddan nhw’n hawdd eu cael.',
    variants: {
      signed: 'Mae’r llun hwn wedi’i lofnodi â’r enw “{words}” y tu mewn i’r ffeil. Oes gennych chi ganiatâd i’w rannu?',
    },
  },
  'share.attribution': {
    title: 'Geiriau pwy yw’r rhain?',
    message: 'Ychwanegwch enw’r awdur ar ôl “{words}”.',
    why: 'Mae’r ysgol yn gofyn am enwi’r awdur bob tro y rhennir gwaith rhywun arall.',
  },
  'share.link': {
    title: 'Gwiriwch y ddolen',
    message: 'Nid yw “{words}” yn dangos i ble mae’n arwain. Agorwch hi eich hun yn gyntaf, neu defnyddiwch y cyfeiriad llawn.',
    why: 'Mae dolen mewn neges ysgol yn argymhelliad. Gall darllenwyr o bob oed ei dilyn.',
    variants: {
      short:
        'Dolen wedi’i byrhau yw “{words}” ac nid yw’n dangos i ble mae’n arwain. Agorwch hi yn gyntaf, neu defnyddiwch y cyfeiriad llawn.',
      unfit: 'Nid yw “{words}” yn wefan i gynulleidfa ysgol.',
      number: 'Rhif yn unig yw “{words}” yn lle enw gwefan. Agorwch hi yn gyntaf, neu defnyddiwch y cyfeiriad llawn.',
      alike: 'Mae “{words}” yn edrych fel cyfeiriad yr ysgol ond cyfeiriad arall ydyw. Gwiriwch bob llythyren.',
    },
  },
};
