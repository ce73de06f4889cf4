// The engine: levels, doubt, faults, dismissals, overlaps, order and outcome. Checks here are stand-ins that report what the test needs.
import { describe, expect, it } from 'vitest';
import { type Check, createEngine } from '../../../lib/core/engine.ts';
import { type RawFinding, spanOf } from '../../../lib/core/finding.ts';
import type { Policy } from '../../../lib/core/policy.ts';
import { buildNameIndex } from '../../../lib/core/text/names.ts';
import { linkedDraft, privateDraft, sampleFacts, samplePolicy, schoolDraft } from '../../support/sample-school.ts';

const rule = (
  id: string,
  school: 'block' | 'confirm' | 'advise' | 'off',
  linked: 'block' | 'confirm' | 'advise' | 'off' = school,
) => ({
  id,
  school,
  linked,
  sentences: [1],
});

const check = (id: string, raw: readonly RawFinding[] | (() => never), rules = [rule(id, 'confirm')]): Check => ({
  id,
  rules,
  run: () => (typeof raw === 'function' ? raw() : [...raw]),
});

const run = (
  checks: readonly Check[],
  text = 'hello there, hello again',
  policy: Policy = samplePolicy(),
  facts = sampleFacts(),
) => createEngine(policy, buildNameIndex([]), facts, checks).check(schoolDraft(text));

const words = (text: string, needle: string) => {
  const start = text.indexOf(needle);
  return spanOf('text', text, start, start + needle.length);
};

describe('engine', () => {
  it('is clear without findings and silent out of scope, whatever the checks say', () => {
    expect(run([check('a', [])]).outcome).toBe('clear');
    const verdict = createEngine(samplePolicy(), buildNameIndex([]), sampleFacts(), [check('a', [{ rule: 'a' }])]).check(
      privateDraft('My Year 9s!'),
    );
    expect(verdict).toMatchObject({ scope: 'personalUnlinked', outcome: 'silent', findings: [], couldNotRun: [] });
    expect(verdict.question).toBeUndefined();
  });

  it('takes the level from the built-in default, then the school, then its narrower settings', () => {
    const one = [check('a', [{ rule: 'a' }])];
    expect(run(one).findings[0]?.severity).toBe('confirm');
    const policy = samplePolicy({
      rules: { a: { on: true, school: 'block', linked: 'off', where: [{ platform: 'x', level: 'advise' }] } },
    });
    expect(run(one, 'hi', policy).findings[0]?.severity).toBe('advise');
    expect(createEngine(policy, buildNameIndex([]), sampleFacts(), one).check(linkedDraft('hi')).findings).toEqual([]);
    const off = samplePolicy({ rules: { a: { on: false, school: 'block', linked: 'block' } } });
    expect(run(one, 'hi', off).findings).toEqual([]);
  });

  it('lets doubt lower a level and never raise it', () => {
    const rules = [rule('a', 'block'), rule('b', 'advise')];
    const verdict = run([
      check(
        'a',
        [
          { rule: 'a', atMost: 'confirm' },
          { rule: 'b', atMost: 'confirm' },
        ],
        rules,
      ),
    ]);
    expect(verdict.findings.map((f) => [f.rule, f.severity])).toEqual([
      ['a', 'confirm'],
      ['b', 'advise'],
    ]);
  });

  it('goes on when a check throws, and says which one could not run', () => {
    const broken = check('broken', () => {
      throw new Error('with the draft in it: hello there');
    });
    const verdict = run([broken, check('b', [{ rule: 'b' }])]);
    expect(verdict.couldNotRun).toEqual(['broken']);
    expect(verdict.findings.map((f) => f.rule)).toEqual(['b']);
    expect(JSON.stringify(verdict.couldNotRun)).not.toContain('hello');
  });

  it('stays quiet about what the person dismissed, by rule, pupil and words', () => {
    const text = 'Sian won. Cai won.';
    const raw = [
      { rule: 'a', spans: [words(text, 'Sian')], entryId: 'P1' },
      { rule: 'a', spans: [words(text, 'Cai')], entryId: 'P2' },
    ];
    const first = run([check('a', raw)], text).findings;
    const key = first[0]?.key ?? '';
    const later = run([check('a', raw)], text, samplePolicy(), sampleFacts({ dismissed: (k) => k === key })).findings;
    expect(later.map((f) => f.entryId)).toEqual(['P2']);
  });

  it('joins overlapping words of one rule and keeps the stronger level', () => {
    const text = 'You are a total idiot today';
    const raw: RawFinding[] = [
      { rule: 'a', spans: [words(text, 'are a total idiot')], atMost: 'advise' },
      { rule: 'a', spans: [words(text, 'total idiot today')] },
    ];
    const found = run([check('a', raw)], text).findings;
    expect(found.map((f) => f.spans.map((s) => s.words))).toEqual([['are a total idiot today']]);
    expect(found[0]?.severity).toBe('confirm');
  });

  it('puts the worst first, then reading order; block or confirm holds', () => {
    const text = 'one two three';
    const rules = [rule('mild', 'advise'), rule('bad', 'block')];
    const raw: RawFinding[] = [
      { rule: 'mild', spans: [words(text, 'two')] },
      { rule: 'mild', spans: [words(text, 'one')] },
      { rule: 'bad', spans: [words(text, 'three')] },
    ];
    const verdict = run([check('c', raw, rules)], text);
    expect(verdict.findings.map((f) => f.spans[0]?.words)).toEqual(['three', 'one', 'two']);
    expect(verdict.outcome).toBe('hold');
    expect(run([check('c', raw.slice(0, 2), rules)], text).outcome).toBe('advise');
  });

  it('gives equal drafts equal verdicts', () => {
    const engine = createEngine(samplePolicy(), buildNameIndex([]), sampleFacts());
    expect(engine.check(schoolDraft('Bore da'))).toEqual(engine.check(schoolDraft('Bore da')));
  });
});
