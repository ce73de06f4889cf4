// The extension's own pages, opened in a tab as a person would find them.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { pageWords } from '../../../lib/words/pages.ts';
import { browserName, session } from './session.ts';

export const sampleSchool = fileURLToPath(new URL('../../scenarios/aberhelyg/policy-config.json', import.meta.url));
export const sampleList = fileURLToPath(new URL('../../scenarios/aberhelyg/no-photo-list.csv', import.meta.url));

/** Firefox reports no loading of extension pages to its driver, so what counts is that `ready` shows. */
export const goToOwnPage = async (page: Page, address: string, ready: string): Promise<void> => {
  if (browserName === 'firefox') void page.goto(address).catch(() => {});
  else await page.goto(address);
  await page.waitForSelector(ready, { visible: true });
};

/** A visible element by what it says: its text or its label, exactly. */
export const byText = async (page: Page, selector: string, text: string) => {
  const found = await page.waitForFunction(
    (css, wanted) =>
      [...document.querySelectorAll<HTMLElement>(css)].find(
        (e) => (e.textContent?.trim() === wanted || e.getAttribute('aria-label') === wanted) && e.checkVisibility(),
      ),
    {},
    selector,
    text,
  );
  return found.asElement() as import('puppeteer-core').ElementHandle<HTMLElement>;
};

/** Settings with one section open. */
export const openOptions = async (section: keyof typeof pageWords.en.options.sections): Promise<Page> => {
  const { browser, origin } = await session();
  const page = await browser.newPage();
  await goToOwnPage(page, `${origin}/options.html`, 'nav button');
  await openSection(page, section);
  return page;
};

export const openSection = async (page: Page, section: keyof typeof pageWords.en.options.sections): Promise<void> => {
  const lang = (await page.$eval('[lang].sl-page, html', (e) => e.getAttribute('lang'))) === 'cy' ? 'cy' : 'en';
  await (await byText(page, 'nav button', pageWords[lang].options.sections[section])).click();
};

/** Chooses a file in the open section. */
export const chooseFile = async (page: Page, path: string): Promise<void> => {
  const input = await page.waitForSelector('main input[type=file]');
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(path);
};

/** Waits until the open section says this. */
export const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('main')?.textContent?.includes(wanted), {}, text);

let seeded: Promise<void> | undefined;

/** The sample school and its list, brought in through the settings page; once a run. */
export const seed = (): Promise<void> => {
  seeded ??= (async () => {
    const words = pageWords.en;
    const page = await openOptions('school');
    await chooseFile(page, sampleSchool);
    await page.waitForSelector('main [role=status] .sl-notice--ok, main [role=status] .sl-notice');
    await openSection(page, 'list');
    await chooseFile(page, sampleList);
    await (await byText(page, 'main button', words.listPage.accept)).click();
    await says(page, words.listPage.done.split('{')[0] as string);
    await page.close();
  })();
  return seeded;
};
