// Beth all fod o'i le ar ffeil rhestr, a beth i'w wneud. (What can be wrong with a list file, in Welsh.)
import type * as en from '../en/list.ts';
import type { Widen } from '../widen.ts';

export const fileProblems: Widen<typeof en.fileProblems> = {
  empty: 'Mae’r ffeil yn wag. Nid yw’r rhestr bresennol wedi newid.',
  'too-big': 'Mae’r ffeil yn {megabytes} MB, yn llawer mwy nag unrhyw restr ysgol. Nid yw’r rhestr bresennol wedi newid.',
  binary:
    'Nid ffeil destun yw hon. Cadwch y daenlen fel “CSV UTF-8” a dewiswch y ffeil honno. Nid yw’r rhestr bresennol wedi newid.',
  'web-page':
    'Tudalen we yw hon, nid rhestr. Lawrlwythwch y rhestr ei hun a dewiswch y ffeil honno. Nid yw’r rhestr bresennol wedi newid.',
  'spreadsheet-old':
    'Hen ffeil Excel (.xls) yw hon. Cadwch hi fel .xlsx neu “CSV UTF-8” a rhowch gynnig arall arni. Nid yw’r rhestr bresennol wedi newid.',
  bomb: 'Mae’r llyfr gwaith yn dadbacio i lawer mwy nag unrhyw restr ysgol. Ni chafodd ei agor, ac nid yw’r rhestr bresennol wedi newid.',
  'too-many-rows':
    'Mae gan y ffeil fwy na {limit} o resi, llawer mwy nag unrhyw restr ysgol. Nid yw’r rhestr bresennol wedi newid.',
  'no-headings': 'Ni chafwyd penawdau colofnau. Dylai’r rhes gyntaf enwi ei cholofnau, fel Enw a Chyfenw. Gwelwyd: {seen}',
  'no-names': 'Ni chafwyd enw disgybl. Rhesi a ddarllenwyd: {rows}. Nid yw’r rhestr bresennol wedi newid.',
  'no-name-columns':
    'Mae gan y ffeil hon rifau neu enwau defnyddwyr disgyblion ond dim enwau ({seen}). Cadwch hi eto o system yr ysgol gydag enwau cyntaf a chyfenwau. Nid yw’r rhestr bresennol wedi newid.',
  unreadable:
    'Ni ellid darllen y ffeil. Efallai ei bod wedi’i difrodi, neu’n dal ar agor mewn rhaglen arall. Nid yw’r rhestr bresennol wedi newid.',
  'not-a-pupil-file':
    'Mae hon yn edrych fel rhestr o ysgolion, dosbarthiadau, amserlenni neu staff, nid disgyblion. Gwelwyd: {seen}. Nid yw’r rhestr bresennol wedi newid.',
};

export const fileWarnings: Widen<typeof en.fileWarnings> = {
  'windows-1252':
    'Cadwyd y ffeil mewn fformat hŷn sydd heb lythrennau fel ŵ, ŷ ac ś. Y tro nesaf dewiswch “CSV UTF-8” wrth gadw.',
  'lost-letters':
    'Collwyd rhai llythrennau ac maent yn ymddangos fel “?”. Gwiriwch yr enwau hynny, neu cadwch y ffeil eto fel “CSV UTF-8”.',
  'ragged-quotes': 'Nid yw rhai dyfynodau yn y ffeil yn cyfateb. Gwiriwch fod y rhesi isod yn gywir.',
  'no-year': 'Ni chafwyd grwpiau blwyddyn, felly ni ellir cynnig enwau fesul blwyddyn ar gyfer llun.',
  'whole-school':
    'Mae dros 300 o ddisgyblion yma. Os mai pawb yn yr ysgol yw’r rhain, yn hytrach na’r rhai a wrthododd, peidiwch â’i defnyddio.',
  formulas: 'Mae rhai enwau’n dechrau fel fformiwla. Fe’u cedwir fel testun plaen ac ni chânt byth eu gweithredu.',
};

export const rowProblems: Widen<typeof en.rowProblems> = {
  'no-name': 'Nid oes enw yn y rhes hon. Gadawyd hi allan.',
  'not-a-name': 'Nid yw “{words}” yn edrych fel enw. Gadawyd y rhes allan.',
  'too-long': 'Mae’r enw’n rhy hir i fod yn enw. Gadawyd y rhes allan.',
  'no-surname': 'Nid oes cyfenw, felly chwilir am yr enw cyntaf yn unig gyda’i ddosbarth neu ei flwyddyn.',
  'no-forename': 'Nid oes enw cyntaf.',
  'lost-letters': 'Collwyd llythyren ac mae’n ymddangos fel “?”.',
  formula: 'Mae’n dechrau fel fformiwla. Fe’i cedwir fel testun plaen.',
  markup: 'Mae’n cynnwys < neu >. Fe’i cedwir fel testun plaen.',
  digits: 'Mae rhif yn yr enw.',
  symbols: 'Mae arwydd yn yr enw nad yw’n perthyn mewn enw.',
  'order-unsure': 'Darllenwyd fel enw cyntaf “{forename}”, cyfenw “{surname}”. A yw hynny’n gywir?',
  repeated: 'Yr un fath â rhes {other}. Gadawyd hi allan.',
  'unknown-scope': 'Nid yw “{words}” yn hysbys yma, felly cedwir y disgybl hwn allan o bopeth.',
  'unknown-year': 'Nid yw “{words}” yn grŵp blwyddyn.',
  'unknown-date': 'Nid yw “{words}” yn ddyddiad.',
  'unknown-answer': 'Nid “ie” na “na” yw “{words}”, felly mae’n cyfrif fel “na”.',
  'extra-cells': 'Mae gan y rhes fwy o gelloedd nag o benawdau. Efallai fod coma yn y lle anghywir wedi’u symud.',
};

export const changes: Widen<typeof en.changes> = {
  year: 'blwyddyn {before} → {after}',
  group: 'dosbarth {before} → {after}',
  scope: 'gwrthodwyd: {before} → {after}',
  name: 'enw: {before} → {after}',
  review: 'dyddiad adolygu {before} → {after}',
  none: 'heb ei roi',
  year0: 'Derbyn',
  nursery: 'Meithrin',
  yearN: 'Blwyddyn {n}',
};

export const storeProblems: Widen<typeof en.storeProblems> = {
  full: 'Nid oes lle ar ôl ar y cyfrifiadur hwn, felly ni chadwyd dim. Nid yw’r rhestr bresennol wedi newid.',
  damaged:
    'Ni ellid agor y rhestr sydd ar y cyfrifiadur hwn. Mewnforiwch y rhestr eto; bydd yr un ddiffygiol yn cael ei disodli.',
  newer: 'Cadwyd y rhestr gan fersiwn mwy newydd o Ail Olwg. Diweddarwch Ail Olwg yn y porwr hwn; ni newidiwyd dim.',
  unavailable:
    'Ni allodd y porwr gadw dim, efallai am fod y ddisg yn llawn. Ni newidiwyd dim. Gwnewch le neu ailgychwynnwch y porwr, yna rhowch gynnig arall arni.',
  locked: 'Mae’r rhestr ar glo, felly ni chadwyd dim. Datglowch hi yn gyntaf.',
  'no-lock': 'Mae eich ysgol yn gofyn am gyfrinymadrodd ar y rhestr hon. Dewiswch un yn gyntaf; yna mewnforiwch y rhestr.',
};
