// npm run score:report [-- FOLDER...]: compares the engine with the expected fields of scenario folders (policy-config.json, no-photo-list.csv, *.jsonl) and prints a table per rule.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { severities } from '../../lib/core/finding.ts';
import { buildNameIndex } from '../../lib/core/text/names.ts';
import { readJsonLines, runTool, UsageError } from './lib/arguments.ts';
import { type Scored, scoreScenario } from './lib/run-scenario.ts';
import { scenarioSchema } from './lib/scenario.ts';
import { loadList, loadPolicy } from './lib/school.ts';

const expectedSchema = z.object({
  rule: z.string(),
  severity: z.enum(severities),
  words: z.array(z.string()).default([]),
  where: z.string().default('text'),
  pupilId: z.string().optional(),
  optional: z.boolean().default(false),
  note: z.string().optional(),
});
const labelled = z.object({
  account: z.object({ kind: z.enum(['school', 'personal-linked', 'personal-unlinked']) }),
  expected: z.array(expectedSchema),
  overall: z.string(),
  benign: z.boolean(),
});
type Expected = z.infer<typeof expectedSchema>;

interface Row {
  expected: number;
  found: number;
  missed: string[];
  falseAlarm: string[];
  words: number;
  wordsWrong: string[];
  severity: number;
  severityWrong: string[];
}

const scopes = { school: 'school', 'personal-linked': 'personalLinked', 'personal-unlinked': 'personalUnlinked' } as const;
const plain = (text: string): string => text.normalize('NFC');
const overlaps = (a: string, b: string): boolean => plain(a).includes(plain(b)) || plain(b).includes(plain(a));

