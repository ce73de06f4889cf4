// One picture's pixels at the sizes the models ask for. Runs where OffscreenCanvas exists: the worker and pages.

/** The picture scaled so that its longer side has a given length, padded to a grid. */
export interface Level {
  readonly rgba: Uint8ClampedArray;
  /** Padded size: multiples of the grid the model needs. */
  readonly width: number;
  readonly height: number;
  /** Level pixels per picture pixel. */
  readonly scale: number;
}

export const context2d = (canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D => {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d canvas');
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  return context;
};

/** Scale to `side` on the longer edge (never enlarging beyond `enlargeTo`), top left, black padding to multiples of `grid`. */
export const levelOf = (bitmap: ImageBitmap, side: number, grid: number, enlargeTo = 640): Level => {
  const longer = Math.max(bitmap.width, bitmap.height);
  const scale = Math.min(side, Math.max(enlargeTo, longer)) / longer;
  const w = Math.max(1, Math.round(bitmap.width * scale));
  const h = Math.max(1, Math.round(bitmap.height * scale));
  const width = Math.ceil(w / grid) * grid;
  const height = Math.ceil(h / grid) * grid;
  const context = context2d(new OffscreenCanvas(width, height));
  context.drawImage(bitmap, 0, 0, w, h);
  return { rgba: context.getImageData(0, 0, width, height).data, width, height, scale };
};

/** Planar red-green-blue floats, `(value - mean) / spread`. */
export const planes = (
  rgba: Uint8ClampedArray,
  mean: readonly [number, number, number],
  spread: readonly [number, number, number],
  order: 'rgb' | 'bgr' = 'rgb',
): Float32Array => {
  const n = rgba.length / 4;
  const out = new Float32Array(3 * n);
  const first = order === 'rgb' ? 0 : 2;
  for (let channel = 0; channel < 3; channel++) {
    const from = channel === 1 ? 1 : channel === 0 ? first : 2 - first;
    const m = mean[channel] as number;
    const inverse = 1 / (spread[channel] as number);
    for (let i = 0, j = from, o = channel * n; i < n; i++, j += 4, o++) out[o] = ((rgba[j] as number) - m) * inverse;
  }
  return out;
};
