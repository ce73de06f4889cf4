// Behaviour, health, additional needs, family, safeguarding or attendance of one pupil who can be told from the words.
import type { Check, CheckContext } from '../../check.ts';
import type { Draft } from '../../draft.ts';
import type { Fix, RawFinding, Severity } from '../../finding.ts';
import { removal } from '../../marked.ts';
import { adultNames } from '../../names/adults.ts';
import { sensitiveGroups } from '../../phrases/sensitive.ts';
import { proseFields } from '../../text/fields.ts';
import { type Person, peopleIn } from '../../text/people.ts';
import { findPattern, type PatternHit, wordPattern } from '../../text/phrases.ts';
import { inside } from '../../text/quotes.ts';
import { type Reading, spanIn } from '../../text/reading.ts';
import { type Range, sentenceAt } from '../../text/sentences.ts';

const predicates = sensitiveGroups.map(({ group, english, welsh }) => ({ group, pattern: wordPattern(`${english}|${welsh}`) }));

/** Words that stand for one pupil. Pronouns count only where a pupil is being talked about. */
const oneChild = wordPattern(
  "your (?:son|daughter|child|boy|girl|lad|little (?:one|boy|girl))|(?:a|another|this|that|the|our|one|some) (?:year (?:\\d{1,2}|[a-z]+) |\\d{1,2}[a-h] )?(?:pupil|student|learner|boy|girl|child|lad|lass|kid|little one)|(?:pupil|student|learner|boy|girl|child|lad|lass|kid) (?:in|from) (?:my|our|year \\d{1,2}|y\\d{1,2}|\\d{1,2}[a-h])(?: class| form| tutor group)?|(?:one|two|three|four|several|some|a few|a couple) of (?:my|our) (?:year (?:\\d{1,2}|[a-z]+)s?|y\\d{1,2}s?|\\d{1,2}[a-h]s?|class|form|tutor group|kids|little ones)|one of (?:our|my|the|their) (?:year (?:\\d{1,2}|[a-z]+) |\\d{1,2}[a-h] )?(?:pupils|students|learners|boys|girls|children|lads)(?: in (?:my|our|year \\d{1,2}|\\d{1,2}[a-h])(?: class| form)?)?|eich (?:mab|merch|plentyn)|(?:mae|bu) (?:disgybl|bachgen|merch)|(?:disgybl|bachgen|merch|plentyn) (?:yn|o|ym|sydd yn) (?:fy|ein|fy nosbarth|nosbarth|ddosbarth|dosbarth|mlwyddyn|flwyddyn)(?: [a-z]+)?(?: \\d{1,2}[a-z]?)?|(?:un|dau|dwy|tri|tair|rhai) o (?:fy|ein|blant|ddisgyblion)(?: [a-z]+)?|(?:un o'r|un o fy) (?:disgyblion|nisgyblion|bechgyn|merched)",
);
const pronoun = wordPattern("he|she|they|his|her|him|he's|she's|they're|they've|ei|fe|fo|ef|hi|mae ganddo|mae ganddi");
const parentAsks =
  /(?<![\p{L}])(?:my (?:son|daughter|child|boy|girl|lad|kid|little|eldest|youngest)|our (?:son|daughter)|fy (?:mab|merch|mhlentyn|machgen|merch)|fab i|ferch i)(?![\p{L}])/u;

/** About people in general, in a lesson, in a story, or with permission: not about one pupil's private life. */
const general =
  /(?<![\p{L}])(?:awareness|week|month|charity|campaign|assembly|workshop|training|support group|information (?:evening|session)|coffee morning|novel|book|play|character|chapter|poem|film|drama|story of|history|in 1[0-9]\d\d|king|queen|hamlet|macbeth|lesson|talk(?:ing)? about|if (?:you|your child)|anyone|any (?:pupil|child|student)|all (?:pupils|children)|children (?:with|who)|pupils (?:with|who)|people (?:with|who)|families|our policy|ymwybyddiaeth|wythnos|elusen|gwasanaeth|hyfforddiant|nofel|drama|cymeriad|pennod|stori|os (?:yw|oes)|unrhyw un|pob (?:disgybl|plentyn)|plant (?:ag|sydd|sy))(?![\p{L}])/u;