await runTool(() => {
  const { values, positionals } = parseArgs({
    options: {
      today: { type: 'string', default: '2027-01-11' },
      only: { type: 'string' },
      details: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const root = fileURLToPath(new URL('../scenarios', import.meta.url));
  const folders = positionals.length ? positionals : readdirSync(root).map((name) => join(root, name));
  for (const folder of folders) report(folder, values.today, values.only, values.details);
});

function report(folder: string, today: string, only: string | undefined, details: boolean): void {
  const policyFile = join(folder, 'policy-config.json');
  if (!existsSync(policyFile)) throw new UsageError(`${policyFile}: there is no such file`);
  const policy = loadPolicy(policyFile);
  const names = buildNameIndex(loadList(join(folder, 'no-photo-list.csv')));
  const rows = new Map<string, Row>();
  const row = (rule: string): Row => {
    let found = rows.get(rule);
    if (!found) {
      found = { expected: 0, found: 0, missed: [], falseAlarm: [], words: 0, wordsWrong: [], severity: 0, severityWrong: [] };
      rows.set(rule, found);
    }
    return found;
  };
  const totals = {
    posts: 0,
    benign: 0,
    falseStops: [] as string[],
    needless: [] as string[],
    brokenSilence: [] as string[],
    unlinked: 0,
    scopeWrong: [] as string[],
    ms: 0,
  };

  for (const file of readdirSync(folder).filter((f) => f.endsWith('.jsonl'))) {
    const lines = readJsonLines(join(folder, file), (json) => {
      const read = z.intersection(scenarioSchema, labelled).safeParse(json);
      return read.success ? { ok: true, value: read.data } : { ok: false, why: JSON.stringify(read.error.issues[0]) };
    });
    for (const { value: scenario } of lines) {
      if (only && scenario.id !== only) continue;
      const got = scoreScenario(scenario, policy, names, today);
      totals.posts++;
      totals.ms += got.ms;
      compare(scenario, got);
      if (details) console.log(JSON.stringify(got));
    }
  }

  function compare(scenario: z.infer<typeof labelled> & { id: string }, got: Scored): void {
    const { id, expected } = scenario;
    if (got.couldNotRun.length) console.log(`${id}: could not run ${got.couldNotRun.join(', ')}`);
    if (got.scope !== scopes[scenario.account.kind]) totals.scopeWrong.push(`${id} ${got.scope}`);
    if (scenario.account.kind === 'personal-unlinked') {
      totals.unlinked++;
      if (got.outcome !== 'silent' || got.findings.length) totals.brokenSilence.push(id);
    }
    const used = new Set<number>();
    for (const want of expected) {
      const at = got.findings.findIndex(
        (f, i) => !used.has(i) && f.rule === want.rule && (!want.pupilId || !f.entry || f.entry === want.pupilId),
      );
      // A stronger rule of the same family about the same pupil answers for the weaker one where its note allows a stop.
      const index =
        at >= 0 || !want.pupilId
          ? at
          : got.findings.findIndex(
              (f, i) =>
                !used.has(i) && f.entry === want.pupilId && f.rule.startsWith('nophoto.') && /accept/.test(want.note ?? ''),
            );
      const finding = got.findings[index];
      if (finding) used.add(index);
      if (want.optional) continue;
      const r = row(want.rule);
      r.expected++;
      if (!finding) {
        r.missed.push(id);
        continue;
      }
      r.found++;
      if (wordsRight(want, finding.words)) r.words++;
      else r.wordsWrong.push(`${id} ${JSON.stringify(finding.words)}`);
      if (finding.severity === want.severity || /accept/.test(want.note ?? '')) r.severity++;
      else r.severityWrong.push(`${id} ${finding.severity}`);
    }
    got.findings.forEach((finding, i) => {
      if (!used.has(i) && !(finding.rule === 'image.people-check' && expected.some((e) => e.rule === finding.rule)))
        row(finding.rule).falseAlarm.push(`${id} ${finding.severity} ${JSON.stringify(finding.words)}`);
    });
    if (scenario.benign) {
      totals.benign++;
      const extra = got.findings.filter((f, i) => !used.has(i) && f.rule !== 'image.people-check');
      if (extra.some((f) => f.severity === 'block' || f.severity === 'confirm')) totals.falseStops.push(id);
      if (extra.length) totals.needless.push(id);
    }
  }

  const sum = (pick: (r: Row) => number): number => [...rows.values()].reduce((total, r) => total + pick(r), 0);
  console.log(
    `\n${folder}: ${totals.posts} posts, ${totals.benign} benign, ${totals.unlinked} out of scope, ${(totals.ms / Math.max(1, totals.posts)).toFixed(2)} ms each`,
  );
  console.log(`${'rule'.padEnd(46)} want found words level  false`);
  for (const [rule, r] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${rule.padEnd(46)} ${String(r.expected).padStart(4)} ${String(r.found).padStart(5)} ${String(r.words).padStart(5)} ${String(r.severity).padStart(5)} ${String(r.falseAlarm.length).padStart(6)}`,
    );
  const [want, found] = [sum((r) => r.expected), sum((r) => r.found)];
  console.log(
    `${'all'.padEnd(46)} ${String(want).padStart(4)} ${String(found).padStart(5)} ${String(sum((r) => r.words)).padStart(5)} ${String(sum((r) => r.severity)).padStart(5)} ${String(sum((r) => r.falseAlarm.length)).padStart(6)}`,
  );
  console.log(
    `recall ${((100 * found) / Math.max(1, want)).toFixed(1)} %, false stops ${totals.falseStops.length} of ${totals.benign} benign, any needless hint ${totals.needless.length}, broken silence ${totals.brokenSilence.length} of ${totals.unlinked}, scope wrong ${totals.scopeWrong.length}`,
  );
  for (const [name, list] of Object.entries({
    'false stops': totals.falseStops,
    needless: totals.needless,
    silence: totals.brokenSilence,
    scope: totals.scopeWrong,
  }))
    if (list.length) console.log(`  ${name}: ${list.join(', ')}`);
  for (const [rule, r] of rows)
    for (const [name, list] of Object.entries({
      missed: r.missed,
      false: r.falseAlarm,
      words: r.wordsWrong,
      level: r.severityWrong,
    }))
      if (list.length) console.log(`  ${rule} ${name}: ${list.join('; ')}`);
}

/** Without expected words any place is right; otherwise every expected string has a marked one that contains it, or the reverse. */
function wordsRight(want: Expected, words: readonly string[]): boolean {
  return want.words.every((expected) => words.some((w) => overlaps(w, expected)));
}
