// The background's one door: who asks, may they, is the request well formed; only then a handler runs.
import { type Answer, type Input, isRequest, type Name, type Output } from './envelope.ts';
import type { ContentProtocol } from './protocol.ts';
import { schemas } from './schemas.ts';
import { type Sender, type Stamp, whoIs } from './sender.ts';

/** What a handler may know of the asker. `tabId` is set for content scripts only. */
export interface Asker {
  readonly tabId: number | undefined;
}

export type Handlers = {
  readonly [K in Name]: (data: Input<K>, asker: Asker) => Output<K> | Promise<Output<K>>;
};

/** Everything a content script may ask. Complete by type; a page request can never slip in here. */
const contentMay: Readonly<Record<keyof ContentProtocol, true>> = {
  'guard.ready': true,
  'draft.check': true,
  'profile.seen': true,
  'account.answer': true,
  'finding.dismiss': true,
  'list.candidates': true,
  'list.add': true,
  'hints.seen': true,
  'picture.mark': true,
  'history.add': true,
  'lang.set': true,
  'options.open': true,
};

export const may = (sender: Sender, name: string): name is Name =>
  Object.hasOwn(schemas, name) && (sender.kind === 'page' || (sender.kind === 'content' && Object.hasOwn(contentMay, name)));

export interface RouterParts {
  readonly ownId: string;
  readonly ownRoot: string;
  readonly handlers: Handlers;
  /** Hears of a handler that threw: the request's name only, never its data. */
  readonly onFailure?: (name: string) => void;
}

/** Gives `undefined` for messages that are not ours (another listener may answer), else a promise that never rejects. */
export const createRouter =
  ({ ownId, ownRoot, handlers, onFailure }: RouterParts) =>
  (message: unknown, stamp: Stamp): Promise<Answer> | undefined => {
    if (!isRequest(message)) return undefined;
    return route(message.name, message.data, whoIs(stamp, ownId, ownRoot), handlers, onFailure);
  };

const route = async (
  name: string,
  data: unknown,
  sender: Sender,
  handlers: Handlers,
  onFailure: ((name: string) => void) | undefined,
): Promise<Answer> => {
  if (!may(sender, name)) return { ok: false, why: 'refused' };
  const parsed = schemas[name].safeParse(data);
  if (!parsed.success) return { ok: false, why: 'invalid' };
  try {
    const handler = handlers[name] as (data: unknown, asker: Asker) => unknown;
    const value = await handler(parsed.data, { tabId: sender.kind === 'content' ? sender.tabId : undefined });
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, why: 'refused' };
    onFailure?.(name);
    return { ok: false, why: 'failed' };
  }
};

/** Thrown by a handler when this asker may not have this now (candidates outside a school account). */
export class Refused extends Error {}
