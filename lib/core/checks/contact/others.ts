// The other people a draft is about to answer, message, follow or share, each with the path of their profile.
import type { Draft, Other } from '../../draft.ts';

export type Role = 'replyTo' | 'target' | 'shared' | 'comment';

export interface OtherIn {
  readonly role: Role;
  readonly other: Other;
}

/** Whoever would hear from this account. */
export const othersOf = (draft: Draft, roles: readonly Role[]): OtherIn[] =>
  roles.flatMap((role) => {
    const other = draft.context[role];
    return other ? [{ role, other }] : [];
  });

/** What "this is not so" hangs on: the other account, not the words. */
export const aboutOther = ({ other }: OtherIn): string => other.handle || other.displayName;
