// Columns that were named by hand, so that next term's file of the same make is read at once. Holds places, not headings: a file without
// headings begins with a pupil's name.
import * as z from 'zod';
import { type Area, cell } from './area.ts';

const mappingsSchema = z.array(
  z.object({
    /** Fingerprint of the file's top: see {@link shapeOf}. */
    shape: z.string(),
    header: z.number(),
    columns: z.record(z.string(), z.number()),
  }),
);
export type Mappings = z.infer<typeof mappingsSchema>;

/** Offices use a handful of layouts. */
const MAX = 20;

export const mappingsCell = (area: Area) =>
  cell<Mappings>(area, { key: 'mappings', version: 1, schema: mappingsSchema, empty: [] });

/** The same for files of the same make: hashed headings where there are some, else only the number of columns. */
export const shapeOf = async (sample: readonly (readonly string[])[], header: number): Promise<string> => {
  const row = sample[Math.max(header, 0)] ?? [];
  const text = header < 0 ? `columns:${row.length}` : `headings:${row.map((h) => h.toLowerCase().trim()).join('|')}`;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest).subarray(0, 12)));
};

export const rememberMapping = async (area: Area, mapping: Mappings[number]): Promise<void> => {
  const store = mappingsCell(area);
  const before = await store.load();
  const others = (before.ok ? before.value : []).filter((m) => m.shape !== mapping.shape);
  await store.save([mapping, ...others].slice(0, MAX));
};

export const recallMapping = async (
  area: Area,
  sample: readonly (readonly string[])[],
): Promise<Mappings[number] | undefined> => {
  const loaded = await mappingsCell(area).load();
  if (!loaded.ok) return undefined;
  for (const header of [0, 1, 2, -1]) {
    const shape = await shapeOf(sample, header);
    const known = loaded.value.find((m) => m.shape === shape && m.header === header);
    if (known) return known;
  }
  return undefined;
};
