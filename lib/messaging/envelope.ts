// How one request and its answer look on the wire between a content script or page and the background.
import type { ContentProtocol, PageProtocol } from './protocol.ts';

/** Every request there is, by name. */
export type Protocol = ContentProtocol & PageProtocol;
export type Name = keyof Protocol;
export type Input<K extends Name> = Parameters<Protocol[K]> extends [infer I] ? I : undefined;
export type Output<K extends Name> = ReturnType<Protocol[K]>;

/** Tells our requests from anything else that may arrive at `runtime.onMessage`. */
export const APP = 'second-look';

export interface Request {
  readonly app: typeof APP;
  readonly name: string;
  readonly data?: unknown;
}

/** `refused` this sender may not ask that · `invalid` the data does not have the agreed shape · `failed` our own mistake or a broken store. */
export type Refusal = 'refused' | 'invalid' | 'failed';

export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: Refusal };

export const isRequest = (message: unknown): message is Request =>
  typeof message === 'object' &&
  message !== null &&
  (message as Request).app === APP &&
  typeof (message as Request).name === 'string';
