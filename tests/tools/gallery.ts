// Pictures of every story of the gallery, in Chromium and Firefox, both languages, light and dark, wide and narrow: practice/gallery/.
// Usage: node tests/tools/gallery.ts [--browser chromium|firefox] [--only PATTERN] [--all] [--lang en|cy] [--theme light|dark]
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import type { Lang } from '../../lib/messaging/protocol.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    all: { type: 'boolean' },
    lang: { type: 'string' },
    theme: { type: 'string' },
  },
});

const configFile = fileURLToPath(new URL('../gallery/vite.config.ts', import.meta.url));
const out = fileURLToPath(new URL('../../practice/gallery/', import.meta.url));
const where = { chromium: '/usr/bin/chromium', firefox: '/usr/bin/firefox-esr' } as const;

interface Shot {
  readonly lang: Lang;
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

const everyShot: readonly Shot[] = (['en', 'cy'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).flatMap((theme) => [900, 320].map((width) => ({ lang, theme, width }))),
);
const shots = (values.all ? everyShot : [{ lang: 'en', theme: 'light', width: 900 } as const]).map((shot) => ({
  ...shot,
  ...(values.lang ? { lang: values.lang as Lang } : {}),
  ...(values.theme ? { theme: values.theme as Shot['theme'] } : {}),
}));

await build({ configFile });
const server = await preview({ configFile, preview: { port: 0 } });
const address = server.resolvedUrls?.local[0] ?? '';

for (const browserName of ['chromium', 'firefox'] as const) {
  if (values.browser && values.browser !== browserName) continue;
  await mkdir(`${out}${browserName}`, { recursive: true });
  const browser = await puppeteer.launch({
    browser: browserName === 'firefox' ? 'firefox' : 'chrome',
    executablePath: where[browserName],
    headless: true,
    args: browserName === 'chromium' ? ['--no-sandbox', '--hide-scrollbars'] : [],
  });
  const page = await browser.newPage();
  await page.goto(address);
  const ids = await page.$$eval('a', (links) => links.map((link) => link.textContent ?? ''));
  for (const id of ids) {
    if (values.only && !new RegExp(values.only).test(id)) continue;
    for (const shot of shots)
      await take(page, id, shot, `${out}${browserName}/${id}-${shot.lang}-${shot.theme}-${shot.width}.png`);
  }
  await browser.close();
}
await server.close();

async function take(page: Page, id: string, { lang, theme, width }: Shot, path: `${string}.png`): Promise<void> {
  await page.setViewport({ width, height: width < 400 ? 640 : 820 });
  await page.goto(`${address}?story=${id}&lang=${lang}&theme=${theme}`);
  await page.waitForSelector('html[data-ready]');
  await page.screenshot({ path, fullPage: true });
}
