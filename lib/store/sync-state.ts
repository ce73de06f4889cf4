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
  /** Public key of the office whose files are accepted; empty = a source without signatures. Later fields have defaults: older records lack them. */
  signer: z.string().default(''),
  /** The tag that the manifest last gave for this source's file. */
  announced: z.string().default(''),
  /** First of the failures counted in `failures`, milliseconds since 1970; 0 = the last look succeeded. */
  failing: z.number().default(0),
  /** When a database was last read from its beginning. */
  whole: z.number().default(0),
  /** Documents of a database that look like pupils and cannot be used. */
  unread: z.number().default(0),
  /** When the source was first seen to be gone from settings that are altogether empty; 0 = it is there. */
  missing: z.number().default(0),
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
  signer: '',
  announced: '',
  failing: 0,
  whole: 0,
  unread: 0,
  missing: 0,
};

export const syncCell = (area: Area) =>
  cell<SyncState>(area, { key: 'sync', version: 1, schema: z.record(z.string(), sourceState), empty: {} });
