// The tab that guard tests share: the sample school set up, an empty back end before each test.
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach } from 'vitest';
import type { Post } from '../../practice/backend.ts';
import type { Session } from './browser.ts';
import { readySession, sharedTab } from './session.ts';

export let running: Session;
export let page: Page;
/** What has been published since the test began. */
export const posts = (): readonly Post[] => running.backend.posts;

/** Call once at the top of a test file: `running` and `page` are there in its tests. */
export const inGuardedTab = (): void => {
  beforeAll(async () => {
    running = await readySession();
    page = await sharedTab();
  });
  beforeEach(() => running.backend.reset());
};
