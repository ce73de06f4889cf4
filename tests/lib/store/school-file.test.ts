// A school file is read value by value: a bad one costs that value or rule, says so by its path, and nothing else is lost.
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../lib/core/policy-defaults.ts';
import { parseSchoolFile } from '../../../lib/store/school-file.ts';

// biome-ignore lint/suspicious/noExplicitAny: the point is to break the file in ways its type forbids.
type Loose = any;

const good = {
  schema: 1,
  policy: {
    title: 'Social media policy',
    version: '2026-09',
    reviewDue: '2027-09-01',
    url: 'https://cwmsarn.example/policy',
    owner: 'Deputy',
  },
  school: {
    names: ['Ysgol Cwmsarn'],
    town: 'Cwmsarn',
    nation: 'Wales',
    phase: 'secondary',
    yearGroups: [7, 8],
    terms: { pupil: 'learner' },
  },
  accounts: [{ platform: 'Twitter', handle: '@YsgolCwmsarn', kind: 'school', leads: ['Elin Parry'], visibility: 'open' }],
  staff: ['Elin Parry'],
  disclaimers: { en: ['all mine'], insert: { en: 'My view.' } },
  rules: { 'disclaimer.missing': { on: true, school: 'off', linked: 'advise', unlinked: 'silent', policyRefs: [12] } },
  lists: { maxAgeHours: 48 },
};
const paths = (json: unknown): string[] => parseSchoolFile(json).problems.map((p) => p.path);
const withChange = (change: (file: Record<string, never>) => void): unknown => {
  const copy = structuredClone(good) as unknown as Record<string, never>;
  change(copy);
  return copy;
};

describe('parseSchoolFile', () => {
  it('reads a good file without a word', () => {
    const { policy, problems } = parseSchoolFile(good);
    expect(problems).toEqual([]);
    expect(policy.school.names).toEqual(['Ysgol Cwmsarn']);
    expect(policy.accounts[0]?.platform).toBe('x');
    expect(policy.rules['disclaimer.missing']).toMatchObject({ on: true, school: 'off', linked: 'advise' });
    expect(policy.disclaimers.insert).toEqual({ en: 'My view.', cy: 'Barn bersonol, nid barn yr ysgol.' });
    expect(policy.school.terms).toMatchObject({ pupil: 'learner', pupilCy: 'disgybl' });
    expect(policy.lists.maxAgeHours).toBe(48);
  });

  const bad: [string, (file: never) => void, string[]][] = [
    [
      'a level nobody knows',
      (f: Loose) => Object.assign(f.rules['disclaimer.missing'], { linked: 'stop' }),
      ['rules.disclaimer.missing.linked'],
    ],
    ['a rule nobody knows', (f: Loose) => Object.assign(f.rules, { 'no.such': { on: true } }), ['rules.no.such']],
    ['a rule that is text', (f: Loose) => Object.assign(f.rules, { 'disclaimer.missing': 'on' }), ['rules.disclaimer.missing']],
    ['rules that are a list', (f: Loose) => Object.assign(f, { rules: [] }), ['rules']],
    [
      'an account on an unknown site',
      (f: Loose) => f.accounts.push({ platform: 'myspace', handle: 'x', kind: 'school' }),
      ['accounts.1.platform'],
    ],
    ['a script as address', (f: Loose) => Object.assign(f.policy, { url: 'javascript:alert(1)' }), ['policy.url']],
    ['a season as date', (f: Loose) => Object.assign(f.policy, { reviewDue: 'Summer 2027' }), ['policy.reviewDue']],
    ['a number among names', (f: Loose) => f.staff.push(7), ['staff.1']],
    ['one name instead of a list', (f: Loose) => Object.assign(f.school, { names: 'Ysgol Cwmsarn' }), ['school.names']],
    ['a contact that is a number', (f: Loose) => Object.assign(f, { contacts: { slt: 5 } }), ['contacts.slt']],
  ];
  it.each(bad)('reports %s and keeps the rest', (_, change, expected) => {
    const file = withChange(change as (file: Record<string, never>) => void);
    expect(paths(file)).toEqual(expected);
    expect(parseSchoolFile(file).policy.school.town).toBe('Cwmsarn');
  });

  it('falls back to the built-in rule when one of its values is bad', () => {
    const file = withChange((f: Loose) => Object.assign(f.rules['disclaimer.missing'], { school: 'block', linked: 'stop' }));
    expect(parseSchoolFile(file).policy.rules['disclaimer.missing']).toEqual(defaultPolicy().rules['disclaimer.missing']);
  });

  it.each([null, 'text', 7, [], undefined])('takes %j as no school file at all', (json) => {
    const { policy, problems } = parseSchoolFile(json);
    expect(policy).toEqual(defaultPolicy());
    expect(problems).toHaveLength(1);
  });

  it('speaks Welsh, and builds on another policy', () => {
    const base = parseSchoolFile(good).policy;
    const { policy, problems } = parseSchoolFile({ school: { names: 5 } }, { lang: 'cy', base });
    expect(problems[0]?.message).toContain('rhestr');
    expect(policy.school.names).toEqual(['Ysgol Cwmsarn']);
  });

  it('is not led astray by names that objects already have', () => {
    const { policy } = parseSchoolFile(
      JSON.parse('{"school":{},"rules":{"__proto__":{"on":true},"constructor":{"on":false}},"contacts":{"__proto__":"x"}}'),
    );
    expect(Object.keys(policy.rules)).toEqual(Object.keys(defaultPolicy().rules));
    expect(policy.contacts).toEqual({});
  });
});
