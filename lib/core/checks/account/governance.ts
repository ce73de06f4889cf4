// Things around a post: is the policy confirmed, is the list current, was the audience told why a comment went.
import type { Check } from '../../check.ts';

/** Whole months between two ISO dates, by the calendar. */
const monthsBetween = (from: string, to: string): number => {
  const [fy = 0, fm = 0, fd = 0] = from.split('-').map(Number);
  const [ty = 0, tm = 0, td = 0] = to.split('-').map(Number);
  return (ty - fy) * 12 + (tm - fm) - (td < fd ? 1 : 0);
};

export const governanceCheck: Check = {
  id: 'governance',
  rules: [
    { id: 'governance.training', school: 'advise', linked: 'advise', offByDefault: true, weekly: true, sentences: [24, 25, 32] },
    { id: 'governance.list-stale', school: 'advise', linked: 'advise', sentences: [66] },
  ],
  run(draft, { facts, policy }) {
    const out = [];
    const { acknowledgedOn, listAgeHours, today } = facts;
    if (acknowledgedOn !== null && (acknowledgedOn === '' || monthsBetween(acknowledgedOn, today) >= policy.trainingRenewMonths))
      // "Not now" holds for this version of the policy and this year.
      out.push({
        rule: 'governance.training',
        field: 'settings' as const,
        fixes: [{ kind: 'open-settings' as const, section: 'school' as const }],
        message: acknowledgedOn === '' ? 'message' : 'renew',
        about: `${policy.version} ${today.slice(0, 4)}`,
      });
    const people = draft.pictures.some((picture) => picture.people !== 'none');
    if (people && (listAgeHours === null || listAgeHours > policy.lists.maxAgeHours))
      out.push({
        rule: 'governance.list-stale',
        field: 'pictures[0]' as const,
        message: listAgeHours === null ? 'none' : listAgeHours < 48 ? 'hours' : 'message',
        values: { hours: String(Math.round(listAgeHours ?? 0)), days: String(Math.floor((listAgeHours ?? 0) / 24)) },
        about: today,
      });
    return out;
  },
};

/** Advertising with a link, not somebody's opinion: nobody needs to be told why it went. */
const isSpam = (text: string): boolean =>
  /https?:\/\/|www\.|[a-z0-9-]\.(?:com|net|ru|top|xyz|click|shop|link)(?![a-z])/i.test(text) &&
  /\b(?:click|free|crypto|bitcoin|forex|invest\w*|winner|win|prize|earn|followers|cash|loan|whatsapp|telegram|casino|bet|cliciwch|am ddim)\b/i.test(
    text,
  );

export const moderationCheck: Check = {
  id: 'moderation-explain',
  rules: [{ id: 'moderation.explain', school: 'advise', linked: 'off', sentences: [55] }],
  run(draft, { scope }) {
    if (scope !== 'school' || draft.mode !== 'delete-comment' || isSpam(draft.context.comment?.text ?? '')) return [];
    return [{ rule: 'moderation.explain', field: 'context.comment', about: draft.context.comment?.handle ?? '' }];
  },
};

/**
 * How long a comment has waited stands on the site's notifications page, never in a draft. The rule is registered so that a school's setting is known
 * and explained; the check says nothing.
 */
export const replyDueCheck: Check = {
  id: 'reply-due',
  rules: [{ id: 'reply.due', school: 'record', linked: 'off', sentences: [33, 34], outsideDraft: true }],
  run: () => [],
};
