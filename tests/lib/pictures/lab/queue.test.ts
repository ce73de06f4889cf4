// The order of work in the worker: faces of every picture before the text of any.
import { expect, test } from 'vitest';
import { createQueue } from '../../../../lib/pictures/lab/queue.ts';

const breathe = (): Promise<void> => Promise.resolve();

test('faces first, in order, then text; and word when nothing is left', async () => {
  const done: string[] = [];
  await new Promise<void>((idle) => {
    const queue = createQueue(breathe, idle);
    for (const job of [1, 2])
      for (const stage of ['text', 'faces'] as const) queue.add(job, stage, async () => void done.push(`${stage} ${job}`));
  });
  expect(done).toEqual(['faces 1', 'faces 2', 'text 1', 'text 2']);
});

test('what was cancelled before it began is not done; what has begun can ask', async () => {
  const done: string[] = [];
  await new Promise<void>((idle) => {
    const queue = createQueue(breathe, idle);
    queue.add(1, 'faces', async () => {
      queue.cancel(1);
      queue.cancel(2);
      done.push(`asked ${queue.cancelled(1)} ${queue.cancelled(3)}`);
    });
    queue.add(2, 'faces', async () => void done.push('faces 2'));
    queue.add(3, 'text', async () => void done.push('text 3'));
  });
  expect(done).toEqual(['asked true false', 'text 3']);
});
