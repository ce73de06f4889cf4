// "Personally I think…" on an account that speaks for the whole school.
import type { Check } from '../../check.ts';
import type { RawFinding } from '../../finding.ts';
import { removal } from '../../marked.ts';
import { findPattern, wordPattern } from '../../text/phrases.ts';
import { inside } from '../../text/quotes.ts';
import { type Reading, spanIn } from '../../text/reading.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { draftDisclaims } from './missing.ts';

/** Wordings that say "this is one person's view" by themselves. */
const plain = wordPattern(
  "personally,? (?:i|i'd|i'm)(?: (?:think|feel|believe|find|would|don't|do not|can't|cannot|reckon))?|i personally (?:think|feel|believe|find|would)|in my (?:humble |personal |honest |own )?(?:opinion|view)|my (?:own |personal )?(?:opinion|view) is|if you ask me|imh?o|speaking personally|(?:yn )?fy marn (?:i|bersonol)(?: i)?|yn bersonol,? (?:rwy|rwyf|dwi|credaf|dw i|rydw i|mi)(?:'n)?(?: [a-z]+)?|o'm rhan i|yn fy nhyb i",
);
/** "I think" is a view only when something is judged: thinking that the bus is late is not. */
const hedged = wordPattern(
  "i (?:think|believe|reckon|feel)(?: that| like)?|i'm (?:against|not convinced|convinced|sick of)|i (?:disagree|don't agree|do not agree|object)|(?:rwy|rwyf|dwi|dw i)'?n? (?:credu|meddwl|teimlo)(?: bod| fod| y dylai)?|credaf",
);
const judgement =
  /(?<![\p{L}])(?:should(?:n'?t)?|ought|must stop|wrong|waste|ridiculous|disgrace(?:ful)?|shame(?:ful)?|unfair|stupid|nonsense|rubbish|terrible|awful|pointless|mistake|scandal|appalling|unacceptable|overrated|worse|worst|bad idea|dylai|ddylai|anghywir|gwarth|gwastraff|annheg|ofnadwy|camgymeriad|lol wirion)(?![\p{L}])/u;
/** A column signed by a named person, or words introduced as somebody's, are theirs and not the school's. */
const signed =
  /(?:\n|^|[.!?]\s+)\s*(?:-\s?|~\s?|x\s)?(?:(?:mr|mrs|ms|miss|dr)\.? \p{L}+|headteacher|head teacher|principal|pennaeth|deputy head|y pennaeth|chair of governors|cadeirydd)[^\n.!?]{0,50}$/u;
const introduced = /(?:says?|said|writes?|wrote|from|by|gan|meddai|dywedodd|yn dweud|told us)[^.!?\n]{0,50}:\s*$/u;

export const personalViewCheck: Check = {
  id: 'personal-view',
  rules: [{ id: 'disclaimer.personal-view-on-school-account', school: 'confirm', linked: 'off', sentences: [91, 96] }],
  run(draft, context): RawFinding[] {
    if (context.scope !== 'school' || !draft.text) return [];
    const reading = context.read(draft.text);
    if (signed.test(reading.text) || draftDisclaims(draft, context)) return [];
    const hits = findPattern(reading, plain).filter((hit) => meant(reading, hit.start, hit.end));
    const soft = findPattern(reading, hedged).filter((hit) => {
      const sentence = sentenceAt(reading.sentences, hit.start, reading.text.length);
      return meant(reading, hit.start, hit.end) && judgement.test(reading.text.slice(hit.end, sentence.end));
    });
    return [...hits, ...soft.filter((s) => !hits.some((h) => s.start < h.end && h.start < s.end))].map((hit) => ({
      rule: 'disclaimer.personal-view-on-school-account',
      spans: [spanIn(reading, 'text', hit.start, hit.end)],
      fixes: [removal(draft, spanIn(reading, 'text', hit.start, hit.end))].filter((fix) => fix !== null),
    }));
  },
};

const meant = (reading: Reading, start: number, end: number): boolean =>
  !inside(reading.quotations, start, end) && !introduced.test(reading.text.slice(0, start));
