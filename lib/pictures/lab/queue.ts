// Order of work in the lab's worker: one thing at a time, faces of every picture before the text of any. Pure.

export type Stage = 'faces' | 'text';

export interface Queue {
  add(job: number, stage: Stage, work: () => Promise<void>): void;
  /** Forget what has not begun. What has begun finds out through {@link cancelled}. */
  cancel(job: number): void;
  cancelled(job: number): boolean;
}

interface Item {
  readonly job: number;
  readonly stage: Stage;
  readonly work: () => Promise<void>;
}

/** `breathe` lets waiting messages in between two pieces of work; `onIdle` is told when nothing is left. */
export const createQueue = (breathe: () => Promise<void>, onIdle: () => void): Queue => {
  let waiting: Item[] = [];
  const dropped = new Set<number>();
  let running = false;
  const next = (): Item | undefined => {
    const at = waiting.findIndex((item) => item.stage === 'faces');
    return waiting.splice(Math.max(0, at), 1)[0];
  };
  const drain = async (): Promise<void> => {
    if (running) return;
    running = true;
    for (;;) {
      await breathe();
      const item = next();
      if (!item) break;
      await item.work();
    }
    running = false;
    dropped.clear();
    onIdle();
  };
  return {
    add: (job, stage, work) => {
      waiting.push({ job, stage, work });
      void drain();
    },
    cancel: (job) => {
      dropped.add(job);
      waiting = waiting.filter((item) => item.job !== job);
    },
    cancelled: (job) => dropped.has(job),
  };
};
