// Pictures of every story of the gallery, in Chromium and Firefox: practice/gallery/.
// Usage: npm run gallery -- [--browser chromium|firefox] [--only PATTERN] [--all] [--lang en|cy] [--theme light|dark]
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Lang } from '../../lib/messaging/protocol.ts';
import { launch } from '../e2e/harness/browser.ts';
import { type Look, openGallery } from '../gallery/site.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    all: { type: 'boolean' },
    lang: { type: 'string' },
    theme: { type: 'string' },
  },
});

const out = fileURLToPath(new URL('../../practice/gallery/', import.meta.url));
const lang = (values.lang ?? 'en') as Lang;
const theme = (values.theme ?? 'light') as Look['theme'];
const looks: readonly Look[] = values.all
  ? (['en', 'cy'] as const).flatMap((l) =>
      (['light', 'dark'] as const).flatMap((t) => [900, 320].map((width) => ({ lang: l, theme: t, width }))),
    )
  : [{ lang, theme, width: 900 }];

for (const name of ['chromium', 'firefox'] as const) {
  if (values.browser && values.browser !== name) continue;
  await mkdir(`${out}${name}`, { recursive: true });
  const { browser } = await launch(name, { build: 'none' });
  const gallery = await openGallery(browser);
  for (const story of gallery.stories) {
    if (values.only && !new RegExp(values.only).test(story)) continue;
    for (const look of looks) {
      await gallery.show(story, look);
      await gallery.page.screenshot({
        path: `${out}${name}/${story}-${look.lang}-${look.theme}-${look.width}.png`,
        fullPage: true,
      });
    }
  }
  await browser.close();
}
