// Drives a composer with the guard on: waits for what the guard itself shows, and reads what the back end recorded.
import type { Page } from 'puppeteer-core';
import type { ChipState } from '../../../components/chip/props.ts';
import { guardWords } from '../../../lib/words/guard.ts';
import type { Post } from '../../practice/backend.ts';
import type { Session } from './browser.ts';
import { settled } from './composer.ts';
import { pressInWarning, warningGone, warningSays } from './warning.ts';

export const words = guardWords.en;

/** Held on a school account, and may be posted with a reason. */
export const UNKIND = 'The away team were a bunch of idiots';
/** Held on an account that names the school, and put right by the disclaimer. */
export const NAMES_SCHOOL = 'Lovely day at Ysgol Aberhelyg today';

/** Waits until the chip shows one of these. */
export const chipShows = async (page: Page, ...kinds: ChipState['kind'][]): Promise<void> => {
  await page.waitForFunction(
    (css) => document.querySelector('second-look-chip')?.shadowRoot?.querySelector(css),
    {},
    kinds.map((kind) => `.sl-chip--${kind}`).join(),
  );
};

/** The verdict for what was typed is there, and does not hold it: hints may show. */
export const decided = (page: Page): Promise<void> => chipShows(page, 'clear', 'worth');

/** Approves an open warning the way a person does: with a reason. */
export const approve = async (page: Page): Promise<void> => {
  await warningSays(page);
  await pressInWarning(page, words.button.postAnyway, 'button');
  await pressInWarning(page, words.reason.choices[0] as string, 'label');
  await pressInWarning(page, words.button.postWithReason, 'button');
  await warningGone(page);
};

/** Posts from the warning after a fix has worked; what is left are hints at most. */
export const postAfterFix = async (page: Page, notice: string): Promise<void> => {
  await page.waitForFunction(
    (text) => document.querySelector('second-look')?.shadowRoot?.querySelector('dialog .sl-notice')?.textContent?.includes(text),
    {},
    notice,
  );
  await pressInWarning(page, words.button.post, 'button[class*=primary], .sl-row button:last-child');
  await warningGone(page);
};

/** Posts after the first `skip`, once at least one is there and everything under way has arrived. */
export const postsAfter = async ({ backend }: Session, page: Page, skip = 0, wanted = 1): Promise<readonly Post[]> => {
  const until = Date.now() + 8000;
  while (backend.posts.length < skip + wanted && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
  // A plain form leads to another page, so there is nothing left under way in this one.
  if (!/\/form\b/.test(new URL(page.url()).pathname)) await settled(page);
  return backend.posts.slice(skip);
};

/** What can be read in the editor. */
export const editorText = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (e) =>
    // biome-ignore lint/performance/useDomNodeTextContent: lines as they are seen
    e instanceof HTMLTextAreaElement ? e.value : (e as HTMLElement).innerText,
  );
