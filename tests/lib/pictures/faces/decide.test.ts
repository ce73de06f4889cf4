// When candidates become faces: in company on weak evidence, alone only on strong.
import { describe, expect, test } from 'vitest';
import { type Candidate, evidence, facesAmong, standsAlone } from '../../../../lib/pictures/faces/decide.ts';

const candidate = (score: number, looks: readonly number[], x = 0, side = 20): Candidate => ({
  x1: x,
  y1: 0,
  x2: x + side,
  y2: side,
  score,
  looks,
});

test('evidence is what both detectors say, and nothing without a second opinion', () => {
  expect(evidence(candidate(0.8, [0.5]))).toBeCloseTo(0.4);
  expect(evidence(candidate(0.8, [0.5, 0.1]))).toBeCloseTo(0.24);
  expect(evidence(candidate(1, []))).toBe(0);
});

describe('a picture that shows nobody else', () => {
  test.each([
    ['two good looks', candidate(0.95, [0.6, 0.5]), true],
    ['one good look of two: leaves now and then look like a face', candidate(0.95, [0.5, 0.05]), false],
    ['a sure first detector that the other does not support', candidate(1, [0.03, 0.02]), false],
  ])('%s', (_, one, stands) => {
    expect(standsAlone([candidate(0.5, [0.1, 0.1]), one])).toBe(stands);
  });
});

describe('a picture that surely shows somebody', () => {
  test('weak faces of the back row count, what only one detector saw does not', () => {
    const faces = facesAmong([candidate(0.9, [0.9], 0), candidate(0.6, [0.2], 40), candidate(0.99, [0.03], 80)], []);
    expect(faces.map((face) => face.x1)).toEqual([0, 40]);
  });

  test('a very large face comes in once, whoever found it', () => {
    const large = { x1: 100, y1: 0, x2: 300, y2: 200, score: 0.97 };
    const same = candidate(0.9, [0.5], 110, 190);
    expect(facesAmong([same], [large])).toHaveLength(1);
    expect(facesAmong([], [large])).toEqual([large]);
  });

  test('surest first, with the better of the opinions as score', () => {
    const faces = facesAmong([candidate(0.5, [0.4], 0), candidate(0.7, [0.98], 40)], []);
    expect(faces.map((face) => face.score)).toEqual([0.98, 0.5]);
    expect(faces.every((face) => !('looks' in face))).toBe(true);
  });
});
