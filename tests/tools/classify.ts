// npm run -s classify -- [--policy FILE] TEXTS.jsonl
// Lines {"id","text"} in, lines {"id","offence":0..1,"findings":[{"rule","severity","where","words"}]} out, as for a post without pictures from a school account.
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { emptyDraft } from '../../lib/core/draft.ts';
import { createEngine } from '../../lib/core/engine.ts';
import type { Policy } from '../../lib/core/policy.ts';
import { defaultPolicy } from '../../lib/core/policy-defaults.ts';
import { buildNameIndex } from '../../lib/core/text/names.ts';
import { readJsonLines, runTool, UsageError } from './lib/arguments.ts';
import { offenceOf } from './lib/offence.ts';
import { whereOf } from './lib/scenario.ts';
import { loadPolicy } from './lib/school.ts';

const usage = 'Usage: npm run -s classify -- [--policy FILE] TEXTS.jsonl';

const options = () => {
  try {
    return parseArgs({ options: { policy: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`);
  }
};

const lineSchema = z.object({ id: z.union([z.string(), z.number()]).transform(String), text: z.string() });

/** A register with the account that "posts" every text, whatever the policy's own accounts are. */
const account = { platform: 'check-a-draft', handle: '@the-school', kind: 'school', leads: [], visibility: 'open' } as const;

await runTool(() => {
  const { values, positionals } = options();
  const [file, ...more] = positionals;
  if (!file || more.length) throw new UsageError(usage);
  const base: Policy = values.policy ? loadPolicy(values.policy) : defaultPolicy();
  const policy: Policy = { ...base, accounts: [account, ...base.accounts] };
  const today = new Date().toISOString().slice(0, 10);
  const facts = { today, listAgeHours: 0, acknowledgedOn: today, answered: [], dismissed: () => false };
  const engine = createEngine(policy, buildNameIndex([]), facts);
  const lines = readJsonLines(file, (json) => {
    const read = lineSchema.safeParse(json);
    if (read.success) return { ok: true, value: read.data };
    const issue = read.error.issues[0];
    return { ok: false, why: `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'cannot be read'}` };
  });
  for (const { value } of lines) {
    const draft = emptyDraft({ text: value.text, account: { handle: account.handle, displayName: '', bio: '' } });
    const { findings, couldNotRun } = engine.check(draft);
    if (couldNotRun.length) process.stderr.write(`${value.id}: could not run ${couldNotRun.join(', ')}\n`);
    const told = findings.map((f) => ({
      rule: f.rule,
      severity: f.severity,
      where: whereOf(f.spans[0]?.field ?? f.field),
      words: f.spans.map((s) => s.words),
    }));
    process.stdout.write(`${JSON.stringify({ id: value.id, offence: offenceOf(findings, value.text), findings: told })}\n`);
  }
});
