// Invented findings, pictures and names for the gallery and for component tests.
import type { Severity, Span } from '../../lib/core/finding.ts';
import type { Candidate, FindingView, Lang, VerdictView } from '../../lib/messaging/protocol.ts';

export const text = {
  en: 'What a morning at the harbour! Well done to Will Young and the rest of 8D, who found eleven kinds of crab. Personally I think the one with the limp was the winner.',
  cy: 'Am fore yn yr harbwr! Da iawn i Will Young a gweddill 8D, a ddaeth o hyd i un ar ddeg math o granc. Yn fy marn i, yr un cloff oedd yr enillydd.',
} as const;

export const spanFor = (source: string, words: string, field: Span['field'] = 'text'): Span => {
  const start = source.indexOf(words);
  return { field, start, end: start + words.length, words };
};

interface Words {
  readonly title: string;
  readonly message: string;
  readonly why: string;
}

const finding = (words: Words, over: Partial<FindingView> & { rule: string; severity: Severity }): FindingView => ({
  spans: [],
  field: 'text',
  fixes: [],
  key: over.rule,
  ...words,
  ...over,
});

export const named = (lang: Lang): FindingView =>
  finding(
    lang === 'en'
      ? {
          title: 'A pupil on the do-not-publish list is named with a picture',
          message:
            '“Will Young” is Will Young (Year 8, 8D), who is on the do-not-publish list. Take the name out, and leave Will out of the picture.',
          why: 'A parent/carer, the pupil or the school has decided that this pupil must not be shown. The school keeps that list so that nobody has to remember it.',
        }
      : {
          title: 'Mae disgybl ar y rhestr peidio â chyhoeddi wedi’i enwi gyda llun',
          message:
            '“Will Young” yw Will Young (Blwyddyn 8, 8D), sydd ar y rhestr peidio â chyhoeddi. Tynnwch yr enw allan, a gadewch Will allan o’r llun.',
          why: 'Mae rhiant/gofalwr, y disgybl neu’r ysgol wedi penderfynu na ddylid dangos y disgybl hwn. Mae’r ysgol yn cadw’r rhestr fel nad oes raid i neb gofio.',
        },
    {
      rule: 'nophoto.named-with-image',
      severity: 'block',
      spans: [spanFor(text[lang], 'Will Young')],
      entryId: 'P002',
      fixes: [
        { kind: 'remove', span: spanFor(text[lang], 'Will Young') },
        { kind: 'replace', span: spanFor(text[lang], 'Will Young'), text: lang === 'en' ? 'a pupil' : 'disgybl' },
        { kind: 'different-person' },
      ],
    },
  );

export const opinion = (lang: Lang): FindingView =>
  finding(
    lang === 'en'
      ? {
          title: 'A personal view on a school account',
          message:
            '“Personally I think” sounds like one person’s view. On a school account, say what the school says, or post it from your own account.',
          why: 'What a school account says is read as the school’s own view.',
        }
      : {
          title: 'Barn bersonol ar gyfrif ysgol',
          message:
            'Mae “Yn fy marn i” yn swnio fel barn un person. Ar gyfrif ysgol, dywedwch beth mae’r ysgol yn ei ddweud, neu postiwch o’ch cyfrif eich hun.',
          why: 'Mae’r hyn a ddywed cyfrif ysgol yn cael ei ddarllen fel barn yr ysgol ei hun.',
        },
    {
      rule: 'disclaimer.personal-view-on-school-account',
      severity: 'confirm',
      spans: [spanFor(text[lang], lang === 'en' ? 'Personally I think' : 'Yn fy marn i')],
      fixes: [{ kind: 'remove', span: spanFor(text[lang], lang === 'en' ? 'Personally I think' : 'Yn fy marn i') }],
    },
  );

export const disclaimer = (lang: Lang): FindingView =>
  finding(
    lang === 'en'
      ? {
          title: 'Your own account names the school',
          message: 'Add a line to say that this is your own view, here or in your profile.',
          why: 'Readers should not have to guess whether a member of staff speaks for the school.',
        }
      : {
          title: 'Mae eich cyfrif eich hun yn enwi’r ysgol',
          message: 'Ychwanegwch linell i ddweud mai eich barn chi yw hon, yma neu yn eich proffil.',
          why: 'Ni ddylai darllenwyr orfod dyfalu a yw aelod o staff yn siarad ar ran yr ysgol.',
        },
    {
      rule: 'disclaimer.missing',
      severity: 'confirm',
      fixes: [
        { kind: 'insert', text: ' Views my own, not the school’s.', lang: 'en' },
        { kind: 'insert', text: ' Barn bersonol, nid barn yr ysgol.', lang: 'cy' },
        { kind: 'profile-says-so' },
      ],
    },
  );

