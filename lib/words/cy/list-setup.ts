// Geiriau Cymraeg ar gyfer dod â rhestr i mewn, ei rhannu a'i dilyn. (Welsh words for list set-up.)
import type { listSetup as en } from '../en/list-setup.ts';
import type { Widen } from '../widen.ts';

export const listSetup: Widen<typeof en> = {
  kindTitle: 'Pa fath o ffeil yw hi?',
  kindText: 'Mae gan {name} golofnau am ganiatâd: {columns}.',
  refusals: 'Dim ond y disgyblion a wrthododd, neu y gwrthododd rhywun ar eu rhan',
  register: 'Pob disgybl, gydag “ie” neu “na” i bob un. Mae cell wag yn golygu na roddwyd caniatâd.',
  kindGo: 'Darllen y ffeil',
  columnsTitle: 'Pa golofn yw pa un?',
  columnsText:
    'Nid yw penawdau {name} yn hysbys yma. Dywedwch beth sydd ym mhob colofn; fe’i cofir ar gyfer y ffeil nesaf debyg iddi.',
  firstRow: 'Penawdau sydd yn y rhes gyntaf, nid disgybl',
  column: 'Colofn {n}',
  unused: 'Heb ei chadw',
  uses: {
    legalForename: 'Enw cyntaf',
    legalSurname: 'Cyfenw',
    fullName: 'Enw llawn',
    preferredForename: 'Enw cyntaf a ffefrir',
    preferredSurname: 'Cyfenw a ffefrir',
    middleNames: 'Enwau canol',
    year: 'Grŵp blwyddyn',
    group: 'Dosbarth',
    scope: 'Beth a wrthodwyd',
    reviewDate: 'Dyddiad adolygu',
  },
  needName: 'Rhaid i o leiaf un golofn gynnwys enw.',
  readsAs: 'Byddai’r rhesi cyntaf yn cael eu darllen fel: {names}',
  target: 'Pa restr mae’r ffeil yn ei disodli?',
  targetMain: 'Prif restr',
  targetOther: 'Rhestr arall',
  targetName: 'Enw’r rhestr honno, fel “Taith Blwyddyn 7”',
  lists: 'Rhestri ar y ddyfais hon',
  temporary: 'Dros dro (ychwanegwyd yma)',
  eraseNamed: 'Dileu {name}',
};
