// Did the site take the files that were handed on? If not, the person adds them in the usual way, and those files are let through once.
import { type Attachment, attachmentsFor } from './attachments.ts';

/** Every site shows something at once: a preview, a bar, a spinner. */
const REACTS_MS = 4000;
/** Time to find the file again. */
const DOOR_MS = 5 * 60_000;

/** True once something appears in the composer, or where there is no composer to watch; false when nothing has for a while. */
export const reacts = (root: Element | null, view: Window & typeof globalThis): Promise<boolean> => {
  if (!root) return Promise.resolve(true);
  const stage = root.closest('[role="dialog"]') ?? root;
  return new Promise((resolve) => {
    const finish = (taken: boolean): void => {
      seen.disconnect();
      clearTimeout(timer);
      resolve(taken);
    };
    const seen = new view.MutationObserver((changes) => {
      if (changes.some(({ type, addedNodes }) => type === 'attributes' || [...addedNodes].some((node) => node.nodeType === 1)))
        finish(true);
    });
    seen.observe(stage, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['src', 'disabled', 'aria-disabled'],
    });
    const timer = setTimeout(() => finish(false), REACTS_MS);
  });
};

/** A copy saved to disk comes back with another date, and perhaps "(1)" in its name. */
const keyOf = (file: File): string => `${file.size} ${file.type}`;

export const createDoors = (now: () => number = () => Date.now()) => {
  const doors = new Map<string, { readonly item: Attachment | undefined; readonly until: number }>();
  return {
    open(going: readonly { readonly file: File; readonly item?: Attachment }[]) {
      for (const { file, item } of going) doors.set(keyOf(file), { item, until: now() + DOOR_MS });
    },
    /** What is known of the files when all of them may pass. Each door is good once, unless it is only `tried`. */
    through(files: readonly File[], tried = false): Attachment[] | null {
      const known = files.map((file) => doors.get(keyOf(file)));
      if (files.length === 0 || known.some((door) => !door || door.until < now())) return null;
      if (!tried) for (const file of files) doors.delete(keyOf(file));
      return files.flatMap((file, i) => {
        const item = attachmentsFor([file])[0];
        const before = known[i]?.item;
        return item ? [{ ...item, ...(before ? { facts: before.facts, looked: true } : {}) }] : [];
      });
    },
  };
};
