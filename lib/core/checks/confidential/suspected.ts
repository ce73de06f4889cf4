// Prices offered by suppliers, money troubles, staffing and meetings: matters that are usually not public yet.
import type { Check } from '../../check.ts';
import type { RawFinding } from '../../finding.ts';
import { proseFields } from '../../text/fields.ts';
import { findPattern } from '../../text/phrases.ts';
import { inside } from '../../text/quotes.ts';
import { spanIn } from '../../text/reading.ts';
import { markedSpans } from './marked.ts';

const money = '(?:(?:£|gbp ?)\\d[\\d,.]*\\d?(?: ?(?:k|m|million|miliwn|mil))?|\\d[\\d,]* ?(?:pounds|o bunnoedd|punt))';
const w = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}])`, 'gu');

const patterns: readonly RegExp[] = [
  // A supplier's price: what was offered, by whom, for how much.
  w(
    `(?:(?:cheapest|lowest|best|highest|winning|final|only|first|second|other) )?(?:quotes?|quotations?|tenders?|bids?|dyfynbris(?:iau)?|ddyfynbris|tendr|dendr)(?: (?!of the (?:day|week|month))[^.!?\\n]{0,90}?)${money}`,
  ),
  w(`(?:quoted|tendered|bid|undercut|cynnig pris)(?: us| for)?[^.!?\\n]{0,60}?${money}`),
  w(
    `(?:we are|we're|we've been|school is|ry'n ni|rydym) (?:paying|being charged|charged|spending|talu)[^.!?\\n]{0,60}?${money}[^.!?\\n]{0,12}(?:a day|per day|a week|an hour|for supply|y dydd)`,
  ),
  // The school's money.
  w(
    `(?:budget|our|school'?s?|the|cyllideb|'r) ?(?:budget )?(?:deficit|overspend|shortfall|black hole|diffyg|gorwariant)(?: (?:of|is|o|yw))?[^.!?\\n]{0,25}?${money}|(?:deficit|diffyg) (?:of|o) ${money}|in deficit (?:of|by) ${money}`,
  ),
  // Staffing.
  w(
    '(?:redundanc(?:y|ies)|restructur(?:e|ing)|compulsory redundancy|settlement agreement|diswyddiadau|ailstrwythuro)(?: (?:consultation|process|letters?|talks|plans?|notice|is|are|will|starts?|begins?|ymgynghoriad)[^.!?\\n]{0,40})?',
  ),
  w(
    "(?:mr|mrs|ms|miss|dr|the head|a colleague|a member of staff|one of (?:our|the) (?:staff|teachers)|our (?:head|deputy)|y pennaeth|aelod o staff)\\.? ?[\\p{L}'-]* (?:is|has been|was|'s been|has|went|yn|wedi)(?: (?:now|just|also|currently|cael ei|cael))* (?:off (?:sick|with stress)|signed off|suspended|under investigation|on (?:long[- ]term )?sick(?: leave)?|facing (?:a )?disciplinary|given notice|handed in (?:his|her|their) notice|sacked|dismissed|on gardening leave|absennol o'r gwaith|wahardd|gwahardd|diswyddo|ddiswyddo)",
  ),
  w('(?:disciplinary|capability|grievance) (?:hearing|procedure|process|meeting|proceedings)'),
  // Meetings behind closed doors.
  w(
    "(?:in|at|from) (?:the |our |last night's |today's |yesterday's |this morning's )?(?:slt|senior leadership|leadership team|governors'?|governing body|safeguarding|disciplinary|case conference|staff) (?:meeting|conference)[^.!?\\n]{0,20}(?:we|they|it was|was) (?:decided|agreed|told|discussed|heard|said)[^.!?\\n]{0,60}",
  ),
  w(
    "(?:between (?:you and me|us|ourselves)|off the record|don't tell anyone|keep (?:this|it) (?:quiet|to yourself|under your hat)|not (?:been )?(?:announced|public|official) yet|(?:nobody|no one|parents|staff|they)(?: (?:knows?|have|has)(?:n't| not)?)? (?:been told|know|knows) (?:it |about it )?yet|isn't public yet|before it'?s (?:officially )?announced|hasn't been announced|ddim yn gyhoeddus eto|rhyngoch chi a fi|rhyngot ti a fi|peidiwch a dweud wrth neb|heb ei gyhoeddi eto)[^.!?\\n]{0,60}",
  ),
];
/** Grants and collections are good news, lessons and news elsewhere are not the school's secrets. */
const open =
  /(?<![\p{L}])(?:lottery|loteri|grant|funding|fundrais\p{L}*|raised|charity|auction|raffle|sponsor\p{L}*|donation|codi arian|elusen|government|nhs|national|chancellor|the film|novel|history|book)(?![\p{L}])/u;

export const suspectedCheck: Check = {
  id: 'suspected',
  rules: [{ id: 'confidential.suspected', school: 'confirm', linked: 'confirm', sentences: [41, 48, 101] }],
  run(draft, context): RawFinding[] {
    // What carries a marking is dealt with by the marking.
    if (markedSpans(draft, context).length) return [];
    return proseFields(draft).flatMap(({ field, text }) => {
      const reading = context.read(text);
      return patterns
        .flatMap((pattern) => findPattern(reading, pattern))
        .filter((hit) => !inside(reading.quotations, hit.start, hit.end))
        .filter((hit) => {
          const sentence = reading.sentences.find((s) => hit.start >= s.start && hit.start < s.end);
          return !open.test(reading.text.slice(sentence?.start ?? 0, sentence?.end ?? reading.text.length));
        })
        .map((hit): RawFinding => ({ rule: 'confidential.suspected', spans: [spanIn(reading, field, hit.start, hit.end)] }));
    });
  },
};
