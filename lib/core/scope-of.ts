// Decides who is posting: the register first, then what profile and draft say. When in doubt it is a private matter: silence.
import type { Facts, Mentions } from './check.ts';
import type { Draft, PlatformId } from './draft.ts';
import type { Policy, RegisteredAccount } from './policy.ts';
import type { Scope } from './scope.ts';
import { publishedFields } from './text/fields.ts';
import { fold } from './text/fold.ts';
import type { Reading } from './text/reading.ts';
import type { Mention, SchoolMatcher } from './text/school.ts';
import type { Question } from './verdict.ts';

export interface ScopeAnswer {
  readonly scope: Scope;
  readonly account: RegisteredAccount | null;
  readonly mentions: Mentions;
  readonly question?: Question;
}

/** Handles and page names compare without capitals, accents, a leading @ and extra spaces. */
export const sameName = (text: string): string => fold(text).text.trim().replace(/^@/, '').replace(/\s+/g, ' ');

/** The row of the school's register, or of this person's answers, for the acting account. The school's register wins. */
export const findAccount = (
  platform: PlatformId,
  account: Draft['account'],
  rows: readonly RegisteredAccount[],
): RegisteredAccount | null => {
  const shown = [account.handle, account.displayName].map(sameName);
  const byName = platform === 'facebook' || platform === 'linkedin' || platform === 'check-a-draft';
  return (
    rows.find((row) => {
      if (row.platform !== platform && platform !== 'check-a-draft') return false;
      const name = sameName(row.handle);
      // Only sites that show no handle may be recognised by the display name: anybody can choose one on the others.
      return name !== '' && (shown[0] === name || (byName && shown[1] === name));
    }) ?? null
  );
};

export const resolveScope = (
  draft: Draft,
  policy: Policy,
  facts: Facts,
  school: SchoolMatcher,
  read: (text: string) => Reading,
): ScopeAnswer => {
  const { account } = draft;
  const row = findAccount(draft.platform, account, policy.accounts) ?? findAccount(draft.platform, account, facts.answered);
  const inDraft = publishedFields(draft).flatMap((f) => school.named(read(f.text)));
  const inProfile = [
    account.handle && !account.handle.includes(' ') ? `@${account.handle.replace(/^@/, '')}` : account.handle,
    account.displayName,
    account.bio,
  ].flatMap((t) => (t ? school.named(read(t)) : []));
  const mentions: Mentions = { draft: inDraft, profile: inProfile };

  if (row && row.kind !== 'personal') return { scope: 'school', account: row, mentions };
  const linked: readonly Mention[] = [...inDraft, ...inProfile];
  const ask: Question = { kind: 'whose-account', handle: account.handle, displayName: account.displayName };
  if (!row && !account.handle && !account.displayName)
    return inDraft.length
      ? { scope: 'unknown', account: null, mentions, question: ask }
      : { scope: 'unknown', account: null, mentions };
  if (!linked.length) return { scope: 'personalUnlinked', account: row, mentions };
  const asks = !row && soundsLikeTheSchool(account, school, read);
  return { scope: 'personalLinked', account: row, mentions, ...(asks ? { question: ask } : {}) };
};

const office =
  /\b(?:official|swyddogol|department|dept|adran|faculty|school account|cyfrif yr ysgol|our school|ein hysgol|we are|tweets from the|news from|newyddion)\b/;

/** Does an account nobody registered present itself as the school, a department or a class: by its name, or by its name and profile together? */
export const soundsLikeTheSchool = (
  account: Draft['account'],
  school: SchoolMatcher,
  read: (text: string) => Reading,
): boolean => {
  const names = [account.displayName, account.handle ? `@${account.handle.replace(/^@/, '')}` : ''].filter(Boolean);
  const signs = names.map((name) => school.all(read(name)));
  const strong = signs.some((found) => found.some((m) => m.kind !== 'weak'));
  const weak = signs.some((found) => found.length > 0);
  return strong || (weak && office.test(read(`${account.displayName} ${account.bio}`).text));
};
