// The files for the school's IT: made from the schema of the school file, not stale, and every one of them read by the product without a word.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../lib/list/source-schema.ts';
import { parseSchoolFile } from '../../lib/store/school-file.ts';
import { schoolFileSchema } from '../../lib/store/school-file-schema.ts';
import {
  type ChromiumSchema,
  chromiumId,
  chromiumSchema,
  exampleSettings,
  managedFiles,
  options,
} from '../tools/lib/managed-files.ts';
import { productFiles, read } from './files.ts';

const page = 'docs/for-network-managers.md';
type Json = Record<string, unknown>;

/** Paths at which a value is not what Chromium's schema says; there Chromium would drop it. */
const dropped = (schema: ChromiumSchema | undefined, value: unknown, path = ''): string[] => {
  if (!schema) return [path];
  const is = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  const fits = schema.type === 'integer' ? Number.isInteger(value) : schema.type === is;
  if (!fits) return [path];
  if (Array.isArray(value)) return value.flatMap((item, i) => dropped(schema.items, item, `${path}.${i}`));
  if (typeof value !== 'object') return [];
  return Object.entries(value as Json).flatMap(([key, inner]) =>
    dropped(schema.properties?.[key] ?? schema.additionalProperties, inner, `${path}.${key}`),
  );
};

test('Chromium’s schema is the one made from the school file’s (npm run docs)', () => {
  expect(JSON.parse(read('public/managed-schema.json'))).toEqual(JSON.parse(JSON.stringify(chromiumSchema())));
  expect(Object.keys(chromiumSchema().properties ?? {}).sort()).toEqual(['json', ...Object.keys(schoolFileSchema.shape)].sort());
});

test('Chromium’s schema knows every option that a check asks for', () => {
  const asked = productFiles
    .filter((path) => path.startsWith('lib/core/'))
    .flatMap((path) => [...read(path).matchAll(/policy\.options\['([^']+)'\]/g)].map((match) => match[1]));
  expect(asked.length).toBeGreaterThan(3);
  expect(Object.keys(options).sort()).toEqual([...new Set(asked)].sort());
});

test('the ready-made files are those made from the schema (npm run docs)', () => {
  const made = managedFiles();
  expect(readdirSync('docs/managed').sort()).toEqual(Object.keys(made).sort());
  for (const [name, content] of Object.entries(made)) expect(read(`docs/managed/${name}`), name).toBe(content);
});

const reg = (text: string): Json => {
  const value = /^"json"="(.*)"\r$/m.exec(text)?.[1] ?? '';
  return JSON.parse(value.replaceAll('\\"', '"').replaceAll('\\\\', '\\')) as Json;
};
const values: Readonly<Record<string, (text: string) => unknown>> = {
  'google-admin.json': (text) =>
    Object.fromEntries(
      Object.entries(JSON.parse(text) as Record<string, { Value: unknown }>).map(([k, { Value }]) => [k, Value]),
    ),
  'chrome-windows.reg': reg,
  'edge-windows.reg': reg,
  'intune.ps1': (text) => JSON.parse(/@'\n(.*)\n'@/.exec(text)?.[1] ?? ''),
  'chromium-linux.json': (text) => JSON.parse(text)['3rdparty'].extensions[chromiumId],
  'firefox-policies.json': (text) => JSON.parse(text).policies['3rdparty'].Extensions['second-look@secondlook.example'],
  'firefox-managed-storage.json': (text) => JSON.parse(text).data,
};

describe.each(Object.keys(managedFiles()))('docs/managed/%s', (name) => {
  const settings = values[name]?.(read(`docs/managed/${name}`)) as typeof exampleSettings;

  test('holds the example, and nothing in it is refused', () => {
    expect(settings).toEqual(exampleSettings);
    expect(parseSchoolFile(settings).problems).toEqual([]);
    expect(readSources(settings.lists)).toMatchObject({ problems: [], sources: [{ kind: 'bundle' }] });
  });

  test('holds nothing that Chromium would drop', () => {
    expect(dropped(chromiumSchema(), settings)).toEqual([]);
  });

  test('can be read by tools that expect plain ASCII', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant
    expect(read(`docs/managed/${name}`)).toMatch(/^[\x00-\x7f]*$/);
  });
});

test('what Chromium would drop is seen by the comparison', () => {
  expect(dropped(chromiumSchema(), { school: { names: 'Ysgol' }, shool: {}, lists: { maxAgeHours: '24' } })).toEqual([
    '.school.names',
    '.shool',
    '.lists.maxAgeHours',
  ]);
});

test('the page names every ready-made file, and Chromium’s id', () => {
  const text = read(page);
  for (const name of Object.keys(managedFiles())) expect(text).toContain(`managed/${name}`);
  expect(text).toContain(chromiumId);
});
