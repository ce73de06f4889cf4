// Geiriau Cymraeg ar gyfer ychwanegu rhywun a ofynnodd heddiw am beidio â chael ei ddangos. (Welsh words for adding somebody.)
import type * as en from '../en/quick-add.ts';
import type { Widen } from '../widen.ts';

export const quickAdd: Widen<typeof en.quickAdd> = {
  title: 'Mae rhywun wedi gofyn am beidio â chael ei ddangos',
  asked: 'Heddiw, gofynnodd rhywun sydd ynddo am beidio â chael ei ddangos',
  lead: 'Ar gyfer y daith neu’r gêm heddiw: ychwanegwch enw ar y ddyfais hon hyd at ddyddiad penodol. Dywedwch wrth y swyddfa hefyd, er mwyn iddo gyrraedd rhestr yr ysgol ei hun.',
  forename: 'Enw cyntaf',
  surname: 'Cyfenw',
  yearGroup: 'Grŵp blwyddyn (rhif; gadewch yn wag os nad ydych yn gwybod)',
  regGroup: 'Dosbarth',
  until: 'Hyd at ac yn cynnwys',
  add: 'Ychwanegu at restr y ddyfais hon',
  needs: 'Ysgrifennwch enw a dewiswch ddyddiad o heddiw ymlaen.',
  added: 'Wedi’i ychwanegu. O hyn ymlaen, bydd negeseuon yn cael eu gwirio am yr enw hwn.',
  failed:
    'Ni ellid ei gadw; efallai nad oes lle ar ôl ar y cyfrifiadur hwn. Mae’r hyn a oedd ar y rhestr o’r blaen yno o hyd. Rhowch gynnig arall arni.',
};
