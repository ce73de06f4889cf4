// Reads the text in a picture with PP-OCRv6 tiny (PaddleOCR, Apache-2.0): one model finds lines, one reads each. Welsh letters are in its alphabet.
import type { TextLine } from '../features.ts';
import { context2d, planes } from '../pixels.ts';
import { loadModel, type Model, packaged } from '../runtime.ts';
import { type LeaningBox, textBoxes } from './shapes.ts';

export interface TextReader {
  load(): Promise<void>;
  /** Lines from top to bottom. `stop` is asked between lines; what was read until then is returned. */
  read(bitmap: ImageBitmap, stop: () => boolean): Promise<TextLine[]>;
}

/** The longer side at which lines are looked for: larger found no more names and took three times as long. */
const FIND_SIDE = 960;
const LINE_HEIGHT = 48;
const LONGEST_LINE = 1600;
const MOST_LINES = 120;
const LEAST_SURE = 0.5;

interface Loaded {
  readonly find: Model;
  readonly read: Model;
  /** Letters by class: Latin ones, digits and signs (tests/tools/models/latin.py); Welsh letters among them. */
  readonly alphabet: readonly string[];
}

export const textReader = (): TextReader => {
  let loaded: Promise<Loaded> | undefined;
  const load = (): Promise<Loaded> => {
    loaded ??= (async () => {
      const [find, read, keys] = await Promise.all([loadModel('textFind'), loadModel('textRead'), packaged('textKeys')]);
      return { find, read, alphabet: new TextDecoder().decode(keys).trimEnd().split('\n') };
    })();
    return loaded;
  };
  return {
    load: async () => {
      await load();
    },
    read: async (bitmap, stop) => {
      const { find, read, alphabet } = await load();
      const boxes = await findLines(find, bitmap);
      boxes.sort((a, b) => a.cy - b.cy || a.cx - b.cx);
      const lines: TextLine[] = [];
      for (const box of boxes.slice(0, MOST_LINES)) {
        if (stop()) break;
        const { text, sure } = await readLine(read, alphabet, bitmap, box);
        if (sure > LEAST_SURE && text.trim()) lines.push({ text: text.trim(), angle: box.angle, ...upright(box, bitmap) });
      }
      return lines;
    },
  };
};

/** Lines in bitmap pixels. */
const findLines = async (model: Model, bitmap: ImageBitmap): Promise<LeaningBox[]> => {
  const scale = Math.min(1, FIND_SIDE / Math.max(bitmap.width, bitmap.height));
  const grid = (side: number): number => Math.max(32, Math.round((side * scale) / 32) * 32);
  const width = grid(bitmap.width);
  const height = grid(bitmap.height);
  const context = context2d(new OffscreenCanvas(width, height));
  context.drawImage(bitmap, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  // ImageNet statistics in the order the model was trained with: blue first.
  const input = planes(data, [123.675, 116.28, 103.53], [58.395, 57.12, 57.375], 'bgr');
  const outputs = await model.run(input, width, height);
  const map = Object.values(outputs)[0]?.data;
  if (!map) throw new Error('text model gave nothing');
  const x = bitmap.width / width;
  const y = bitmap.height / height;
  return textBoxes(map, width, height).map((b) => ({ cx: b.cx * x, cy: b.cy * y, w: b.w * x, h: b.h * y, angle: b.angle }));
};

const readLine = async (
  model: Model,
  alphabet: readonly string[],
  bitmap: ImageBitmap,
  box: LeaningBox,
): Promise<{ text: string; sure: number }> => {
  const width = Math.min(LONGEST_LINE, Math.max(32, Math.ceil((LINE_HEIGHT * box.w) / box.h / 8) * 8));
  const context = context2d(new OffscreenCanvas(width, LINE_HEIGHT));
  const scale = Math.min(LINE_HEIGHT / box.h, width / box.w);
  context.translate(width / 2, LINE_HEIGHT / 2);
  context.scale(scale, scale);
  context.rotate(-box.angle);
  context.translate(-box.cx, -box.cy);
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, LINE_HEIGHT);
  const outputs = await model.run(planes(data, [127.5, 127.5, 127.5], [127.5, 127.5, 127.5], 'bgr'), width, LINE_HEIGHT);
  const result = Object.values(outputs)[0];
  if (!result) throw new Error('text model gave nothing');
  return spell(result.data, result.dims[1] ?? 0, result.dims[2] ?? 0, alphabet);
};

/** Best letter at each step, repeats and blanks dropped (CTC); class 0 is the blank, the one after the alphabet a space. */
export const spell = (
  scores: Float32Array,
  steps: number,
  classes: number,
  alphabet: readonly string[],
): { text: string; sure: number } => {
  let text = '';
  let total = 0;
  let letters = 0;
  let before = 0;
  for (let step = 0; step < steps; step++) {
    let best = 0;
    let value = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < classes; c++) {
      const score = scores[step * classes + c] as number;
      if (score > value) [best, value] = [c, score];
    }
    if (best && best !== before) {
      text += alphabet[best - 1] || ' ';
      total += value;
      letters++;
    }
    before = best;
  }
  return { text, sure: letters ? total / letters : 0 };
};

/** The upright rectangle round a leaning one, as fractions of the picture. */
const upright = (b: LeaningBox, bitmap: ImageBitmap): { x: number; y: number; w: number; h: number } => {
  const c = Math.abs(Math.cos(b.angle));
  const s = Math.abs(Math.sin(b.angle));
  const w = b.w * c + b.h * s;
  const h = b.w * s + b.h * c;
  const x1 = Math.max(0, (b.cx - w / 2) / bitmap.width);
  const y1 = Math.max(0, (b.cy - h / 2) / bitmap.height);
  const part = (n: number): number => Math.round(n * 10000) / 10000;
  return {
    x: part(x1),
    y: part(y1),
    w: part(Math.min(1, (b.cx + w / 2) / bitmap.width) - x1),
    h: part(Math.min(1, (b.cy + h / 2) / bitmap.height) - y1),
  };
};
