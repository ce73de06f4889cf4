// How strongly a rule speaks: the school's mode can only make it quieter.
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../lib/core/level.ts';
import type { PolicyMode } from '../../../lib/core/policy.ts';
import { defaultPolicy } from '../../../lib/core/policy-defaults.ts';

const rule = { id: 'nophoto.named-with-image', school: 'block', linked: 'block', sentences: [66] } as const;
const advice = { id: 'image.dignity', school: 'advise', linked: 'advise', sentences: [64] } as const;
const draft = { platform: 'x', mode: 'new' } as const;

describe('mode', () => {
  const cases: [PolicyMode, string, string][] = [
    ['enforce', 'block', 'advise'],
    ['coach', 'advise', 'advise'],
    ['observe', 'record', 'record'],
  ];
  it.each(cases)('%s: a block becomes %s, advice becomes %s', (mode, block, soft) => {
    const policy = { ...defaultPolicy(), mode };
    expect(levelOf(policy, rule, 'school', draft)).toBe(block);
    expect(levelOf(policy, advice, 'school', draft)).toBe(soft);
  });

  it('does not switch on what is off', () => {
    const base = defaultPolicy();
    const policy = {
      ...base,
      mode: 'enforce' as const,
      rules: { ...base.rules, [rule.id]: { on: false, school: 'block', linked: 'block' } as const },
    };
    expect(levelOf(policy, rule, 'school', draft)).toBe('off');
  });
});
