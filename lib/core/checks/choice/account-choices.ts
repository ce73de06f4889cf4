// Off unless a school asks for it: no mention of the school on personal accounts; only the central account speaks in an emergency.
import type { Check } from '../../check.ts';
import { fold } from '../../text/fold.ts';
import { spanIn } from '../../text/reading.ts';

export const mentionSchoolCheck: Check = {
  id: 'personal-mention-school',
  rules: [{ id: 'personal.mention-school', school: 'off', linked: 'advise', offByDefault: true, sentences: [12] }],
  run(draft, context) {
    if (context.scope === 'school' || !draft.text) return [];
    const reading = context.read(draft.text);
    const spans = context.school.named(reading).map((m) => spanIn(reading, 'text', m.start, m.end));
    return spans.length ? [{ rule: 'personal.mention-school', spans }] : [];
  },
};

export const emergencyCheck: Check = {
  id: 'emergency-hold',
  rules: [{ id: 'emergency.hold', school: 'confirm', linked: 'off', offByDefault: true, sentences: [90] }],
  run(draft, { scope, account, policy }) {
    // The school names the account that speaks (`emergency.account`); every other one waits.
    const central = policy.options['emergency.account'];
    if (scope !== 'school' || !account || draft.mode === 'delete-comment') return [];
    if (typeof central === 'string' && fold(central).text === fold(account.handle).text) return [];
    return [
      {
        rule: 'emergency.hold',
        field: 'text',
        values: { account: typeof central === 'string' ? central : '' },
        about: account.handle,
      },
    ];
  },
};
