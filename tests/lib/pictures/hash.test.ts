// The fingerprint of a picture: the same after resizing, dimming and a slight crop, mirrored with its mirror's, another for another picture.
import { describe, expect, test } from 'vitest';
import { distance, mirroredHash, type Pixels, pictureHash, SAME_PICTURE } from '../../../lib/pictures/hash.ts';

/** A made-up scene: hills of light, different for each seed; `at` maps a place in the picture to a place in the scene. */
const scene = (seed: number, width: number, height: number, at = (x: number, y: number) => [x, y], dim = 1): Pixels => {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const [x = 0, y = 0] = at((column + 0.5) / width, (row + 0.5) / height);
      let light = 0;
      for (let k = 1; k <= 6; k++) light += Math.sin(seed * k * 1.7 + x * (k * 5.1 + seed) + y * (7.3 - k * seed * 0.6)) / k;
      const value = (128 + 60 * light) * dim;
      rgba.set([value, value * 0.9, value * 0.8, 255], (row * width + column) * 4);
    }
  return { rgba, width, height };
};
const apart = (a: Pixels, b: Pixels): number => distance(pictureHash(a), pictureHash(b));
const original = scene(1, 320, 240);

describe('the same picture', () => {
  test.each<[string, Pixels]>([
    ['half the size', scene(1, 160, 120)],
    ['another shape of pixels', scene(1, 300, 260)],
    ['dimmed', scene(1, 320, 240, undefined, 0.7)],
    ['three in a hundred cut off all round', scene(1, 320, 240, (x, y) => [0.03 + x * 0.94, 0.03 + y * 0.94])],
  ])('%s', (_, other) => expect(apart(original, other)).toBeLessThanOrEqual(SAME_PICTURE));

  test('mirrored: its hash is the one kept for the mirror', () => {
    const mirrored = scene(1, 320, 240, (x, y) => [1 - x, y]);
    expect(distance(pictureHash(mirrored), mirroredHash(original))).toBeLessThanOrEqual(2);
    expect(apart(original, mirrored)).toBeGreaterThan(SAME_PICTURE);
  });
});

test.each([2, 3, 4, 5])('another picture (%d) is another', (seed) => {
  expect(apart(original, scene(seed, 320, 240))).toBeGreaterThan(SAME_PICTURE);
});

test('a hash is sixteen digits, and as far from itself as nothing', () => {
  expect(pictureHash(original)).toMatch(/^[0-9a-f]{16}$/);
  expect(distance('0000000000000000', 'ffffffffffffffff')).toBe(64);
  expect(distance('8000000000000001', '8000000000000001')).toBe(0);
});
