// Off unless a school asks for it: a post from a shared account says who writes.
import type { Check } from '../../check.ts';

/** "- Miss Penry", "^EP", "Mr Hope, PE", "gan Mrs Vine" in the last line. */
const signed =
  /(?:^|[\s(])(?:[-–—~^|]\s*)(?:(?:Mr|Mrs|Miss|Ms|Mx|Dr|Sir)\.?\s+\p{Lu}[\p{L}'’-]+|\p{Lu}{2,3}|\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)[\s\p{P}\p{S}]*$|(?:by|from|gan|oddi wrth|posted by|love,?|thanks,?|diolch,?)\s+(?:(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.?\s+)?\p{Lu}[\p{L}'’-]+[^.\n]{0,24}$|(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.?\s+\p{Lu}[\p{L}'’-]+(?:,[^.\n]{0,24})?[\s\p{P}\p{S}]*$/u;

export const signOffCheck: Check = {
  id: 'identity-sign-off',
  rules: [{ id: 'identity.sign-off', school: 'record', linked: 'off', offByDefault: true, sentences: [42, 92] }],
  run(draft, context) {
    if (context.scope !== 'school' || !draft.text.trim() || (context.account?.leads.length ?? 0) < 2) return [];
    const lastLines = draft.text.replace(/(?:\s*#\S+)+\s*$/u, '').trim();
    return signed.test(lastLines) ? [] : [{ rule: 'identity.sign-off', field: 'text', about: context.account?.handle ?? '' }];
  },
};
