// Runs the real engine on a text as a post from a school account without pictures, and says how strongly the rules of tone and conduct spoke.
import { emptyDraft } from '../../../lib/core/draft.ts';
import { createEngine } from '../../../lib/core/engine.ts';
import { buildNameIndex } from '../../../lib/core/text/names.ts';
import { samplePolicy } from '../../support/sample-school.ts';
import { loadPolicy } from '../lib/school.ts';

export interface Spoken {
  readonly level: 'hold' | 'hint' | null;
  /** The post is held, and only by rules that judge tone softly. */
  readonly soft: boolean;
}

const counts = /^tone\.|^conduct\.(?:grievance|defamation)$/;
const softRules = /^tone\.(?:derogatory|heated|ridicule)$|^conduct\.grievance$/;

export const rulesOn = (policyFile: string | undefined): ((text: string) => Spoken) => {
  const policy = policyFile ? loadPolicy(policyFile) : samplePolicy();
  const account = policy.accounts.find(({ kind }) => kind === 'school');
  if (!account) throw new Error('The policy names no school account.');
  const engine = createEngine(policy, buildNameIndex([]), {
    today: '2027-11-15',
    listAgeHours: 1,
    acknowledgedOn: '2027-11-01',
    answered: [],
    dismissed: () => false,
  });
  return (text) => {
    const draft = emptyDraft({
      platform: account.platform,
      account: { handle: account.handle, displayName: account.handle, bio: '' },
      text,
    });
    // What the second opinion raised is counted by whoever measures it, with scores from weights that had not seen the post.
    const found = engine.check(draft).findings.filter(({ rule, message }) => counts.test(rule) && message !== 'unsure');
    const holding = found.filter(({ severity }) => severity === 'block' || severity === 'confirm');
    return {
      level: holding.length ? 'hold' : found.length ? 'hint' : null,
      soft: holding.length > 0 && holding.every(({ rule }) => softRules.test(rule)),
    };
  };
};
