// Is a picture file cut off? Browsers show what there is of one, and what is missing may show somebody. Pure.
import type { Format } from './sniff.ts';

/** True when the end that the format promises is not there. Formats whose decoders notice by themselves are not looked at. */
export const cutOff = (bytes: Uint8Array, format: Format): boolean => {
  if (format === 'jpeg') return !endsAfterScan(bytes);
  if (format === 'png') return !contains(bytes, [0x49, 0x45, 0x4e, 0x44], Math.max(0, bytes.length - 100_000));
  if (format === 'webp')
    return (
      ((bytes[4] ?? 0) | ((bytes[5] ?? 0) << 8) | ((bytes[6] ?? 0) << 16)) + (bytes[7] ?? 0) * 2 ** 24 + 8 > bytes.length + 1
    );
  return false;
};

/** A JPEG's end marker, looked for from the back: previews inside the metadata have ends of their own, before the first scan. */
const endsAfterScan = (bytes: Uint8Array): boolean => {
  let i = 2;
  for (; i + 4 <= bytes.length && bytes[i] === 0xff && bytes[i + 1] !== 0xda; ) {
    if (bytes[i + 1] === 0xff) i++;
    else i += 2 + (((bytes[i + 2] ?? 0) << 8) | (bytes[i + 3] ?? 0));
  }
  return bytes[i + 1] === 0xda && contains(bytes, [0xff, 0xd9], i);
};

const contains = (bytes: Uint8Array, part: readonly number[], from: number): boolean => {
  for (let i = bytes.length - part.length; i >= from; i--) if (part.every((byte, k) => bytes[i + k] === byte)) return true;
  return false;
};
