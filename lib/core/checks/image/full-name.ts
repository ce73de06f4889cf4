// Names without pictures, or pictures without names: a pupil's full name beside a picture of people says more than it needs to.
import type { Check } from '../../check.ts';
import { mayShowPeople, ownPictures } from '../../draft-pictures.ts';
import type { RawFinding, Span } from '../../finding.ts';
import { adultNames } from '../../names/adults.ts';
import { proseFields } from '../../text/fields.ts';
import { peopleIn } from '../../text/people.ts';
import { spanIn } from '../../text/reading.ts';
import { sentenceAt } from '../../text/sentences.ts';

/** Words that show that the person named is a grown-up or not here: visitors, staff, writers, people of the past. */
const grownUp =
  /(?<![\p{L}])(?:author|poet|writer|novelist|illustrator|artist in residence|mp|ms|as|mep|councillor|mayor|minister|coach|referee|governor|headteacher|head teacher|head of|teacher|tutor|principal|deputy|assistant|caretaker|chef|cook|librarian|secretary|officer|pc|sgt|dr|doctor|nurse|engineer|scientist|professor|speaker|visitor|visiting|guest|alumn\p{L}+|former pupil|former student|ex-pupil|ex-student|retire\p{L}*|years of service|owner|director|chief executive|ceo|manager|actor|singer|band|player for|international|olympi\p{L}+|paralympi\p{L}+|astronaut|historian|composer|born in|died|novel|book|play|poem|film|by the|series|character|story of|life of|prifardd|bardd|awdur|awdures|llenor|athro|athrawes|pennaeth|dirprwy|llywodraethwr|cynghorydd|aelod seneddol|as|cyn-ddisgybl|ymwelydd|siaradwr|nofel|cerdd gan|drama gan|chwedl|hanes|in memory of|er cof)(?![\p{L}])/u;

export const fullNameCheck: Check = {
  id: 'full-name',
  rules: [{ id: 'image.full-name', school: 'advise', linked: 'off', yieldsTo: ['nophoto'], sentences: [53] }],
  run(draft, context): RawFinding[] {
    const pictures = ownPictures(draft).filter(mayShowPeople);
    if (!pictures.length) return [];
    const any = context.policy.options['image.full-name'] === 'any';
    const spans = proseFields(draft).flatMap(({ field, text }): Span[] => {
      const reading = context.read(text);
      return peopleIn(reading, adultNames(context.policy.staff))
        .filter((person) => !person.adult && (person.full || any))
        .filter((person) => {
          const sentence = sentenceAt(reading.sentences, person.start, reading.text.length);
          return !grownUp.test(reading.text.slice(sentence.start, sentence.end));
        })
        .map((person) => spanIn(reading, field, person.start, person.end));
    });
    return spans.map((span) => ({
      rule: 'image.full-name',
      spans: [span],
      fixes: span.field === 'text' ? [{ kind: 'replace', span, text: span.words.split(/\s+/)[0] ?? '' }] : [],
    }));
  },
};
