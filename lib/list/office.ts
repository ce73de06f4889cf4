// What the office's browser keeps so that it can write the shared list: the keys, the file's address, the last version. Sealed like the list.
import * as z from 'zod';
import type { ListEntry } from '../core/list-entry.ts';
import { writeBundle } from './bundle.ts';
import { createOfficeKeys } from './bundle-keys.ts';
import { databaseExists, withDatabase } from './database.ts';
import { sealingKey, type Written } from './store.ts';
import { seal, unseal } from './vault.ts';

const officeSchema = z.object({
  keys: z.object({ schoolId: z.string(), identity: z.string(), signingKey: z.string(), publicKey: z.string() }),
  /** Where the school puts the file; empty = not said yet. */
  url: z.string(),
  /** Of the last file written. */
  version: z.number().int().min(0),
});
export type Office = z.infer<typeof officeSchema>;

const RECORD = 'office';
const DAY_MS = 24 * 3_600_000;
/** After so many days without a new file, staff's browsers stop trusting the old one. */
export const VALID_DAYS = 60;

/** `null` = this browser is not the office's; `damaged` = it was, and the keys cannot be read. */
export const readOffice = async (): Promise<Office | null | 'damaged'> => {
  if (!(await databaseExists())) return null;
  const read = await withDatabase(async (db) => ({ sealed: await db.get('sealed', RECORD), key: await db.get('keys', 'list') }));
  if (!read.ok) return 'damaged';
  const { sealed, key } = read.value;
  if (!sealed) return null;
  const parsed = officeSchema.safeParse(key && (await unseal(key, RECORD, sealed)));
  return parsed.success ? parsed.data : 'damaged';
};

export const saveOffice = async (office: Office): Promise<Written> => {
  const key = await sealingKey();
  if (!key.ok) return key;
  const sealed = await seal(key.value, RECORD, office);
  const written = await withDatabase((db) => db.put('sealed', sealed, RECORD));
  return written.ok ? { ok: true } : written;
};

export const eraseOffice = async (): Promise<void> => {
  if (await databaseExists()) await withDatabase((db) => db.delete('sealed', RECORD));
};

export const startOffice = async (): Promise<Written> => saveOffice({ keys: await createOfficeKeys(), url: '', version: 0 });

/** The next version of the file. The version is noted before the file is handed out, so that no two files share one. */
export const nextFile = async (office: Office, entries: readonly ListEntry[], now: number): Promise<Uint8Array | null> => {
  const version = office.version + 1;
  const saved = await saveOffice({ ...office, version });
  return saved.ok ? writeBundle(office.keys, { version, issued: now, expires: now + VALID_DAYS * DAY_MS }, entries) : null;
};

/** What staff's browsers need, in the shape of a school file's or managed settings' part. The signing key is not in it. */
export const staffSettings = ({ keys, url }: Office): object => ({
  lists: {
    sources: [{ kind: 'bundle', name: 'Main', url, schoolId: keys.schoolId, identity: keys.identity, publicKey: keys.publicKey }],
  },
});

/** A copy for the school's safe; `null` when the text is none. */
export const readBackup = (text: string): Office | null => {
  try {
    const parsed = officeSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};
