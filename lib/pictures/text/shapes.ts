// From a map of "how likely is this pixel text" to leaning rectangles round each line. Pure geometry.

/** A rectangle that may lean: centre, size along and across the line, and the angle of the line in radians. */
export interface LeaningBox {
  readonly cx: number;
  readonly cy: number;
  readonly w: number;
  readonly h: number;
  readonly angle: number;
}

type Point = readonly [number, number];

const THRESHOLD = 0.3;
const MEAN_THRESHOLD = 0.5;
/** The model marks the core of a line; the box is grown by this share of area over outline to hold whole letters. */
const GROW = 1.6;
const LEAST_PIXELS = 12;
const LEAST_HEIGHT = 6;

/** Lines in map pixels, in no particular order. */
export const textBoxes = (map: Float32Array, width: number, height: number): LeaningBox[] => {
  const seen = new Uint8Array(width * height);
  const stack: number[] = [];
  const boxes: LeaningBox[] = [];
  const on = (i: number): boolean => (map[i] as number) >= THRESHOLD;
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || !on(start)) continue;
    const outline: Point[] = [];
    let count = 0;
    let sum = 0;
    seen[start] = 1;
    stack.push(start);
    while (stack.length) {
      const i = stack.pop() as number;
      const x = i % width;
      const y = Math.floor(i / width);
      count++;
      sum += map[i] as number;
      let edge = false;
      for (const [dx, dy] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        const nx = x + dx;
        const ny = y + dy;
        const inside = nx >= 0 && ny >= 0 && nx < width && ny < height;
        const next = ny * width + nx;
        if (!inside || !on(next)) edge = true;
        else if (!seen[next]) {
          seen[next] = 1;
          stack.push(next);
        }
      }
      if (edge) outline.push([x, y]);
    }
    if (count < LEAST_PIXELS || sum / count < MEAN_THRESHOLD) continue;
    const box = smallestRectangle(hull(outline));
    if (!box || Math.min(box.w, box.h) < 2) continue;
    const grown = level(grow(box));
    if (Math.min(grown.w, grown.h) >= LEAST_HEIGHT) boxes.push(grown);
  }
  return boxes;
};

const grow = (b: LeaningBox): LeaningBox => {
  const w = b.w + 1;
  const h = b.h + 1;
  const by = (w * h * GROW) / (2 * (w + h));
  return { cx: b.cx + 0.5, cy: b.cy + 0.5, w: w + 2 * by, h: h + 2 * by, angle: b.angle };
};

/** The long side is the line; text is read left to right, so the angle is kept within a quarter turn. */
const level = (b: LeaningBox): LeaningBox => {
  const upright = b.h > b.w;
  let angle = upright ? b.angle + Math.PI / 2 : b.angle;
  while (angle > Math.PI / 2) angle -= Math.PI;
  while (angle <= -Math.PI / 2) angle += Math.PI;
  return { ...b, w: upright ? b.h : b.w, h: upright ? b.w : b.h, angle };
};

/** Convex hull (Andrew's monotone chain). */
export const hull = (points: readonly Point[]): Point[] => {
  if (points.length < 3) return [...points];
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const cross = (o: Point, a: Point, b: Point): number => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (from: readonly Point[]): Point[] => {
    const out: Point[] = [];
    for (const p of from) {
      while (out.length > 1 && cross(out[out.length - 2] as Point, out[out.length - 1] as Point, p) <= 0) out.pop();
      out.push(p);
    }
    out.pop();
    return out;
  };
  return [...half(sorted), ...half(sorted.reverse())];
};

/** The smallest rectangle round a convex outline: one of its sides lies along the outline. */
export const smallestRectangle = (outline: readonly Point[]): LeaningBox | null => {
  let best: LeaningBox | null = null;
  for (let i = 0; i < outline.length; i++) {
    const a = outline[i] as Point;
    const b = outline[(i + 1) % outline.length] as Point;
    const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
    const c = Math.cos(angle);
    const s = Math.sin(angle);
    const us = outline.map(([x, y]) => x * c + y * s);
    const vs = outline.map(([x, y]) => y * c - x * s);
    const [u1, u2, v1, v2] = [Math.min(...us), Math.max(...us), Math.min(...vs), Math.max(...vs)];
    if (best && (u2 - u1 + 1) * (v2 - v1 + 1) >= (best.w + 1) * (best.h + 1)) continue;
    const u = (u1 + u2) / 2;
    const v = (v1 + v2) / 2;
    best = { cx: u * c - v * s, cy: u * s + v * c, w: u2 - u1, h: v2 - v1, angle };
  }
  return best;
};
