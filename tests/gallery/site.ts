// The gallery as a site of its own: built once, then answered from the disk, so that a browser without a network can show it.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Lang } from '../../lib/messaging/protocol.ts';

const address = 'https://gallery.example/';
const folder = new URL('../../practice/gallery/site/', import.meta.url);
const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

export interface Look {
  readonly lang: Lang;
  readonly theme: 'light' | 'dark';
  /** CSS pixels; 320 is a window of 1280 at 400 %. */
  readonly width: number;
}

export interface Gallery {
  readonly page: Page;
  readonly stories: readonly string[];
  /** Opens a story and waits until everything it presses has been pressed. */
  show(story: string, look: Look): Promise<void>;
}

export const openGallery = async (browser: Browser): Promise<Gallery> => {
  await build({ configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)) });
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request).catch(() => {}));
  await page.goto(address);
  const stories = await page.$$eval('a', (links) => links.map((link) => link.textContent ?? ''));
  return {
    page,
    stories,
    async show(story, { lang, theme, width }) {
      await page.setViewport({ width, height: width < 400 ? 640 : 820 });
      await page.goto(`${address}?story=${story}&lang=${lang}&theme=${theme}`);
      await page.waitForSelector('html[data-ready]');
    },
  };
};

const answer = async (request: HTTPRequest): Promise<void> => {
  if (!request.url().startsWith(address)) return request.continue();
  const path = new URL(request.url()).pathname.slice(1) || 'index.html';
  const body = await readFile(new URL(path, folder)).catch(() => null);
  if (body) await request.respond({ status: 200, contentType: types[path.split('.').at(-1) ?? ''] ?? 'text/plain', body });
  else await request.respond({ status: 404, body: '' });
};
