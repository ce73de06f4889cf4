// The face detector behind one small door, so that another model can take its place without anyone noticing.
import { levelOf } from '../pixels.ts';
import { loadModel, type Model } from '../runtime.ts';
import { BLAZEFACE_GRID, blazeface } from './blazeface.ts';
import { type PixelBox, sameFace, surest } from './boxes.ts';
import { contactSheet, sheetScores } from './contact-sheet.ts';
import { ULTRAFACE_GRID, ultraface } from './ultraface.ts';

export interface Detection {
  /** Faces in pixels of the bitmap, surest first. */
  readonly faces: readonly PixelBox[];
  /** Something looked like a face to one look and not to the other: nobody should be told that the picture shows nobody. */
  readonly unsure: boolean;
}

export interface FaceDetector {
  /** Load the models; calling it again costs nothing. */
  load(): Promise<void>;
  detect(bitmap: ImageBitmap): Promise<Detection>;
}

/** A candidate of the wide detector with what the careful one says of it at two sizes, 0-1 each. */
export interface Checked extends PixelBox {
  readonly looks: readonly number[];
}

// Measured on 40 composed group pictures (2,019 faces) and 75 pictures without people; docs/pictures.md has the table.
const WIDE = { sides: [320, 640, 1280], least: 0.5, merge: 0.35, most: 220 };
/** The careful detector looks at every candidate twice: at two sizes, once mirrored, so that chance seldom agrees with itself. */
const LOOKS = [
  { faceSize: 24, cell: 80, mirrored: false },
  { faceSize: 40, cell: 96, mirrored: true },
] as const;
/** What the weaker of the two looks must reach: a large face (pixels) should be plain to see, a small one needs a sure first detector. */
const NEED = {
  plain: { width: 48, sure: 0.95, look: 0.2 },
  large: { width: 28, look: 0.28 },
  small: { sure: 0.7, look: 0.15, otherwise: 0.25 },
};
/** Both looks together at this: too much to say that nobody is there. */
const DOUBT = 0.65;
/** And once over the whole, for a very large face: must be nearly certain and at least suspected by the other. */
const WHOLE = { side: 192, least: 0.8, suspected: 0.3 };

/** Two detectors that must agree: one that misses little, one that invents little and looks only where the first one points. */
export const pairDetector = (): FaceDetector => {
  let models: Promise<readonly [Model, Model]> | undefined;
  const load = (): Promise<readonly [Model, Model]> => {
    models ??= Promise.all([loadModel('faceWide'), loadModel('faceSure')]);
    return models;
  };
  return {
    load: async () => {
      await load();
    },
    detect: async (bitmap) => {
      const [wideModel, sureModel] = await load();
      const suspected: PixelBox[] = [];
      for (const side of WIDE.sides)
        suspected.push(...(await ultraface(wideModel, levelOf(bitmap, side, ULTRAFACE_GRID), WHOLE.suspected)));
      const candidates = surest(
        suspected.filter((box) => box.score >= WIDE.least),
        WIDE.merge,
      ).slice(0, WIDE.most);
      const looks: number[][] = candidates.map(() => []);
      for (const look of LOOKS) {
        const sheet = contactSheet(bitmap, candidates, look, BLAZEFACE_GRID);
        if (!sheet) break;
        const found = await blazeface(sureModel, sheet.level, 0.03);
        for (const [i, score] of sheetScores(sheet, found).entries()) looks[i]?.push(score);
      }
      const whole = surest(await blazeface(sureModel, levelOf(bitmap, WHOLE.side, BLAZEFACE_GRID), WHOLE.least), 0.3);
      const large = whole.filter((box) => suspected.some((other) => sameFace(box, other)));
      return decide(
        candidates.map((box, i) => ({ ...box, looks: looks[i] ?? [] })),
        large,
      );
    },
  };
};

/** Which candidates are faces. */
export const decide = (candidates: readonly Checked[], large: readonly PixelBox[]): Detection => {
  const agreed = candidates.filter((box) => Math.min(...box.looks) >= need(box));
  const faces: PixelBox[] = agreed.map(({ x1, y1, x2, y2, score, looks }) => ({
    x1,
    y1,
    x2,
    y2,
    score: Math.max(score, ...looks),
  }));
  for (const box of large) if (!faces.some((face) => sameFace(box, face))) faces.push(box);
  faces.sort((a, b) => b.score - a.score);
  const doubtful = (box: Checked): boolean => box.looks.reduce((total, look) => total + look, 0) >= DOUBT;
  return { faces, unsure: faces.length === 0 && candidates.some(doubtful) };
};

const need = (box: Checked): number => {
  const width = box.x2 - box.x1;
  if (width >= NEED.plain.width && box.score >= NEED.plain.sure) return NEED.plain.look;
  if (width >= NEED.large.width) return NEED.large.look;
  return box.score >= NEED.small.sure ? NEED.small.look : NEED.small.otherwise;
};
