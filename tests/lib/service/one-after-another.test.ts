// Rounds that must not overlap.
import { expect, it } from 'vitest';
import { oneAfterAnother } from '../../../lib/service/one-after-another.ts';

/** Rounds that end when the test says so. */
const create = () => {
  const rounds: { readonly asked: readonly string[]; readonly end: (error?: Error) => void }[] = [];
  const ask = oneAfterAnother<string>(
    (asked) => new Promise((resolve, reject) => rounds.push({ asked, end: (error) => (error ? reject(error) : resolve()) })),
  );
  return { ask, rounds };
};

it('gives everybody who asks during a round the next one, together', async () => {
  const { ask, rounds } = create();
  const first = ask('a');
  const later = [ask('b'), ask('c')];
  expect(rounds.map((r) => r.asked)).toEqual([['a']]);
  rounds[0]?.end();
  await first;
  await Promise.resolve();
  expect(rounds.map((r) => r.asked)).toEqual([['a'], ['b', 'c']]);
  rounds[1]?.end();
  await Promise.all(later);
  const last = ask('d');
  rounds[2]?.end();
  await last;
  expect(rounds).toHaveLength(3);
});

it('goes on after a round that failed', async () => {
  const { ask, rounds } = create();
  const first = ask('a');
  const second = ask('b');
  rounds[0]?.end(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await Promise.resolve();
  rounds[1]?.end();
  await second;
  expect(rounds).toHaveLength(2);
});
