// Yr hyn mae'r rheolau am gyfrifon, y polisi a dewisiadau'r ysgol yn ei ddweud.
import type { school as english } from '../../en/rules/school.ts';
import type { RuleWords } from '../../types.ts';

export const school: Record<keyof typeof english, RuleWords> = {
  'brand.logo-on-personal': {
    title: 'Logo’r ysgol ar gyfrif personol',
    message: 'Mae eich llun proffil yn edrych fel logo’r ysgol. Defnyddiwch lun arall ar gyfrif personol.',
    why: 'Mae’r logo yn dweud wrth ddarllenwyr mai’r ysgol sy’n siarad.',
  },
  'governance.training': {
    title: 'Mae’r polisi yn aros amdanoch',
    message: 'Nid ydych wedi cadarnhau polisi cyfryngau cymdeithasol yr ysgol eto. Agorwch Gosodiadau, “Eich ysgol”.',
    why: 'Mae’r ysgol yn gofyn i bawb sy’n postio fod yn gyfarwydd â’r polisi a chael yr hyfforddiant.',
    variants: {
      renew: 'Mae’n bryd cadarnhau polisi cyfryngau cymdeithasol yr ysgol eto. Agorwch Gosodiadau, “Eich ysgol”.',
    },
  },
  'governance.policy-review': {
    title: 'Roedd y polisi i fod i gael ei adolygu',
    message:
      'Roedd polisi cyfryngau cymdeithasol yr ysgol i fod i gael ei adolygu erbyn {date}. Efallai yr hoffai {contact} wybod.',
    why: 'Nid yw polisi ond cystal â’i adolygiad diwethaf. Nid oes angen i chi newid dim yn y neges hon.',
  },
  'governance.account-leads': {
    title: 'Pwy sy’n gofalu am y cyfrif hwn?',
    message: 'Enwir llai na dau aelod o staff ar gyfer {handle}. Efallai yr hoffai {contact} wybod.',
    why: 'Mae’r ysgol yn gofyn i ddau aelod o staff ofalu am bob cyfrif, fel na fydd byth heb neb.',
    variants: {
      left: 'Enwir {gone} ar gyfer {handle} ond nid yw ar y rhestr staff mwyach. Efallai yr hoffai {contact} wybod.',
    },
  },
  'governance.list-stale': {
    title: 'Gall y rhestr peidio â chyhoeddi fod yn hen',
    message: 'Dyddiau ers diweddaru’r rhestr peidio â chyhoeddi: {days}. Diweddarwch hi cyn postio llun o bobl.',
    why: 'Gall teulu fod wedi gwrthod caniatâd ers hynny.',
    variants: {
      hours: 'Diweddarwyd y rhestr peidio â chyhoeddi ddiwethaf {hours} awr yn ôl. Diweddarwch hi cyn postio llun o bobl.',
      none: 'Nid oes rhestr peidio â chyhoeddi ar y cyfrifiadur hwn. Holwch cyn postio llun o bobl: {contact}.',
    },
  },
  'moderation.explain': {
    title: 'Dywedwch wrth ddarllenwyr pam',
    message:
      'Dywedwch pam y cafodd y sylw ei ddileu, heb ei ailadrodd a heb enwau. Er enghraifft: “Rydym wedi dileu sylw am ei fod yn enwi disgybl.”',
    why: 'Mae’r ysgol yn gofyn i’w chynulleidfa gael gwybod yn union pam y cafodd sylw ei ddileu, neu pam y cafodd rhywun ei rwystro neu y rhoddwyd gwybod amdano.',
  },
  'reply.due': {
    title: 'Ateb o fewn 24 awr',
    message: 'Mae sylw wedi aros mwy na 24 awr. Mae ateb byr i ddweud eich bod wedi’i weld yn ddigon.',
    why: 'Mae’r ysgol yn ateb o fewn 24 awr, neu ar y diwrnod gwaith nesaf ar ôl penwythnos.',
  },
  'exam.embargo': {
    title: 'Cynnwys arholiad cyn i bawb ei sefyll',
    message: 'Mae “{words}” yn dweud beth oedd mewn arholiad. Arhoswch nes y gellir ei gyhoeddi.',
    why: 'Mae byrddau arholi yn gofyn i bapurau a chanlyniadau aros yn breifat nes eu rhyddhau.',
    variants: {
      results: 'Gall “{words}” fod yn ganlyniad cyn ei ryddhau. Arhoswch nes y gellir ei gyhoeddi.',
    },
  },
  'safety.live-location': {
    title: 'Ble mae disgyblion nawr',
    message: 'Mae “{words}” yn dweud ble mae disgyblion ar hyn o bryd. Postiwch ar ôl i chi ddod yn ôl.',
    why: 'Gall rhywun na ddylai wybod ble mae disgybl fod yn darllen.',
  },
  'a11y.alt-text': {
    title: 'Dim disgrifiad o’r llun',
    message: 'Ychwanegwch ddisgrifiad byr o’r llun, heb enwau, i bobl na allant ei weld.',
    why: 'Mae’r ysgol am i bawb allu dilyn ei negeseuon.',
  },
  'a11y.hashtag-case': {
    title: 'Mae prif lythrennau yn help i ddarllen hashnodau',
    message: 'Dechreuwch bob gair yn “{words}” â phrif lythyren, fel y gall darllenwyr sgrin ei ddweud.',
    why: 'Mae’r ysgol am i bawb allu dilyn ei negeseuon.',
  },
  'lang.bilingual': {
    title: 'Un iaith yn unig',
    message: 'Nid oes Cymraeg yn y neges hon. Ychwanegwch fersiwn Cymraeg.',
    why: 'Mae’r ysgol yn postio yn Gymraeg ac yn Saesneg.',
    variants: {
      english: 'Nid oes Saesneg yn y neges hon. Ychwanegwch fersiwn Saesneg.',
    },
  },
  'personal.mention-school': {
    title: 'Enw’r ysgol ar gyfrif personol',
    message: 'Mae “{words}” yn enwi’r ysgol. Mae eich ysgol yn gofyn i staff beidio â gwneud hynny ar gyfrifon personol.',
    why: 'Mae rhai ysgolion yn cadw cyfrifon personol a’r ysgol ar wahân. Mae eich ysgol chi yn gwneud hynny.',
  },
  'emergency.hold': {
    title: 'Dim ond y cyfrif canolog sy’n postio nawr',
    message: 'Mae’r ysgol wedi gofyn i bob cyfrif arall aros. I gael gwybod mwy, holwch: {slt}.',
    why: 'Mewn argyfwng, mae un llais yn cadw teuluoedd yn wybodus.',
  },
};
