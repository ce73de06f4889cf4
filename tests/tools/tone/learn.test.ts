// Training is reproducible: the same rows give the same bytes, and it learns.
import { describe, expect, it } from 'vitest';
import { openTable } from '../../../lib/core/tone-model/table.ts';
import { readVoices } from './corpus.ts';
import { areaUnderCurve, calibrate, pack, sparseScore, trainMargin, trainSparse } from './learn.ts';
import { scoreUnseen, trainBase, trainOnPosts } from './recipe.ts';

const voices = readVoices('dev').slice(-6);
const posts = voices.flatMap((voice) => voice.posts);
const sets = (['train', 'train', 'calibrate'] as const).flatMap((part) => [
  { text: 'what a lovely morning', bad: false, set: 'small', part },
  { text: 'you are an idiot', bad: true, set: 'small', part },
]);
const welsh = ['Mae hi yn braf heddiw', 'Cawl moron i ginio'];

describe('training', () => {
  it('gives the same bytes twice', () => {
    const run = () => Object.values(trainOnPosts(trainBase(sets, welsh), posts)).map(pack);
    const [first, second] = [run(), run()];
    expect(first.every(({ bytes }) => bytes.some((byte) => byte !== 0))).toBe(true);
    expect(second).toEqual(first);
  });

  it('does better than chance on a voice it has not seen', () => {
    expect(areaUnderCurve(scoreUnseen(trainBase(sets, welsh), voices).unseen)).toBeGreaterThan(0.6);
  });

  const rows = [
    { features: Uint32Array.of(1, 2, 3, 4), bad: true, weight: 1 },
    { features: Uint32Array.of(2, 3, 70_000), bad: true, weight: 1 },
    { features: Uint32Array.of(3, 4, 5), bad: false, weight: 1 },
    { features: Uint32Array.of(4, 5, 70_001), bad: false, weight: 1 },
  ];

  it.each([
    ['trainSparse', () => trainSparse(rows, { epochs: 5, rate: 0.3, decay: 0 }, 100)],
    ['trainMargin', () => trainMargin(rows, 10, 100)],
  ])('%s tells the rows apart, and packed into bytes still does', (_name, learn) => {
    const model = learn();
    const { bytes, scale, bias, entries } = pack(model);
    const table = openTable(Buffer.from(bytes.buffer).toString('base64'), entries);
    for (const { features, bad } of rows) {
      const sum = features.reduce((all, feature) => all + table.of(feature), 0);
      expect(bias + (sum * scale) / Math.sqrt(features.length)).toBeCloseTo(sparseScore(model, features), 1);
      expect(sparseScore(model, features) > 0).toBe(bad);
    }
  });

  it('keeps the features that matter most', () => {
    expect([...trainMargin(rows, 10, 1).weights.keys()]).toHaveLength(1);
    expect([2, 5]).toContain([...trainMargin(rows, 10, 1).weights.keys()][0]);
  });
});

describe('calibration', () => {
  it('finds the slope and offset that the answers were drawn with', () => {
    const rows = [-2, -1, 0, 1, 2].flatMap((raw) => {
      const likely = 1 / (1 + Math.exp(-(2 * raw + 1)));
      return Array.from({ length: 1000 }, (_, i) => ({ raw, bad: i < likely * 1000 }));
    });
    const { slope, offset } = calibrate(rows);
    expect(slope).toBeCloseTo(2, 1);
    expect(offset).toBeCloseTo(1, 1);
  });
});
