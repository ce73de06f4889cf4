// Yr hyn mae'r rheolau am dôn yn ei ddweud.

import type { tone as english } from '../../en/rules/tone.ts';
import type { RuleWords } from '../../types.ts';

export const tone: Record<keyof typeof english, RuleWords> = {
  'tone.offensive': {
    title: 'Iaith i gynulleidfa wahanol',
    message: 'Nid yw “{words}” yn addas i gynulleidfa ysgol. Dilëwch y geiriau, neu dywedwch hyn yn dawelach.',
    why: 'Mae disgyblion a rhieni/gofalwyr yn darllen negeseuon yr ysgol a’i staff. Mae’r ysgol yn gofyn am iaith sy’n addas i bawb.',
    variants: {
      threat:
        'Gellid darllen “{words}” fel bygythiad, hyd yn oed fel jôc. Dilëwch y geiriau, neu dywedwch hyn mewn ffordd arall.',
      remark: 'Nid yw “{words}” yn rhywbeth i’w ddweud yn gyhoeddus am bobl yn yr ysgol. Dilëwch y geiriau.',
      unsure: 'Gall “{words}” fod yn rhy gryf i gynulleidfa ysgol. Oes gair tawelach?',
    },
  },
  'tone.discriminatory': {
    title: 'Geiriau sy’n bychanu grŵp o bobl',
    message: 'Mae “{words}” yn bychanu pobl oherwydd pwy ydynt. Dilëwch y geiriau.',
    why: 'Dylai pawb yng nghymuned yr ysgol allu darllen ei negeseuon heb gael eu bychanu oherwydd pwy ydynt.',
    variants: {
      group: 'Mae “{words}” yn dweud rhywbeth am grŵp cyfan o bobl. Dywedwch beth ddigwyddodd, heb sôn am y grŵp.',
      unsure: 'Gall hyn swnio fel sylw am grŵp o bobl: “{words}”. A fyddech yn ei ddweud wrthynt?',
    },
  },
  'tone.derogatory': {
    title: 'Angharedig am bobl yr ysgol',
    message:
      'Mae “{words}” yn barnu disgyblion, rhieni/gofalwyr neu staff. Dywedwch beth ddigwyddodd yn lle hynny, neu dilëwch y geiriau.',
    why: 'Mae’r ysgol yn gofyn i staff beidio â barnu disgyblion, rhieni/gofalwyr na chydweithwyr yn gyhoeddus: gallant ei ddarllen, ac mae’n aros.',
    variants: {
      you: 'Mae “{words}” wedi’i anelu at y sawl rydych yn ysgrifennu ato. Bydd ateb hebddo yn cael gwell gwrandawiad.',
      sarcasm: 'Gall “{words}” swnio’n goeglyd am ddisgyblion, rhieni/gofalwyr neu staff. Ai dyna sut rydych am iddo swnio?',
      unsure: 'Gall hyn swnio’n angharedig am rywun: “{words}”. Sut byddai’n swnio iddynt?',
    },
  },
  'tone.ridicule': {
    title: 'Gall wneud hwyl am ben rhywun',
    message: 'Gall “{words}” wneud hwyl am ben y sawl sydd yn y llun. Dewiswch eiriau eraill, neu lun arall.',
    why: 'Ni ddylid byth wneud hwyl am ben disgybl mewn neges ysgol. Gall jôc i ni ddilyn plentyn am amser hir.',
    variants: {
      unsure: 'Gall hyn swnio fel gwneud hwyl am ben rhywun: “{words}”. Efallai y bydd y person a’r teulu yn ei weld.',
    },
  },
  'tone.heated': {
    title: 'Yn swnio’n ddig',
    message: 'Gall “{words}” swnio’n ddig. Arhoswch ychydig, neu gofynnwch am ail farn: {contact}.',
    why: 'Mae ateb tawel yn helpu pawb. Os oes amheuaeth, mae’r ysgol yn gofyn am ail farn cyn ateb.',
    variants: {
      capitals: 'Gall prif lythrennau drwyddo draw swnio fel gweiddi. Mae llythrennau bach yn swnio’n dawelach.',
      unsure: 'Gall hyn swnio’n ddig: “{words}”. Arhoswch ychydig, neu gofynnwch am ail farn: {contact}.',
    },
  },
  'tone.worth-a-look': {
    title: 'Darllenwch hi unwaith eto',
    message: 'Gall rhywbeth yn y neges hon swnio’n angharedig neu’n ddig. Darllenwch hi unwaith eto fel rhiant neu ddisgybl.',
    why: 'Nid oedd unrhyw reol yn sicr, felly awgrym yn unig yw hwn. Cewch ei phostio fel y mae.',
    variants: {
      unsure:
        'Gall rhywbeth yn y neges hon swnio’n angharedig neu’n ddig, efallai “{words}”. Darllenwch hi unwaith eto fel rhiant neu ddisgybl.',
    },
  },
};
