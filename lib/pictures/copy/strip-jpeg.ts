// Takes every piece of metadata out of a JPEG without touching the picture: not one pixel changes. Orientation and colour profile stay.
import { ascii, joined, latin, viewOf } from './bytes.ts';
import { orientationIn, orientationOnly } from './orientation.ts';

const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;
const SCAN = 0xda;
const END = 0xd9;

/** `null` when the file is not a well-formed JPEG: it is drawn anew instead. */
export const stripJpeg = (bytes: Uint8Array): Uint8Array<ArrayBuffer> | null => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let i = 2;
  for (;;) {
    if (i + 4 > bytes.length || bytes[i] !== 0xff) return null;
    const marker = bytes[i + 1] as number;
    if (marker === 0xff) {
      i++;
      continue;
    }
    const end = i + 2 + view.getUint16(i + 2);
    if (end > bytes.length) return null;
    if (marker === APP1 && latin(bytes, i + 4, 6) === 'Exif\0\0') orientation = orientationIn(bytes.subarray(i + 10, end));
    if (stays(bytes, i, marker)) kept.push(bytes.subarray(i, end));
    if (marker === SCAN) break;
    i = end;
  }
  const after = endOfPicture(bytes, i);
  if (after === null) return null;
  const exif = orientation === 1 ? [] : [exifSegment(orientation)];
  const scan = kept.pop() as Uint8Array;
  return joined([ascii('\xff\xd8'), ...exif, ...kept, bytes.subarray(scan.byteOffset - bytes.byteOffset, after)]);
};

/** The picture's own tables, the JFIF head, the colour profile, and Adobe's colour transform, without which colours turn wrong. */
const stays = (bytes: Uint8Array, at: number, marker: number): boolean => {
  if (marker === COMMENT) return false;
  if (marker === APP0) return latin(bytes, at + 4, 5) === 'JFIF\0';
  if (marker === APP2) return latin(bytes, at + 4, 11) === 'ICC_PROFILE';
  if (marker === APP14) return latin(bytes, at + 4, 5) === 'Adobe';
  return marker < APP0 || marker > APP15;
};

/** Phones append second pictures and whole films after the end marker; they carry metadata of their own. */
const endOfPicture = (bytes: Uint8Array, scan: number): number | null => {
  const view = viewOf(bytes);
  for (let i = scan + 2 + view.getUint16(scan + 2); i + 1 < bytes.length; ) {
    if (bytes[i] !== 0xff) {
      i++;
      continue;
    }
    const marker = bytes[i + 1] as number;
    if (marker === END) return i + 2;
    const plain = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);
    // Progressive pictures have further tables and scans: a comment hidden between them is nothing we know how to take out.
    if (marker === COMMENT || (marker >= APP0 && marker <= APP15)) return null;
    i += plain ? (marker === 0xff ? 1 : 2) : i + 4 <= bytes.length ? 2 + view.getUint16(i + 2) : 2;
  }
  return null;
};

const exifSegment = (orientation: number): Uint8Array<ArrayBuffer> => {
  const body = joined([ascii('Exif\0\0'), orientationOnly(orientation)]);
  return joined([Uint8Array.from([0xff, APP1, 0, body.length + 2]), body]);
};
