// What the product learns of a file's metadata, for a file on disk.
import { readFileSync } from 'node:fs';
import { readMetadata } from '../../lib/pictures/metadata/read.ts';
import { filmSkeleton, skeleton } from '../../lib/pictures/metadata/skeleton.ts';
import { HEAD_BYTES, sniff } from '../../lib/pictures/sniff.ts';

/** As in the product: what travels to the reader is the file without its pictures. */
export const fieldsOf = async (path: string): Promise<Readonly<Record<string, string>>> => {
  const bytes = new Uint8Array(readFileSync(path));
  const { format } = sniff(bytes.subarray(0, HEAD_BYTES));
  const film = format === 'mp4' || format === 'mov';
  const small = film
    ? await filmSkeleton(bytes.length, async (at, length) => bytes.slice(at, at + length))
    : skeleton(bytes, format);
  if (!small) return {};
  const read = readMetadata(small);
  return read.ok ? read.fields : {};
};
