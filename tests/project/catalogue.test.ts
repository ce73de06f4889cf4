// The catalogue of rules is whole: nothing of the policy is missing, and every rule has words in both languages, sentences, levels, tests and its page.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { severities } from '../../lib/core/finding.ts';
import { defaultPolicy } from '../../lib/core/policy-defaults.ts';
import { ruleWords } from '../../lib/words/render.ts';
import { registeredRules, rulesPage, testsOf } from '../tools/lib/rules-page.ts';
import { sentences } from '../tools/lib/sentences.ts';

const rules = registeredRules();
const policy = JSON.parse(readFileSync(new URL('../scenarios/aberhelyg/policy-config.json', import.meta.url), 'utf8')) as {
  rules: Record<string, { on: boolean; school: string; linked: string }>;
};

describe('the catalogue of rules', () => {
  it('holds every rule of the policy file', () => {
    const known = new Set(rules.map((rule) => rule.id));
    expect(Object.keys(policy.rules).filter((id) => !known.has(id))).toEqual([]);
  });

  it('names each rule once', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });

  it('sets a level for each kind of account, and starts like the policy file', () => {
    const levels: readonly string[] = [...severities, 'off'];
    for (const rule of rules) {
      expect(levels, rule.id).toContain(rule.school);
      expect(levels, rule.id).toContain(rule.linked);
      const setting = policy.rules[rule.id];
      // Nobody is asked for a confirmation before their school has said that it wants one; this school's file does.
      const on = rule.id === 'governance.training' || !rule.offByDefault;
      if (setting) expect([rule.id, rule.school, rule.linked, on]).toEqual([rule.id, setting.school, setting.linked, setting.on]);
    }
    expect(Object.keys(defaultPolicy().rules).sort()).toEqual(rules.map((rule) => rule.id));
  });

  it('has words for each rule, and no words without a rule', () => {
    const ids = rules.map((rule) => rule.id);
    for (const lang of ['en', 'cy'] as const) {
      expect(Object.keys(ruleWords[lang]).sort(), lang).toEqual(ids);
      for (const [id, words] of Object.entries(ruleWords[lang])) {
        expect(words.title, `${lang} ${id}`).toMatch(/\S.*[^.]$/);
        expect(words.title.split(/\s+/).length, `${lang} ${id} title`).toBeLessThanOrEqual(12);
        expect(words.message, `${lang} ${id}`).toMatch(/\S/);
        expect(words.why, `${lang} ${id}`).toMatch(/\S/);
      }
    }
  });

  it('says the same variants in both languages, with the same values in them', () => {
    const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
    for (const [id, en] of Object.entries(ruleWords.en)) {
      const cy = ruleWords.cy[id];
      expect(Object.keys(cy?.variants ?? {}).sort(), id).toEqual(Object.keys(en.variants ?? {}).sort());
      expect(new Set(values(cy?.message ?? '')), id).toEqual(new Set(values(en.message)));
      for (const [variant, text] of Object.entries(en.variants ?? {}))
        expect(new Set(values(cy?.variants?.[variant] ?? '')), `${id} ${variant}`).toEqual(new Set(values(text)));
    }
  });

  it('serves known sentences', () => {
    for (const rule of rules) {
      expect(rule.sentences.length, rule.id).toBeGreaterThan(0);
      for (const n of rule.sentences) expect(sentences[n], `${rule.id} serves ${n}`).toBeTruthy();
    }
  });

  it('tests each rule', () => {
    const tests = testsOf();
    expect(rules.filter((rule) => !tests(rule.id).length).map((rule) => rule.id)).toEqual([]);
  });

  it('has a current page (npm run docs)', () => {
    expect(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPage());
  });
});
