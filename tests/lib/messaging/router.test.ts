// The background's door: refuses, checks shapes, survives its own handlers.
import { describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../../../lib/core/draft.ts';
import { APP } from '../../../lib/messaging/envelope.ts';
import { createRouter, type Handlers, Refused } from '../../../lib/messaging/router.ts';
import { schemas } from '../../../lib/messaging/schemas.ts';

const id = 'own';
const root = 'moz-extension://own/';
const content = { id, url: 'https://x.com/home', tab: { id: 3 } };
const page = { id, url: `${root}options.html` };

/** Handlers that answer their own name. */
const echo = (over: Partial<Handlers> = {}): Handlers =>
  ({ ...Object.fromEntries(Object.keys(schemas).map((name) => [name, () => name])), ...over }) as unknown as Handlers;

const router = (over: Partial<Handlers> = {}, onFailure?: (name: string) => void) =>
  createRouter({ ownId: id, ownRoot: root, handlers: echo(over), ...(onFailure ? { onFailure } : {}) });

const ask = (name: string, data?: unknown) => ({ app: APP, name, ...(data === undefined ? {} : { data }) });

describe('router', () => {
  it('leaves messages of others to others', () => {
    for (const message of [undefined, null, 'hello', { name: 'draft.check' }, { app: 'other', name: 'draft.check' }])
      expect(router()(message, content)).toBeUndefined();
  });

  it.each(['status.get', 'history.get', 'history.erase', 'engine.reload'])('keeps %s for our own pages', async (name) => {
    expect(await router()(ask(name), content)).toEqual({ ok: false, why: 'refused' });
    expect(await router()(ask(name), page)).toEqual({ ok: true, value: name });
  });

  it('refuses strangers everything', async () => {
    for (const name of Object.keys(schemas))
      expect(await router()(ask(name), { id: 'other', url: 'https://x.com/' })).toEqual({ ok: false, why: 'refused' });
  });

  it.each(['constructor', '__proto__', 'toString', 'list.all', ''])('knows no request called %j', async (name) => {
    expect(await router()(ask(name), page)).toEqual({ ok: false, why: 'refused' });
  });

  it('passes a sound draft on, with the tab it came from', async () => {
    const check = vi.fn(() => 'seen');
    const draft = emptyDraft({ platform: 'x', text: 'Da iawn bawb' });
    const answer = await router({ 'draft.check': check as never })(ask('draft.check', draft), content);
    expect(answer).toEqual({ ok: true, value: 'seen' });
    expect(check).toHaveBeenCalledWith(draft, { tabId: 3 });
  });

  it.each([
    ['no data', undefined],
    ['a string', 'text'],
    ['an unknown site', { ...emptyDraft(), platform: 'elsewhere' }],
    ['an extra field', { ...emptyDraft(), admin: true }],
    ['a huge text', emptyDraft({ text: 'a'.repeat(300_000) })],
    ['text that is not text', { ...emptyDraft(), text: { toString: 1 } }],
  ])('refuses a draft with %s', async (_name, data) => {
    expect(await router()(ask('draft.check', data), content)).toEqual({ ok: false, why: 'invalid' });
  });

  it('says "failed" for its own mistakes, and names only the request', async () => {
    const heard = vi.fn();
    const boom = () => {
      throw new Error('Seren Rowlands');
    };
    expect(await router({ 'status.get': boom }, heard)(ask('status.get'), page)).toEqual({ ok: false, why: 'failed' });
    expect(heard.mock.calls).toEqual([['status.get']]);
  });

  it('passes a refusal of the handler on', async () => {
    const no = () => {
      throw new Refused();
    };
    const query = { yearGroups: [7], search: '' };
    expect(await router({ 'list.candidates': no })(ask('list.candidates', query), content)).toEqual({
      ok: false,
      why: 'refused',
    });
  });
});
