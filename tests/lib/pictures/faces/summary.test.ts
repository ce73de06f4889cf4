// From boxes to what the rules ask: clipped fractions, "large crowd", a face that anybody could recognise.
import { describe, expect, test } from 'vitest';
import type { PixelBox } from '../../../../lib/pictures/faces/boxes.ts';
import { summarise } from '../../../../lib/pictures/faces/summary.ts';

const box = (x: number, y: number, side: number): PixelBox => ({ x1: x, y1: y, x2: x + side, y2: y + side, score: 0.9 });
const row = (count: number, side: number): PixelBox[] => Array.from({ length: count }, (_, i) => box(i * side, 0, side));

test('boxes are fractions, clipped to the picture', () => {
  expect(summarise([box(-10, 50, 40)], 100, 100).faces).toEqual([{ x: 0, y: 0.5, w: 0.3, h: 0.4, score: 0.9 }]);
});

describe('large crowd', () => {
  test.each<[string, PixelBox[], boolean]>([
    ['a class photo: the count is trusted', row(35, 30), false],
    ['sixty faces: it is not', row(60, 20), true],
    ['thirty, a third of them tiny', [...row(20, 30), ...row(12, 10)], true],
    ['a dozen tiny ones', row(12, 10), false],
  ])('%s', (_, boxes, crowd) => {
    expect(summarise(boxes, 1280, 960).crowd).toBe(crowd);
  });
});

describe('easily recognised', () => {
  test.each<[string, PixelBox[], boolean]>([
    ['one close face', row(1, 200), true],
    ['three, one of them close', [...row(1, 200), ...row(2, 50)], true],
    ['a group of four close faces', row(4, 200), false],
    ['one small face', row(1, 100), false],
    ['nobody', [], false],
  ])('%s', (_, boxes, identifiable) => {
    expect(summarise(boxes, 1280, 960).identifiable).toBe(identifiable);
  });
});
