// The document in which pictures are examined: Chromium's offscreen document, a frame of Firefox's background page.
// Opened in a tab as photo-lab.html#look it lends the same examination and safer copy to the measuring tools (npm run look).
import { browser } from 'wxt/browser';
import { readMarks } from '../../lib/list/marks.ts';
import { saferCopy } from '../../lib/pictures/copy/safer-copy.ts';
import { type ExamineOptions, examine } from '../../lib/pictures/examine.ts';
import { createLabClient } from '../../lib/pictures/lab/client.ts';
import { createHost, type Host, type LabWorker } from '../../lib/pictures/lab/host.ts';
import { servePorts } from '../../lib/pictures/lab/ports.ts';
import { LAB_PORT, OPEN_LAB } from '../../lib/pictures/lab/protocol.ts';

const serveLab = (): void => {
  const host: Host = createHost({
    startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'photo-lab' }) as LabWorker,
    marked: async () => {
      const marks = await readMarks();
      return marks.ok ? marks.value.flatMap(({ hash, mirror }) => [hash, mirror]) : [];
    },
    onIdle: () => window.close(),
  });
  servePorts(browser.runtime, host);
};

const lendToTools = (): void => {
  const lab = createLabClient({
    wake: async () => (await browser.runtime.sendMessage(OPEN_LAB)) === true,
    connect: () => browser.runtime.connect({ name: LAB_PORT }),
  });
  document.body.append(Object.assign(document.createElement('input'), { type: 'file' }));
  Object.assign(globalThis, { examine: (file: Blob, options?: ExamineOptions) => examine(file, lab, options), saferCopy });
};

if (location.hash === '#look') lendToTools();
else serveLab();
