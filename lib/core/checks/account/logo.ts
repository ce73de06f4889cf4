// The school's logo as the picture of a personal account.
import type { Check } from '../../check.ts';

export const logoCheck: Check = {
  id: 'brand-logo',
  rules: [{ id: 'brand.logo-on-personal', school: 'off', linked: 'advise', sentences: [81] }],
  run(draft, { scope }) {
    if (scope === 'school' || draft.account.avatar !== 'school-logo') return [];
    return [
      { rule: 'brand.logo-on-personal', field: 'account.avatar', about: draft.account.handle || draft.account.displayName },
    ];
  },
};
