// docs/rules.md, written from the register: every rule with its words, levels, sentences and tests.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleInfo } from '../../../lib/core/check.ts';
import { checks } from '../../../lib/core/checks/index.ts';
import { wordsFor } from '../../../lib/words/render.ts';
import { sentences } from './sentences.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Every registered rule, in the order of its id. */
export const registeredRules = (): RuleInfo[] =>
  checks.flatMap((check) => check.rules).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Test files (paths from the repository's root) that name a rule, or import the file that registers it. */
export const testsOf = (): ((rule: string) => string[]) => {
  const read = (folder: string, ending: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith(ending))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  const tests = read('tests/lib/core', '.test.ts');
  const sources = read('lib/core/checks', '.ts');
  return (rule) => {
    const homes = sources.filter(({ text }) => text.includes(`id: '${rule}'`)).map(({ path }) => path);
    const [family = '', name = ''] = rule.split('.');
    return tests
      .filter(
        ({ path, text }) =>
          text.includes(rule) ||
          // A family's own test file may leave the family out of its tables.
          (path.endsWith(`/${family}.test.ts`) && text.includes(name)) ||
          homes.some((home) => text.includes(`${home}'`)),
      )
      .map(({ path }) => path);
  };
};

const levelWords = {
  block: 'change this',
  confirm: 'give a reason',
  advise: 'worth a look',
  record: 'a note for yourself',
  off: 'silent',
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export const rulesPage = (): string => {
  const rules = registeredRules();
  const lines = [
    '# Rules',
    '',
    'This page is written by `npm run docs` from the register in `lib/core/checks`; a test keeps it current. A school sets the level of each rule in its',
    'settings. The levels here are those before a school has said anything. Nothing speaks on a personal account that does not name the school.',
    '',
    '| Level | What the person meets |',
    '| ----- | --------------------- |',
    '| `block` (change this) | The post waits until it is changed, or until the person says why it is not what it looks like. |',
    '| `confirm` (give a reason) | The post waits for a reason. |',
    '| `advise` (worth a look) | A hint; the post is not held. |',
    '| `record` (a note for yourself) | A quiet note beside the box you write in; the post is not held. |',
    '',
    '## All rules',
    '',
    '| Rule | What it is | School account | Personal account that names the school | On by default |',
    '| ---- | ---------- | -------------- | -------------------------------------- | ------------- |',
    ...rules.map(
      (rule) =>
        `| [\`${rule.id}\`](#${rule.id.replace(/[^a-z0-9-]/g, '')}) | ${cell(wordsFor(rule.id, 'en').title)} | ${levelWords[rule.school]} | ${levelWords[rule.linked]} | ${rule.offByDefault ? 'no' : 'yes'} |`,
    ),
    '',
  ];
  for (const rule of rules) {
    const en = wordsFor(rule.id, 'en');
    const cy = wordsFor(rule.id, 'cy');
    lines.push(`## ${rule.id}`, '', `**${en.title}** / *${cy.title}*`, '', `> ${en.message}`, '>', `> ${cy.message}`, '');
    for (const [id, text] of Object.entries(en.variants ?? {})) lines.push(`- \`${id}\`: ${text} / *${cy.variants?.[id] ?? ''}*`);
    if (en.variants) lines.push('');
    lines.push(`Why: ${en.why} / *${cy.why}*`, '');
    if (rule.outsideDraft)
      lines.push(
        'Nothing in a draft can decide this rule, so it never speaks about one. It is listed so that a school’s setting for it is known.',
        '',
      );
    lines.push(
      `School account: \`${rule.school}\`. Personal account that names the school: \`${rule.linked}\`.${rule.offByDefault ? ' Off until the school switches it on.' : ''}`,
      '',
    );
    lines.push('Serves:', '', ...rule.sentences.map((n) => `- ${n}: ${sentences[n] ?? ''}`), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
};
