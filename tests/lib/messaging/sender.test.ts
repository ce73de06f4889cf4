// Who is asking: only what the browser stamps on a message decides.
import { describe, expect, it } from 'vitest';
import { type Stamp, whoIs } from '../../../lib/messaging/sender.ts';

const id = 'abcdefgh';
const root = 'chrome-extension://abcdefgh/';
const tab = { id: 7 };

const cases: readonly (readonly [string, Stamp, ReturnType<typeof whoIs>['kind']])[] = [
  ['our content script on a page', { id, url: 'https://x.com/home', origin: 'https://x.com', tab }, 'content'],
  ['our content script in a frame without an address', { id, url: 'about:blank', origin: 'https://x.com', tab }, 'content'],
  ['our popup', { id, url: `${root}popup.html`, origin: root.slice(0, -1) }, 'page'],
  ['our settings page in a tab', { id, url: `${root}options.html#list`, origin: root.slice(0, -1), tab }, 'page'],
  ['our page where the browser stamps no origin', { id, url: `${root}options.html`, tab }, 'page'],
  ['another extension', { id: 'zzz', url: 'chrome-extension://zzz/a.html' }, 'stranger'],
  ['another extension that names our address', { id: 'zzz', url: `${root}options.html` }, 'stranger'],
  ['a web page without an id', { url: 'https://x.com/home', origin: 'https://x.com', tab }, 'stranger'],
  ['our id without a tab or an address', { id }, 'stranger'],
  ['our address from a foreign origin', { id, url: `${root}options.html`, origin: 'https://x.com', tab }, 'stranger'],
  ['our origin at a foreign address', { id, url: 'https://x.com/', origin: root.slice(0, -1), tab }, 'stranger'],
  ['an address that only begins like ours', { id, url: 'chrome-extension://abcdefghi/options.html' }, 'stranger'],
];

describe('whoIs', () => {
  it.each(cases)('%s', (_name, stamp, kind) => {
    expect(whoIs(stamp, id, root).kind).toBe(kind);
  });

  it('gives the tab of a content script', () => {
    expect(whoIs({ id, url: 'https://x.com/', tab }, id, root)).toEqual({ kind: 'content', tabId: 7 });
  });

  it('trusts nobody once the extension has lost its own id', () => {
    expect(whoIs({ id: '', url: `${root}a` }, '', root).kind).toBe('stranger');
  });
});
