// An account that presents itself as the school but is not on the school's register.
import type { Check, CheckContext } from '../../check.ts';
import type { Draft } from '../../draft.ts';
import { spanOf } from '../../finding.ts';
import { findAccount, soundsLikeTheSchool } from '../../scope-of.ts';

const not = /\b(?:parody|unofficial|fan account|fans of|not affiliated|not the school|answyddogol)\b/;

const presentsAsSchool = (draft: Draft, context: CheckContext): boolean =>
  soundsLikeTheSchool(draft.account, context.school, context.read) &&
  !not.test(context.read(`${draft.account.displayName} ${draft.account.bio}`).text);

export const unregisteredCheck: Check = {
  id: 'account-unregistered',
  rules: [{ id: 'account.unregistered', school: 'confirm', linked: 'confirm', sentences: [19, 20, 28, 29, 31] }],
  run(draft, context) {
    const { account, policy } = context;
    // A school without a register has nothing to compare with; a personal account the school knows is settled.
    if (!policy.accounts.length || findAccount(draft.platform, draft.account, policy.accounts)) return [];
    const answeredSchool = account !== null && account.kind !== 'personal';
    if (!answeredSchool && (account?.kind === 'personal' || !presentsAsSchool(draft, context))) return [];
    const { handle, displayName } = draft.account;
    const field = handle ? 'account.handle' : 'account.displayName';
    const shown = handle || displayName;
    return [
      {
        rule: 'account.unregistered',
        field,
        spans: [spanOf(field, shown, 0, shown.length)],
        values: { handle: shown },
        about: shown,
      },
    ];
  },
};
