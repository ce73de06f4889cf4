// The shape of stored and transported entries; whatever else a file held has been dropped before.
import * as z from 'zod';
import type { ListEntry } from '../core/list-entry.ts';
import { MAX_ROWS } from './limits.ts';

const name = z.string().max(200);

export const entrySchema: z.ZodType<ListEntry> = z.object({
  id: z.string().min(1).max(60),
  legalForename: name,
  middleNames: name,
  legalSurname: name,
  preferredForename: name,
  preferredSurname: name,
  yearGroup: z.number().int().min(-1).max(14).nullable(),
  regGroup: name,
  scope: z.enum(['all', 'social', 'online', 'press', 'print', 'name', 'image']),
  list: name,
  reviewDate: z.string().max(10),
});

export const entriesSchema = z.array(entrySchema).max(MAX_ROWS);
