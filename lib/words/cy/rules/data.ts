// Yr hyn mae'r rheolau data personol yn ei ddweud.
import type { data as english } from '../../en/rules/data.ts';
import type { RuleWords } from '../../types.ts';

export const data: Record<keyof typeof english, RuleWords> = {
  'data.identifier': {
    title: 'Rhywbeth na ddylai byth fod yn gyhoeddus',
    message: 'Mae “{words}” yn dangos pwy yw rhywun. Dilëwch hyn, os gwelwch yn dda.',
    why: 'Gall rhifau personol, dyddiadau geni a chyfrineiriau agor y drws i gofnodion rhywun. Unwaith y byddant yn gyhoeddus, ni ellir eu cymryd yn ôl.',
    variants: {
      upn: 'Mae “{words}” yn rhif unigryw disgybl (UPN). Dilëwch hyn, os gwelwch yn dda.',
      uln: 'Mae “{words}” yn rhif unigryw dysgwr (ULN). Dilëwch hyn, os gwelwch yn dda.',
      nhs: 'Mae “{words}” yn edrych fel rhif GIG. Dilëwch hyn, os gwelwch yn dda.',
      ni: 'Mae “{words}” yn edrych fel rhif Yswiriant Gwladol. Dilëwch hyn, os gwelwch yn dda.',
      card: 'Mae “{words}” yn edrych fel rhif cerdyn. Dilëwch hyn, os gwelwch yn dda.',
      exam: 'Mae “{words}” yn edrych fel rhif ymgeisydd arholiad. Dilëwch hyn, os gwelwch yn dda.',
      password: 'Mae “{words}” yn edrych fel cyfrinair neu god. Dilëwch hyn, a newidiwch ef os cafodd ei ddangos.',
      'birth-date': 'Mae “{words}” yn edrych fel dyddiad geni rhywun. Dilëwch hyn, os gwelwch yn dda.',
    },
  },
  'data.contact-details': {
    title: 'Manylion cyswllt preifat',
    message: 'Mae “{words}” yn edrych fel manylion cyswllt personol. Defnyddiwch rai’r ysgol yn lle hynny.',
    why: 'Gall dieithriaid gysylltu â phobl am flynyddoedd ar ôl cyhoeddi neges. Mae swyddfa’r ysgol yno i bawb.',
    variants: {
      phone: 'Mae “{words}” yn edrych fel rhif ffôn preifat. Defnyddiwch rif yr ysgol yn lle hynny.',
      mail: 'Mae “{words}” yn edrych fel cyfeiriad e-bost preifat. Defnyddiwch gyfeiriad yr ysgol yn lle hynny.',
      address: 'Mae “{words}” yn edrych fel cyfeiriad cartref rhywun. Dilëwch hyn, os gwelwch yn dda.',
    },
  },
  'data.pupil-sensitive': {
    title: 'Gwybodaeth breifat am ddisgybl neu deulu',
    message:
      'Mae “{words}” yn dweud rhywbeth preifat am ddisgybl y gellir ei adnabod. Dilëwch hyn, a siaradwch â’r teulu yn uniongyrchol.',
    why: 'Materion rhwng yr ysgol a’r teulu yw ymddygiad, iechyd, anghenion ychwanegol, materion teuluol a diogelu, hyd yn oed pan fydd rhiant yn gofyn yn gyhoeddus.',
  },
};
