// A protective marking at the head of a text or in capitals: somebody has decided that this is not for everybody.
import type { Check, CheckContext } from '../../check.ts';
import type { Draft } from '../../draft.ts';
import type { RawFinding, Span } from '../../finding.ts';
import { publishedFields } from '../../text/fields.ts';
import { findPattern } from '../../text/phrases.ts';
import { inside } from '../../text/quotes.ts';
import { type Reading, sourceWords, spanIn } from '../../text/reading.ts';

const audience =
  "(?:\\s*[-:,/(]+\\s*|\\s+)(?:for |to |i |ar gyfer )?(?:the |all |y |'r )*(?:staff|governors?|slt|senior leaders|leadership|internal|teachers|recipients?|addressee|committee|board|trustees|llywodraethwyr|lywodraethwyr|athrawon|uda|mewnol)(?: (?:use|eyes|and governors|a llywodraethwyr))?(?: only| yn unig)?";
const word =
  "strictly (?:private(?: and confidential)?|confidential)|private (?:and|&) confidential|in (?:the )?strictest confidence|confidential|official[ -]sensitive|restricted|protect(?:ed)?[ -](?:personal|pupil)|not for (?:publication|circulation|release|sharing|public release|onward (?:sharing|transmission))|internal use only|for internal use|do not (?:share|forward|copy|circulate|distribute|publish)|embargoed (?:until|till|for)|under embargo|tan embargo|(?:hynod |cwbl |hollol )?gyfrinachol|(?:hynod |cwbl |hollol )?cyfrinachol|preifat a chyfrinachol|nid i['w]+ (?:gyhoeddi|rannu|ddosbarthu)|nid ar gyfer (?:y cyhoedd|cyhoeddi)|defnydd mewnol(?: yn unig)?|peidiwch a (?:rhannu|chyhoeddi|anfon ymlaen)";
const marking = new RegExp(`(?<![\\p{L}\\p{N}])(?<word>${word})(?<audience>${audience})?(?![\\p{L}])`, 'gu');
/** These say it in full; the bare words need to stand like a marking. */
const plain =
  /^(?:strictly|private (?:and|&)|official|not for (?:publication|circulation|release|public)|internal use only|in (?:the )?strictest|embargoed|under embargo|tan embargo|preifat a|nid i|nid ar|defnydd mewnol)/;
/** "Confidential helpline", "a restricted view": part of an ordinary phrase. */
const goesOn =
  /^\s+(?:help|support|advice|service|counselling|chat|line|listening|space|conversation|drop|e-?mail|number|survey|questionnaire|view|parking|access|linell|gymorth|cymorth|wasanaeth|gwasanaeth|sgwrs|cwnsela|to |about |information|data)/;

/** Markings in one text, audience included. */
export const markingsIn = (reading: Reading): { readonly start: number; readonly end: number }[] =>
  findPattern(reading, marking).filter((hit) => {
    if (inside(reading.quotations, hit.start, hit.end)) return false;
    if (goesOn.test(reading.text.slice(hit.end))) return false;
    const name = hit.named.word ?? '';
    const written = sourceWords(reading, hit.start, hit.start + name.length);
    const capitals = written === written.toUpperCase();
    const shouting = capitals && reading.source === reading.source.toUpperCase();
    const opens = /(?:^|\n|[[(*|]|\.\s)\s*$/.test(reading.text.slice(0, hit.start));
    const stands = /^\s*(?:[-:\])*|]|\.\s|\.?$|\n)/.test(reading.text.slice(hit.end));
    if (/^do not|^peidiwch|^restricted|^protect/.test(name)) return capitals && !shouting && opens;
    if (hit.named.audience && /only|yn unig/.test(hit.named.audience)) return true;
    if (plain.test(name)) return opens || capitals || stands;
    return (capitals && !shouting) || (opens && stands);
  });

export const markedSpans = (draft: Draft, context: CheckContext): Span[] =>
  publishedFields(draft)
    .filter((f) => !f.field.startsWith('links') && !f.field.includes('.taggedAccounts'))
    .flatMap(({ field, text }) => {
      const reading = context.read(text);
      return markingsIn(reading).map((hit) => spanIn(reading, field, hit.start, hit.end));
    });

export const markedCheck: Check = {
  id: 'marked',
  rules: [{ id: 'confidential.marked', school: 'block', linked: 'block', sentences: [48, 101] }],
  run(draft, context): RawFinding[] {
    const spans = markedSpans(draft, context);
    return spans.length ? [{ rule: 'confidential.marked', spans }] : [];
  },
};
