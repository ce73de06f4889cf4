// Asks the background something and always comes back: with the answer, or with the reason why there is none. No zod, no polyfill of its own.
import { type Answer, APP, type Input, type Name, type Output, type Request } from './envelope.ts';

/**
 * `no-answer` asleep, slow or crashed: worth trying again · `gone` the extension was updated or removed under this page: only a reload helps ·
 * `refused` not ours to ask, or not the agreed shape · `failed` the background tried and could not.
 */
export type NoAnswer = 'no-answer' | 'gone' | 'refused' | 'failed';
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: NoAnswer };

/** What the client needs of the browser: `browser.runtime` in the product, a stand-in under test. */
export interface Runtime {
  readonly id?: string | undefined;
  sendMessage(message: Request): Promise<unknown>;
}

export interface Timers {
  set(run: () => void, ms: number): unknown;
  clear(handle: unknown): void;
}

const realTimers: Timers = {
  set: (run, ms) => setTimeout(run, ms),
  clear: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

/** A background that sleeps wakes in about 0.15 s (measured); beyond this the person should hear that nothing was checked. */
export const DEADLINE_MS = 4000;
/** Firefox can wake an event page a moment before its listener stands: one more try after this pause. */
const RETRY_MS = 200;

export type Ask = <K extends Name>(name: K, ...data: Input<K> extends undefined ? [] : [Input<K>]) => Promise<Reply<Output<K>>>;

/** One client per page. `deadlineMs` counts from the call, the second try included. */
export const createClient = (runtime: Runtime, deadlineMs = DEADLINE_MS, timers: Timers = realTimers): Ask => {
  const send = async (request: Request): Promise<Reply<unknown>> => {
    // After an update the old content script keeps running without its runtime.
    if (!runtime.id) return { ok: false, why: 'gone' };
    try {
      return read(await runtime.sendMessage(request));
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      return { ok: false, why: /context invalidated|extension.*(invalid|unload)/i.test(text) ? 'gone' : 'no-answer' };
    }
  };

  return (name, ...data) =>
    new Promise((resolve) => {
      const request: Request = data.length > 0 ? { app: APP, name, data: data[0] } : { app: APP, name };
      let again: unknown;
      const finish = (reply: Reply<unknown>) => {
        timers.clear(deadline);
        timers.clear(again);
        resolve(reply as Reply<never>);
      };
      const deadline = timers.set(() => finish({ ok: false, why: 'no-answer' }), deadlineMs);
      void send(request).then((first) => {
        if (first.ok || first.why !== 'no-answer') return finish(first);
        again = timers.set(() => void send(request).then(finish), RETRY_MS);
      });
    });
};

/** An answer that is not in our envelope means that no listener of ours spoke. */
const read = (raw: unknown): Reply<unknown> => {
  const answer = raw as Answer | undefined | null;
  if (answer?.ok === true) return { ok: true, value: answer.value };
  if (answer?.ok === false) return { ok: false, why: answer.why === 'failed' ? 'failed' : 'refused' };
  return { ok: false, why: 'no-answer' };
};
