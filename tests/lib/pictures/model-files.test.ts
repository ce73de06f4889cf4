// The packaged models are the ones whose origin and licence are on record.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modelFiles } from '../../../lib/pictures/model-files.ts';

test.each(Object.values(modelFiles))('$file is the recorded one', ({ file, sha256 }) => {
  const bytes = readFileSync(`public/models/${file}`);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  expect(readFileSync('docs/third-party.md', 'utf8')).toContain(sha256);
});

test('no other model is packaged', () => {
  expect(readdirSync('public/models').sort()).toEqual(
    Object.values(modelFiles)
      .map(({ file }) => file)
      .sort(),
  );
});
