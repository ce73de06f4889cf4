// Somebody's own telephone number, e-mail or home address. The school's own details, helplines and offices are for everybody.
import type { Check, CheckContext } from '../../check.ts';
import type { Draft } from '../../draft.ts';
import type { Fix, RawFinding, Span } from '../../finding.ts';
import { adultNames } from '../../names/adults.ts';
import { takeOut } from '../../take-out.ts';
import { publishedFields } from '../../text/fields.ts';
import { peopleIn } from '../../text/people.ts';
import { findPattern } from '../../text/phrases.ts';
import { type Reading, spanIn } from '../../text/reading.ts';
import { type Range, sentenceAt } from '../../text/sentences.ts';

const phone =
  /(?<![\p{N}\p{L}£$€#/.-])(?:(?:\+|00)44[\s(-]*(?:0\)?)?[\s-]*|\(?0)(?<rest>[1237](?:[\s().-]{0,2}\d){8,9})(?![\p{N}])/gu;
const mail =
  /(?<![\p{L}\p{N}.])(?<local>[a-z0-9][a-z0-9._%+-]*)\s?(?:@|\(at\)|\[at\]| at (?=[a-z0-9-]+ dot ))\s?(?<domain>[a-z0-9-]+(?:(?:\.|\s?\(dot\)\s?|\s?\[dot\]\s?| dot )[a-z0-9-]+)+)/gu;
/** Free-mail providers: an address there belongs to a person. */
const privateMail =
  /^(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|me|mac|live|msn|aol|btinternet|btopenworld|sky|virginmedia|ntlworld|talktalk|plus|protonmail|proton|gmx|mail|tiscali|fsmail|zoho)\./;
const publicMail = /(?:^|\.)(?:gov|nhs|police|mod|ac|sch|org|wales|cymru|parliament|senedd)(?:\.|$)/;
const office =
  /^(?:info|office|admin|enquir\p{L}*|hello|helo|contact|bookings?|tickets?|tocynnau|swyddfa|post|recruitment|support|help|events?|sales|reception|pta|friends|ymholiadau|gwybodaeth|noreply|no-reply|news|press|head|pennaeth|attendance|absence|jobs|swyddi|parents?|governors?|clerk|team|shop|library)[.\d_-]*/u;
/** A landline beside such words is an office's. */
const officeWords =
  /(?<![\p{L}])(?:box office|theatre|theatr|council|cyngor|hospital|ysbyty|police|heddlu|surgery|meddygfa|nhs|office|swyddfa|reception|derbynfa|helpline|llinell|advice|cyngor|centre|canolfan|library|llyfrgell|museum|shop|siop|booking|tickets?|tocynnau|charity|elusen|restaurant|hotel|station|leisure|hamdden|club|clwb|line|switchboard|enquiries|ymholiadau|call us|ring us|phone us|ffoniwch ni|our number|our new number|school)(?![\p{L}])/u;
const street =
  '(?:street|st|road|rd|lane|avenue|ave|close|drive|terrace|way|crescent|gardens|grove|court|square|place|row|walk|rise|view|hill|mews|parc)';
const address = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:flat \\d+[a-z]?,? )?\\d{1,3}[a-z]?,? (?:(?:[\\p{L}'-]+ ){1,3}${street}|(?:heol|stryd|ffordd|lon|maes|rhes|clos|bryn|tan|pen) [\\p{L}'-]+(?: [\\p{L}'-]+)?)(?![\\p{L}])(?:,? [\\p{L} ,'-]{0,40}?[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2})?`,
  'gu',
);
const postcode = /(?<![\p{L}\p{N}])(?:[a-z]{1,2}\d[a-z\d]?) ?\d[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}])/gu;
const home =
  /(?<![\p{L}])(?:lives? (?:at|in|on)|living at|home address|address is|address:|his house|her house|their house|my house|moved (?:in)?to|come (?:round )?to (?:mine|his|hers)|famil(?:y|ies) (?:of|at|from)|teulu o|i'?m (?:at|in)(?= \d)|i am (?:at|in)(?= \d)|byw (?:yn|ar|yng|ym)|cyfeiriad (?:cartref|yw|:)|ei gartref|ei chartref)(?![\p{L}])/u;

interface Found extends Range {
  readonly kind: 'phone' | 'mail' | 'address';
}

const figures = (text: string): string =>
  text
    .replace(/\D/g, '')
    .replace(/^0044|^44(?=\d{9,10}$)/, '0')
    .replace(/^00/, '0');

const phones = (reading: Reading, context: CheckContext): Found[] => {
  const ours = new Set([...context.policy.school.phones, ...context.policy.publicHelplines].map(figures));
  return findPattern(reading, phone).flatMap((hit) => {
    const number = figures(reading.text.slice(hit.start, hit.end));
    if (ours.has(number) || number.length < 10 || number.length > 11 || /^0[39]/.test(number)) return [];
    const mobile = number.startsWith('07');
    const sentence = sentenceAt(reading.sentences, hit.start, reading.text.length);
    if (!mobile && officeWords.test(reading.text.slice(sentence.start, sentence.end))) return [];
    return [{ kind: 'phone', start: hit.start, end: hit.end }];
  });
};

const mails = (reading: Reading, context: CheckContext): Found[] => {
  const { domains, emails } = context.policy.school;
  return findPattern(reading, mail).flatMap((hit) => {
    const domain = (hit.named.domain ?? '').replace(/\s?[([]dot[)\]]\s?| dot /g, '.').replace(/\.+$/, '');
    const local = hit.named.local ?? '';
    const own = domains.map((d) => d.toLowerCase()).some((d) => domain === d || domain.endsWith(`.${d}`));
    if (own || emails.some((e) => e.toLowerCase() === `${local}@${domain}`)) return [];
    // "@ysgol@toot.example" is a handle.
    if (reading.text[hit.start - 1] === '@') return [];
    const personal =
      privateMail.test(domain) ||
      (!publicMail.test(domain) && !office.test(local) && /[a-z]{2,}[._][a-z]{2,}|\d{2,}/.test(local));
    if (!personal || (!privateMail.test(domain) && office.test(local))) return [];
    return [{ kind: 'mail', start: hit.start, end: hit.end }];
  });
};

/** An address is private when the words say that somebody lives there; an event's place is not. */
const addresses = (reading: Reading, context: CheckContext): Found[] => {
  if (!/\d/.test(reading.text)) return [];
  const out: Found[] = [];
  for (const hit of [...findPattern(reading, address), ...findPattern(reading, postcode)]) {
    const sentence = sentenceAt(reading.sentences, hit.start, reading.text.length);
    const words = reading.text.slice(sentence.start, sentence.end);
    if (!home.test(words)) continue;
    const somebody =
      /(?<![\p{L}])(?:he|she|they|his|her|their|pupil|family|hi|fe|fo|ef|nhw|ei|eu|teulu|disgybl|my|i|i'm)(?![\p{L}])/u.test(
        words,
      ) || peopleIn(reading, adultNames(context.policy.staff)).some((p) => p.start >= sentence.start && p.end <= sentence.end);
    if (somebody && !out.some((f) => f.start < hit.end && hit.start < f.end))
      out.push({ kind: 'address', start: hit.start, end: hit.end });
  }
  return out;
};

export const contactDetailsCheck: Check = {
  id: 'contact-details',
  rules: [{ id: 'data.contact-details', school: 'confirm', linked: 'confirm', sentences: [53, 38] }],
  run(draft, context): RawFinding[] {
    return publishedFields(draft)
      .filter((f) => !f.field.startsWith('links') && !f.field.includes('.taggedAccounts') && !f.field.includes('.metadata'))
      .flatMap(({ field, text }) => {
        const reading = context.read(text);
        return [...phones(reading, context), ...mails(reading, context), ...addresses(reading, context)].map(
          (found): RawFinding => {
            const span = spanIn(reading, field, found.start, found.end);
            return {
              rule: 'data.contact-details',
              message: found.kind,
              spans: [span],
              fixes: replacement(found.kind, span, draft, context),
            };
          },
        );
      });
  },
};

/** The school's own number or address instead, where there is one. */
const replacement = (kind: Found['kind'], span: Span, draft: Draft, { policy }: CheckContext): Fix[] => {
  if (span.field !== 'text') return [];
  const instead = kind === 'phone' ? policy.school.phones[0] : kind === 'mail' ? policy.school.emails[0] : undefined;
  return [...(instead ? [{ kind: 'replace' as const, span, text: instead }] : []), ...takeOut(draft, span, leads)];
};

/** "…, ring Jan on" */
const leads = /,? ?\b(?:on|at|ar|yn|of|o|from|in|to|i'?m at|is|yw)\b:?\s*$/iu;
