// The school's own paperwork behind an account: is the policy past its review date, do two members of staff still look after the account?
import type { Check } from '../../check.ts';
import type { RawFinding } from '../../finding.ts';
import { lettersOf } from '../../text/fold.ts';

export const registerCheck: Check = {
  id: 'governance-register',
  rules: [
    { id: 'governance.policy-review', school: 'record', linked: 'off', offByDefault: true, sentences: [1] },
    { id: 'governance.account-leads', school: 'record', linked: 'off', offByDefault: true, sentences: [22, 23, 29] },
  ],
  run(_draft, { policy, facts, scope, account }): RawFinding[] {
    if (scope !== 'school') return [];
    const out: RawFinding[] = [];
    if (policy.reviewDue && policy.reviewDue < facts.today)
      out.push({
        rule: 'governance.policy-review',
        field: 'account.handle',
        values: { date: policy.reviewDue },
        about: `${policy.version} ${policy.reviewDue}`,
      });
    if (account?.kind === 'school') {
      const staff = new Set(policy.staff.map(lettersOf));
      // Without a list of staff nobody can be told to have left.
      const leads = staff.size ? account.leads.filter((lead) => staff.has(lettersOf(lead))) : account.leads;
      const gone = account.leads.filter((lead) => !leads.includes(lead));
      if (leads.length < 2)
        out.push({
          rule: 'governance.account-leads',
          field: 'account.handle',
          message: gone.length ? 'left' : 'message',
          values: { handle: account.handle, gone: gone.join(', ') },
          about: `${account.handle} ${account.leads.join()}`,
        });
    }
    return out;
  },
};
