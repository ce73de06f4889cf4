// npm run look -- FILE... [--browser chromium|firefox]: examines files with the shipped code in a real browser, one JSON line a file.
// Boxes are fractions of the upright picture; times are milliseconds. Nothing else goes to standard output.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Examined, ExamineOptions } from '../../lib/pictures/examine.ts';
import type { PictureFeatures } from '../../lib/pictures/features.ts';
import { type BrowserName, startExtension } from './extension-browser.ts';

declare global {
  // Lent by photo-lab.html#look.
  var examine: ((file: Blob, options?: ExamineOptions) => Promise<Examined>) | undefined;
}

/** The page of the extension that lends its examination to tools. */
export const LOOK_PAGE = 'photo-lab.html#look';

/** Hands one file to the extension as a person would, through a file input. */
export const examineIn = async (page: Page, path: string): Promise<PictureFeatures> => {
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  if (!input) throw new Error('the look page has no file input');
  await input.uploadFile(path);
  return page.evaluate(async () => {
    const file = document.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0];
    if (!file || !globalThis.examine) throw new Error('nothing to examine');
    return (await globalThis.examine(file)).features;
  });
};

/** One line of output. */
export const lineOf = (file: string, f: PictureFeatures): string =>
  JSON.stringify({
    file,
    kind: f.kind,
    format: f.format,
    width: f.width,
    height: f.height,
    faces: f.faces,
    crowd: f.crowd,
    people: f.people,
    identifiable: f.identifiable,
    lines: f.lines,
    metadata: f.metadata,
    hasLocation: f.hasLocation,
    marked: f.marked,
    ...(f.moments === undefined ? {} : { moments: f.moments }),
    ...(f.cannot ? { cannot: f.cannot } : {}),
    ms: Object.fromEntries(Object.entries(f.ms).map(([part, ms]) => [part, Math.round(ms)])),
  });

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    options: { browser: { type: 'string', default: 'chromium' } },
    allowPositionals: true,
  });
  if (positionals.length === 0 || !['chromium', 'firefox'].includes(values.browser)) {
    console.error('usage: npm run look -- FILE... [--browser chromium|firefox]');
    return 2;
  }
  const started = await startExtension(values.browser as BrowserName);
  let missing = 0;
  try {
    const page = await started.open(LOOK_PAGE, 'input[type=file]');
    for (const file of positionals) {
      if (!existsSync(file)) {
        console.error(`no such file: ${file}`);
        missing++;
        continue;
      }
      process.stdout.write(`${lineOf(file, await examineIn(page, resolve(file)))}\n`);
    }
  } finally {
    await started.close();
  }
  return missing ? 1 : 0;
};

if (process.argv[1] === new URL(import.meta.url).pathname) process.exitCode = await main();
