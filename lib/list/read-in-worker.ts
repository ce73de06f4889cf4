// A page's side of the reading worker: one worker a file, ended afterwards whatever came of it.
import type { ImportAnswers, ReadResult } from './import.ts';
import { refuse } from './table.ts';

/** Reading 10,000 rows takes about a second; a file that needs this long is broken or made to be. */
const LIMIT_MS = 60_000;

export const readInWorker = (bytes: Uint8Array, answers: ImportAnswers): Promise<ReadResult> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    const finish = (result: ReadResult) => {
      clearTimeout(limit);
      worker.terminate();
      resolve(result);
    };
    const limit = setTimeout(() => finish(refuse('unreadable')), LIMIT_MS);
    worker.addEventListener('message', (event: MessageEvent<ReadResult>) => finish(event.data));
    worker.addEventListener('error', () => finish(refuse('unreadable')));
    worker.postMessage({ bytes, answers });
  });
