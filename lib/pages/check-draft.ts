// The "Check a draft" page: a draft made of what the person typed, and fixes carried out on plain text.
import type { DraftAccount } from '../../components/check-a-draft/props.ts';
import { type Draft, emptyDraft } from '../core/draft.ts';
import type { Fix } from '../core/finding.ts';
import type { Policy } from '../core/policy.ts';

const PERSONAL = 'personal';

/** The school's accounts, and the person's own last; the page has words for that one. */
export const draftAccounts = (policy: Policy): readonly DraftAccount[] => [
  ...policy.accounts
    .filter((account) => account.kind !== 'personal')
    .map((account, at) => ({ id: String(at), label: `${account.handle} (${account.platform})`, kind: account.kind })),
  { id: PERSONAL, label: '', kind: 'personal' },
];

export interface Typed {
  readonly account: string;
  readonly text: string;
  readonly withPicture: boolean;
}

export const draftFrom = (policy: Policy, typed: Typed): Draft => {
  const account =
    typed.account === PERSONAL ? undefined : policy.accounts.filter((a) => a.kind !== 'personal')[Number(typed.account)];
  return emptyDraft({
    platform: account?.platform ?? 'check-a-draft',
    text: typed.text,
    account: { handle: account?.handle ?? '', displayName: account?.handle ?? '', bio: '' },
    pictures: typed.withPicture
      ? [{ id: 'p0', kind: 'image', fileName: '', alt: '', people: 'unknown', taggedAccounts: [], hasLocation: false }]
      : [],
  });
};

/** The text after a fix; null when the fix is not one of text, or the words are no longer where they were. */
export const fixedText = (text: string, fix: Fix): string | null => {
  if (fix.kind === 'insert') return text.trim() === '' ? fix.text : `${text.trimEnd()}\n\n${fix.text}`;
  if (fix.kind !== 'replace' && fix.kind !== 'remove') return null;
  const { start, end, words, field } = fix.span;
  if (field !== 'text' || text.slice(start, end) !== words) return null;
  const middle = fix.kind === 'replace' ? fix.text : '';
  const after = text.slice(end);
  // Taking words out must not leave two blanks where they stood.
  const joined = middle === '' && /\s$/.test(text.slice(0, start)) ? after.replace(/^[ \t]/, '') : after;
  return text.slice(0, start) + middle + joined;
};
