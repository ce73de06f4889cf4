// Every registered rule has words in both languages, and they never leave a brace behind.
import { describe, expect, it } from 'vitest';
import { checks } from '../../../lib/core/checks/index.ts';
import type { Finding } from '../../../lib/core/finding.ts';
import { renderFinding, ruleWords } from '../../../lib/words/render.ts';
import { samplePolicy } from '../../support/sample-school.ts';

const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'nophoto.possible-name',
  severity: 'confirm',
  message: 'message',
  values: { name: 'Seren Haf', yearGroup: '8', regGroup: '8B', evidence: 'class,picture' },
  spans: [{ field: 'text', start: 0, end: 5, words: 'Seren' }],
  field: 'text',
  fixes: [],
  key: 'k',
  ...over,
});

describe('words of the rules', () => {
  const ids = checks.flatMap((check) => check.rules.map((rule) => rule.id));
  it.each(ids)('%s has words in English and Welsh', (id) => {
    for (const lang of ['en', 'cy'] as const) {
      const words = ruleWords[lang][id];
      expect(words?.title, lang).toBeTruthy();
      expect(words?.message, lang).toBeTruthy();
      expect(words?.why, lang).toBeTruthy();
    }
    expect(Object.keys(ruleWords.en[id]?.variants ?? {}).sort()).toEqual(Object.keys(ruleWords.cy[id]?.variants ?? {}).sort());
  });

  it('says name, class and evidence in the chosen language', () => {
    const en = renderFinding(finding(), 'en', samplePolicy());
    expect(en.message).toContain('“Seren” may be Seren Haf (Year 8, 8B)');
    expect(en.message).toContain('(The class matches; there is a picture.)');
    const cy = renderFinding(finding(), 'cy', samplePolicy());
    expect(cy.message).toContain('Seren Haf (Blwyddyn 8, 8B)');
    expect(`${en.message}${cy.message}`).not.toMatch(/[{}]/);
  });

  it('lets the school word its own rule', () => {
    const policy = samplePolicy({
      rules: {
        'nophoto.possible-name': { on: true, school: 'confirm', linked: 'confirm', message: 'Ask Mrs Parry about {name}.' },
      },
    });
    expect(renderFinding(finding(), 'en', policy).message).toBe('Ask Mrs Parry about Seren Haf.');
    expect(renderFinding(finding(), 'cy', policy).message).toContain('Seren Haf');
  });

  it('has somebody to ask even where the school has named nobody', () => {
    const policy = samplePolicy({ contacts: {}, seniorLeaders: [], owner: '' });
    const heated = finding({ rule: 'tone.heated' });
    expect(renderFinding(heated, 'en', policy).message).toContain('ask a senior leader to read it too');
    expect(renderFinding(heated, 'cy', policy).message).toContain('ail farn: uwch arweinydd.');
  });

  it.each([
    ['names the year', '{name} ({year}) is on the list.', 'Seren Haf (Year 8) is on the list.'],
    ['asks for what there is not', '{name}: see {officialAccountContact}.', '“Seren” may be'],
    ['holds a note instead of a value', 'None of these: {list for the year groups named};', '“Seren” may be'],
  ])('a school’s own wording that %s', (_, message, shown) => {
    const policy = samplePolicy({
      rules: { 'nophoto.possible-name': { on: true, school: 'confirm', linked: 'confirm', message } },
    });
    expect(renderFinding(finding(), 'en', policy).message).toContain(shown);
  });
});
