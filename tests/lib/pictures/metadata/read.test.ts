// Our reading of files' metadata against exiftool's (tests/fixtures/metadata/exiftool.json), value by value: nothing missed, nothing made up.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../../lib/pictures/metadata/read.ts';
import { compare, type ToolReading } from '../../../support/metadata-compare.ts';
import { fieldsOf } from '../../../support/metadata-fields.ts';

const dir = join(import.meta.dirname, '../../../fixtures/metadata');
const readings = JSON.parse(readFileSync(join(dir, 'exiftool.json'), 'utf8')) as (ToolReading & { SourceFile: string })[];

test('more than a hundred files of eight formats are compared', () => {
  const kinds = new Set(readings.map((reading) => reading.SourceFile.split('.').pop()));
  expect([...kinds].sort()).toEqual(['avif', 'heic', 'jpg', 'mov', 'mp4', 'png', 'tif', 'webp']);
  expect(readings.length).toBeGreaterThanOrEqual(100);
});

test.each(readings.map((reading) => [reading.SourceFile, reading] as const))(
  '%s reads as exiftool reads it',
  async (name, reading) => {
    const { values, missing, invented } = compare(await fieldsOf(join(dir, name)), reading);
    expect(missing).toEqual([]);
    expect(invented).toEqual([]);
    expect(values).toBeGreaterThan(0);
  },
);

describe('the comparison itself notices', () => {
  const tool = { 'XMP-iptcExt:PersonInImage': ['Ffion Llywelyn', 'Tomos Jenkins'], 'Composite:GPSPosition': '51.5 -3.2' };
  test('a missing person and a place off by a street', () => {
    const { missing } = compare({ person: 'Ffion Llywelyn', gps: '51.51000, -3.20000' }, tool);
    expect(missing.map((m) => m.value)).toEqual(['Tomos Jenkins', '51.5, -3.2']);
  });
  test('a field that nothing explains', () => {
    const ours = { person: 'Ffion Llywelyn; Tomos Jenkins', gps: '51.50000, -3.20000', owner: 'Mared' };
    expect(compare(ours, tool).invented).toEqual(['owner']);
  });
});

test('a file without metadata has no fields, a damaged header is said', () => {
  expect(readMetadata(Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]))).toEqual({ ok: true, fields: {}, hasLocation: false });
  expect(readMetadata(Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]))).toEqual({ ok: false });
});
