// What the school's IT gets ready-made: Chromium's schema of managed settings, and an example for each way to push them. All from one schema.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { bundleSource, couchSource } from '../../../lib/list/source-schema.ts';
import { schoolFileSchema } from '../../../lib/store/school-file-schema.ts';
import { CHROMIUM_KEY, GECKO_ID } from '../../../wxt.config.ts';

/** Chromium's subset of JSON Schema: types only. Whatever does not fit it is dropped silently, so limits and choices are left to our own reading, which reports them. */
export interface ChromiumSchema {
  readonly type: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, ChromiumSchema>>;
  readonly additionalProperties?: ChromiumSchema;
  readonly items?: ChromiumSchema;
}

const text: ChromiumSchema = { type: 'string' };
const texts: ChromiumSchema = { type: 'array', items: text };

/** Options are of several types, which Chromium cannot say: each known one is named. */
export const options: Readonly<Record<string, ChromiumSchema>> = {
  'image.full-name': text,
  'emergency.account': text,
  'share.link.allow': texts,
  'exam.embargo': texts,
};

const properties = (shape: Readonly<Record<string, unknown>>): Record<string, ChromiumSchema> =>
  Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, typesOf(inner as z.ZodType)]));

const typesOf = (schema: z.ZodType): ChromiumSchema => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return typesOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodObject) return { type: 'object', properties: properties(schema.shape) };
  if (schema instanceof z.ZodArray) return { type: 'array', items: typesOf(schema.element as z.ZodType) };
  if (schema instanceof z.ZodRecord) return { type: 'object', additionalProperties: typesOf(schema.valueType as z.ZodType) };
  if (schema instanceof z.ZodUnion) return { type: 'object', properties: merged(schema.options as z.ZodObject[]) };
  if (schema instanceof z.ZodBoolean) return { type: 'boolean' };
  if (schema instanceof z.ZodNumber) return { type: schema.format === 'safeint' ? 'integer' : 'number' };
  return text;
};

const merged = (objects: readonly z.ZodObject[]): Record<string, ChromiumSchema> =>
  Object.assign({}, ...objects.map((one) => properties(one.shape)));

export const chromiumSchema = (): ChromiumSchema => {
  const { options: _, lists, ...shape } = schoolFileSchema.shape;
  const { sources: __, ...list } = lists.shape;
  return {
    type: 'object',
    properties: {
      json: {
        type: 'string',
        title: 'The whole school file as one JSON text',
        description: 'For anything that the other values do not cover. The other values win where both are set.',
      },
      ...properties(shape),
      options: { type: 'object', properties: options },
      lists: {
        type: 'object',
        properties: {
          ...properties(list),
          sources: { type: 'array', items: { type: 'object', properties: merged([couchSource, bundleSource]) } },
        },
      },
    },
  };
};

/** As Chromium makes it from the public key in the manifest. */
export const chromiumId = [...createHash('sha256').update(Buffer.from(CHROMIUM_KEY, 'base64')).digest('hex').slice(0, 32)]
  .map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)])
  .join('');

/** An invented school. The two keys are shown to the office when it makes them. */
export const exampleSettings = {
  schema: 1,
  policy: { title: 'Social Media Policy', url: 'https://aberhelyg.example/policies/social-media', owner: 'Deputy Headteacher' },
  school: {
    names: ['Ysgol Aberhelyg', 'Aberhelyg School'],
    town: 'Aberhelyg',
    nation: 'Wales',
    phase: 'secondary',
    yearGroups: [7, 8, 9, 10, 11, 12, 13],
  },
  accounts: [
    { platform: 'x', handle: '@YsgolAberhelyg', kind: 'school', leads: ['Joy Bevan', 'Rhian Prosser'], visibility: 'open' },
    {
      platform: 'facebook',
      handle: 'Ysgol Aberhelyg School',
      kind: 'school',
      leads: ['Joy Bevan', 'Rhian Prosser'],
      visibility: 'open',
    },
  ],
  lists: {
    maxAgeHours: 24,
    wipeAfterDays: 14,
    sources: [
      {
        kind: 'bundle',
        name: 'Main',
        url: 'https://files.aberhelyg.example/second-look/list.age',
        schoolId: 'REPLACE-WITH-THE-SCHOOL-ID',
        identity: 'AGE-SECRET-KEY-1REPLACEWITHTHEKEYTHATTHEOFFICESEES',
        publicKey: 'REPLACE-WITH-THE-PUBLIC-KEY-THAT-THE-OFFICE-SEES',
      },
    ],
  },
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const oneLine = JSON.stringify(exampleSettings);
/** As a registry file quotes it. */
const quoted = oneLine.replaceAll('\\', '\\\\').replaceAll('"', '\\"');

/** Registry keys under which each browser looks. */
export const registryKeys = {
  chrome: `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${chromiumId}\\policy`,
  edge: `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${chromiumId}\\policy`,
} as const;

const registry = (key: string): string =>
  ['Windows Registry Editor Version 5.00', '', `[HKEY_LOCAL_MACHINE\\${key}]`, `"json"="${quoted}"`, ''].join('\r\n');

const powershell = [
  '# Second Look: settings of the school for Chrome and Edge. Run as SYSTEM, for example as an Intune platform script.',
  `$settings = @'`,
  oneLine,
  `'@`,
  'foreach ($key in @(',
  `  'HKLM:\\${registryKeys.chrome}',`,
  `  'HKLM:\\${registryKeys.edge}'`,
  ')) {',
  '  New-Item -Path $key -Force | Out-Null',
  '  New-ItemProperty -Path $key -Name json -Value $settings -PropertyType String -Force | Out-Null',
  '}',
  '',
].join('\n');

/** File below docs/managed/ -> its content. */
export const managedFiles = (): Readonly<Record<string, string>> => ({
  'google-admin.json': json(Object.fromEntries(Object.entries(exampleSettings).map(([key, Value]) => [key, { Value }]))),
  'chrome-windows.reg': registry(registryKeys.chrome),
  'edge-windows.reg': registry(registryKeys.edge),
  'intune.ps1': powershell,
  'chromium-linux.json': json({ '3rdparty': { extensions: { [chromiumId]: exampleSettings } } }),
  'firefox-policies.json': json({ policies: { '3rdparty': { Extensions: { [GECKO_ID]: exampleSettings } } } }),
  'firefox-managed-storage.json': json({
    name: GECKO_ID,
    description: 'Settings of Second Look, set by the school',
    type: 'storage',
    data: exampleSettings,
  }),
});
