// The face detector behind one small door, so that another model can take its place without anyone noticing.
import { levelOf } from '../pixels.ts';
import { loadModel, type Model } from '../runtime.ts';
import { BLAZEFACE_GRID, blazeface } from './blazeface.ts';
import { type PixelBox, sameFace, surest } from './boxes.ts';
import { ULTRAFACE_GRID, ultraface } from './ultraface.ts';

export interface FaceDetector {
  /** Load the models; calling it again costs nothing. */
  load(): Promise<void>;
  /** Faces in pixels of the bitmap, surest first. */
  detect(bitmap: ImageBitmap): Promise<PixelBox[]>;
}

// Thresholds measured on 108 labelled pictures: an UltraFace box counts when BlazeFace half agrees; BlazeFace alone must be sure.
const WIDE = { sides: [320, 1280], least: 0.5, merge: 0.35 };
const SURE = { sides: [192, 640, 1280], agree: 0.2, alone: 0.5, merge: 0.3 };

/** Two detectors that must agree: one that misses little, one that invents little. */
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
      const wide: PixelBox[] = [];
      for (const side of WIDE.sides)
        wide.push(...surest(await ultraface(wideModel, levelOf(bitmap, side, ULTRAFACE_GRID), WIDE.least), WIDE.merge));
      const sure: PixelBox[] = [];
      for (const side of SURE.sides)
        sure.push(...surest(await blazeface(sureModel, levelOf(bitmap, side, BLAZEFACE_GRID), SURE.agree), SURE.merge));
      return agreed(surest(wide, WIDE.merge), surest(sure, SURE.merge));
    },
  };
};

/** Boxes that both detectors support, and those of the careful one that it is sure of by itself. */
export const agreed = (wide: readonly PixelBox[], sure: readonly PixelBox[]): PixelBox[] => {
  const used = new Set<PixelBox>();
  const out: PixelBox[] = [];
  for (const box of wide) {
    const partners = sure.filter((other) => sameFace(other, box));
    for (const partner of partners) used.add(partner);
    if (partners.length) out.push({ ...box, score: Math.max(box.score, ...partners.map((p) => p.score)) });
  }
  for (const box of sure)
    if (!used.has(box) && box.score >= SURE.alone && !out.some((other) => sameFace(box, other))) out.push(box);
  return out.sort((a, b) => b.score - a.score);
};
