// How boxes are compared, and whose face a find in the contact sheet is.
import { describe, expect, test } from 'vitest';
import { overlap, type PixelBox, sameFace, surest } from '../../../../lib/pictures/faces/boxes.ts';
import { type Sheet, sheetScores } from '../../../../lib/pictures/faces/contact-sheet.ts';

const box = (x1: number, y1: number, x2: number, y2: number, score = 0.9): PixelBox => ({ x1, y1, x2, y2, score });

test.each([
  ['the same', box(0, 0, 10, 10), 1],
  ['half of each', box(5, 0, 15, 10), 1 / 3],
  ['touching', box(10, 0, 20, 10), 0],
  ['apart', box(50, 50, 60, 60), 0],
])('overlap: %s', (_, other, share) => {
  expect(overlap(box(0, 0, 10, 10), other)).toBeCloseTo(share);
});

test('of boxes over each other the surest stays, neighbours stay too', () => {
  const [sure, weak, beside] = [box(0, 0, 10, 10, 0.9), box(1, 1, 11, 11, 0.5), box(12, 0, 22, 10, 0.4)];
  expect(surest([weak, beside, sure], 0.3)).toEqual([sure, beside]);
});

describe('the same face, framed by two detectors', () => {
  test.each([
    ['a tighter frame inside a wider one', box(10, 10, 30, 30), box(5, 5, 35, 35), true],
    ['a face inside the outline of a whole person', box(10, 10, 20, 20), box(0, 0, 100, 200), false],
    ['a neighbour', box(0, 0, 20, 20), box(30, 0, 50, 20), false],
  ])('%s', (_, a, b, same) => expect(sameFace(a, b)).toBe(same));
});

describe('the contact sheet', () => {
  const sheet: Sheet = {
    level: { rgba: new Uint8ClampedArray(), width: 128, height: 128, scale: 1 },
    cell: 64,
    columns: 2,
    count: 3,
    faceSize: 24,
  };
  test.each([
    ['the middle of the second cell', box(84, 20, 108, 44, 0.8), [0, 0.8, 0]],
    ['the middle of the third', box(20, 84, 44, 108, 0.7), [0, 0, 0.7]],
    ['a neighbour at the cell’s edge', box(40, 20, 64, 44, 0.8), [0, 0, 0]],
    ['something of another size', box(2, 2, 62, 62, 0.8), [0, 0, 0]],
    ['the empty fourth cell', box(84, 84, 108, 108, 0.8), [0, 0, 0]],
  ])('%s', (_, found, scores) => expect(sheetScores(sheet, [found])).toEqual(scores));

  test('the better of two finds counts', () => {
    expect(sheetScores(sheet, [box(20, 20, 44, 44, 0.3), box(21, 20, 45, 44, 0.6)])).toEqual([0.6, 0, 0]);
  });
});
