// A personal account that names the school says whose view it is: in the post, or once and for all in the profile.
import type { Check, CheckContext } from '../../check.ts';
import type { Draft } from '../../draft.ts';
import type { Fix, RawFinding, Span } from '../../finding.ts';
import { type DisclaimerFinder, disclaimerFinder } from '../../text/disclaimer.ts';
import { publishedFields } from '../../text/fields.ts';
import { spanIn } from '../../text/reading.ts';

const finders = new WeakMap<object, DisclaimerFinder>();

/** The finder of this policy, built once. */
export const finderFor = (context: CheckContext): DisclaimerFinder => {
  const wordings = context.policy.disclaimers;
  let finder = finders.get(wordings);
  if (!finder) {
    finder = disclaimerFinder(wordings);
    finders.set(wordings, finder);
  }
  return finder;
};

const says = (text: string, context: CheckContext): boolean =>
  text !== '' && finderFor(context).find(context.read(text)) !== null;

/** Does the profile carry a disclaimer? A profile we have not seen does not. */
export const profileDisclaims = (draft: Draft, context: CheckContext): boolean =>
  says(draft.account.bio, context) || says(draft.account.displayName, context);

/** Does the draft carry one? Words in pictures do not count: nobody may be able to read them. */
export const draftDisclaims = (draft: Draft, context: CheckContext): boolean => says(draft.text, context);

/** Following somebody or removing a comment publishes no words. */
const publishesWords = (draft: Draft): boolean => draft.mode !== 'follow' && draft.mode !== 'delete-comment';

const insertions = (context: CheckContext): Fix[] => {
  const { insert } = context.policy.disclaimers;
  const fixes: Fix[] = [];
  if (insert.en) fixes.push({ kind: 'insert', text: insert.en, lang: 'en' });
  if (insert.cy) fixes.push({ kind: 'insert', text: insert.cy, lang: 'cy' });
  return fixes;
};

export const disclaimerCheck: Check = {
  id: 'disclaimer',
  rules: [
    { id: 'disclaimer.missing', school: 'off', linked: 'confirm', sentences: [12, 27, 68] },
    { id: 'disclaimer.profile', school: 'off', linked: 'advise', weekly: true, sentences: [12, 27] },
  ],
  run(draft, context): RawFinding[] {
    // An account we are just asking about may turn out to be the school's own.
    if (context.scope !== 'personalLinked' || context.accountInDoubt) return [];
    if (profileDisclaims(draft, context) || (publishesWords(draft) && draftDisclaims(draft, context))) return [];
    const about = `${draft.platform} ${draft.account.handle || draft.account.displayName}`;

    const spans = publishesWords(draft) ? mentionSpans(draft, context) : [];
    if (spans.length) {
      const welshFirst = context.read(draft.text).lang === 'cy';
      const fixes = insertions(context).sort(
        (a, b) => Number(lang(b) === (welshFirst ? 'cy' : 'en')) - Number(lang(a) === (welshFirst ? 'cy' : 'en')),
      );
      return [{ rule: 'disclaimer.missing', spans, about, fixes: [...fixes, { kind: 'profile-says-so' }] }];
    }
    if (context.mentions.profile.length)
      return [{ rule: 'disclaimer.profile', field: 'account.bio', about, fixes: [{ kind: 'profile-says-so' }] }];
    return [];
  },
};

const lang = (fix: Fix): string => (fix.kind === 'insert' ? fix.lang : '');

const mentionSpans = (draft: Draft, context: CheckContext): Span[] =>
  publishedFields(draft).flatMap(({ field, text }) => {
    const reading = context.read(text);
    return context.school.named(reading).map((m) => spanIn(reading, field, m.start, m.end));
  });
