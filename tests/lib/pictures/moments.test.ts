// Which moments of a film are looked at: first and last always, one in two seconds, thirty at most.
import { describe, expect, test } from 'vitest';
import { frameIndexes, MOST_MOMENTS, moments } from '../../../lib/pictures/moments.ts';

describe('moments', () => {
  test.each([
    ['half a second', 0.5, [0, 0.4]],
    ['five seconds', 5, [0, 1.633, 3.267, 4.9]],
    ['length unknown', Number.POSITIVE_INFINITY, [0]],
    ['nothing', 0, [0]],
  ])('%s', (_, duration, at) => expect(moments(duration)).toEqual(at));

  test.each([10, 45, 58])('%d seconds: never more than two seconds unseen', (duration) => {
    const at = moments(duration);
    for (let i = 1; i < at.length; i++) expect((at[i] as number) - (at[i - 1] as number)).toBeLessThanOrEqual(2);
  });

  test('an hour: thirty moments from the first to the last', () => {
    const at = moments(3600);
    expect(at).toHaveLength(MOST_MOMENTS);
    expect([at[0], at.at(-1)]).toEqual([0, 3599.9]);
  });
});

describe('frames of an animation', () => {
  test.each([
    [1, [0]],
    [2, [0, 1]],
    [30, Array.from({ length: 30 }, (_, i) => i)],
  ])('%d frames: every one', (count, indexes) => expect(frameIndexes(count)).toEqual(indexes));
  test('a thousand: thirty, first and last among them', () => {
    const indexes = frameIndexes(1000);
    expect(indexes).toHaveLength(MOST_MOMENTS);
    expect([indexes[0], indexes.at(-1)]).toEqual([0, 999]);
  });
});
