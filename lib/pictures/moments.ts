// Which moments of a film or animation are looked at. Pure.

const EVERY_SECONDS = 2;
export const MOST_MOMENTS = 30;

/** Seconds, ascending, first and last moment included; about one in two seconds, wider apart in long films. */
export const moments = (duration: number): number[] => {
  if (!Number.isFinite(duration) || duration <= 0) return [0];
  // The very last frame often cannot be sought to; a tenth of a second before it can.
  const last = Math.max(0, duration - 0.1);
  const count = Math.min(MOST_MOMENTS, Math.max(2, Math.ceil(duration / EVERY_SECONDS) + 1));
  return Array.from({ length: count }, (_, i) => Math.round((last * i * 1000) / (count - 1)) / 1000);
};

/** Indexes of `count` frames to look at, first and last included. */
export const frameIndexes = (count: number): number[] => {
  const most = Math.min(count, MOST_MOMENTS);
  if (most <= 1) return [0];
  return [...new Set(Array.from({ length: most }, (_, i) => Math.round(((count - 1) * i) / (most - 1))))];
};
