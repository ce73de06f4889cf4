// Names without pictures, or pictures without names: a pupil's full name beside a picture of people says more than it needs to.
import type { Check } from '../../check.ts';
import { mayShowPeople, ownPictures } from '../../draft-pictures.ts';
import type { RawFinding, Span } from '../../finding.ts';
import { adultNames } from '../../names/adults.ts';
import { grownUpWords } from '../../names/vocabulary.ts';
import { proseFields } from '../../text/fields.ts';
import { peopleIn } from '../../text/people.ts';
import { spanIn } from '../../text/reading.ts';
import { sentenceAt } from '../../text/sentences.ts';

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
          return !grownUpWords.test(reading.text.slice(sentence.start, sentence.end));
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
