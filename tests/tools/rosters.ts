// npm run rosters -- FOLDER: what the list import makes of every file below a folder, as a table. Nothing in it is kept.
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type ReadResult, readList } from '../../lib/list/import.ts';
import { fileProblems, fileWarnings, rowProblems } from '../../lib/words/en/list.ts';
import { readBytes, runTool, UsageError } from './lib/arguments.ts';

const filesIn = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesIn(join(path, name)))
    : [path];

const counted = (items: readonly string[]): string =>
  [...new Set(items)].map((item) => `${items.filter((other) => other === item).length} × ${item}`).join(', ');

const outcome = (read: ReadResult): readonly [string, string] => {
  if (read.ok === false) return ['refused', fileProblems[read.problem].split(/[.({]/)[0] as string];
  if (read.ok === 'ask') return ['asks', read.ask === 'kind' ? 'refusals or a whole register?' : 'which column is which?'];
  const years = new Set(read.rows.map(({ entry }) => entry.yearGroup).filter((year) => year !== null));
  const said = [
    years.size > 0 ? `years ${[...years].sort((a, b) => a - b).join(', ')}` : '',
    read.skipped > 0 ? `${read.skipped} not pupils` : '',
    counted([...read.left, ...read.rows.flatMap((row) => row.notes)].map(({ problem }) => short(rowProblems[problem]))),
    read.warnings.map((warning) => short(fileWarnings[warning])).join('; '),
    read.dropped.length > 0 ? `${read.dropped.length} columns dropped` : '',
  ];
  return [`${read.rows.length} pupils`, said.filter(Boolean).join('; ')];
};

const short = (sentence: string): string => (sentence.split('. ')[0] as string).replace(/\.$/, '').replace(/“?\{\w+\}”?/g, '…');

await runTool(async () => {
  const folder = process.argv[2];
  if (!folder) throw new UsageError('Which folder?  npm run rosters -- FOLDER');
  process.stdout.write('| file | outcome | what is said |\n|---|---|---|\n');
  for (const file of filesIn(folder)) {
    const [what, said] = outcome(await readList(readBytes(file), { list: 'Main' }));
    process.stdout.write(`| ${relative(folder, file)} | ${what} | ${said} |\n`);
  }
});
