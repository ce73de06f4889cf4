// Yr hyn mae'r rheolau am bwy sy'n ysgrifennu ac at bwy yn ei ddweud.
import type { people as english } from '../../en/rules/people.ts';
import type { RuleWords } from '../../types.ts';

export const people: Record<keyof typeof english, RuleWords> = {
  'identity.speaks-for-school': {
    title: 'Yn swnio fel yr ysgol yn siarad',
    message: 'Mae “{words}” yn swnio fel yr ysgol yn siarad. Postiwch o gyfrif ysgol, neu geiriwch hyn fel eich barn eich hun.',
    why: 'Mae angen i deuluoedd wybod beth sy’n dod oddi wrth yr ysgol a beth sy’n dod oddi wrth unigolyn.',
  },
  'identity.anonymous': {
    title: 'Neges am yr ysgol heb enw',
    message: 'Nid yw’r cyfrif hwn yn dweud pwy ydych chi. Dylai negeseuon am yr ysgol wneud hynny.',
    why: 'Mae’r ysgol yn gofyn i bawb sy’n postio amdani ddweud pwy ydyn nhw.',
  },
  'identity.sign-off': {
    title: 'Pwy sy’n postio?',
    message: 'Ychwanegwch eich enw neu’ch rôl ar y diwedd, fel bod darllenwyr yn gwybod pwy sy’n ysgrifennu.',
    why: 'Mae sawl person yn defnyddio’r cyfrif hwn. Mae’r ysgol am iddi fod yn glir pwy sy’n postio.',
  },
  'account.unregistered': {
    title: 'Ddim ar restr cyfrifon yr ysgol',
    message:
      'Mae {handle} yn ei gyflwyno ei hun fel yr ysgol ond nid yw ar ei rhestr o gyfrifon cymeradwy. Holwch cyn postio: {slt}.',
    why: 'Mae uwch arweinydd yn cymeradwyo pob cyfrif sy’n siarad dros yr ysgol, fel bod rhywun yn gofalu amdano.',
  },
  'contact.journalist': {
    title: 'Ateb i newyddiadurwr',
    message: 'Rydych yn ateb newyddiadurwr. Dilynwch bolisi cyfryngau’r ysgol yn gyntaf. Pwy gytunodd?',
    why: 'Gallai eich ateb gael ei gyhoeddi fel gair yr ysgol. Dylai rhywun yn yr ysgol wybod yn gyntaf.',
  },
  'contact.teaching': {
    title: 'Gwaith ysgol dros y cyfryngau cymdeithasol',
    message: 'Mae “{words}” yn gosod neu’n casglu gwaith ysgol yma, neu’n helpu gydag ef. Defnyddiwch blatfform dysgu’r ysgol.',
    why: 'Nid y cyfryngau cymdeithasol yw’r lle i addysgu: gall disgyblion fod yn rhy ifanc, ac nid oes cofnod diogel.',
  },
  'contact.pupil-personal': {
    title: 'Cysylltu â disgybl o gyfrif personol',
    message:
      'Mae’n ymddangos mai proffil disgybl presennol yw hwn. Nid yw staff yn dilyn nac yn ateb disgyblion o gyfrifon personol. Ai aelod o’ch teulu ydyw?',
    why: 'Mae’r rheol yn amddiffyn disgyblion a staff. Mae aelodau o’r teulu yn eithriad.',
  },
  'contact.former-pupil': {
    title: 'Cysylltu â chyn-ddisgybl',
    message:
      'Mae’n ymddangos mai proffil cyn-ddisgybl yw hwn. Mae’r ysgol yn cynghori yn erbyn hyn, oni bai bod y person yn gydweithiwr neu’n gyswllt proffesiynol.',
    why: 'Gall fod gan gyn-ddisgyblion ffrindiau, brodyr neu chwiorydd yn yr ysgol. Mae’r ysgol yn cynghori cadw pellter.',
  },
  'contact.parent': {
    title: 'Cysylltu â rhiant/gofalwr',
    message:
      'Mae’n ymddangos mai proffil rhiant/gofalwr yn yr ysgol yw hwn. Mae’r ysgol yn gofyn i staff beidio â chysylltu o gyfrifon personol.',
    why: 'Mae rhai ysgolion yn cadw cyfrifon personol a theuluoedd ar wahân. Mae eich ysgol chi yn gwneud hynny.',
  },
};
