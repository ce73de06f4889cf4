// From boxes to what the rules ask: how many people, is the count to be trusted, can somebody be recognised. Pure.
import type { Box, Face } from '../features.ts';
import type { PixelBox } from './boxes.ts';

export interface FaceSummary {
  readonly faces: readonly Face[];
  readonly crowd: boolean;
  readonly identifiable: boolean;
}

/** Below this height (pixels at the working size of 1280) the detectors were measured to miss about two faces in three. */
const TOO_SMALL = 14;
const CROWD_COUNT = 60;
const SMALL_CROWD_COUNT = 30;
/** A face this high (fraction of the picture) can be recognised by a stranger, when there are only a few. */
const LARGE = 0.16;
const FEW = 3;

/** `width` and `height` are the bitmap's, whose pixels the boxes are in. */
export const summarise = (boxes: readonly PixelBox[], width: number, height: number): FaceSummary => {
  const scale = 1280 / Math.max(width, height);
  const small = boxes.filter((b) => (b.y2 - b.y1) * scale < TOO_SMALL).length;
  const faces = boxes.map((b): Face => ({ ...fractions(b, width, height), score: round(b.score) }));
  return {
    faces,
    crowd: boxes.length >= CROWD_COUNT || (boxes.length >= SMALL_CROWD_COUNT && small * 3 >= boxes.length),
    identifiable: faces.length > 0 && faces.length <= FEW && faces.some((f) => f.h >= LARGE),
  };
};

const round = (n: number): number => Math.round(n * 10000) / 10000;

/** Clipped to the picture. */
const fractions = (b: PixelBox, width: number, height: number): Box => {
  const x1 = Math.max(0, b.x1 / width);
  const y1 = Math.max(0, b.y1 / height);
  return {
    x: round(x1),
    y: round(y1),
    w: round(Math.min(1, b.x2 / width) - x1),
    h: round(Math.min(1, b.y2 / height) - y1),
  };
};
