// Takes the pictures of README.md from the built extension in Chromium, on the practice pages: docs/images/.
// Usage: npm run build:e2e, then npm run screenshots
import { fileURLToPath } from 'node:url';
import { open } from '../e2e/harness/composer.ts';
import { openOptions } from '../e2e/harness/own-pages.ts';
import { readySession, sharedTab } from '../e2e/harness/session.ts';
import { xHome } from '../e2e/harness/surfaces.ts';
import { warningSays } from '../e2e/harness/warning.ts';
import { drawing } from '../gallery/samples.ts';
import { buildPractice } from '../practice/build.ts';

const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const shot = (name: string) => ({ path: `${images}${name}.png` as const });

await buildPractice();
const ready = await readySession();

// A drawn scene: nobody's photograph is needed.
const picture = fileURLToPath(new URL('../../practice/harbour.png', import.meta.url));
const easel = await ready.browser.newPage();
await easel.setViewport({ width: 640, height: 400 });
await easel.setContent(`<style>body{margin:0}img{display:block}</style><img src="${drawing}">`);
await easel.screenshot({ path: picture as `${string}.png` });
await easel.close();

const tab = await sharedTab();
await tab.setViewport({ width: 1100, height: 800 });
const composer = await open(tab, xHome);
await composer.type(
  'What a morning at the harbour! Da iawn to Siân Llewelyn and the rest of 9B, who found eleven kinds of crab.',
);
await composer.attach(picture);
await composer.publish();
await warningSays(tab);
await tab.screenshot(shot('warning'));
if (ready.backend.posts.length > 0) throw new Error('The post went out: the picture would show something untrue.');

const options = await openOptions(ready, 'start');
await options.setViewport({ width: 1100, height: 760 });
await options.screenshot(shot('settings'));
await ready.browser.close();
