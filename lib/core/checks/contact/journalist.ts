// An answer to a journalist or a newsroom: the school's media policy comes first.
import type { Check } from '../../check.ts';
import type { Field, RawFinding } from '../../finding.ts';
import { journalistWords, notJournalist, outletWords } from '../../phrases/contact.ts';
import { spanIn } from '../../text/reading.ts';
import { wholeWords } from '../../text/rows.ts';
import { aboutOther, othersOf } from './others.ts';

const works = wholeWords(journalistWords, {}, '');
const outlet = wholeWords(outletWords, {}, '');
const not = wholeWords(notJournalist, {}, '');
/** A newsroom's own name fills its display name; a reader of the paper only mentions it. */
const wholeName = (text: string): boolean => (outlet.exec(text)?.[0].length ?? 0) >= text.trim().length - 8 && outlet.test(text);

export const journalistCheck: Check = {
  id: 'contact-journalist',
  rules: [{ id: 'contact.journalist', school: 'confirm', linked: 'confirm', sentences: [44] }],
  run(draft, context): RawFinding[] {
    if (!['reply', 'comment', 'message', 'quote'].includes(draft.mode)) return [];
    for (const one of othersOf(draft, ['replyTo', 'target'])) {
      const bio = context.read(one.other.bio);
      const name = context.read(one.other.displayName);
      if (not.test(bio.text)) continue;
      const at = works.exec(bio.text);
      const field: Field = `context.${one.role}.bio`;
      if (at)
        return [
          {
            rule: 'contact.journalist',
            field,
            spans: [spanIn(bio, field, at.index, at.index + at[0].length)],
            about: aboutOther(one),
          },
        ];
      if (works.test(name.text) || wholeName(name.text))
        return [{ rule: 'contact.journalist', field: `context.${one.role}.displayName`, about: aboutOther(one) }];
    }
    return [];
  },
};
