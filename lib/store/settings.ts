// The school's settings as imported or filled in by hand, and what this person chose. The school file is kept as given; parsing is school-file.ts's work.
import * as z from 'zod';
import { listModes } from '../core/policy.ts';
import { type Area, cell } from './area.ts';

const settingsSchema = z.object({
  /** The school file as JSON; null = not set up. */
  school: z.record(z.string(), z.unknown()).nullable(),
  /** When it was imported or last changed here, milliseconds since 1970; 0 = never. */
  changed: z.number(),
  /** null = follow the browser's own language. */
  lang: z.enum(['en', 'cy']).nullable(),
  /** "Keep a note of what I was shown" (30 days, this device only). */
  keepHistory: z.boolean(),
  /** ISO date on which the person last confirmed policy and training; empty = never. */
  acknowledgedOn: z.string(),
  /** How this person wants the list kept here; the school may ask for the stricter way, never for the looser. Since version 2. */
  keep: z.enum(listModes),
});
export type Settings = z.infer<typeof settingsSchema>;

export const noSettings: Settings = {
  school: null,
  changed: 0,
  lang: null,
  keepHistory: true,
  acknowledgedOn: '',
  keep: 'readable',
};

const migrations = { 1: (old: unknown) => ({ ...(old as object), keep: noSettings.keep }) };

export const settingsCell = (area: Area) =>
  cell(area, { key: 'settings', version: 2, schema: settingsSchema, empty: noSettings, migrations });
