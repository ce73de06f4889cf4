// Before the tests: everything they drive must have been built. Says what to run instead of failing in odd ways.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPractice } from '../../practice/build.ts';

/** `e2e` differs from the shipped build in its open shadow roots only. */
export type Build = 'e2e' | 'shipped';

export const extensionDir = (browser: string, build: Build = 'e2e'): string => {
  const name = `${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3${build === 'e2e' ? '-e2e' : ''}`;
  return fileURLToPath(new URL(`../../../.output/${name}`, import.meta.url));
};

export const setup = async (): Promise<void> => {
  for (const browser of ['chromium', 'firefox'])
    if (!existsSync(`${extensionDir(browser)}/manifest.json`))
      throw new Error('No e2e build of the extension: run `npm run build:e2e` first.');
  await buildPractice();
};
