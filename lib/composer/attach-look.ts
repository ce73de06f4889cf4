// Examines held files, tells the person when that takes longer than a moment, and stops when they say so.
import type { AttachPhase, AttachProps } from '../../components/attach/props.ts';
import { type Examined, examine } from '../pictures/examine.ts';
import type { LabClient } from '../pictures/lab/client.ts';
import { type Attachment, attachmentsFor } from './attachments.ts';
import { factsOf } from './picture-facts.ts';

/** Looking takes about this long before the person is told of it. */
const NOTICED_MS = 1000;
/** Decoded at once; a dozen large pictures side by side would fill the memory of a small laptop. */
const AT_ONCE = 3;

export interface Looked {
  readonly item: Attachment;
  readonly file: File;
  readonly examined: Examined;
}

export interface LookParts {
  readonly lab: LabClient;
  show(over: Pick<AttachProps, 'phase' | 'onAddUnseen' | 'onLeaveOut'>): void;
  hide(): void;
}

/** `unseen`: the person did not want to wait · `leave`: they do not want the picture after all. Files of other kinds are not in the answer. */
export const createLook =
  ({ lab, show, hide }: LookParts) =>
  async (files: readonly File[]): Promise<readonly Looked[] | 'unseen' | 'leave'> => {
    const stop = new AbortController();
    const items = attachmentsFor(files);
    const phase: AttachPhase = { kind: 'looking', count: items.length };
    let end: (choice: 'unseen' | 'leave') => void = () => undefined;
    const chosen = new Promise<'unseen' | 'leave'>((resolve) => {
      end = (choice) => {
        stop.abort();
        resolve(choice);
      };
    });
    const timer = setTimeout(() => show({ phase, onAddUnseen: () => end('unseen'), onLeaveOut: () => end('leave') }), NOTICED_MS);
    const looked: Looked[] = [];
    const queue = [...items.entries()];
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next && !stop.signal.aborted; next = queue.shift()) {
        const [at, item] = next;
        const file = item.file as File;
        const examined = await examine(file, lab, { signal: stop.signal });
        item.facts = { ...item.facts, ...factsOf(examined.features) };
        item.seen = examined.features.faces;
        item.looked = true;
        looked[at] = { item, file, examined };
      }
    };
    const all = Promise.all(Array.from({ length: AT_ONCE }, work)).then(() => looked);
    const result = await Promise.race([all, chosen]);
    clearTimeout(timer);
    hide();
    return result;
  };
