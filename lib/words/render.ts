// Turns findings into words. Runs where the catalogue lives (background, options), so that content scripts carry none of it.
import type { Finding } from '../core/finding.ts';
import type { Policy } from '../core/policy.ts';
import type { Verdict } from '../core/verdict.ts';
import type { FindingView, Lang, ListStatus, VerdictView } from '../messaging/protocol.ts';
import * as cyEvidence from './cy/evidence.ts';
import { rules as cyRules } from './cy/rules/index.ts';
import * as enEvidence from './en/evidence.ts';
import { rules as enRules } from './en/rules/index.ts';
import { type Bilingual, fill, type RuleCatalogue, type RuleWords } from './types.ts';

export const ruleWords: Bilingual<RuleCatalogue> = { en: enRules, cy: cyRules };
const evidenceWords = { en: enEvidence, cy: cyEvidence };

/** The words of one rule; a rule without words is a programmer's mistake, which a test finds first. */
export const wordsFor = (rule: string, lang: Lang): RuleWords => {
  const words = ruleWords[lang][rule];
  if (!words) throw new Error(`The rule ${rule} has no words in ${lang}.`);
  return words;
};

/**
 * A finding ready to show. The school's own wording of a rule replaces ours in its language.
 * Values every template may use beside the finding's own: `{words}`, `{contact}`, `{slt}`, `{pupil}`, `{class}` (" (Year 8, 8B)"), `{year}`, `{evidence}`.
 */
export const renderFinding = (finding: Finding, lang: Lang, policy: Policy): FindingView => {
  const words = wordsFor(finding.rule, lang);
  const setting = policy.rules[finding.rule];
  const own = lang === 'en' ? setting?.message : setting?.messageCy;
  const { someone } = evidenceWords[lang];
  const contact = setting?.contact || contactOf(policy) || someone;
  const values: Record<string, string> = {
    ...policy.contacts,
    contact,
    slt: policy.contacts.slt || policy.seniorLeaders.join(', ') || policy.owner || someone,
    pupil: (lang === 'en' ? policy.school.terms.pupil : policy.school.terms.pupilCy) ?? '',
    words: finding.spans.map((s) => s.words.trim()).join('”, “'),
    ...finding.values,
    class: classOf(finding.values, lang),
    year: yearOf(finding.values, lang),
    evidence: evidenceOf(finding.values.evidence ?? '', lang),
  };
  return {
    rule: finding.rule,
    severity: finding.severity,
    title: fill(words.title, values),
    message: fill(own && fillable(own, values) ? own : (words.variants?.[finding.message] ?? words.message), values),
    why: fill(words.why, values),
    spans: finding.spans,
    field: finding.field,
    ...(finding.entryId === undefined ? {} : { entryId: finding.entryId }),
    fixes: finding.fixes,
    key: finding.key,
  };
};

export const renderVerdict = (verdict: Verdict, lang: Lang, policy: Policy, list: ListStatus): VerdictView => ({
  scope: verdict.scope,
  outcome: verdict.outcome,
  findings: verdict.findings.map((finding) => renderFinding(finding, lang, policy)),
  couldNotRun: verdict.couldNotRun,
  ...(verdict.question ? { question: verdict.question } : {}),
  lang,
  school: policy.school.names[0] ?? '',
  policyUrl: policy.url,
  contact: contactOf(policy),
  yearGroups: policy.school.yearGroups,
  list,
});

/** Who to ask: the school's contact for senior leaders, else the policy's owner. */
export const contactOf = (policy: Policy): string => policy.contacts.slt ?? policy.seniorLeaders[0] ?? policy.owner;

/** A school's wording may ask for something this finding does not have: half a sentence would be worse than ours. */
const fillable = (template: string, values: Readonly<Record<string, string>>): boolean =>
  [...template.matchAll(/\{([^{}]*)\}/g)].every(([, name]) => Boolean(values[name ?? '']));

const yearOf = (values: Readonly<Record<string, string>>, lang: Lang): string => {
  const { years } = evidenceWords[lang];
  const n = values.yearGroup ?? '';
  return n === '' ? '' : n === '0' ? years.reception : n === '-1' ? years.nursery : fill(years.year, { n });
};

/** " (Year 8, 8B)" from a finding's `yearGroup` and `regGroup` values; empty when neither is known. */
const classOf = (values: Readonly<Record<string, string>>, lang: Lang): string => {
  const year = yearOf(values, lang);
  const reg = values.regGroup ?? '';
  if (!year && !reg) return '';
  return year && reg ? ` (${year}, ${reg})` : ` (${year || reg})`;
};

const evidenceOf = (ids: string, lang: Lang): string => {
  const { evidence, evidenceLead } = evidenceWords[lang];
  const said = ids
    .split(',')
    .map((id) => (evidence as Readonly<Record<string, string>>)[id] ?? '')
    .filter(Boolean);
  if (!said.length) return '';
  const list = said.join('; ');
  return fill(evidenceLead, { list: list.charAt(0).toUpperCase() + list.slice(1) }).replace(/^/, ' ');
};
