// npm run score:report [-- [--only ID] [--details] [--today DATE] FOLDER...]
// Compares the engine with the expected fields of scenario folders and prints a table per rule. A folder holds *.jsonl and either one school
// (policy-config.json, no-photo-list.csv) or several (NAME.json, and lines with "school": NAME); lines with a "split" are counted apart.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { Policy } from '../../lib/core/policy.ts';
import { buildNameIndex, type NameIndex } from '../../lib/core/text/names.ts';
import { readJsonLines, runTool, UsageError } from './lib/arguments.ts';
import { scoreScenario } from './lib/run-scenario.ts';
import { scenarioSchema } from './lib/scenario.ts';
import { loadList, loadPolicy } from './lib/school.ts';
import { createTally, labelsSchema, type Tally } from './lib/tally.ts';

const lineSchema = z.intersection(
  z.intersection(scenarioSchema, labelsSchema),
  z.object({ school: z.string().optional(), split: z.string().optional() }),
);

interface School {
  readonly policy: Policy;
  readonly names: NameIndex;
}

const loadSchool = (folder: string, name: string | undefined): School => {
  const file = join(folder, name === undefined ? 'policy-config.json' : `${name}.json`);
  if (!existsSync(file)) throw new UsageError(`${file}: there is no such file`);
  const list = join(folder, name === undefined ? 'no-photo-list.csv' : `${name}.csv`);
  return { policy: loadPolicy(file), names: buildNameIndex(existsSync(list) ? loadList(list) : []) };
};

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
  for (const folder of positionals.length ? positionals : readdirSync(root).map((name) => join(root, name))) {
    const schools = new Map<string | undefined, School>();
    const tallies = new Map<string, Tally>();
    for (const file of readdirSync(folder).filter((f) => f.endsWith('.jsonl'))) {
      const lines = readJsonLines(join(folder, file), (json) => {
        const read = lineSchema.safeParse(json);
        return read.success ? { ok: true, value: read.data } : { ok: false, why: JSON.stringify(read.error.issues[0]) };
      });
      for (const { value } of lines) {
        if (values.only && value.id !== values.only) continue;
        if (!schools.has(value.school)) schools.set(value.school, loadSchool(folder, value.school));
        const { policy, names } = schools.get(value.school) as School;
        const got = scoreScenario(value, policy, names, values.today);
        const title = value.split ? `${basename(folder)} (${value.split})` : basename(folder);
        if (!tallies.has(title)) tallies.set(title, createTally());
        tallies.get(title)?.add(value, got);
        if (values.details) console.log(JSON.stringify(got));
      }
    }
    for (const [title, tally] of tallies) tally.print(title);
  }
});
