// Beth sydd o'i le ar ffeil ysgol, mewn geiriau y gall y swyddfa weithredu arnynt.
import type { schoolFile as english } from '../en/school-file.ts';

export const schoolFile: Record<keyof typeof english, string> = {
  'not-a-file': 'Nid ffeil ysgol yw hon. Dylai fod yn JSON gyda’r rhannau “school”, “accounts” a “rules”.',
  missing: 'Mae hwn ar goll. Defnyddir y gwerth parod.',
  text: 'Dylai hwn fod yn destun. Defnyddir y gwerth parod.',
  list: 'Dylai hwn fod yn rhestr. Defnyddir y gwerth parod.',
  group: 'Dylai hwn fod yn grŵp o osodiadau rhwng { a }. Defnyddir y gwerthoedd parod.',
  number: 'Dylai hwn fod yn rhif sy’n gwneud synnwyr yma. Defnyddir y gwerth parod.',
  'yes-no': 'Dylai hwn fod yn true neu’n false. Defnyddir gosodiad parod y rheol hon.',
  choice: 'Dylai hwn fod yn un o’r rhain: {options}. Defnyddir y gosodiad parod.',
  date: 'Dylai hwn fod yn ddyddiad fel 2027-09-01. Fe’i gadewir allan.',
  'web-address': 'Dylai hwn fod yn gyfeiriad gwe sy’n dechrau gyda https://. Fe’i gadewir allan.',
  'unknown-rule': 'Nid oes rheol o’r enw hwn. Fe’i gadewir allan.',
  item: 'Ni ellir darllen y cofnod hwn yn y rhestr. Fe’i gadewir allan.',
  'too-long': 'Mae hwn yn rhy hir. Fe’i gadewir allan.',
  unknown: 'Nid yw Ail Olwg yn gyfarwydd â hyn. Mae wedi’i adael allan; a yw wedi’i sillafu’n gywir?',
  'newer-file':
    'Mae’r gosodiadau hyn wedi’u hysgrifennu ar ffurf {version}, ar gyfer fersiwn mwy newydd o Ail Olwg; mae hwn yn gyfarwydd â ffurf {known}. Mae’r hyn nad yw’n ei adnabod wedi’i adael allan.',
};
