// Decides who is asking, by what the browser itself stamps on a message. Nothing inside the message counts.

/** The fields of `runtime.MessageSender` that a page cannot choose. */
export interface Stamp {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
}

/** `page` one of our own pages · `content` our content script in a tab · `stranger` anything else: no answer. */
export type Sender =
  | { readonly kind: 'page' }
  | { readonly kind: 'content'; readonly tabId: number }
  | { readonly kind: 'stranger' };

/**
 * `ownId` is `runtime.id`, `ownRoot` is `runtime.getURL('')`. Our pages also carry a tab when opened in one, so the address decides first.
 * Another extension has another id; a web page has none and reaches us only if the manifest said `externally_connectable`, which it does not.
 */
export const whoIs = (stamp: Stamp, ownId: string, ownRoot: string): Sender => {
  if (!ownId || stamp.id !== ownId) return { kind: 'stranger' };
  const root = ownRoot.endsWith('/') ? ownRoot : `${ownRoot}/`;
  const origin = root.slice(0, -1);
  if (stamp.url?.startsWith(root) && (stamp.origin === undefined || stamp.origin === origin)) return { kind: 'page' };
  if (stamp.url?.startsWith(root) || stamp.origin === origin) return { kind: 'stranger' };
  return stamp.tab?.id === undefined ? { kind: 'stranger' } : { kind: 'content', tabId: stamp.tab.id };
};
