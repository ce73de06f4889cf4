// Yr hyn mae'r rheolau am ymddygiad a phynciau yn ei ddweud.
import type { conduct as english } from '../../en/rules/conduct.ts';
import type { RuleWords } from '../../types.ts';

export const conduct: Record<keyof typeof english, RuleWords> = {
  'conduct.grievance': {
    title: 'Cwyn gyhoeddus am yr ysgol',
    message: 'Mae “{words}” yn gŵyn am yr ysgol. Codwch y mater yn yr ysgol yn lle hynny: bydd {contact} yn gwrando.',
    why: 'Mae’r ysgol yn gofyn i broblemau gwaith gael eu codi yn yr ysgol, lle gellir gwneud rhywbeth yn eu cylch.',
    variants: {
      unsure:
        'Gall hyn swnio fel cwyn am yr ysgol: “{words}”. Codwch y mater yn yr ysgol yn lle hynny: bydd {contact} yn gwrando.',
    },
  },
  'conduct.defamation': {
    title: 'Honiad am rywun',
    message:
      'Mae “{words}” yn dweud bod rhywun wedi gwneud rhywbeth o’i le. Dilëwch y geiriau, neu holwch cyn postio: {contact}.',
    why: 'Gall honiad cyhoeddus niweidio rhywun, ac efallai y bydd yn rhaid i’r sawl sy’n ei bostio ei brofi.',
    variants: {
      unsure: 'Gall hyn swnio fel dweud bod rhywun wedi gwneud rhywbeth o’i le: “{words}”. Holwch cyn postio: {contact}.',
    },
  },
  'conduct.personal-gain': {
    title: 'Gwerthu ar gyfrif ysgol',
    message: 'Mae “{words}” yn swnio fel gwerthu preifat. Peidiwch â defnyddio cyfrif ysgol i wneud hynny.',
    why: 'Mae cyfrif ysgol yn siarad dros yr ysgol. Ar gyfrif yr unigolyn y mae lle gwersi preifat, gwerthu a chodau disgownt.',
  },
  'topic.controversial': {
    title: 'Cymryd ochr ar fater y mae pobl yn anghytuno arno',
    message: 'Mae “{words}” yn cymryd ochr, neu’n cyhoeddi penderfyniad. Holwch yn gyntaf: {slt}. Pwy gytunodd?',
    why: 'Mae teuluoedd yn gweld y materion hyn yn wahanol. Mae’r ysgol yn gofyn i uwch arweinydd gytuno cyn i’w chyfrifon gymryd ochr.',
  },
  'topic.party-political': {
    title: 'Gwleidyddiaeth bleidiol',
    message: 'Mae “{words}” yn swnio fel cefnogi plaid neu lywodraeth, neu ymosod arni. Mae cyfrifon ysgol yn aros yn niwtral.',
    why: 'Mae dyletswydd gyfreithiol ar ysgolion i aros yn wleidyddol niwtral. Mae gwersi a dadleuon am wleidyddiaeth yn iawn.',
    variants: {
      election: 'Mae etholiad ar y gorwel, ac mae “{words}” yn ymwneud â gwleidydd. Holwch cyn postio: {slt}.',
    },
  },
};
