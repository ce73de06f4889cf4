// Off unless a school asks for it: following or messaging parents/carers of the school from a personal account.
import type { Check } from '../../check.ts';
import type { RawFinding } from '../../finding.ts';
import { parentSigns } from '../../phrases/contact.ts';
import { wholeWords } from '../../text/rows.ts';
import { aboutOther, othersOf } from './others.ts';

const parent = wholeWords(parentSigns, {}, '');

export const parentCheck: Check = {
  id: 'contact-parent',
  rules: [{ id: 'contact.parent', school: 'off', linked: 'advise', offByDefault: true, sentences: [12] }],
  run(draft, context): RawFinding[] {
    if (context.scope === 'school' || draft.context.family || (draft.mode !== 'follow' && draft.mode !== 'message')) return [];
    return othersOf(draft, ['target', 'replyTo'])
      .filter(({ other }) => parent.test(context.read(other.bio).text) && context.school.all(context.read(other.bio)).length > 0)
      .slice(0, 1)
      .map((one) => ({
        rule: 'contact.parent',
        field: `context.${one.role}.bio`,
        about: aboutOther(one),
        fixes: [{ kind: 'remember-family' }],
      }));
  },
};
