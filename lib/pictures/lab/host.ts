// The photo lab's document: owns the one worker, answers ports, lets everything go when nobody has asked for a while.
import { fromBase64 } from '../base64.ts';
import { distance, SAME_PICTURE } from '../hash.ts';
import { readMetadata } from '../metadata/read.ts';
import type { ClientMessage, ExamineRequest, LabMessage, WorkerReply, WorkerRequest } from './protocol.ts';

/** One client's line to the lab; in the product a `runtime.Port`. */
export interface LabPort {
  post(message: LabMessage): void;
}

export interface LabWorker {
  postMessage(request: WorkerRequest, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<WorkerReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

export interface HostParts {
  startWorker(): LabWorker;
  /** Hashes of pictures marked "not to be published". */
  marked(): Promise<readonly string[]>;
  /** Nothing asked for {@link IDLE_MS}: the document may close itself. */
  onIdle(): void;
}

export interface Host {
  hear(port: LabPort, message: ClientMessage): void;
  /** The client went away: its jobs are dropped. */
  leave(port: LabPort): void;
}

/** The models hold some 200 MB while loaded; half a minute covers choosing a second picture. */
export const IDLE_MS = 20_000;

export const createHost = ({ startWorker, marked, onIdle }: HostParts): Host => {
  // The worker numbers jobs across clients; a client only knows its own numbers.
  const jobs = new Map<number, { readonly port: LabPort; readonly job: number }>();
  let worker: LabWorker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  const rest = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      worker?.terminate();
      worker = undefined;
      onIdle();
    }, IDLE_MS);
  };

  const hearWorker = async (reply: WorkerReply): Promise<void> => {
    if (reply.type === 'idle') return rest();
    const owner = jobs.get(reply.job);
    if (!owner) return;
    const { port, job } = owner;
    if (reply.type === 'faces') port.post({ ...reply, job, marked: isMarked(reply.hashes[0], await marked()) });
    else port.post({ ...reply, job });
  };

  const started = (): LabWorker => {
    clearTimeout(timer);
    if (worker) return worker;
    worker = startWorker();
    worker.onmessage = ({ data }) => void hearWorker(data);
    worker.onerror = () => {
      for (const { port, job } of jobs.values())
        for (const part of ['faces', 'text'] as const) port.post({ type: 'failed', job, part, reason: 'no-answer' });
      jobs.clear();
      worker?.terminate();
      worker = undefined;
      rest();
    };
    return worker;
  };

  const metadata = (port: LabPort, { job, file }: ExamineRequest): void => {
    if (!file) return;
    const start = performance.now();
    const read = readMetadata(fromBase64(file));
    const ms = performance.now() - start;
    if (read.ok) port.post({ type: 'metadata', job, fields: read.fields, hasLocation: read.hasLocation, ms });
    else port.post({ type: 'failed', job, part: 'metadata', reason: 'damaged' });
  };

  const drop = (id: number): void => {
    jobs.delete(id);
    worker?.postMessage({ type: 'cancel', job: id });
  };

  rest();
  return {
    hear: (port, message) => {
      if (message.type === 'warm') return started().postMessage(message);
      if (message.type === 'cancel') {
        for (const [id, owner] of jobs) if (owner.port === port && owner.job === message.job) drop(id);
        return;
      }
      metadata(port, message);
      if (!message.picture) return;
      const id = ++last;
      jobs.set(id, { port, job: message.job });
      const picture = fromBase64(message.picture).buffer;
      started().postMessage({ type: 'examine', job: id, picture, text: message.want.text }, [picture]);
    },
    leave: (port) => {
      for (const [id, owner] of jobs) if (owner.port === port) drop(id);
    },
  };
};

/** Each kept mark holds the picture's hash and its mirror's. */
const isMarked = (hash: string, marks: readonly string[]): boolean => marks.some((mark) => distance(mark, hash) <= SAME_PICTURE);
