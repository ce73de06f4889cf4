// Starts a real browser with the built extension, for the measuring tools. Builds the extension first when a source is newer than the build.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page, TimeoutError } from 'puppeteer-core';
import { GECKO_ID } from '../../wxt.config.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface ExtensionBrowser {
  readonly browser: Browser;
  /** A tab on one of the extension's own pages, ready when `selector` is there. */
  open(path: string, selector: string): Promise<Page>;
  close(): Promise<void>;
}

const ROOT = new URL('../..', import.meta.url).pathname;
const FIREFOX_UUID = '5ec0d100-0000-4000-8000-000000000001';
const PATHS = { chromium: '/usr/bin/chromium', firefox: '/usr/bin/firefox-esr' };

const newest = (path: string): number => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** The folder of the built extension, built now if need be. */
export const builtExtension = (name: BrowserName): string => {
  const folder = join(ROOT, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const manifest = join(folder, 'manifest.json');
  const sources = ['lib', 'components', 'entrypoints', 'public', 'wxt.config.ts', 'package-lock.json'].map((p) => join(ROOT, p));
  if (existsSync(manifest) && sources.every((path) => newest(path) < statSync(manifest).mtimeMs)) return folder;
  const more = name === 'chromium' ? [] : ['-b', 'firefox', '--mv3'];
  const built = spawnSync('npx', ['wxt', 'build', ...more], { cwd: ROOT, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the extension does not build:\n${built.stdout}${built.stderr}`);
  return folder;
};

/** Throws with what to install when the browser is missing. */
export const startExtension = async (name: BrowserName): Promise<ExtensionBrowser> => {
  if (!existsSync(PATHS[name]))
    throw new Error(`${name} is not installed: apt-get install ${name === 'firefox' ? 'firefox-esr' : 'chromium'}`);
  const folder = builtExtension(name);
  const profile = mkdtempSync(join(tmpdir(), 'second-look-'));
  const browser =
    name === 'chromium'
      ? await launch({
          executablePath: PATHS.chromium,
          headless: true,
          pipe: true,
          enableExtensions: true,
          userDataDir: profile,
          args: ['--no-sandbox'],
        })
      : await launch({
          browser: 'firefox',
          executablePath: PATHS.firefox,
          headless: true,
          userDataDir: profile,
          args: ['--remote-allow-system-access'],
          extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }) },
        });
  const id = await browser.installExtension(folder);
  const origin = name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
  return {
    browser,
    open: async (path, selector) => {
      const page = await browser.newPage();
      // Firefox reports no load event for extension pages: wait for the element instead.
      void page.goto(`${origin}/${path}`).catch(() => undefined);
      // Its driver fails whatever is asked while the old document gives way to the new one: asked again then.
      await page.waitForSelector(selector).catch((error) => {
        if (name !== 'firefox' || error instanceof TimeoutError) throw error;
        return page.waitForSelector(selector);
      });
      return page;
    },
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
