// How each list source stands: when it was last reached, what version is here, when to try again. No names, no addresses' secrets.
import * as z from 'zod';
import { type Area, cell } from './area.ts';

const info = z.object({ version: z.number(), issued: z.number(), expires: z.number() });
const sourceState = z.object({
  etag: z.string(),
  /** Newest accepted bundle; it stays when the list is wiped, so that nothing older is ever taken. */
  last: info.nullable(),
  /** CouchDB's place in the feed of changes; empty = from the beginning. */
  since: z.string(),
  /** Milliseconds since 1970; 0 = never. */
  contact: z.number(),
  tried: z.number(),
  failures: z.number(),
  problem: z.string(),
  /** The list on the device that the source feeds. */
  list: z.string(),
});
export type SourceState = z.infer<typeof sourceState>;

/** By {@link sourceKey}. */
export type SyncState = Readonly<Record<string, SourceState>>;

export const freshState: SourceState = {
  etag: '',
  last: null,
  since: '',
  contact: 0,
  tried: 0,
  failures: 0,
  problem: '',
  list: '',
};

export const syncCell = (area: Area) =>
  cell<SyncState>(area, { key: 'sync', version: 1, schema: z.record(z.string(), sourceState), empty: {} });
