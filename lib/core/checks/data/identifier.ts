// Numbers and secrets that must never be public: pupil, learner, NHS, National Insurance, card and exam numbers, passwords, dates of birth.
import type { Check, CheckContext } from '../../check.ts';
import type { RawFinding } from '../../finding.ts';
import { adultNames } from '../../names/adults.ts';
import { takeOut } from '../../take-out.ts';
import { publishedFields } from '../../text/fields.ts';
import { peopleIn } from '../../text/people.ts';
import { findPattern } from '../../text/phrases.ts';
import { type Reading, spanIn } from '../../text/reading.ts';
import type { Range } from '../../text/sentences.ts';
import { birthDatesIn } from './birth-dates.ts';
import { isCard, isNationalInsurance, isNhsNumber, isUln, isUpn } from './numbers.ts';
import { secretsIn } from './secrets.ts';

interface Found extends Range {
  readonly kind: 'upn' | 'uln' | 'nhs' | 'ni' | 'card' | 'exam' | 'password' | 'birth-date';
}

const upn = /(?<![\p{L}\p{N}])[a-hj-np-rt-z][ -]?(?:\d[ -]?){11}[\da-hj-np-rt-z](?![\p{L}\p{N}])/gu;
/** The same shape with a wrong letter is a slip when the words say that it is a pupil number. */
const calledUpn =
  /(?<![\p{L}])(?:upn|unique pupil number|rhif unigryw disgybl)(?:[\s:#.]|no|number|is|yw|rhif)*(?<number>[a-z]?[ -]?(?:\d[ -]?){11,12}[a-z\d])(?![\p{L}\p{N}])/gu;
/** Ten figures called a learner number are one, slip or not. */
const calledUln =
  /(?<![\p{L}])(?:uln|unique learner number|rhif unigryw (?:y )?dysgwr)(?:[\s:#.]|no|number|is|yw|rhif)*(?<number>\d{3}[ -]?\d{3}[ -]?\d{4})(?![\p{L}\p{N}])/gu;
const ten = /(?<![\p{L}\p{N}+])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\p{L}\p{N}])/gu;
const ni = /(?<![\p{L}\p{N}])[a-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d](?![\p{L}\p{N}])/gu;
const card = /(?<![\p{L}\p{N}])(?:\d[ -]?){12,18}\d(?![\p{L}\p{N}])/gu;
const exam =
  /(?<![\p{L}])(?:candidate (?:no|number|num)|cand\.? no|rhif ymgeisydd|uci|exam number)(?:[\s.:#]|is|yw)*(?<number>\d{4}(?!\d)|\d{5}[\da-z]\d{6}[a-z]|\d{4,5})(?![\p{L}\p{N}])/gu;

/** "…, my NI number is" says nothing without the number. */
const leads =
  /(?:,? ?(?:\b(?:my|his|her|their|your|the|our|fy|ei|eu|eich|rhif|number|no|nhs|gig|ni|national insurance|upn|uln|dob|d\.o\.b|date of birth|dyddiad geni|born|ganwyd|ganed|password|passcode|cyfrinair|pin|code|cod|candidate|ymgeisydd|marked|is|yw)\b|[.:=])\s*)+$/iu;

const near = (reading: Reading, range: Range, cue: RegExp): boolean =>
  cue.test(reading.text.slice(Math.max(0, range.start - 45), range.end + 25));
const nhsCue = /(?<![\p{L}])(?:nhs|gig)(?: (?:no|number|num|rhif))?(?![\p{L}])|health number|rhif iechyd/u;
const ulnCue = /(?<![\p{L}])(?:uln|unique learner|learner (?:no|number)|rhif (?:unigryw )?(?:y )?dysgwr)(?![\p{L}])/u;

const numbersIn = (reading: Reading): Found[] => {
  const out: Found[] = [];
  const words = (r: Range) => reading.text.slice(r.start, r.end);
  if (!/\d/.test(reading.text)) return out;
  for (const hit of findPattern(reading, upn)) if (isUpn(words(hit))) out.push({ kind: 'upn', start: hit.start, end: hit.end });
  for (const hit of findPattern(reading, calledUpn)) {
    const start = hit.end - (hit.named.number ?? '').length;
    if (!out.some((f) => f.start <= hit.end && start <= f.end)) out.push({ kind: 'upn', start, end: hit.end });
  }
  for (const hit of findPattern(reading, ten)) {
    if (isNhsNumber(words(hit)) && near(reading, hit, nhsCue)) out.push({ kind: 'nhs', start: hit.start, end: hit.end });
    else if (isUln(words(hit)) && near(reading, hit, ulnCue)) out.push({ kind: 'uln', start: hit.start, end: hit.end });
  }
  for (const hit of findPattern(reading, calledUln)) {
    const start = hit.end - (hit.named.number ?? '').length;
    if (!out.some((f) => f.start < hit.end && start < f.end)) out.push({ kind: 'uln', start, end: hit.end });
  }
  for (const hit of findPattern(reading, ni))
    if (isNationalInsurance(words(hit))) out.push({ kind: 'ni', start: hit.start, end: hit.end });
  for (const hit of findPattern(reading, card))
    if (isCard(words(hit)) && !/isbn/.test(reading.text.slice(Math.max(0, hit.start - 12), hit.start)))
      out.push({ kind: 'card', start: hit.start, end: hit.end });
  for (const hit of findPattern(reading, exam))
    out.push({ kind: 'exam', start: hit.end - (hit.named.number ?? '').length, end: hit.end });
  return out;
};

const everything = (reading: Reading, context: CheckContext): Found[] => [
  ...numbersIn(reading),
  ...secretsIn(reading).map((r): Found => ({ ...r, kind: 'password' })),
  ...(/\d{2}/.test(reading.text)
    ? birthDatesIn(reading, peopleIn(reading, adultNames(context.policy.staff)), context.facts.today).map(
        (r): Found => ({ ...r, kind: 'birth-date' }),
      )
    : []),
];

export const identifierCheck: Check = {
  id: 'identifier',
  rules: [{ id: 'data.identifier', school: 'block', linked: 'block', sentences: [21, 53] }],
  run(draft, context): RawFinding[] {
    return publishedFields(draft).flatMap(({ field, text }) => {
      if (field.startsWith('links') || field.includes('.taggedAccounts')) return [];
      const reading = context.read(text);
      return everything(reading, context).map((found): RawFinding => {
        const span = spanIn(reading, field, found.start, found.end);
        return {
          rule: 'data.identifier',
          message: found.kind,
          spans: [span],
          fixes: takeOut(draft, span, leads),
        };
      });
    });
  },
};
