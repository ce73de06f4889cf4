// The boxes (atoms) that MP4 and QuickTime films are made of, and what they tell about a film before anybody plays it. Pure. Source: ISO 14496-12.

export interface Atom {
  readonly name: string;
  /** Offsets of the content, without the header. */
  readonly start: number;
  readonly end: number;
}

/** The boxes between two offsets; ends early where they do not add up. */
export const atoms = (bytes: Uint8Array, from: number, to: number): Atom[] => {
  const out: Atom[] = [];
  for (let i = from; i + 8 <= to; ) {
    let size = be32(bytes, i);
    let header = 8;
    if (size === 1) {
      size = be32(bytes, i + 8) * 2 ** 32 + be32(bytes, i + 12);
      header = 16;
    }
    if (size === 0) size = to - i;
    if (size < header || i + size > to) break;
    out.push({ name: tag(bytes, i + 4), start: i + header, end: i + size });
    i += size;
  }
  return out;
};

export const be32 = (b: Uint8Array, i: number): number =>
  (((b[i] ?? 0) << 24) | ((b[i + 1] ?? 0) << 16) | ((b[i + 2] ?? 0) << 8) | (b[i + 3] ?? 0)) >>> 0;
export const tag = (b: Uint8Array, i: number): string => String.fromCharCode(...b.subarray(i, i + 4));

/** Why a film cannot be played, as far as its boxes tell: cut off before its index, or its tracks are encrypted (ISO 23001-7). */
export const filmTrouble = (bytes: Uint8Array): 'damaged' | 'encrypted' | null => {
  const within = (atom: Atom | undefined, name: string): Atom[] =>
    atom ? atoms(bytes, atom.start, atom.end).filter((inside) => inside.name === name) : [];
  const moov = atoms(bytes, 0, bytes.length).find((atom) => atom.name === 'moov');
  if (!moov) return 'damaged';
  const entries = within(moov, 'trak').flatMap((track) => {
    const table = within(within(within(within(track, 'mdia')[0], 'minf')[0], 'stbl')[0], 'stsd')[0];
    // Version, flags and a count stand before the entries.
    return table ? atoms(bytes, table.start + 8, table.end) : [];
  });
  return entries.some((entry) => entry.name === 'encv' || entry.name === 'enca') ? 'encrypted' : null;
};
