// The asking side: always an answer or a reason, whatever the background does.
import { describe, expect, it, vi } from 'vitest';
import { createClient, DEADLINE_MS, type Timers } from '../../../lib/messaging/client.ts';

/** A clock that moves by hand. */
const handTimers = () => {
  const due: { at: number; run: () => void; live: boolean }[] = [];
  let now = 0;
  const timers: Timers = {
    set: (run, ms) => {
      const timer = { at: now + ms, run, live: true };
      due.push(timer);
      return timer;
    },
    clear: (handle) => {
      if (handle) (handle as { live: boolean }).live = false;
    },
  };
  const move = async (ms: number) => {
    now += ms;
    for (const timer of due.filter((t) => t.live && t.at <= now)) {
      timer.live = false;
      timer.run();
    }
    await settle();
  };
  return { timers, move, pending: () => due.filter((t) => t.live).length };
};
const settle = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};
const answering = (...answers: (() => Promise<unknown>)[]) => ({
  id: 'own',
  sendMessage: vi.fn(() => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? Promise.resolve(undefined)),
});
const never = () => new Promise<unknown>(() => {});

describe('client', () => {
  it('gives the value', async () => {
    const { timers, pending } = handTimers();
    const runtime = answering(async () => ({ ok: true, value: ['a'] }));
    expect(await createClient(runtime, 1000, timers)('history.get')).toEqual({ ok: true, value: ['a'] });
    expect(runtime.sendMessage).toHaveBeenCalledWith({ app: 'second-look', name: 'history.get' });
    expect(pending()).toBe(0);
  });

  it('gives up at the deadline when nobody answers', async () => {
    const { timers, move } = handTimers();
    const asked = createClient(answering(never), DEADLINE_MS, timers)('status.get');
    await move(DEADLINE_MS - 1);
    let done = false;
    void asked.then(() => {
      done = true;
    });
    await settle();
    expect(done).toBe(false);
    await move(1);
    expect(await asked).toEqual({ ok: false, why: 'no-answer' });
  });

  it('tries once more when the background was only waking', async () => {
    const { timers, move } = handTimers();
    const runtime = answering(
      () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
      async () => ({ ok: true, value: 1 }),
    );
    const asked = createClient(runtime, 1000, timers)('status.get');
    await settle();
    await move(200);
    expect(await asked).toEqual({ ok: true, value: 1 });
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  it('does not try a third time', async () => {
    const { timers, move } = handTimers();
    const runtime = answering(() => Promise.reject(new Error('Receiving end does not exist.')));
    const asked = createClient(runtime, 1000, timers)('status.get');
    await settle();
    await move(200);
    expect(await asked).toEqual({ ok: false, why: 'no-answer' });
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['the runtime has no id any more', { id: undefined, sendMessage: never }],
    ['the browser says so', answering(() => Promise.reject(new Error('Extension context invalidated.')))],
  ])('knows that only a reload helps when %s', async (_name, runtime) => {
    expect(await createClient(runtime, 1000, handTimers().timers)('status.get')).toEqual({ ok: false, why: 'gone' });
  });

  it.each([
    ['refused', 'refused'],
    ['invalid', 'refused'],
    ['failed', 'failed'],
  ])('passes %s on as %s, without asking again', async (why, heard) => {
    const runtime = answering(async () => ({ ok: false, why }));
    expect(await createClient(runtime, 1000, handTimers().timers)('status.get')).toEqual({ ok: false, why: heard });
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  });
});
