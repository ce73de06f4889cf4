// The parts of a file that hold metadata, without the picture itself, so that little has to travel to the photo lab. Pure.
import type { Format } from '../sniff.ts';

/** HEIC, AVIF and TIFF scatter their metadata by offset: they travel whole, up to this many bytes. */
export const WHOLE_LIMIT = 40_000_000;

/** What to send, or `null` when the file has no metadata that we read. Films are read piecemeal: see {@link filmSkeleton}. */
export const skeleton = (bytes: Uint8Array<ArrayBuffer>, format: Format): Uint8Array<ArrayBuffer> | null => {
  if (format === 'jpeg') return jpegHeader(bytes);
  if (format === 'png') return pngWithoutPixels(bytes);
  if (format === 'webp') return webpWithoutPixels(bytes);
  if (format === 'gif') return bytes.subarray(0, Math.min(bytes.length, WHOLE_LIMIT));
  if (format === 'heic' || format === 'avif' || format === 'tiff') return bytes.length <= WHOLE_LIMIT ? bytes : null;
  return null;
};

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const tag = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

const join = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const out = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
};

/** Everything before the compressed picture. */
const jpegHeader = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  const data = view(bytes);
  for (let i = 2; i + 4 <= bytes.length && bytes[i] === 0xff; ) {
    const marker = bytes[i + 1];
    if (marker === 0xff) i++;
    else if (marker === 0xda) return bytes.subarray(0, Math.min(bytes.length, i + 64));
    else i += 2 + data.getUint16(i + 2);
  }
  return bytes.subarray(0, Math.min(bytes.length, 1_000_000));
};

const pngWithoutPixels = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const data = view(bytes);
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let i = 8; i + 12 <= bytes.length; ) {
    const end = i + 12 + data.getUint32(i);
    const name = tag(bytes, i + 4);
    if (name !== 'IDAT' && name !== 'fdAT') parts.push(bytes.subarray(i, end));
    i = end;
  }
  return join(parts);
};

const webpWithoutPixels = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const data = view(bytes);
  const parts: Uint8Array[] = [bytes.slice(0, 12)];
  for (let i = 12; i + 8 <= bytes.length; ) {
    const length = data.getUint32(i + 4, true);
    const end = i + 8 + length + (length % 2);
    const name = tag(bytes, i);
    if (name === 'VP8X' || name === 'EXIF' || name === 'XMP ' || name === 'ICCP') parts.push(bytes.subarray(i, end));
    i = end;
  }
  const out = join(parts);
  view(out).setUint32(4, out.length - 8, true);
  return out;
};

/** Reads `length` bytes at an offset; fewer at the end of the file. */
export type ReadAt = (offset: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;

const FILM_LIMIT = 16_000_000;

/**
 * A film's top-level boxes except the media itself, fetched piece by piece because films are large.
 * Offsets into the media no longer hold; nothing we read uses them.
 */
export const filmSkeleton = async (size: number, readAt: ReadAt): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Uint8Array[] = [];
  let total = 0;
  for (let at = 0; at + 8 <= size; ) {
    const header = await readAt(at, 16);
    if (header.length < 8) break;
    const data = view(header);
    let length = data.getUint32(0);
    if (length === 1 && header.length === 16) length = Number(data.getBigUint64(8));
    if (length === 0) length = size - at;
    if (length < 8) break;
    const name = tag(header, 4);
    if (name !== 'mdat' && name !== 'free' && total + length <= FILM_LIMIT) {
      parts.push(await readAt(at, length));
      total += length;
    }
    at += length;
  }
  return join(parts);
};
