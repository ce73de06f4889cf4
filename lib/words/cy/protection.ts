// Geiriau Cymraeg ar gyfer sut y mae'r rhestr yn cael ei diogelu ar y cyfrifiadur hwn.
import type * as en from '../en/protection.ts';
import type { Widen } from '../widen.ts';

export const protection: Widen<typeof en.protection> = {
  title: 'Sut mae’r rhestr yn cael ei diogelu yma',
  device:
    'Cedwir y rhestr wedi’i hamgryptio, a’r porwr sy’n cadw’r allwedd. Mae hyn yn atal gwefannau a llygaid chwilfrydig. Nid yw’n atal rhywun sy’n mynd â’r cyfrifiadur: ar gyfer hynny, dibynnwch ar glo’r cyfrifiadur ac ar amgryptio’r ddisg.',
  passphrase:
    'Cedwir y rhestr wedi’i hamgryptio, ac mae ei hallwedd dan glo â chyfrinymadrodd. Tra bo’r clo ar agor, dim ond yn y cof y mae’r allwedd. Ar gyfrifiadur sydd wedi’i ddiffodd, ni ellir darllen y rhestr heb y cyfrinymadrodd.',
  passphraseNot:
    'Nid yw’n atal rhywun wrth y cyfrifiadur hwn tra bo’r clo ar agor. Gall yr hyn a oedd yma cyn y clo fod yn ffeiliau’r porwr o hyd nes i’r porwr eu tacluso. A lle mae gosodiadau’r ysgol ar y cyfrifiadur hwn yn dal allwedd y rhestr a rennir, gall pwy bynnag sy’n gallu eu darllen nôl y rhestr eto.',
  forgotten: 'Wedi anghofio’r cyfrinymadrodd?',
  forgottenText: 'Ni all neb ei ddarganfod. Dilëwch y rhestr isod, yna mewnforiwch hi eto neu gadewch iddi ddod o’r ysgol.',
  locked: 'Mae’r rhestr ar glo. Ni chaiff negeseuon am yr ysgol eu gwirio yn ei herbyn nes i rywun ei datgloi.',
  wanted:
    'Mae eich ysgol yn gofyn am gyfrinymadrodd ar y rhestr hon. Nes i chi ddewis un, ni chedwir rhestr newydd ar y cyfrifiadur hwn.',
  open: 'Wedi’i datgloi am heddiw. Mae’n cloi ei hun am hanner nos a phan gaiff y porwr ei gau.',
  field: 'Cyfrinymadrodd',
  again: 'Yr un cyfrinymadrodd unwaith eto',
  hint: 'O leiaf 12 nod. Mae pedwar gair nad ydynt yn perthyn i’w gilydd yn ddewis da.',
  unlock: 'Datgloi am heddiw',
  working: 'Un eiliad…',
  lockIt: 'Cloi’r rhestr â’r cyfrinymadrodd hwn',
  lockTitle: 'Cloi’r rhestr â chyfrinymadrodd',
  lockLead: 'Yna gofynnir i chi amdano unwaith y dydd. Da ar gyfer gliniaduron sy’n gadael yr ysgol.',
  lockNow: 'Ei chloi nawr',
  remove: 'Tynnu’r clo',
  wrong: 'Nid dyna’r cyfrinymadrodd.',
  short: 'Mae hwnnw’n rhy fyr. Defnyddiwch o leiaf 12 nod.',
  differ: 'Nid yw’r ddau yr un fath.',
  failed: 'Ni ellid ei newid, ac mae popeth fel yr oedd. Efallai fod y rhestr wedi’i difrodi, neu fod y ddisg yn llawn.',
  namesTitle: 'Heb enwau darllenadwy',
  namesLead:
    'Ar gyfer gwirfoddolwyr a chyfrifiaduron a rennir: dim ond codau wedi’u gwneud o’r enwau a gedwir. Caiff negeseuon eu gwirio lawn cystal, ond ni ellir dangos enw, chwilio fesul blwyddyn na rhannu’r rhestr oddi yma.',
  namesNot:
    'Gall rhywun sy’n gwybod pwy sydd yn yr ysgol, ac sydd â’r cyfrifiadur hwn, roi cynnig ar enwau fesul un o hyd. Mae’r codau yn ddata personol fel y rhestr ei hun.',
  namesOn: 'Nid oes modd darllen enwau ar y cyfrifiadur hwn.',
  namesBySchool: 'Mae eich ysgol wedi gosod hyn i bawb.',
  hideNames: 'Gwneud yr enwau’n annarllenadwy',
  hideAsk: 'Gwneud yr enwau ar y cyfrifiadur hwn yn annarllenadwy?',
  hideText: 'Ni ellir dadwneud hyn ar gyfer y rhestr sydd yma. I weld enwau eto, rhaid mewnforio’r rhestr o’r newydd.',
  hideYes: 'Eu gwneud yn annarllenadwy',
  showNames: 'Cadw enwau darllenadwy o’r rhestr nesaf ymlaen',
  pickerMatchOnly: 'Nid oes enwau darllenadwy ar y rhestr ar y cyfrifiadur hwn. Teipiwch enw llawn i weld a yw arni.',
  pickerNone: 'Nid oes rhestr ar y cyfrifiadur hwn i ddewis ohoni. Gofynnwch i swyddfa’r ysgol pwy na ddylid eu dangos.',
  pickerLocked: 'Mae’r rhestr ar glo, felly ni all ddweud pwy na ddylid eu dangos. Datglowch hi o fotwm Ail Olwg y porwr.',
  pickerDamaged: 'Ni ellir darllen y rhestr ar y cyfrifiadur hwn. Gofynnwch i swyddfa’r ysgol pwy na ddylid eu dangos.',
};
