// The periods before elections that a school has entered in its calendar.
import type { CheckContext } from '../../check.ts';

/** Is today in a period before an election, when the school wants more care? Both ends count. */
export const beforeElection = ({ policy, facts }: Pick<CheckContext, 'policy' | 'facts'>): boolean =>
  policy.calendars.preElection.some(({ from, to }) => facts.today >= from && facts.today <= to);
