// Yr hyn mae'r rheolau ymwadiad yn ei ddweud.
import type { disclaimer as english } from '../../en/rules/disclaimer.ts';
import type { RuleWords } from '../../types.ts';

export const disclaimer: Record<keyof typeof english, RuleWords> = {
  'disclaimer.missing': {
    title: 'Dywedwch mai eich barn chi yw hon',
    message:
      'Eich cyfrif chi yw hwn, ac mae’r neges yn enwi’r ysgol (“{words}”). Ychwanegwch linell fer i ddweud mai eich barn chi yw hi.',
    why: 'Gall pobl ddarllen neges sy’n enwi’r ysgol fel llais yr ysgol. Mae ymwadiad byr yn cadw eich barn chi a barn yr ysgol ar wahân.',
  },
  'disclaimer.profile': {
    title: 'Mae eich proffil yn enwi’r ysgol heb ymwadiad',
    message: 'Mae llinell fel “Barn bersonol” yn eich proffil yn ddigon ar gyfer eich holl negeseuon.',
    why: 'Mae proffil sy’n enwi’r ysgol yn gwneud i bob neges edrych fel petai’n gysylltiedig â hi.',
  },
  'disclaimer.personal-view-on-school-account': {
    title: 'Barn bersonol ar gyfrif ysgol',
    message:
      'Mae “{words}” yn swnio fel barn un person. Postiwch hyn o’ch cyfrif eich hun, neu geiriwch ef fel y byddai’r ysgol yn ei ddweud.',
    why: 'Mae cyfrif ysgol yn siarad dros bawb yn yr ysgol, felly ar gyfrifon personol y mae lle barn bersonol.',
  },
};
