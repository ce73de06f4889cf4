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
  rules: [{ id: 'image.full-name', school: 'advise', linked: 'off', sentences: [53] }],
  run(draft, context, found): RawFinding[] {
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
    // A listed pupil's name has a finding of its own.
    const listed = found.filter((one) => one.rule.startsWith('nophoto.')).flatMap((one) => one.spans ?? []);
    const left = spans.filter((s) => !listed.some((l) => l.field === s.field && l.start < s.end && s.start < l.end));
    if (!left.length) return [];
    return [
      {
        rule: 'image.full-name',
        spans: left,
        fixes: left
          .filter((span) => span.field === 'text')
          .map((span) => ({ kind: 'replace', span, text: span.words.split(/\s+/)[0] ?? '' })),
      },
    ];
  },
};
