// The extension's own pages, opened in a tab and used as a person would.
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ElementHandle, type Page, TimeoutError } from 'puppeteer-core';
import { APP } from '../../../lib/messaging/envelope.ts';
import { pageWords } from '../../../lib/words/pages.ts';
import type { Session } from './browser.ts';

export const sampleSchool = fileURLToPath(new URL('../../practice/sample/school.json', import.meta.url));
export const sampleList = fileURLToPath(new URL('../../practice/sample/list.csv', import.meta.url));

export type Section = keyof typeof pageWords.en.options.sections;

/**
 * Loads a page of ours. Firefox reports no loading of extension pages to its driver, so what counts is that `ready` shows; and its
 * driver fails whatever is asked while the old document gives way to the new one, so there the question is put again.
 */
export const goToOwnPage = async (session: Session, page: Page, path: string, ready: string): Promise<void> => {
  const address = `${session.origin}/${path}`;
  if (session.name === 'firefox') void page.goto(address).catch(() => {});
  else await page.goto(address);
  await page.bringToFront();
  const shows = () => page.waitForSelector(ready, { visible: true });
  await shows().catch((error) => {
    if (session.name !== 'firefox' || error instanceof TimeoutError) throw error;
    return shows();
  });
};

/** A visible element by exactly what it says: its text or its label. */
export const byText = async (page: Page, selector: string, text: string): Promise<ElementHandle<HTMLElement>> => {
  const found = await page.waitForFunction(
    (css, wanted) =>
      [...document.querySelectorAll<HTMLElement>(css)].find(
        (e) => (e.textContent?.trim() === wanted || e.getAttribute('aria-label') === wanted) && e.checkVisibility(),
      ),
    {},
    selector,
    text,
  );
  return found.asElement() as ElementHandle<HTMLElement>;
};

export const langOf = async (page: Page): Promise<'en' | 'cy'> =>
  (await page.$eval('.sl-page', (e) => e.getAttribute('lang'))) === 'cy' ? 'cy' : 'en';

export const openSection = async (page: Page, section: Section): Promise<void> => {
  const words = pageWords[await langOf(page)].options.sections[section];
  await (await byText(page, 'nav button', words)).click();
  await page.waitForFunction((wanted) => document.querySelector('nav [aria-current=page]')?.textContent === wanted, {}, words);
};

/** The settings with one section open, in a tab of their own. */
export const openOptions = async (session: Session, section: Section): Promise<Page> => {
  const page = await session.browser.newPage();
  await goToOwnPage(session, page, 'options.html', 'nav button');
  await openSection(page, section);
  return page;
};

/** Chooses a file in the open section. */
export const chooseFile = async (page: Page, path: string): Promise<void> => {
  const input = await page.waitForSelector('main input[type=file]:not(:disabled)');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
};

/** Waits until the open section says this. */
export const says = async (page: Page, text: string): Promise<void> => {
  await page.waitForFunction((wanted) => document.querySelector('main')?.textContent?.includes(wanted), {}, text);
};

/** The part of a sentence before its first gap. */
export const startOf = (sentence: string): string => sentence.split('{')[0] as string;

export const importSchool = async (page: Page, file: string): Promise<void> => {
  await openSection(page, 'school');
  await chooseFile(page, file);
};

/** Brings a list in and accepts it. */
export const importList = async (page: Page, file: string): Promise<void> => {
  const words = pageWords[await langOf(page)].listPage;
  await openSection(page, 'list');
  await chooseFile(page, file);
  await (await byText(page, 'main button', words.accept)).click();
  await says(page, startOf(words.done));
};

/** The sample school and its list, through the settings page. */
export const setUpSample = async (session: Session): Promise<void> => {
  const page = await openOptions(session, 'school');
  await importSchool(page, sampleSchool);
  await says(page, pageWords.en.school.importDone.replace('{name}', basename(sampleSchool)));
  await importList(page, sampleList);
  await page.close();
};

/** Asks the background from one of our own pages, which is the only place from where it answers such questions. */
export const ask = async <T>(page: Page, name: string, data?: unknown): Promise<T> => {
  const reply = await page.evaluate(
    (message) => {
      type Api = { runtime: { sendMessage(m: unknown): Promise<{ value: unknown }> } };
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      return (browser ?? chrome)?.runtime.sendMessage(message);
    },
    { app: APP, name, ...(data === undefined ? {} : { data }) },
  );
  return reply?.value as T;
};
