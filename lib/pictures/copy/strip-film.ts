// Blanks the boxes of an MP4 or QuickTime film that hold place, title and other metadata. Lengths stay, so nothing else has to move.
import { latin, viewOf } from './bytes.ts';

const BLANK = new Set(['udta', 'meta', 'uuid', 'XMP_']);
const INSIDE = new Set(['moov', 'trak', 'moof', 'traf']);

/** A copy of the film's bytes; `null` when its boxes do not add up. */
export const stripFilm = (bytes: Uint8Array): Uint8Array<ArrayBuffer> | null => {
  const out = bytes.slice();
  return blank(out, 0, out.length) ? out : null;
};

const blank = (bytes: Uint8Array, from: number, to: number): boolean => {
  const view = viewOf(bytes);
  for (let i = from; i < to; ) {
    if (i + 8 > to) return false;
    let size = view.getUint32(i);
    let header = 8;
    if (size === 1 && i + 16 <= to) {
      size = Number(view.getBigUint64(i + 8));
      header = 16;
    }
    if (size === 0) size = to - i;
    if (size < header || i + size > to) return false;
    const name = latin(bytes, i + 4, 4);
    if (BLANK.has(name)) {
      bytes.set([0x66, 0x72, 0x65, 0x65], i + 4);
      bytes.fill(0, i + header, i + size);
    } else if (INSIDE.has(name) && !blank(bytes, i + header, i + size)) return false;
    i += size;
  }
  return true;
};
