// What the person was shown and what they did, for themselves only: time, site, kind of account, rules, outcome. No text, no names. 30 days.
import * as z from 'zod';
import type { HistoryLine } from '../messaging/protocol.ts';
import { type Area, cell, type Saved } from './area.ts';

const historySchema = z.array(
  z.object({
    at: z.number(),
    platform: z.string(),
    scope: z.enum(['school', 'personalLinked', 'personalUnlinked', 'unknown']),
    rules: z.array(z.string()),
    outcome: z.enum(['changed', 'confirmed', 'cancelled', 'dismissed', 'could-not-check']),
    reason: z.string().exactOptional(),
  }),
);

export const HISTORY_DAYS = 30;
const KEEP_MS = HISTORY_DAYS * 24 * 3600 * 1000;
/** A runaway page must not fill the disk. */
const MAX_LINES = 2000;

export const historyCell = (area: Area) =>
  cell<readonly HistoryLine[]>(area, { key: 'history', version: 1, schema: historySchema, empty: [] });

export const recent = (lines: readonly HistoryLine[], now: number): readonly HistoryLine[] =>
  lines.filter((line) => now - line.at < KEEP_MS).slice(-MAX_LINES);

/** Adds a line and drops what is older than 30 days. Accounts out of scope leave no trace. */
export const addLine = async (area: Area, line: HistoryLine): Promise<Saved> => {
  if (line.scope === 'personalUnlinked') return { ok: true };
  const store = historyCell(area);
  const before = await store.load();
  return store.save(recent([...(before.ok ? before.value : []), line], line.at));
};
