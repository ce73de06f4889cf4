// Says in words which part of the draft a finding is about.

import type { Field } from '../../lib/core/finding.ts';
import type { GuardWords } from '../../lib/words/guard.ts';
import { fill } from '../../lib/words/types.ts';

/** `pictures[0].alt` -> "In the description of picture 1". */
export const whereLabel = (field: Field, words: GuardWords['where']): string => {
  const picture = /^pictures\[(\d+)\](?:\.(\w+))?/.exec(field);
  if (picture) {
    const part = picture[2] as 'alt' | 'fileName' | 'taggedAccounts' | 'lines' | 'metadata' | undefined;
    return fill(words[part ?? 'picture'], { n: String(Number(picture[1]) + 1) });
  }
  if (field === 'text') return words.text;
  if (field === 'settings') return words.settings;
  if (field.startsWith('account.')) return words.account;
  if (field.startsWith('links[')) return words.links;
  const context = field.split('.')[1] as 'replyTo' | 'shared' | 'target' | 'comment';
  return words[context];
};
