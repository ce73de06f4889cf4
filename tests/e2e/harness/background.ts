// Puts the background to sleep, makes it slow, replaces it under open pages: by the browser's own means, on the build as it is.
import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from './browser.ts';
import { extensionDir } from './built.ts';
import { goToOwnPage } from './own-pages.ts';

/** What of the extension API these helpers use on our own pages. */
declare const browser: {
  readonly extension: { getBackgroundPage(): (Window & { readonly browser: typeof browser }) | null };
  readonly runtime: { reload(): void };
  readonly storage: { readonly session: { set(items: object): Promise<void> } };
};

const ownPages = new WeakMap<Session, Promise<Page>>();

/** One page of the extension's own, kept open: from it Firefox lets us at the background. */
const ownPage = (session: Session): Promise<Page> => {
  const opened = ownPages.get(session) ?? openOwnPage(session);
  ownPages.set(session, opened);
  return opened;
};

const openOwnPage = async (session: Session): Promise<Page> => {
  const page = await session.browser.newPage();
  await goToOwnPage(session, page, 'popup.html', 'body > *');
  return page;
};

const workerOf = async ({ browser: running, origin }: Session) => {
  const target = await running.waitForTarget((t) => t.type() === 'service_worker' && t.url().startsWith(origin));
  const worker = await target.worker();
  if (!worker) throw new Error('the background has no worker');
  return worker;
};

/** Chromium: the service worker is stopped. Firefox: waits until the browser itself has put the idle event page to sleep. */
export const fallAsleep = async (session: Session): Promise<void> => {
  if (session.name === 'chromium') return (await workerOf(session)).close();
  const own = await ownPage(session);
  await own.waitForFunction(() => browser.extension.getBackgroundPage() === null, { polling: 200 });
};

/**
 * The background answers nothing until the returned function is called. Chromium: its worker is paused as by a debugger.
 * Firefox: its memory store takes that long.
 */
export const slowDown = async (session: Session): Promise<() => Promise<void>> => {
  if (session.name === 'chromium') {
    const client = (await workerOf(session)).client as CDPSession;
    await client.send('Debugger.enable');
    await client.send('Debugger.pause');
    return async () => {
      await client.send('Debugger.disable');
    };
  }
  const own = await ownPage(session);
  await own.evaluate(() => {
    const { session: store } = (
      browser.extension.getBackgroundPage() as NonNullable<ReturnType<typeof browser.extension.getBackgroundPage>>
    ).browser.storage;
    const set = store.set.bind(store);
    const opened = Promise.withResolvers<void>();
    store.set = (items) => opened.promise.then(() => set(items));
    Object.assign(window, {
      letGo() {
        store.set = set;
        opened.resolve();
      },
    });
  });
  return async () => {
    await own.evaluate(() => (window as unknown as { letGo(): void }).letGo());
  };
};

/** A new version takes the place of the running one while pages are open. */
export const update = async (session: Session): Promise<void> => {
  if (session.name === 'chromium') {
    await session.browser.installExtension(extensionDir('chromium'));
    return;
  }
  const own = await ownPage(session);
  await own.evaluate(() => setTimeout(() => browser.runtime.reload()));
  // The old version's pages go with it, and the new one answers once its own page shows.
  while (await own.evaluate(() => true).catch(() => false));
  ownPages.delete(session);
  await ownPage(session);
};
