// The browser of this run, started once: files share it because the e2e configuration does not isolate them.
import type { Page } from 'puppeteer-core';
import { type BrowserName, launch, type Session } from './browser.ts';
import { setUpSample } from './own-pages.ts';

export const browserName = (process.env.E2E_BROWSER ?? 'chromium') as BrowserName;

let started: Promise<Session> | undefined;
let bare: Promise<Session> | undefined;
let tab: Promise<Page> | undefined;
let ready: Promise<Session> | undefined;

/** The browser with the extension, as freshly installed. */
export const session = async (): Promise<Session> => {
  started ??= launch(browserName);
  return started;
};

/** The shared browser with the sample school and its list set up, through the settings page; once a run. */
export const readySession = async (): Promise<Session> => {
  ready ??= session().then(async (running) => {
    await setUpSample(running);
    return running;
  });
  return ready;
};

/** The same browser without the extension: how the pages behave by themselves. */
export const bareSession = async (): Promise<Session> => {
  bare ??= launch(browserName, { build: 'none' });
  return bare;
};

/** The tab most tests share; opening a site in it loads a fresh document. */
export const sharedTab = async (): Promise<Page> => {
  tab ??= session().then((s) => s.newPage());
  return tab;
};
