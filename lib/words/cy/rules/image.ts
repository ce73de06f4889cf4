// Yr hyn mae'r rheolau lluniau yn ei ddweud.
import type { image as english } from '../../en/rules/image.ts';
import type { RuleWords } from '../../types.ts';

export const image: Record<keyof typeof english, RuleWords> = {
  'image.people-check': {
    title: 'Pwy sydd yn y llun hwn?',
    message:
      'Gwnewch yn siŵr y ceir dangos pawb sydd ynddo, eu bod wedi’u gwisgo’n addas, nad oes neb yn cael ei wawdio, ac nad oes neb wedi gofyn am beidio â bod ynddo.',
    why: 'Dim ond chi all ddweud pwy sydd mewn llun. Mae’r enwau i chwilio amdanynt ar y rhestr peidio â chyhoeddi.',
    variants: { personal: 'Oes disgyblion ynddo? Dim ond o gyfrif ysgol y ceir rhannu lluniau o ddisgyblion.' },
  },
  'image.pupil-on-personal': {
    title: 'Llun o ddisgyblion ar gyfrif nad yw’n eiddo i’r ysgol',
    message:
      'Dim ond o gyfrif ysgol y ceir rhannu lluniau o ddisgyblion. Tynnwch y llun o’r neges, neu gofynnwch i’r ysgol ei bostio: {contact}.',
    why: 'Dim ond ar ei chyfrifon ei hun y gall yr ysgol ofalu am luniau: mae’n gwybod pwy y ceir eu dangos, a gall ddileu llun.',
  },
  'image.repost-on-personal': {
    title: 'Rhannu llun ysgol o ddisgyblion',
    message:
      'Mae hyn yn rhoi llun o ddisgyblion ar eich cyfrif eich hun. Gallech hoffi neges yr ysgol neu ysgrifennu sylw oddi tani yn lle hynny.',
    why: 'Mae lluniau o ddisgyblion yn aros ar gyfrifon ysgol, fel y gall yr ysgol eu dileu pan fydd teulu’n gofyn.',
  },
  'image.full-name': {
    title: 'Enw llawn gyda llun',
    message: 'Mae “{words}” wrth ymyl llun. Defnyddiwch yr enw cyntaf yn unig, neu ddim enw.',
    why: 'Enwau heb luniau, neu luniau heb enwau: gyda’i gilydd maen nhw’n galluogi dieithriaid i ddod o hyd i blentyn.',
  },
  'image.dignity': {
    title: 'Gall fod angen gofal am wisg neu urddas',
    message: '“{words}”: gwnewch yn siŵr na allai’r llun hwn godi cywilydd ar neb, nawr neu’n nes ymlaen.',
    why: 'Mae nofio, gymnasteg, newid dillad a chymorth cyntaf yn adegau pan all llun godi cywilydd neu gael ei gamddefnyddio.',
  },
  'image.identity-triangle': {
    title: 'Enw, llun a ble i ddod o hyd i’r disgybl',
    message:
      'Mae “{words}” wrth ymyl llun. Gyda’i gilydd maen nhw’n dweud wrth ddieithryn pwy yw hwn a ble i ddod o hyd iddo: gadewch un allan.',
    why: 'Mae enw llawn, llun a lle neu glwb yn ddigon i ddod o hyd i blentyn.',
  },
  'image.tagging': {
    title: 'Mae pobl wedi’u tagio yn y llun hwn',
    message: 'Mae’r tag “{words}” yn arwain pobl o’r llun hwn at gyfrif personol rhywun. Mae’n well ei adael allan.',
    why: 'Mae tag yn cysylltu wyneb ag enw a chyfrif, ac ni all y person sydd wedi’i dagio ei ddadwneud mewn pryd.',
  },
  'image.identifiable-face': {
    title: 'Wyneb y gallai unrhyw un ei adnabod',
    message:
      'Mae’r llun hwn yn dangos wyneb yn agos ac o’r tu blaen. Byddai grŵp, neu ddisgyblion o’r cefn neu wrth eu gwaith, yn dangos llai.',
    why: 'Gall dieithriaid gopïo a newid llun clir o wyneb. Y canllaw i ysgolion yw cyhoeddi llai ohonynt.',
  },
  'image.location-data': {
    title: 'Mae’r llun hwn yn dweud ble y’i tynnwyd',
    message: 'Mae’r lleoliad wedi’i gadw yn ffeil y llun. Defnyddiwch gopi hebddo.',
    why: 'Gall lleoliad mewn ffeil llun ddangos ble mae disgyblion neu ble maen nhw’n byw.',
  },
};
