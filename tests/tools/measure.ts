// npm run measure [-- --data DIR] [--kept] [--quick]
// Prints every quality figure on the sets at hand, with intervals: scenarios, rules, names, speed, and (unless --quick) the trained second opinion.
// DIR holds text/ and names/ as docs/credits.md lists them; default: $SECOND_LOOK_DATA, else ../shared/data when it is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { data: { type: 'string' }, kept: { type: 'boolean' }, quick: { type: 'boolean' } } });
const tools = fileURLToPath(new URL('.', import.meta.url));
const beside = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const data = values.data ?? process.env.SECOND_LOOK_DATA ?? (existsSync(beside) ? beside : undefined);
const withData = data ? ['--data', data] : [];
const kept = values.kept ? ['--kept'] : [];

/** One of our tools, its output passed on; false when it failed. */
const run = (tool: string, args: readonly string[]): boolean =>
  spawnSync(process.execPath, [`${tools}${tool}`, ...args], { stdio: 'inherit' }).status === 0;

const done = [
  run('score-report.ts', []),
  run('measure-rules.ts', [...withData, ...kept]),
  data ? run('measure-names.ts', [data]) : true,
  run('bench.ts', []),
  values.quick || !data ? true : run('measure-tone.ts', [...withData, ...kept]),
];
if (!data) console.log('No folder with public data was named (--data DIR): only the figures on our own posts are above.');
process.exitCode = done.every(Boolean) ? 0 : 1;
