// Geiriau Cymraeg ar gyfer dilyn rhestr yr ysgol. (Welsh words for following the school's list.)
import type * as en from '../en/sync.ts';
import type { Widen } from '../widen.ts';

export const sync: Widen<typeof en.sync> = {
  title: 'Gan yr ysgol',
  lead: 'Mae Ail Olwg yn dilyn y rhestr hon ar ei ben ei hun, tua unwaith yr awr a phan fyddwch yn ychwanegu llun.',
  never: 'heb ei gyrraedd eto',
  last: 'yn gyfredol {age}',
  version: 'fersiwn {n}',
  now: 'Edrych nawr',
  permission: 'Gadael i’r porwr hwn gyrraedd {host}',
  officeTitle: 'I swyddfa’r ysgol: rhannu’r rhestr hon â staff',
  officeLead:
    'Gall y porwr hwn ysgrifennu’r rhestr fel ffeil wedi’i hamgryptio. Rhowch hi ar unrhyw wefan neu storfa sydd gan yr ysgol; dim ond porwyr sydd ag allwedd yr ysgol all ei darllen, ac ni all neb ei newid na rhoi hen un yn ei lle heb i neb sylwi.',
  officeStart: 'Creu allweddi’r ysgol',
  officeDamaged: 'Ni ellir darllen allweddi’r ysgol ar y cyfrifiadur hwn. Dewch â’r copi a gadwyd yn ôl, neu crëwch rai newydd.',
  url: 'Y cyfeiriad gwe lle bydd y ffeil (https://…)',
  urlNeeded: 'Ysgrifennwch y cyfeiriad yn gyntaf. Mae’n dechrau â https://',
  saveUrl: 'Cadw’r cyfeiriad',
  write: 'Ysgrifennu’r ffeil rhestr',
  written: 'Ysgrifennwyd fersiwn {n}. Rhowch hi yn y cyfeiriad, yn lle’r hen un. Rhaid ei hadnewyddu o fewn {days} diwrnod.',
  noList: 'Nid oes prif restr ar y ddyfais hon i’w rhannu.',
  writeFailed: 'Ni ellid ysgrifennu’r ffeil. Rhowch gynnig arall arni.',
  settingsTitle: 'I’r bobl sy’n gofalu am y cyfrifiaduron',
  settingsText:
    'Mae’r gosodiadau hyn yn gwneud i bob porwr ddilyn y rhestr. Maent yn cynnwys yr allwedd sy’n ei hagor, felly byddwch yn ofalus wrth eu trosglwyddo.',
  backup: 'Cadw copi o’r allweddi',
  backupText: 'Cadwch ef yn sêff yr ysgol. Hebddo, ni all cyfrifiadur newydd ysgrifennu’r rhestr.',
  restore: 'Dod â chopi yn ôl',
  restoreFailed: 'Nid copi o allweddi’r ysgol yw’r ffeil honno. Ni newidiwyd dim.',
  managedTitle: 'Derbyniwyd gan eich ysgol',
  managedLead: 'Mae’r ysgol wedi gosod y rhain i bawb. Ni ellir eu newid yma.',
  managedUnreadable: 'Gosodwyd rhywbeth i bawb, ond ni ellid ei ddarllen. Dywedwch wrth y bobl sy’n gofalu am y cyfrifiaduron.',
  managedNone: 'Nid oes dim wedi’i osod i bawb ar y cyfrifiadur hwn.',
  managedValue: 'Beth',
  managedIs: 'Wedi’i osod i',
  rejected: 'Ni ellid defnyddio’r rhain:',
};

export const syncProblems: Widen<typeof en.syncProblems> = {
  empty: 'Mae’r ffeil yn y cyfeiriad yn wag. Cedwir y rhestr sydd yma.',
  'too-big': 'Mae’r ffeil yn y cyfeiriad yn llawer rhy fawr i fod yn rhestr. Cedwir y rhestr sydd yma.',
  'web-page': 'Daeth tudalen we yn ôl yn lle’r rhestr, efallai i fewngofnodi i Wi-Fi. Cedwir y rhestr sydd yma.',
  'not-a-bundle': 'Nid rhestr sydd yn y cyfeiriad. Cedwir y rhestr sydd yma.',
  'wrong-key': 'Ni ellid agor y rhestr: mae wedi’i difrodi, neu mae gan yr ysgol allwedd newydd. Cedwir y rhestr sydd yma.',
  'wrong-signature': 'Ni lofnodwyd y rhestr gan yr ysgol, felly ni chafodd ei defnyddio. Cedwir y rhestr sydd yma.',
  'wrong-school': 'Rhestr ysgol arall yw hi, felly ni chafodd ei defnyddio. Cedwir y rhestr sydd yma.',
  expired: 'Mae’r rhestr wedi dod i ben. Rhaid i’r swyddfa ysgrifennu un newydd. Cedwir y rhestr sydd yma am y tro.',
  clock: 'Ymddengys bod y rhestr yn dod o’r dyfodol. A yw cloc y cyfrifiadur hwn yn gywir? Cedwir y rhestr sydd yma.',
  'rolled-back': 'Daeth rhestr hŷn na’r un sydd yma yn ôl, felly ni chafodd ei defnyddio.',
  'newer-format': 'Mae ar y rhestr angen fersiwn mwy newydd o Ail Olwg. Cedwir y rhestr sydd yma.',
  offline: 'Ni ellid cyrraedd y cyfeiriad. Cedwir y rhestr sydd yma.',
  timeout: 'Nid atebodd y cyfeiriad mewn pryd. Cedwir y rhestr sydd yma.',
  'not-found': 'Nid oes ffeil yn y cyfeiriad. Cedwir y rhestr sydd yma.',
  'not-allowed': 'Gwrthododd y cyfeiriad y cyfrinair neu’r allwedd. Cedwir y rhestr sydd yma.',
  server: 'Mae problem gan y cyfrifiadur sy’n dal y rhestr. Cedwir y rhestr sydd yma.',
  redirected: 'Anfonodd y cyfeiriad ni i wefan arall, felly ni chymerwyd dim oddi yno. Cedwir y rhestr sydd yma.',
  'no-permission': 'Ni chaiff y porwr hwn gyrraedd y cyfeiriad eto.',
  'not-https': 'Dim ond cyfeiriadau sy’n dechrau â https:// a ddefnyddir.',
  'google-sheet':
    'Gall pawb ddarllen dalen sydd wedi’i “chyhoeddi i’r we”, felly ni chaiff ei defnyddio. Defnyddiwch ffeil rhestr wedi’i hamgryptio yn ei lle.',
  'sharepoint-link':
    'Nid yw dolen y gall “unrhyw un” ei hagor yn ddiogel ar gyfer y rhestr hon, felly ni chaiff ei defnyddio. Defnyddiwch ffeil rhestr wedi’i hamgryptio yn ei lle.',
  shrank: 'Byddai mwy na hanner yr enwau wedi mynd ar unwaith, felly ni newidiwyd dim. Dilëwch y rhestr yma os yw hynny’n gywir.',
  'not-stored': 'Nid oedd lle i gadw’r rhestr newydd. Cedwir y rhestr sydd yma.',
  'bad-source': 'Nid yw’r ffynhonnell hon yn gyflawn, felly ni chaiff ei defnyddio.',
};
