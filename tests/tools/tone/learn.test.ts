// Training is reproducible: the same rows give the same bytes, and it learns.
import { describe, expect, it } from 'vitest';
import { BUCKETS } from '../../../lib/core/tone-model/features.ts';
import { readVoices } from './corpus.ts';
import { areaUnderCurve, calibrate, pack, rawScore, train, unpacked } from './learn.ts';
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

  it('keeps nearly the same answers when packed into bytes', () => {
    const features = Uint32Array.of(1, 2, 3, 4);
    const settings = { buckets: BUCKETS, epochs: 5, rate: 0.3, decay: 0 };
    const model = train(
      [
        { features, bad: true, weight: 1 },
        { features: Uint32Array.of(3, 4, 5), bad: false, weight: 1 },
      ],
      settings,
    );
    expect(rawScore(unpacked(pack(model)), features)).toBeCloseTo(rawScore(model, features), 1);
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
