// Sharing the school's own picture of pupils on a personal account: read literally, the policy forbids it; the school decides how strongly.
import type { Check } from '../../check.ts';
import type { RawFinding } from '../../finding.ts';
import { findAccount } from '../../scope-of.ts';

export const repostCheck: Check = {
  id: 'repost',
  rules: [{ id: 'image.repost-on-personal', school: 'off', linked: 'advise', sentences: [62] }],
  run(draft, context): RawFinding[] {
    const { shared } = draft.context;
    if (context.scope !== 'personalLinked' || !shared || (draft.mode !== 'repost' && draft.mode !== 'quote')) return [];
    if (shared.pictures === 0 || shared.people === 'none') return [];
    const row = findAccount(draft.platform, shared, context.policy.accounts);
    const school = row
      ? row.kind !== 'personal'
      : [shared.handle, shared.displayName].some((name) => name !== '' && context.school.named(context.read(name)).length > 0);
    return school
      ? [{ rule: 'image.repost-on-personal', field: 'context.shared', about: shared.handle || shared.displayName }]
      : [];
  },
};
