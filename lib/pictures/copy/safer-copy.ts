// Makes the copy of a file that may leave the machine: no place, no names, chosen parts hidden, no larger than the school allows.
import { bytesOf } from '../bytes-of.ts';
import type { Box } from '../features.ts';
import { context2d } from '../pixels.ts';
import { HEAD_BYTES, type Sniffed, sniff } from '../sniff.ts';
import { redact } from './redact.ts';
import { stripFilm } from './strip-film.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';
import { stripWebp } from './strip-webp.ts';

export interface CopyWishes {
  /** Parts to hide, as fractions of the upright picture. */
  readonly hide: readonly Box[];
  /** Longest side in pixels; absent = as it is. */
  readonly longestSide?: number;
  /** Name of the new file without its ending: the old one may name somebody. */
  readonly name: string;
}

export type CopyResult =
  | { readonly ok: true; readonly file: File; readonly lossless: boolean }
  /** `cannot-decode`: this browser cannot open it · `film`: parts of films cannot be hidden. */
  | { readonly ok: false; readonly why: 'cannot-decode' | 'film' };

const QUALITY = 0.92;
const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
};

export const saferCopy = async (file: Blob, wishes: CopyWishes): Promise<CopyResult> => {
  const sniffed = sniff(await bytesOf(file, 0, HEAD_BYTES));
  if (sniffed.kind === 'video' && wishes.hide.length > 0) return { ok: false, why: 'film' };
  const small = !wishes.longestSide || (sniffed.width > 0 && Math.max(sniffed.width, sniffed.height) <= wishes.longestSide);
  if (wishes.hide.length === 0 && (small || sniffed.kind === 'video')) {
    const stripped = strip(await bytesOf(file), sniffed);
    if (stripped) return { ok: true, file: named(stripped.bytes, stripped.type, wishes.name), lossless: true };
  }
  if (sniffed.kind === 'video') return { ok: false, why: 'film' };
  return drawn(file, sniffed, wishes);
};

const strip = (bytes: Uint8Array, { format }: Sniffed): { bytes: Uint8Array<ArrayBuffer>; type: string } | null => {
  const as = (type: string, out: Uint8Array<ArrayBuffer> | null) => (out ? { bytes: out, type } : null);
  if (format === 'jpeg') return as('image/jpeg', stripJpeg(bytes));
  if (format === 'png') return as('image/png', stripPng(bytes));
  if (format === 'webp') return as('image/webp', stripWebp(bytes));
  if (format === 'mp4') return as('video/mp4', stripFilm(bytes));
  if (format === 'mov') return as('video/quicktime', stripFilm(bytes));
  return null;
};

/** Decoded, turned upright, drawn and encoded anew: no metadata survives that. */
const drawn = async (file: Blob, sniffed: Sniffed, wishes: CopyWishes): Promise<CopyResult> => {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    return { ok: false, why: 'cannot-decode' };
  }
  const longer = Math.max(bitmap.width, bitmap.height);
  const scale = Math.min(1, (wishes.longestSide ?? longer) / longer);
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  );
  context2d(canvas).drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  redact(canvas, wishes.hide);
  const type = sniffed.format === 'png' || sniffed.format === 'gif' ? 'image/png' : 'image/jpeg';
  const blob = await canvas.convertToBlob({ type, quality: QUALITY });
  return { ok: true, file: named(blob, type, wishes.name), lossless: false };
};

const named = (content: BlobPart, type: string, name: string): File =>
  new File([content], `${name}.${ENDINGS[type] ?? 'bin'}`, { type });
