// What the office's browser keeps so that it can write the shared list: the keys, the file's address, the last version. Sealed like the list.
import * as z from 'zod';
import type { ListEntry } from '../core/list-entry.ts';
import { writeBundle } from './bundle.ts';
import { createOfficeKeys } from './bundle-keys.ts';
import { changeDatabase, databaseExists, withDatabase } from './database.ts';
import { readingKey, sealingKey } from './key-ring.ts';
import { type KeyMemory, noMemory } from './lock.ts';
import type { Written } from './store.ts';
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

/** `null` = this browser is not the office's; `damaged` = it was, and the keys cannot be read; `locked` = not before the list is unlocked. */
export const readOffice = async (memory: KeyMemory = noMemory): Promise<Office | null | 'damaged' | 'locked'> => {
  if (!(await databaseExists())) return null;
  const sealed = await withDatabase((db) => db.get('sealed', RECORD));
  if (!sealed.ok) return 'damaged';
  if (!sealed.value) return null;
  const key = await readingKey(memory);
  if (!key.ok) return key.why === 'locked' ? 'locked' : 'damaged';
  const parsed = officeSchema.safeParse(key.value && (await unseal(key.value, RECORD, sealed.value)));
  return parsed.success ? parsed.data : 'damaged';
};

export const saveOffice = async (office: Office, memory: KeyMemory = noMemory): Promise<Written> => {
  const key = await sealingKey(memory);
  if (!key.ok) return key;
  const sealed = await seal(key.value, RECORD, office);
  const written = await changeDatabase((db) => db.put('sealed', sealed, RECORD));
  return written.ok ? { ok: true } : written;
};

export const eraseOffice = async (): Promise<void> => {
  if (await databaseExists()) await withDatabase((db) => db.delete('sealed', RECORD));
};

export const startOffice = async (memory: KeyMemory = noMemory): Promise<Written> =>
  saveOffice({ keys: await createOfficeKeys(), url: '', version: 0 }, memory);

/** The next version of the file. The version is noted before the file is handed out, so that no two files share one. */
export const nextFile = async (
  office: Office,
  entries: readonly ListEntry[],
  now: number,
  memory: KeyMemory = noMemory,
): Promise<Uint8Array | null> => {
  const version = office.version + 1;
  const saved = await saveOffice({ ...office, version }, memory);
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
