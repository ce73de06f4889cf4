// A page's or content script's line to the photo lab: sends reduced pictures, hears about faces, text and metadata as they come.
import type { Cannot } from '../features.ts';
import type { ClientMessage, ExamineRequest, LabMessage } from './protocol.ts';

/** The parts of `runtime.Port` that are used. */
export interface Port {
  postMessage(message: ClientMessage): void;
  readonly onMessage: { addListener(hear: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(hear: () => void): void };
  disconnect(): void;
}

export interface ClientParts {
  /** Have the background open the lab; false when it cannot. */
  wake(): Promise<boolean>;
  connect(): Port;
}

export type PartReport = Exclude<LabMessage, { type: 'ready' }>;

export interface LabClient {
  /** Load the models ahead of need. */
  warm(): void;
  /** Hears every report of this request; resolves when all parts have answered, failed, timed out or were cancelled. */
  examine(request: Omit<ExamineRequest, 'type' | 'job'>, hear: (report: PartReport) => void, signal?: AbortSignal): Promise<void>;
  close(): void;
}

/** From the request to each part's answer. Beyond this the person should be asked rather than kept waiting. */
export const PART_DEADLINE_MS = 25_000;
const READY_DEADLINE_MS = 8_000;

export const createLabClient = ({ wake, connect }: ClientParts): LabClient => {
  const hearers = new Map<number, (report: PartReport) => void>();
  let line: Promise<Port | null> | undefined;
  let last = 0;

  const lost = (): void => {
    line = undefined;
    for (const [job, hear] of [...hearers])
      for (const part of ['faces', 'text', 'metadata'] as const) hear({ type: 'failed', job, part, reason: 'no-answer' });
  };

  const open = async (): Promise<Port | null> => {
    if (!(await wake().catch(() => false))) return null;
    const port = connect();
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(null), READY_DEADLINE_MS);
      port.onMessage.addListener((raw) => {
        const message = raw as LabMessage;
        if (message.type === 'ready') {
          clearTimeout(timer);
          resolve(port);
        } else hearers.get(message.job)?.(message);
      });
      port.onDisconnect.addListener(() => {
        clearTimeout(timer);
        resolve(null);
        lost();
      });
    });
  };

  const port = (): Promise<Port | null> => {
    line ??= open().then((opened) => {
      if (!opened) line = undefined;
      return opened;
    });
    return line;
  };

  return {
    warm: () => void port().then((opened) => opened?.postMessage({ type: 'warm' })),
    examine: (request, hear, signal) =>
      new Promise((resolve) => {
        const job = ++last;
        const open = new Set<'faces' | 'text' | 'metadata'>();
        if (request.picture) open.add('faces');
        if (request.picture && request.want.text) open.add('text');
        if (request.file) open.add('metadata');
        // A file that could not be decoded and holds no metadata leaves nothing to ask.
        if (open.size === 0) return resolve();
        const giveUp = (reason: Cannot): void => {
          for (const part of [...open]) report({ type: 'failed', job, part, reason });
        };
        const cancel = (): void => {
          void line?.then((opened) => opened?.postMessage({ type: 'cancel', job }));
          giveUp('cancelled');
        };
        const timer = setTimeout(() => {
          void line?.then((opened) => opened?.postMessage({ type: 'cancel', job }));
          giveUp('too-slow');
        }, PART_DEADLINE_MS);
        const report = (message: PartReport): void => {
          const part = message.type === 'failed' ? message.part : message.type;
          if (!open.delete(part)) return;
          hear(message);
          if (open.size) return;
          clearTimeout(timer);
          signal?.removeEventListener('abort', cancel);
          hearers.delete(job);
          resolve();
        };
        hearers.set(job, report);
        signal?.addEventListener('abort', cancel);
        if (signal?.aborted) return cancel();
        void port().then((opened) => {
          if (!opened) giveUp('no-answer');
          else if (open.size) opened.postMessage({ type: 'examine', job, ...request });
        });
      }),
    close: () => {
      void line?.then((opened) => opened?.disconnect());
      line = undefined;
    },
  };
};
