// The warning and the chip as a person meets them. The tested build leaves the shadow roots open; that is its only difference.
import type { Page } from 'puppeteer-core';

/** In the page: visible elements of our interface that match. */
const inside = (host: string, selector: string, text: string) => {
  const root = document.querySelector(host)?.shadowRoot;
  return [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].find(
    (e) =>
      e.checkVisibility() &&
      (text === '' || (e.textContent ?? '').trim().includes(text) || e.getAttribute('aria-label') === text),
  );
};

/** The open warning's words, once it is there and its heading says something with `title` in it. */
export const warningSays = async (page: Page, title = ''): Promise<string> => {
  await page.waitForFunction(inside, {}, 'second-look', 'dialog[open] h2', title);
  return page.evaluate(
    // biome-ignore lint/performance/useDomNodeTextContent: what can be read on the screen, without what is folded away
    () => document.querySelector('second-look')?.shadowRoot?.querySelector('dialog')?.innerText ?? '',
  );
};

/** Presses a button (or choice) of the warning by its words. */
export const pressInWarning = async (page: Page, text: string, selector = 'button, label, summary'): Promise<void> => {
  const button = await page.waitForFunction(inside, {}, 'second-look', selector, text);
  await (button.asElement() as import('puppeteer-core').ElementHandle<HTMLElement>).click();
};

export const warningGone = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => !document.querySelector('second-look')?.shadowRoot?.querySelector('dialog[open]'));
};

/** Is a warning open at this moment? */
export const warningOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => Boolean(document.querySelector('second-look')?.shadowRoot?.querySelector('dialog[open]')));

/** What of ours is in the page at this moment: elements, highlights. */
export const traces = (page: Page): Promise<{ elements: string[]; highlights: number }> =>
  page.evaluate(() => ({
    elements: [...document.querySelectorAll('*')].map((e) => e.localName).filter((name) => name.startsWith('second-look')),
    highlights: 'highlights' in CSS ? CSS.highlights.size : 0,
  }));
