// The account itself: register, logo, training, list age, removed comments, answers due.
import { describe, expect, it } from 'vitest';
import { governanceCheck, moderationCheck, replyDueCheck } from '../../../../../lib/core/checks/account/governance.ts';
import { logoCheck } from '../../../../../lib/core/checks/account/logo.ts';
import { registerCheck } from '../../../../../lib/core/checks/account/register.ts';
import { unregisteredCheck } from '../../../../../lib/core/checks/account/unregistered.ts';
import { findingsOf, onPersonal, onSchool } from '../../../../support/fires.ts';
import { picture } from '../../../../support/sample-school.ts';

const as = (handle: string, displayName: string, bio = '') =>
  onPersonal('All welcome!', { account: { handle, displayName, bio } });

describe('account.unregistered', () => {
  it('asks about an account that presents itself as the school', () => {
    const [finding] = findingsOf(
      unregisteredCheck,
      as('@CwmsarnSchoolMaths', 'Cwmsarn School Maths', 'Official maths department'),
    );
    expect(finding).toMatchObject({ severity: 'confirm', field: 'account.handle', values: { handle: '@CwmsarnSchoolMaths' } });
    expect(finding?.spans.map((s) => s.words)).toEqual(['@CwmsarnSchoolMaths']);
    expect(findingsOf(unregisteredCheck, as('@AdranGerdd', 'Adran Gerdd Ysgol Cwmsarn', 'Cyfrif swyddogol'))).toHaveLength(1);
  });
  it('leaves registered accounts, teachers and parodies alone', () => {
    expect(findingsOf(unregisteredCheck, onSchool('x'))).toEqual([]);
    expect(findingsOf(unregisteredCheck, onPersonal('x'))).toEqual([]);
    expect(findingsOf(unregisteredCheck, as('@NotCwmsarn', 'Cwmsarn School (parody)', 'Unofficial, parody'))).toEqual([]);
    expect(
      findingsOf(unregisteredCheck, { ...as('@CwmsarnSchoolMaths', 'Cwmsarn School Maths'), policy: { accounts: [] } }),
    ).toEqual([]);
  });
  it("still asks when the person said that it is a school account: the register is the school's to keep", () => {
    const answered = [{ platform: 'x', handle: '@CwmsarnSchoolMaths', kind: 'school', leads: [], visibility: 'open' }] as const;
    expect(
      findingsOf(unregisteredCheck, { ...as('@CwmsarnSchoolMaths', 'Cwmsarn School Maths'), facts: { answered } }),
    ).toHaveLength(1);
  });
});

describe('brand.logo-on-personal', () => {
  const account = { handle: '@meinir_teaches', displayName: 'Meinir Cole', bio: 'Teacher at Cwmsarn School.' };
  it('speaks of the logo on a personal account only', () => {
    expect(findingsOf(logoCheck, onPersonal('x', { account: { ...account, avatar: 'school-logo' } }))).toMatchObject([
      { field: 'account.avatar', severity: 'advise' },
    ]);
    expect(findingsOf(logoCheck, onPersonal('x', { account: { ...account, avatar: 'other' } }))).toEqual([]);
  });
});

describe('governance', () => {
  /** The school has switched the yearly confirmation on. */
  const policy = { rules: { 'governance.training': { on: true, school: 'advise', linked: 'advise' } } } as const;
  it.each([
    ['never confirmed', '', ['message']],
    ['a year ago', '2026-01-10', ['renew']],
    ['last month', '2026-12-12', []],
    ['not asked on this device', null, []],
  ])('training: %s', (_, acknowledgedOn, messages) => {
    const found = findingsOf(governanceCheck, { ...onSchool('x'), policy, facts: { acknowledgedOn } });
    expect(found.map((f) => f.message)).toEqual(messages);
    for (const one of found)
      expect(one).toMatchObject({ field: 'settings', fixes: [{ kind: 'open-settings', section: 'school' }] });
  });
  it('says nothing of training until the school has switched it on', () => {
    expect(findingsOf(governanceCheck, { ...onSchool('x'), facts: { acknowledgedOn: '' } })).toEqual([]);
  });
  it('keeps one key a year, so that "not now" holds', () => {
    const keys = ['a', 'b'].map(
      (text) => findingsOf(governanceCheck, { ...onSchool(text), policy, facts: { acknowledgedOn: '' } })[0]?.key,
    );
    expect(keys[0]).toBe(keys[1]);
  });
  it.each([
    [290, 'message', { days: '12' }],
    [30, 'hours', { hours: '30' }],
    [null, 'none', {}],
  ])('list age %s', (listAgeHours, message, values) => {
    const found = findingsOf(governanceCheck, { ...onSchool('x', { pictures: [picture()] }), facts: { listAgeHours } });
    expect(found).toMatchObject([{ rule: 'governance.list-stale', message, values }]);
  });
  it('does not mention the list without people in a picture', () => {
    expect(findingsOf(governanceCheck, { ...onSchool('x'), facts: { listAgeHours: 290 } })).toEqual([]);
    expect(
      findingsOf(governanceCheck, {
        ...onSchool('x', { pictures: [picture({ people: 'none' })] }),
        facts: { listAgeHours: 290 },
      }),
    ).toEqual([]);
  });
});

describe('governance.policy-review and governance.account-leads', () => {
  const rules = Object.fromEntries(
    registerCheck.rules.map((rule) => [rule.id, { on: true, school: rule.school, linked: rule.linked }] as const),
  );
  const rulesOf = (policy: Record<string, unknown>, one = onSchool('Da iawn bawb!')) =>
    findingsOf(registerCheck, { ...one, policy: { rules, ...policy } }).map((f) => `${f.rule} ${f.message} ${f.severity}`);
  it('are off until the school asks for them', () => {
    expect(findingsOf(registerCheck, { ...onSchool('x'), policy: { reviewDue: '2020-01-01', staff: [] } })).toEqual([]);
  });
  it('note a policy past its review, and an account that people have left', () => {
    expect(rulesOf({ reviewDue: '2020-01-01' })).toEqual(['governance.policy-review message record']);
    expect(rulesOf({ staff: ['Elin Parry'] })).toEqual(['governance.account-leads left record']);
  });
  it('stay silent when all is well, and on personal accounts', () => {
    expect(rulesOf({ reviewDue: '2099-01-01' })).toEqual([]);
    expect(rulesOf({ staff: [] })).toEqual([]);
    expect(rulesOf({ reviewDue: '2020-01-01' }, onPersonal('Diwrnod da'))).toEqual([]);
  });
});

describe('moderation.explain and reply.due', () => {
  it('suggests an explanation when a comment is removed', () => {
    const comment = { handle: '@troll', displayName: '', bio: '', text: 'x' };
    expect(findingsOf(moderationCheck, onSchool('', { mode: 'delete-comment', context: { comment } }))).toMatchObject([
      { severity: 'advise' },
    ]);
    expect(findingsOf(moderationCheck, onSchool('x'))).toEqual([]);
  });
  it.each(['Click HERE for free crypto http://w1n.example', 'Enillwch arian am ddim: www.casino.example'])(
    'not for spam: %s',
    (text) => {
      const comment = { handle: '@win_big', displayName: '', bio: '', text };
      expect(findingsOf(moderationCheck, onSchool('', { mode: 'delete-comment', context: { comment } }))).toEqual([]);
    },
  );
  it('says that a draft cannot tell how long a comment has waited', () => {
    expect(replyDueCheck.rules[0]?.outsideDraft).toBe(true);
    expect(findingsOf(replyDueCheck, onSchool('x', { mode: 'reply' }))).toEqual([]);
  });
});
