// Takes EXIF, XMP and unknown chunks out of a WebP without touching the picture or its animation. Pure.
import { ascii, joined, latin, viewOf } from './bytes.ts';
import { orientationIn, orientationOnly } from './orientation.ts';

const STAYS = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/** `null` when the file is not a well-formed WebP. */
export const stripWebp = (bytes: Uint8Array): Uint8Array<ArrayBuffer> | null => {
  if (latin(bytes, 0, 4) !== 'RIFF' || latin(bytes, 8, 4) !== 'WEBP') return null;
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [ascii('RIFF\0\0\0\0WEBP')];
  let orientation = 1;
  for (let i = 12; i + 8 <= bytes.length; ) {
    const length = view.getUint32(i + 4, true);
    const end = i + 8 + length + (length % 2);
    if (i + 8 + length > bytes.length) return null;
    const name = latin(bytes, i, 4);
    if (name === 'EXIF') {
      const body = bytes.subarray(i + 8, i + 8 + length);
      orientation = orientationIn(latin(body, 0, 6) === 'Exif\0\0' ? body.subarray(6) : body);
    }
    if (STAYS.has(name)) kept.push(bytes.slice(i, Math.min(end, bytes.length)));
    i = end;
  }
  const extended = kept.find((part) => latin(part, 0, 4) === 'VP8X');
  if (extended) extended[8] = ((extended[8] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | (orientation === 1 ? 0 : HAS_EXIF);
  if (orientation !== 1) {
    const body = orientationOnly(orientation);
    kept.push(joined([ascii('EXIF'), Uint8Array.from([body.length, 0, 0, 0]), body]));
  }
  const out = joined(kept);
  viewOf(out).setUint32(4, out.length - 8, true);
  return out;
};
