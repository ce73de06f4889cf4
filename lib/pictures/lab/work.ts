// The photo lab's worker: takes a reduced picture, answers with faces first and then with the text in it.
import { peopleDetector } from '../faces/detector.ts';
import { summarise } from '../faces/summary.ts';
import type { Cannot } from '../features.ts';
import { mirroredHash, pictureHash } from '../hash.ts';
import { levelOf } from '../pixels.ts';
import { textReader } from '../text/reader.ts';
import type { WorkerReply, WorkerRequest } from './protocol.ts';
import { createQueue } from './queue.ts';

interface WorkerScope {
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
  postMessage(reply: WorkerReply): void;
}

/** Serve requests arriving at this worker's scope. */
export const serve = (scope: WorkerScope): void => {
  const detector = peopleDetector();
  const reader = textReader();
  const say = (reply: WorkerReply): void => scope.postMessage(reply);
  const queue = createQueue(
    () => new Promise((go) => setTimeout(go, 0)),
    () => say({ type: 'idle' }),
  );

  const examine = async (job: number, picture: ArrayBuffer, text: boolean): Promise<void> => {
    let bitmap: ImageBitmap;
    try {
      bitmap = await createImageBitmap(new Blob([picture]));
    } catch {
      say({ type: 'failed', job, part: 'faces', reason: 'damaged' });
      if (text) say({ type: 'failed', job, part: 'text', reason: 'damaged' });
      return;
    }
    const done = (): void => {
      if (!text) bitmap.close();
    };
    queue.add(job, 'faces', async () => {
      await attempt(job, 'faces', async () => {
        const start = performance.now();
        const { faces, somebody } = await detector.detect(bitmap);
        const small = levelOf(bitmap, 256, 1, 256);
        say({
          type: 'faces',
          job,
          ...summarise(faces, bitmap.width, bitmap.height),
          somebody,
          hashes: [pictureHash(small), mirroredHash(small)],
          ms: performance.now() - start,
        });
      });
      done();
    });
    if (!text) return;
    queue.add(job, 'text', async () => {
      await attempt(job, 'text', async () => {
        const start = performance.now();
        const lines = await reader.read(bitmap, () => queue.cancelled(job));
        say({ type: 'text', job, lines, ms: performance.now() - start });
      });
      bitmap.close();
    });
  };

  /** A model that fails is reported as "could not look", never swallowed. */
  const attempt = async (job: number, part: 'faces' | 'text', work: () => Promise<void>): Promise<void> => {
    if (queue.cancelled(job)) return;
    try {
      await work();
    } catch {
      const reason: Cannot = 'no-answer';
      say({ type: 'failed', job, part, reason });
    }
  };

  scope.onmessage = ({ data }) => {
    if (data.type === 'cancel') queue.cancel(data.job);
    else if (data.type === 'examine') void examine(data.job, data.picture, data.text);
    else
      queue.add(0, 'text', async () => {
        await detector.load().catch(() => undefined);
        await reader.load().catch(() => undefined);
      });
  };
};
