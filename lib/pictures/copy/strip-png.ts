// Takes every text and metadata chunk out of a PNG without touching the picture. Pure.
import { ascii, joined, latin, viewOf } from './bytes.ts';
import { orientationIn, orientationOnly } from './orientation.ts';

/** What a decoder needs to show the picture (and its animation) as meant. */
const STAYS = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
  'cICP',
  'mDCV',
  'cLLI',
  'acTL',
  'fcTL',
  'fdAT',
]);

/** `null` when the file is not a well-formed PNG. */
export const stripPng = (bytes: Uint8Array): Uint8Array<ArrayBuffer> | null => {
  if (latin(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n') return null;
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let orientation = 1;
  for (let i = 8; i + 12 <= bytes.length; ) {
    const end = i + 12 + view.getUint32(i);
    if (end > bytes.length) return null;
    const name = latin(bytes, i + 4, 4);
    if (name === 'eXIf') orientation = orientationIn(bytes.subarray(i + 8, end - 4));
    if (STAYS.has(name)) kept.push(bytes.subarray(i, end));
    if (name === 'IEND') {
      if (orientation !== 1) kept.splice(2, 0, chunk('eXIf', orientationOnly(orientation)));
      return joined(kept);
    }
    i = end;
  }
  return null;
};

const chunk = (name: string, body: Uint8Array): Uint8Array<ArrayBuffer> => {
  const named = joined([ascii(name), body]);
  const out = new Uint8Array(named.length + 8);
  const view = viewOf(out);
  view.setUint32(0, body.length);
  out.set(named, 4);
  view.setUint32(named.length + 4, crc(named));
  return out;
};

/** CRC-32 as PNG (ISO 15948, annex D) defines it. */
const crc = (bytes: Uint8Array): number => {
  let c = 0xffffffff;
  for (const byte of bytes) {
    c ^= byte;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  }
  return (c ^ 0xffffffff) >>> 0;
};