export const altText = (lang: Lang): FindingView =>
  finding(
    lang === 'en'
      ? {
          title: 'A list of names in the picture’s description',
          message: 'Full names beside faces help strangers. First names, or none, are safer.',
          why: 'A face and a full name together say who a child is.',
        }
      : {
          title: 'Rhestr o enwau yn nisgrifiad y llun',
          message: 'Mae enwau llawn wrth ymyl wynebau yn helpu dieithriaid. Mae enwau cyntaf, neu ddim un, yn fwy diogel.',
          why: 'Mae wyneb ac enw llawn gyda’i gilydd yn dweud pwy yw plentyn.',
        },
    {
      rule: 'image.full-name',
      severity: 'advise',
      spans: [{ field: 'pictures[0].alt', start: 0, end: 14, words: 'Mali Rees-Owen' }],
    },
  );

export const location = (lang: Lang): FindingView =>
  finding(
    lang === 'en'
      ? {
          title: 'This picture says where it was taken',
          message: 'The file holds the place as a map position. A safer copy leaves it out.',
          why: 'A place in a file can lead strangers to pupils.',
        }
      : {
          title: 'Mae’r llun hwn yn dweud ble cafodd ei dynnu',
          message: 'Mae’r ffeil yn cynnwys y lleoliad ar fap. Mae copi mwy diogel yn ei hepgor.',
          why: 'Gall lleoliad mewn ffeil arwain dieithriaid at ddisgyblion.',
        },
    {
      rule: 'image.location-data',
      severity: 'advise',
      field: 'pictures[0].metadata.location',
      fixes: [{ kind: 'safer-copy', picture: 0 }],
    },
  );

export const whoIsInIt = (lang: Lang, picture: number, rule = 'image.people-check'): FindingView =>
  finding(
    lang === 'en'
      ? {
          title: 'Who is in this picture?',
          message: 'Look at the list before this picture goes out.',
          why: 'Nobody on the school’s do-not-publish list may be shown.',
        }
      : {
          title: 'Pwy sydd yn y llun hwn?',
          message: 'Edrychwch ar y rhestr cyn i’r llun hwn gael ei gyhoeddi.',
          why: 'Ni chaniateir dangos neb sydd ar restr peidio â chyhoeddi’r ysgol.',
        },
    {
      rule,
      severity: 'confirm',
      field: `pictures[${picture}]`,
      key: `${rule}-${picture}`,
      fixes: [
        { kind: 'who-is-in-it', picture },
        { kind: 'remove-picture', picture },
      ],
    },
  );

export const view = (lang: Lang, findings: readonly FindingView[], over: Partial<VerdictView> = {}): VerdictView => ({
  scope: 'school',
  outcome: 'hold',
  findings,
  couldNotRun: [],
  lang,
  school: lang === 'en' ? 'Aberhelyg School' : 'Ysgol Aberhelyg',
  policyUrl: 'https://aberhelyg.example/policies/social-media',
  contact: lang === 'en' ? 'Rhian Prosser, Deputy Headteacher' : 'Rhian Prosser, Dirprwy Bennaeth',
  yearGroups: [7, 8, 9, 10, 11, 12, 13],
  list: { state: 'ready', count: 42, updated: Date.UTC(2026, 8, 20, 8), stale: false },
  ...over,
});

export const candidates: readonly Candidate[] = [
  { entryId: 'P002', name: 'Will Young', yearGroup: 8, regGroup: '8D' },
  { entryId: 'P006', name: 'Mark Field', yearGroup: 8, regGroup: '8A' },
  { entryId: 'P014', name: 'Llŷr ap Gwynfor', yearGroup: 8, regGroup: '8B' },
  { entryId: 'P021', name: 'Siân-Mair O’Connell', yearGroup: 8, regGroup: '' },
];

/** A drawn scene: no photograph of anybody is needed to see the layout. */
export const drawing = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400">
<rect width="640" height="400" fill="#bfe0ee"/><rect y="230" width="640" height="170" fill="#e9d9a6"/><path d="M0 230q160-40 320 0t320 0v30H0z" fill="#5aa3bd"/>
${[120, 250, 380, 510]
  .map(
    (x, i) =>
      `<rect x="${x - 42}" y="215" width="84" height="150" rx="38" fill="${['#0d5f5a', '#a8323e', '#2c5282', '#b4690e'][i]}"/><circle cx="${x}" cy="180" r="38" fill="${['#e8b894', '#8d5a3b', '#f0cdb0', '#c58b62'][i]}"/><path d="M${x - 38} 176a38 38 0 0 1 76 0q-38-22-76 0z" fill="${['#5a3a22', '#1d1612', '#c89b4a', '#2f2320'][i]}"/>`,
  )
  .join('')}</svg>`)}`;

export const faces = [120, 250, 380, 510].map((x) => ({ x: (x - 40) / 640, y: 140 / 400, w: 80 / 640, h: 80 / 400 }));
