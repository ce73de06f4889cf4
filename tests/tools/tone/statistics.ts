// The figures the tone tools print: macro-F1, rates with Wilson intervals, tables.

export interface Judged {
  readonly bad: boolean;
  readonly called: boolean;
}

/** Mean of the F1 of both classes, 0 to 1. */
export const macroF1 = (rows: readonly Judged[]): number => {
  const f1 = (hit: number, falsely: number, missed: number): number => (hit ? (2 * hit) / (2 * hit + falsely + missed) : 0);
  const count = (bad: boolean, called: boolean): number => rows.filter((row) => row.bad === bad && row.called === called).length;
  const [tp, fp, fn, tn] = [count(true, true), count(false, true), count(true, false), count(false, false)];
  return (f1(tp, fp, fn) + f1(tn, fn, fp)) / 2;
};

/** Wilson score interval at 95 % for `hits` of `total`: [low, high]. */
export const wilson = (hits: number, total: number): readonly [number, number] => {
  if (!total) return [0, 1];
  const z = 1.96;
  const p = hits / total;
  const middle = p + (z * z) / (2 * total);
  const spread = z * Math.sqrt((p * (1 - p)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
};

const percent = (share: number): string => (100 * share).toFixed(share < 0.1 ? 2 : 1);

/** `12 of 300 = 4.0 % (2.3-6.9)`. */
export const rate = (hits: number, total: number): string => {
  if (!total) return '-';
  const [low, high] = wilson(hits, total);
  return `${hits} of ${total} = ${percent(hits / total)} % (${percent(low)}-${percent(high)})`;
};

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
