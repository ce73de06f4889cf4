// Base64 to signed bytes. The language itself has no decoder in every place this runs, and the pure core may not use the browser's.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The first `length` bytes of a base64 text. */
export const unpackBytes = (packed: string, length: number): Int8Array => {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i;
  const at = (i: number): number => values[packed.charCodeAt(i)] ?? 0;
  const out = new Int8Array(length);
  for (let from = 0, to = 0; to < length; from += 4, to += 3) {
    const bits = (at(from) << 18) | (at(from + 1) << 12) | (at(from + 2) << 6) | at(from + 3);
    out[to] = bits >> 16;
    if (to + 1 < length) out[to + 1] = bits >> 8;
    if (to + 2 < length) out[to + 2] = bits;
  }
  return out;
};
