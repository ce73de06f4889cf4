// UltraFace RFB-320 (MIT), run over the whole picture at one size. It finds nearly every face, and some things that are none.
import { type Level, planes } from '../pixels.ts';
import type { Model } from '../runtime.ts';
import type { PixelBox } from './boxes.ts';

/** The input's sides must be multiples of this. */
export const ULTRAFACE_GRID = 64;

// Output names of the four heads, their step in pixels, and the prior box sizes, from the model's own definition.
const HEADS = [
  { scores: '320', boxes: '334', step: 8, priors: [10, 16, 24] },
  { scores: '366', boxes: '380', step: 16, priors: [32, 48] },
  { scores: '406', boxes: '420', step: 32, priors: [64, 96] },
  { scores: '438', boxes: '450', step: 64, priors: [128, 192, 256] },
] as const;

/** Boxes at or over `threshold` (0-1), in picture pixels, overlapping ones not yet merged. */
export const ultraface = async (model: Model, level: Level, threshold: number): Promise<PixelBox[]> => {
  const input = planes(level.rgba, [127, 127, 127], [128, 128, 128]);
  const outputs = await model.run(input, level.width, level.height);
  const found: PixelBox[] = [];
  for (const head of HEADS) {
    const scores = outputs[head.scores];
    const boxes = outputs[head.boxes]?.data;
    if (!scores || !boxes) throw new Error(`face model lacks output ${head.scores}`);
    const [, rows = 0, columns = 0] = scores.dims;
    for (let cell = 0; cell < rows * columns; cell++)
      for (let p = 0; p < head.priors.length; p++) {
        const i = cell * head.priors.length + p;
        const score = 1 / (1 + Math.exp((scores.data[i * 2] as number) - (scores.data[i * 2 + 1] as number)));
        if (score < threshold) continue;
        const prior = head.priors[p] as number;
        const at = (k: number): number => boxes[i * 4 + k] as number;
        const x = ((cell % columns) + 0.5) * head.step + at(0) * 0.1 * prior;
        const y = (Math.floor(cell / columns) + 0.5) * head.step + at(1) * 0.1 * prior;
        const w = prior * Math.exp(at(2) * 0.2);
        const h = prior * Math.exp(at(3) * 0.2);
        found.push({
          x1: (x - w / 2) / level.scale,
          y1: (y - h / 2) / level.scale,
          x2: (x + w / 2) / level.scale,
          y2: (y + h / 2) / level.scale,
          score,
        });
      }
  }
  return found;
};
