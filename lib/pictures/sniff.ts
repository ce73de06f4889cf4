// What a file is, by its first bytes (names and MIME types lie), and its pixel size where the header tells. Pure.

export type Format =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'avif'
  | 'heic'
  | 'tiff'
  | 'bmp'
  | 'svg'
  | 'mp4'
  | 'mov'
  | 'webm'
  | 'pdf'
  | 'unknown';

export interface Sniffed {
  readonly format: Format;
  readonly kind: 'image' | 'video';
  /** More than one picture in it: looked at like a video. */
  readonly animated: boolean;
  /** Pixels, when the header tells; 0 otherwise. */
  readonly width: number;
  readonly height: number;
}

/** Enough bytes for every header read here. */
export const HEAD_BYTES = 65_536;

const HEIC_BRANDS = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']);
const text = (b: Uint8Array, at: number, length: number): string => String.fromCharCode(...b.subarray(at, at + length));
const be16 = (b: Uint8Array, i: number): number => ((b[i] ?? 0) << 8) | (b[i + 1] ?? 0);
const be32 = (b: Uint8Array, i: number): number => (be16(b, i) * 65536 + be16(b, i + 2)) >>> 0;
const le16 = (b: Uint8Array, i: number): number => (b[i] ?? 0) | ((b[i + 1] ?? 0) << 8);
const le24 = (b: Uint8Array, i: number): number => le16(b, i) | ((b[i + 2] ?? 0) << 16);
const found = (format: Format, width = 0, height = 0, animated = false): Sniffed => ({
  format,
  kind: format === 'mp4' || format === 'mov' || format === 'webm' ? 'video' : 'image',
  animated,
  width,
  height,
});

/** `head` is the beginning of the file, {@link HEAD_BYTES} if it has as many. */
export const sniff = (head: Uint8Array): Sniffed => {
  if (head[0] === 0xff && head[1] === 0xd8) return jpeg(head);
  if (text(head, 0, 8) === '\x89PNG\r\n\x1a\n')
    return found('png', be32(head, 16), be32(head, 20), text(head, 0, 4096).includes('acTL'));
  if (text(head, 0, 4) === 'GIF8') return found('gif', le16(head, 6), le16(head, 8), true);
  if (text(head, 0, 4) === 'RIFF' && text(head, 8, 4) === 'WEBP') return webp(head);
  if (text(head, 4, 4) === 'ftyp') return boxed(head);
  const tiff = text(head, 0, 4);
  if (tiff === 'II*\0' || tiff === 'MM\0*') return found('tiff');
  if (text(head, 0, 2) === 'BM') return found('bmp', be32le(head, 18), Math.abs(be32le(head, 22) | 0));
  if (be32(head, 0) === 0x1a45dfa3) return found('webm');
  if (text(head, 0, 5) === '%PDF-') return found('pdf');
  // Old QuickTime files begin with a box of their own instead of a brand.
  if (['moov', 'mdat', 'wide', 'free', 'skip'].includes(text(head, 4, 4))) return found('mov');
  if (/^(?:\uFEFF|\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|\s)*<svg[\s>]/i.test(text(head, 0, 2000)))
    return found('svg');
  return found('unknown');
};

const be32le = (b: Uint8Array, i: number): number => (le16(b, i) | (le16(b, i + 2) << 16)) >>> 0;

const jpeg = (b: Uint8Array): Sniffed => {
  for (let i = 2; i + 9 < b.length; ) {
    if (b[i] !== 0xff) break;
    const marker = b[i + 1] as number;
    if (marker === 0xff) {
      i++;
      continue;
    }
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (frame) return found('jpeg', be16(b, i + 7), be16(b, i + 5));
    if (marker === 0xda) break;
    i += 2 + be16(b, i + 2);
  }
  return found('jpeg');
};

const webp = (b: Uint8Array): Sniffed => {
  const chunk = text(b, 12, 4);
  if (chunk === 'VP8X') return found('webp', le24(b, 24) + 1, le24(b, 27) + 1, ((b[20] ?? 0) & 2) !== 0);
  if (chunk === 'VP8 ') return found('webp', le16(b, 26) & 0x3fff, le16(b, 28) & 0x3fff);
  const bits = be32le(b, 21);
  return found('webp', (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
};

/** The ISO box family: HEIC, AVIF, MP4, MOV. The size stands in the first `ispe` box of a still picture. */
const boxed = (b: Uint8Array): Sniffed => {
  const brands = [text(b, 8, 4)];
  for (let i = 16; i + 4 <= Math.min(be32(b, 0), 256); i += 4) brands.push(text(b, i, 4));
  if (brands[0] === 'qt  ') return found('mov');
  const still = (format: Format, animated: boolean): Sniffed => {
    const size = largestIspe(b);
    return found(format, size[0], size[1], animated);
  };
  if (brands.includes('avis')) return still('avif', true);
  if (brands.includes('avif')) return still('avif', false);
  if (brands.some((brand) => HEIC_BRANDS.has(brand))) return still('heic', false);
  return found('mp4');
};

/** Tiled pictures list their tiles too: the whole is the largest. */
const largestIspe = (b: Uint8Array): [number, number] => {
  let best: [number, number] = [0, 0];
  for (let i = 0; i + 16 < b.length; i++)
    if (b[i] === 0x69 && text(b, i, 4) === 'ispe') {
      const size: [number, number] = [be32(b, i + 8), be32(b, i + 12)];
      if (size[0] * size[1] > best[0] * best[1]) best = size;
    }
  return best;
};
