// node tests/tools/measure-metadata.ts DIR: our reading of the files made by metadata-samples.ts beside exiftool's, by format.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { compare, type ToolReading } from '../support/metadata-compare.ts';
import { fieldsOf } from '../support/metadata-fields.ts';

const main = async (): Promise<number> => {
  const dir = process.argv[2];
  if (!dir) {
    console.error('usage: node tests/tools/measure-metadata.ts DIR');
    return 2;
  }
  const readings = JSON.parse(readFileSync(join(dir, 'exiftool.json'), 'utf8')) as (ToolReading & { SourceFile: string })[];
  const rows = new Map<string, { files: number; values: number; missing: number }>();
  for (const reading of readings) {
    const { values, missing, invented } = compare(await fieldsOf(join(dir, reading.SourceFile)), reading);
    const kind = extname(reading.SourceFile).slice(1);
    const row = rows.get(kind) ?? { files: 0, values: 0, missing: 0 };
    rows.set(kind, { files: row.files + 1, values: row.values + values, missing: row.missing + missing.length });
    for (const { tag, field, value } of missing) console.log(`${reading.SourceFile}: ${tag} is not in our ${field}: ${value}`);
    for (const field of invented) console.log(`${reading.SourceFile}: exiftool has nothing for our ${field}`);
  }
  console.table(Object.fromEntries(rows));
  return 0;
};

if (process.argv[1] === new URL(import.meta.url).pathname) process.exitCode = await main();
