// A packed table of features and their weights, opened so that looking one up costs nothing to speak of.
import { unpackBytes } from './base64.ts';

/** Bytes of one entry: the feature in three (lowest first), its weight in one (signed). */
export const ENTRY = 4;

export interface WeightTable {
  /** The weight of a feature, -127 to 127; 0 for one that is not in the table. */
  of(feature: number): number;
}

/** Open a table of `entries` features from base64. */
export const openTable = (packed: string, entries: number): WeightTable => {
  const bytes = unpackBytes(packed, entries * ENTRY);
  const unsigned = new Uint8Array(bytes.buffer);
  let size = 16;
  while (size < entries * 3) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size).fill(-1);
  const weights = new Int8Array(size);
  for (let at = 0; at < entries * ENTRY; at += ENTRY) {
    const key = (unsigned[at] as number) | ((unsigned[at + 1] as number) << 8) | ((unsigned[at + 2] as number) << 16);
    let slot = key & mask;
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = key;
    weights[slot] = bytes[at + 3] as number;
  }
  return {
    of(feature) {
      let slot = feature & mask;
      for (;;) {
        const key = keys[slot];
        if (key === feature) return weights[slot] as number;
        if (key === -1) return 0;
        slot = (slot + 1) & mask;
      }
    },
  };
};
