// The worker that reads list files: a large workbook must not stop the page, and a broken one must not take it along.
import { type ImportAnswers, readList } from './import.ts';

export interface ReadRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly answers: ImportAnswers;
}

self.addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  void readList(event.data.bytes, event.data.answers).then((result) => self.postMessage(result));
});
