// The policy before any school has said anything: no school, no accounts, every rule at the level its check proposes.
import type { Check } from './check.ts';
import { checks } from './checks/index.ts';
import type { Policy, RuleSetting } from './policy.ts';

/** One setting a registered rule, as its check proposes it. A rule that is off by default keeps its levels for the day it is switched on. */
export const defaultRules = (registered: readonly Check[] = checks): Record<string, RuleSetting> =>
  Object.fromEntries(
    registered
      .flatMap((check) => check.rules)
      .map((rule) => [rule.id, { on: !rule.offByDefault, school: rule.school, linked: rule.linked }]),
  );

export const defaultPolicy = (): Policy => ({
  title: '',
  version: '',
  url: '',
  owner: '',
  reviewDue: '',
  trainingRenewMonths: 12,
  mode: 'enforce',
  school: {
    names: [],
    aliases: [],
    weakAliases: [],
    notSchool: [],
    hashtags: [],
    domains: [],
    phones: [],
    emails: [],
    town: '',
    nation: 'Wales',
    phase: 'secondary',
    yearGroups: [7, 8, 9, 10, 11, 12, 13],
    terms: { pupil: 'pupil', pupilCy: 'disgybl' },
  },
  accounts: [],
  staff: [],
  seniorLeaders: [],
  publicHelplines: ['0800 1111', '080880 23456', '116 123', '999', '101', '111', '112'],
  disclaimers: {
    en: [],
    cy: [],
    notDisclaimers: [],
    insert: { en: "Views my own, not the school's.", cy: 'Barn bersonol, nid barn yr ysgol.' },
  },
  rules: defaultRules(),
  calendars: { preElection: [] },
  contacts: {},
  options: {},
  lists: { maxAgeHours: 24, keep: 'readable', lock: 'device' },
});
