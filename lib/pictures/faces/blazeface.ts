// MediaPipe BlazeFace full range (Apache-2.0, Google), run over the whole picture at one size. It misses some faces, and invents almost none.
import { type Level, planes } from '../pixels.ts';
import type { Model } from '../runtime.ts';
import type { PixelBox } from './boxes.ts';

/** The input's sides must be multiples of this. */
export const BLAZEFACE_GRID = 32;
const STEP = 4;

/** Boxes at or over `threshold` (0-1), in picture pixels, overlapping ones not yet merged. */
export const blazeface = async (model: Model, level: Level, threshold: number): Promise<PixelBox[]> => {
  const input = planes(level.rgba, [127.5, 127.5, 127.5], [127.5, 127.5, 127.5]);
  const outputs = await model.run(input, level.width, level.height);
  const scores = outputs.t360;
  const boxes = outputs.t363?.data;
  if (!scores || !boxes) throw new Error('face model lacks its outputs');
  const [, , rows = 0, columns = 0] = scores.dims;
  const cells = rows * columns;
  const least = Math.log(threshold / (1 - threshold));
  const found: PixelBox[] = [];
  for (let cell = 0; cell < cells; cell++) {
    const raw = scores.data[cell] as number;
    if (raw < least) continue;
    const at = (k: number): number => boxes[k * cells + cell] as number;
    const x = ((cell % columns) + 0.5) * STEP + at(0);
    const y = (Math.floor(cell / columns) + 0.5) * STEP + at(1);
    found.push({
      x1: (x - at(2) / 2) / level.scale,
      y1: (y - at(3) / 2) / level.scale,
      x2: (x + at(2) / 2) / level.scale,
      y2: (y + at(3) / 2) / level.scale,
      score: 1 / (1 + Math.exp(-raw)),
    });
  }
  return found;
};
