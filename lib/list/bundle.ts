// The encrypted list file: gzip inside age, signed by the office. Any dumb host may hold it; it can neither read it, nor change it, nor
// hand out an older one. `age -d -i key.txt list.age | gunzip` shows what is inside.
import { Decrypter, Encrypter } from 'age-encryption';
import * as z from 'zod';
import type { ListEntry } from '../core/list-entry.ts';
import { type OfficeKeys, recipientOf, sign, verify } from './bundle-keys.ts';
import type { BundleProblem } from './bundle-problem.ts';
import { gunzip, gzip } from './bytes.ts';
import { entriesSchema } from './entry-schema.ts';
import { MAX_FILE_BYTES } from './limits.ts';

const FORMAT = 1;
/** Four times what the longest list that can be brought in takes. */
const MAX_UNPACKED = 60_000_000;
/** Clocks of school machines are often minutes out, never days. */
const CLOCK_SLACK_MS = 24 * 3_600_000;

const outerSchema = z.object({ payload: z.string(), signature: z.string() });
const payloadSchema = z.object({
  format: z.number(),
  schoolId: z.string(),
  version: z.number().int().min(1),
  /** Milliseconds since 1970. */
  issued: z.number(),
  expires: z.number(),
  entries: z.unknown(),
});

export interface BundleInfo {
  readonly version: number;
  readonly issued: number;
  readonly expires: number;
}

/** Writes the file. `version` must be higher than any written before. */
export const writeBundle = async (keys: OfficeKeys, info: BundleInfo, entries: readonly ListEntry[]): Promise<Uint8Array> => {
  const payload = JSON.stringify({ format: FORMAT, schoolId: keys.schoolId, ...info, entries });
  const signature = await sign(keys.signingKey, signed(payload));
  const packed = await gzip(new TextEncoder().encode(JSON.stringify({ payload, signature })));
  const age = new Encrypter();
  age.addRecipient(await recipientOf(keys.identity));
  return age.encrypt(packed);
};

export interface BundleTrust {
  readonly identity: string;
  readonly publicKey: string;
  readonly schoolId: string;
}

export type OpenedBundle =
  | { readonly ok: true; readonly info: BundleInfo; readonly entries: readonly ListEntry[] }
  | { readonly ok: false; readonly problem: BundleProblem };

/** `last` is the newest version this device has accepted: nothing older is taken, whatever the host serves. */
export const openBundle = async (
  bytes: Uint8Array,
  trust: BundleTrust,
  last: BundleInfo | null,
  now: number,
): Promise<OpenedBundle> => {
  if (bytes.length === 0) return no('empty');
  if (bytes.length > MAX_FILE_BYTES) return no('too-big');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  if (/^\s*<(?:!doctype|html|\?xml|head|body)/i.test(head)) return no('web-page');
  if (!head.startsWith('age-encryption.org/v1\n')) return no('not-a-bundle');
  const packed = await decrypt(bytes, trust.identity);
  if (!packed) return no('wrong-key');
  const plain = await gunzip(packed, MAX_UNPACKED);
  const outer = outerSchema.safeParse(plain && parseJson(new TextDecoder().decode(plain)));
  if (!outer.success) return no('not-a-bundle');
  // Nothing inside is believed before the signature is.
  if (!(await verify(trust.publicKey, signed(outer.data.payload), outer.data.signature))) return no('wrong-signature');
  const parsed = payloadSchema.safeParse(parseJson(outer.data.payload));
  if (!parsed.success) return no('not-a-bundle');
  const { format, schoolId, version, issued, expires } = parsed.data;
  if (schoolId !== trust.schoolId) return no('wrong-school');
  if (format > FORMAT) return no('newer-format');
  if (last && (version < last.version || (version === last.version && issued < last.issued))) return no('rolled-back');
  if (issued > now + CLOCK_SLACK_MS) return no('clock');
  if (now > expires) return no('expired');
  const entries = entriesSchema.safeParse(parsed.data.entries);
  return entries.success ? { ok: true, info: { version, issued, expires }, entries: entries.data } : no('not-a-bundle');
};

const no = (problem: BundleProblem): OpenedBundle => ({ ok: false, problem });

/** A signature of ours never counts for anything but a list of this format family. */
const signed = (payload: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`second-look-list\n${payload}`);

const decrypt = async (bytes: Uint8Array, identity: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    const age = new Decrypter();
    age.addIdentity(identity);
    return new Uint8Array(await age.decrypt(bytes));
  } catch {
    // A wrong key and a damaged file look alike from outside, on purpose of the format.
    return null;
  }
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
