// The figures, against values worked out by hand.
import { expect, it } from 'vitest';
import { macroF1, rate, table, wilson } from './statistics.ts';

const rows = (tp: number, fp: number, fn: number, tn: number) => [
  ...Array.from({ length: tp }, () => ({ bad: true, called: true })),
  ...Array.from({ length: fp }, () => ({ bad: false, called: true })),
  ...Array.from({ length: fn }, () => ({ bad: true, called: false })),
  ...Array.from({ length: tn }, () => ({ bad: false, called: false })),
];

it('takes the mean of both F1 scores', () => {
  expect(macroF1(rows(1, 0, 0, 1))).toBe(1);
  expect(macroF1(rows(0, 1, 1, 0))).toBe(0);
  // F1 of the bad 2*6/(12+2+4)=.667, of the good 2*8/(16+4+2)=.727
  expect(macroF1(rows(6, 2, 4, 8))).toBeCloseTo((12 / 18 + 16 / 22) / 2, 10);
});

it('gives the Wilson interval', () => {
  const [low, high] = wilson(8, 10);
  expect(low).toBeCloseTo(0.4902, 3);
  expect(high).toBeCloseTo(0.9433, 3);
  expect(wilson(0, 100)[0]).toBe(0);
  expect(wilson(0, 100)[1]).toBeCloseTo(0.037, 3);
});

it('writes rates and tables', () => {
  expect(rate(1, 4)).toMatch(/^1 of 4 = 25\.0 % \(4\.56-69\.9\)$/);
  expect(rate(0, 0)).toBe('-');
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
});
