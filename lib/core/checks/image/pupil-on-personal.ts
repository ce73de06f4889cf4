// Pictures of pupils belong on accounts the school owns. The words ("my brilliant Year 9s") or the person's own answer say that pupils are in the picture.
import type { Check, CheckContext } from '../../check.ts';
import type { Draft } from '../../draft.ts';
import { mayShowPeople, ownPictures } from '../../draft-pictures.ts';
import type { Fix, RawFinding, Span } from '../../finding.ts';
import { proseFields } from '../../text/fields.ts';
import { findPattern, wordPattern } from '../../text/phrases.ts';
import { inside } from '../../text/quotes.ts';
import { spanIn } from '../../text/reading.ts';

const figure = '(?:1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)';
const year = `(?:(?:years?|yrs?|y) ?${figure}(?:'?s)?|reception(?:'?s)?|nursery|${figure}[a-h]|sixth form(?:ers)?|gcse|a level|a-level|btec)`;
const pupils =
  '(?:pupils?|students?|learners?|kids|children|little ones|class|classes|form|tutor group|tutees|tutor set|year group|sixth formers|lot|bunch|crew|gang|team|choir|cast|squad|set|artists|scientists|historians|mathematicians|linguists|writers|readers|musicians|athletes|dancers|actors|geographers|engineers|explorers|superstars|stars|group)';
const describing = "(?:[a-z'-]+ ){0,3}?";

/** "My brilliant Year 9 historians", "these wonderful students", "our form". */
const english = wordPattern(
  `(?:my|our|these|those) ${describing}(?:${year}(?:(?:'s)? ${pupils})?|pupils?|students?|learners?|tutor group|tutees|form(?: group)?|class(?: of)? ?${figure}?[a-h]?|sixth formers)|(?:the|this) ${describing}(?:${year} ${pupils}|pupils|students|tutor group)|${year}(?:'s)? ${pupils}`,
);
const welshPupils =
  '(?:disgyblion|ddisgyblion|nisgyblion|myfyrwyr|fyfyrwyr|plant|blant|mhlant|dosbarth|nosbarth|ddosbarth|criw|griw|nghriw|grwp|ngrwp)';
const welshYear = `(?:blwyddyn|flwyddyn|mlwyddyn|bl) ?${figure}`;
const welsh = wordPattern(
  `(?:fy|ein|y|yr|'r|rhai o) ?(?:${welshPupils} ?(?:${welshYear})?|${welshYear})(?: (?:gwych|talentog|arbennig|annwyl|bach|hyfryd|anhygoel))?|${welshPupils} ${welshYear}`,
);
/** Somebody's own child is the family's business, and a class of long ago is no class. */
const excused = wordPattern(
  "my (?:own )?(?:son|daughter|kids|children|boys|girls|twins|niece|nephew|grandson|granddaughter|godson|goddaughter|little one)(?:'s)?|my old (?:class|form|school)|class of (?:19\\d\\d|20\\d\\d|'\\d\\d)|reunion|throwback|when i was|fy (?:mab|merch|mhlant i|wyr|wyres)|staff team|staff photo|inset",
);

const concerned = (context: CheckContext): boolean =>
  context.scope === 'personalLinked' ? !context.accountInDoubt : context.account?.kind === 'affiliated';

export const pupilOnPersonal: Check = {
  id: 'pupil-on-personal',
  rules: [{ id: 'image.pupil-on-personal', school: 'block', linked: 'block', sentences: [62] }],
  run(draft, context): RawFinding[] {
    if (!concerned(context)) return [];
    const pictures = ownPictures(draft);
    const said = pictures.flatMap((picture) => (picture.answer?.pupils === 'yes' ? [draft.pictures.indexOf(picture)] : []));
    const open = pictures.filter((p) => mayShowPeople(p) && p.answer?.pupils !== 'no');
    if (!open.length && !said.length) return [];
    const spans = open.length ? cues(draft, context) : [];
    if (!spans.length && !said.length) return [];
    const first = said[0] ?? draft.pictures.indexOf(open[0] as (typeof open)[number]);
    const fixes: Fix[] = [
      { kind: 'remove-picture', picture: first },
      { kind: 'who-is-in-it', picture: first },
    ];
    return [{ rule: 'image.pupil-on-personal', field: spans[0]?.field ?? `pictures[${first}]`, spans, fixes }];
  },
};

const cues = (draft: Draft, context: CheckContext): Span[] =>
  proseFields(draft).flatMap(({ field, text }) => {
    const reading = context.read(text);
    if (findPattern(reading, excused).length) return [];
    return [...findPattern(reading, english), ...findPattern(reading, welsh)]
      .filter((hit) => !inside(reading.quotations, hit.start, hit.end))
      .map((hit) => spanIn(reading, field, hit.start, hit.end));
  });
