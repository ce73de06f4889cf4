// Pictures marked "not to be published": fingerprints of their look, never the pictures.
import { databaseExists, type MarkRecord, type Outcome, withDatabase } from './database.ts';

export type { MarkRecord } from './database.ts';

/** More marks than any school has; comparing with all of them takes well under a millisecond. */
export const MOST_MARKS = 5000;

const HASH = /^[0-9a-f]{16}$/;

/** `hashes`: the picture's fingerprint and its mirror's. `now` in milliseconds since 1970. Marking twice changes nothing. */
export const addMark = (hashes: readonly string[], now: number): Promise<Outcome<'added' | 'known' | 'full' | 'no-mark'>> =>
  withDatabase(async (db) => {
    const [hash, mirror] = hashes;
    if (!hash || !mirror || !HASH.test(hash) || !HASH.test(mirror)) return 'no-mark';
    const store = db.transaction('marks', 'readwrite').store;
    if (await store.get(hash)) return 'known';
    if ((await store.count()) >= MOST_MARKS) return 'full';
    await store.put({ hash, mirror, at: now });
    return 'added';
  });

export const readMarks = async (): Promise<Outcome<readonly MarkRecord[]>> =>
  (await databaseExists()) ? withDatabase((db) => db.getAll('marks')) : { ok: true, value: [] };

export const eraseMarks = async (): Promise<Outcome<void>> =>
  (await databaseExists()) ? withDatabase((db) => db.clear('marks')) : { ok: true, value: undefined };
