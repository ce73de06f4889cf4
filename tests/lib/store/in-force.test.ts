// The layers: built-in defaults, over them the school's file, over that what IT has set for everybody. Nothing is lost, nothing goes unsaid.
import { describe, expect, it } from 'vitest';
import { inForce } from '../../../lib/store/in-force.ts';
import { flatten, type Managed, readManaged } from '../../../lib/store/managed.ts';

const received = (values: Record<string, unknown>): Managed => ({ state: 'received', values });
const none: Managed = { state: 'none', values: {} };
const own = {
  school: { names: ['Ysgol Cwmsarn'], town: 'Cwmsarn' },
  rules: { 'disclaimer.missing': { linked: 'advise' } },
  lists: { maxAgeHours: 48, sources: [{ kind: 'couchdb', url: 'https://couch.cwmsarn.example/list' }] },
};
const area = (given: () => Record<string, unknown>) => ({ get: () => new Promise<Record<string, unknown>>((r) => r(given())) });

describe('inForce', () => {
  it('works with nothing at all', () => {
    const { policy, sources, rejected } = inForce(null, none);
    expect(policy.school.names).toEqual([]);
    expect(policy.mode).toBe('enforce');
    expect([sources.sources, rejected]).toEqual([[], []]);
  });

  it('puts a single managed value over the school’s own, and leaves the rest', () => {
    const { policy, sources, rejected } = inForce(own, received({ school: { town: 'Aberhelyg' }, lists: { maxAgeHours: 6 } }));
    expect(policy.school).toMatchObject({ names: ['Ysgol Cwmsarn'], town: 'Aberhelyg' });
    expect(policy.rules['disclaimer.missing']?.linked).toBe('advise');
    expect(policy.lists.maxAgeHours).toBe(6);
    expect(sources.sources).toHaveLength(1);
    expect(rejected).toEqual([]);
  });

  it.each([
    ['a wrong type', { school: { names: 'Ysgol' } }, 'school.names'],
    ['a wrong choice', { rules: { 'disclaimer.missing': { linked: 'shout' } } }, 'rules.disclaimer.missing.linked'],
    ['an unknown rule', { rules: { 'no.such': { on: true } } }, 'rules.no.such'],
    ['a misspelt group', { shool: {} }, 'shool'],
    ['a misspelt value', { school: { name: 'Ysgol' } }, 'school.name'],
    ['a mode nobody knows', { mode: 'punish' }, 'mode'],
    ['a later form', { schema: 2 }, 'schema'],
  ])('keeps the own value and names the path of %s', (_, values, path) => {
    const { policy, rejected } = inForce(own, received(values));
    expect(rejected.map((one) => one.path)).toEqual([path]);
    expect(policy.school.names).toEqual(['Ysgol Cwmsarn']);
    expect(policy.rules['disclaimer.missing']?.linked).toBe('advise');
  });

  it('uses what lies beside a text in `json` that cannot be read', () => {
    expect(inForce(own, { state: 'unreadable', values: { mode: 'coach' } }).policy.mode).toBe('coach');
  });

  it('reads what it knows of a later form, and says in Welsh that it is older', () => {
    const { policy, rejected } = inForce(null, received({ schema: 3, school: { names: ['Ysgol'], moon: 1 } }), 'cy');
    expect(policy.school.names).toEqual(['Ysgol']);
    expect(rejected.map((one) => one.path)).toEqual(['schema', 'school.moon']);
    expect(rejected[0]?.message).toContain('ffurf 3');
  });
});

describe('readManaged', () => {
  it('takes Firefox’s refusal as "nothing is managed"', async () => {
    const refusing = { get: () => Promise.reject(new Error('Managed storage manifest not found')) };
    expect(await readManaged(refusing)).toEqual(none);
  });

  it('says when the browser could not read', async () => {
    expect(await readManaged({ get: () => Promise.reject(new Error('IO error')) })).toEqual({ state: 'unreadable', values: {} });
  });

  it('merges the text in `json` with the values beside it, key by key', async () => {
    const json = JSON.stringify({ school: { names: ['A'], town: 'B' }, staff: ['C'] });
    expect(await readManaged(area(() => ({ json, school: { town: 'D' } })))).toEqual(
      received({ school: { names: ['A'], town: 'D' }, staff: ['C'] }),
    );
  });

  it.each(['{"school":', '[]', '"text"'])('says that %j cannot be read, and keeps the values beside it', async (json) => {
    const read = await readManaged(area(() => ({ json, mode: 'coach' })));
    expect(read).toEqual({ state: 'unreadable', values: { mode: 'coach' } });
  });
});

it('shows every value by its path, and hides what opens the list', () => {
  const source = { url: 'https://a.example', identity: 'AGE-SECRET-KEY-1X', auth: { user: 'u', password: 'p' } };
  expect(flatten({ school: { names: ['A', 'B'] }, lists: { sources: [source] } })).toEqual([
    { path: 'school.names', value: 'A, B' },
    { path: 'lists.sources.0.url', value: 'https://a.example' },
    { path: 'lists.sources.0.identity', value: '••••••' },
    { path: 'lists.sources.0.auth.user', value: 'u' },
    { path: 'lists.sources.0.auth.password', value: '••••••' },
  ]);
});
