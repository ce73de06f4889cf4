// Off unless a school asks for it: a full name that stands with a place or a hobby beside a picture.
import type { Check } from '../../check.ts';
import { mayShowPeople, ownPictures } from '../../draft-pictures.ts';
import type { RawFinding, Span } from '../../finding.ts';
import { adultNames } from '../../names/adults.ts';
import { proseFields } from '../../text/fields.ts';
import { sentenceOf } from '../../text/meaning.ts';
import { peopleIn } from '../../text/people.ts';
import { spanIn } from '../../text/reading.ts';
import { wholeWords } from '../../text/rows.ts';

/** Where a child can be found outside school: a club, a hobby, a village. */
const whereabouts = wholeWords(
  "(?:plays?|swims?|dances?|rides?|boxes|trains?|competes?|races) (?:for|with|at)|(?:member|captain|goalkeeper|keeper) (?:of|for)|lives? (?:in|at|near)|(?:of|from) [a-z]+ (?:fc|rfc|afc|cc|harriers|gymnastics|dance school|stables|swimming club|ymca)|(?:chwarae|nofio|dawnsio|rasio|bocsio) (?:i|gyda|gan|dros)|aelod o|capten (?:ar )?(?:clwb|dim|tim)|(?:sy'n |yn )?byw (?:yn|ym|yng|ger)",
  {},
  '',
);

export const triangleCheck: Check = {
  id: 'identity-triangle',
  rules: [{ id: 'image.identity-triangle', school: 'advise', linked: 'off', offByDefault: true, sentences: [38, 53] }],
  run(draft, context): RawFinding[] {
    if (!ownPictures(draft).some(mayShowPeople)) return [];
    const spans = proseFields(draft).flatMap(({ field, text }): Span[] => {
      const reading = context.read(text);
      return peopleIn(reading, adultNames(context.policy.staff))
        .filter((person) => person.full && !person.adult)
        .flatMap((person): Span[] => {
          const { start, end } = sentenceOf(reading, person.start);
          const cue = whereabouts.exec(reading.text.slice(start, end));
          if (!cue) return [];
          const at = start + cue.index;
          // "…plays for Cwmsarn Harriers": what comes after the cue is the club.
          if (at < person.start) return [];
          return [spanIn(reading, field, person.start, person.end), spanIn(reading, field, at, at + cue[0].length)];
        });
    });
    return spans.length ? [{ rule: 'image.identity-triangle', spans }] : [];
  },
};