const permitted =
  /(?<![\p{L}])(?:with (?:\p{L}+ ){0,4}permission|permission (?:from|of|given)|has (?:asked|agreed|chosen) (?:us )?to (?:share|tell)|shared with|gyda (?:chaniatad|chaniatâd)|gyda chaniatad|trwy ganiatad)(?![\p{L}])/u;

export const pupilSensitiveCheck: Check = {
  id: 'pupil-sensitive',
  rules: [{ id: 'data.pupil-sensitive', school: 'block', linked: 'block', sentences: [38, 41, 53, 77, 101] }],
  run(draft, context): RawFinding[] {
    return proseFields(draft).flatMap(({ field, text }) => {
      const reading = context.read(text);
      const found = findIn(reading, draft, context);
      if (!found.length) return [];
      const atMost: Severity | undefined = permitted.test(reading.text) ? 'confirm' : undefined;
      const spans = found.map((r) => spanIn(reading, field, r.start, r.end));
      return [
        {
          rule: 'data.pupil-sensitive',
          spans,
          ...(atMost ? { atMost } : {}),
          fixes: field === 'text' ? wholeSentences(reading, found, draft) : [],
        },
      ];
    });
  },
};

/** Half a sentence about a pupil's private life is no better: the sentences go. */
const wholeSentences = (reading: Reading, found: readonly Range[], draft: Draft): Fix[] => {
  const around = new Map(found.map((r) => sentenceAt(reading.sentences, r.start, reading.text.length)).map((s) => [s.start, s]));
  return [...around.values()].flatMap((s) => removal(draft, spanIn(reading, 'text', s.start, s.end)) ?? []);
};

const findIn = (reading: Reading, draft: Draft, context: CheckContext): Range[] => {
  const people = peopleIn(reading, adultNames(context.policy.staff));
  const aboutOne = talksAboutOne(reading, draft, people);
  // Where no child is meant nothing can be private to one; most posts end here.
  if (!aboutOne && !people.some((p) => !p.adult)) return [];
  const hits = predicates.flatMap(({ group, pattern }) => findPattern(reading, pattern).map((hit) => ({ group, hit })));
  const out: Range[] = [];
  for (const { group, hit } of hits) {
    if (inside(reading.quotations, hit.start, hit.end)) continue;
    const sentence = reading.sentences.find((s) => hit.start >= s.start && hit.start < s.end) ?? {
      start: 0,
      end: reading.text.length,
    };
    if (general.test(reading.text.slice(sentence.start, sentence.end))) continue;
    const subject = subjectOf(reading, sentence, hit, people, aboutOne);
    if (subject === null) continue;
    // "It started…" about a match is no behaviour record: without a name, behaviour counts only in an answer to a parent.
    if (group === 'behaviour' && !aboutOne && subject === hit.start) continue;
    out.push({ start: Math.min(subject, hit.start), end: hit.end });
  }
  return out;
};

/** Is one pupil the topic: an answer to a parent about their child, a named child, "one of our pupils"? */
const talksAboutOne = (reading: Reading, draft: Draft, people: readonly Person[]): boolean => {
  const { replyTo } = draft.context;
  if (replyTo && parentAsks.test(replyTo.text.toLowerCase().normalize('NFC'))) return true;
  return findPattern(reading, oneChild).length > 0 || people.some((p) => !p.adult && !p.full);
};

/** Where the words about the pupil begin: the nearest name, "your son" or pronoun before the predicate in its sentence. Null when nobody is meant. */
const subjectOf = (
  reading: Reading,
  sentence: Range,
  hit: PatternHit,
  people: readonly Person[],
  aboutOne: boolean,
): number | null => {
  const reach = (r: Range) => r.start >= sentence.start && r.start <= hit.start && hit.start - r.end < 60;
  const adult = people.filter((p) => p.adult && reach(p)).at(-1);
  const named = people.filter((p) => !p.adult && reach(p)).at(-1);
  const child = findPattern(reading, oneChild).filter(reach).at(-1);
  const nearest = [named, child].filter((r): r is Person | PatternHit => r !== undefined).sort((a, b) => b.start - a.start)[0];
  if (nearest && (!adult || adult.start < nearest.start)) return nearest.start;
  if (adult) return null;
  if (!aboutOne) return null;
  const spoken = findPattern(reading, pronoun).filter(
    (r) => r.start >= sentence.start && r.start < hit.end && hit.start - r.end < 60,
  );
  const last = spoken.at(-1);
  return last ? Math.min(last.start, hit.start) : null;
};
