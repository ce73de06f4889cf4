// npm run -s score -- --policy FILE --list FILE [--today DATE] DRAFTS.jsonl
// Runs the real engine on scenario lines and prints one JSON object a line: {"id","scope","outcome","findings":[{"rule","severity","where","words","entry"}],"ms"}.
import { parseArgs } from 'node:util';
import { buildNameIndex } from '../../lib/core/text/names.ts';
import { readJsonLines, runTool, UsageError } from './lib/arguments.ts';
import { scoreScenario } from './lib/run-scenario.ts';
import { scenarioSchema } from './lib/scenario.ts';
import { loadList, loadPolicy } from './lib/school.ts';

const usage = 'Usage: npm run -s score -- --policy FILE --list FILE [--today YYYY-MM-DD] DRAFTS.jsonl';

const options = () => {
  try {
    return parseArgs({
      options: { policy: { type: 'string' }, list: { type: 'string' }, today: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`);
  }
};

await runTool(() => {
  const { values, positionals } = options();
  const [file, ...more] = positionals;
  if (!values.policy || !values.list || !file || more.length) throw new UsageError(usage);
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today)))
    throw new UsageError(`--today ${today}: not a date (YYYY-MM-DD)\n${usage}`);
  const policy = loadPolicy(values.policy);
  const names = buildNameIndex(loadList(values.list));
  const lines = readJsonLines(file, (json) => {
    const read = scenarioSchema.safeParse(json);
    if (read.success) return { ok: true, value: read.data };
    const issue = read.error.issues[0];
    return { ok: false, why: `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'cannot be read'}` };
  });
  for (const { value } of lines) {
    const { couldNotRun, ...answer } = scoreScenario(value, policy, names, today);
    if (couldNotRun.length) process.stderr.write(`${answer.id}: could not run ${couldNotRun.join(', ')}\n`);
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
});
