// Boxes that face detectors return, in pixels of the picture, and how they are compared. Pure arithmetic.

export interface PixelBox {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly score: number;
}

export const area = (b: PixelBox): number => Math.max(0, b.x2 - b.x1) * Math.max(0, b.y2 - b.y1);

/** Intersection over union, 0-1. */
export const overlap = (a: PixelBox, b: PixelBox): number => {
  const w = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
  const h = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
  if (w <= 0 || h <= 0) return 0;
  return (w * h) / (area(a) + area(b) - w * h);
};

/** Keep the surest of boxes that overlap by more than `limit`. */
export const surest = (boxes: readonly PixelBox[], limit: number): PixelBox[] => {
  const kept: PixelBox[] = [];
  for (const box of [...boxes].sort((a, b) => b.score - a.score))
    if (kept.every((other) => overlap(box, other) <= limit)) kept.push(box);
  return kept;
};

/** Do two detectors mean the same face? They frame faces differently, so a centre inside a box of like size counts too. */
export const sameFace = (a: PixelBox, b: PixelBox): boolean => {
  if (overlap(a, b) > 0.25) return true;
  const x = (a.x1 + a.x2) / 2;
  const y = (a.y1 + a.y2) / 2;
  const ratio = area(a) / (area(b) + 1e-9);
  return x > b.x1 && x < b.x2 && y > b.y1 && y < b.y2 && ratio > 0.2 && ratio < 5;
};
