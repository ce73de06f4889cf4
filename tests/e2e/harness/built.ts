// Before the tests: everything they drive must have been built. Says what to run instead of failing in odd ways.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPractice } from '../../practice/build.ts';

export const extensionDir = (browser: string): string =>
  fileURLToPath(new URL(`../../../.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3-e2e`, import.meta.url));

export const setup = async (): Promise<void> => {
  for (const browser of ['chromium', 'firefox'])
    if (!existsSync(`${extensionDir(browser)}/manifest.json`))
      throw new Error('No e2e build of the extension: run `npm run build:e2e` first.');
  await buildPractice();
};
