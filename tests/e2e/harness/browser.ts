// The one browser of this run, with the extension installed and every request answered by the practice back end.
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { type Backend, createBackend } from '../../practice/backend.ts';
import type { Nginx } from '../../support/nginx.ts';
import { type Build, extensionDir } from './built.ts';
import { chromiumTrust, firefoxTrust } from './trust.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Firefox gives each installation a random address; a preference fixes it, so that our own pages can be opened. */
const FIREFOX_UUID = '5ec04d10-0c00-4a00-8e2e-000000000001';
const GECKO_ID = 'second-look@secondlook.example';

export const executables: Record<BrowserName, string> = {
  chromium: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  firefox: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr',
};

export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of the extension's own pages, without a slash at the end. */
  readonly origin: string;
  readonly backend: Backend;
  /** A new tab whose requests go to the practice back end, whatever the host. */
  newPage(): Promise<Page>;
}

export interface LaunchOptions {
  readonly headless?: boolean;
  /** Which build of the extension; `none`: the bare browser, to show how the pages behave by themselves. */
  readonly build?: Build | 'none';
  /** Folder of the browser's profile, kept when it closes; by default one that goes with it. */
  readonly profile?: string;
  /** A server of this machine that may be reached and is believed; needs `profile`. */
  readonly server?: Nginx;
  /** Folder that downloads go to. */
  readonly downloads?: string;
  /** Further preferences of Firefox. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** A program to start instead of the browser itself, which starts the browser in its turn. */
  readonly executable?: string;
}

const answer = (backend: Backend) => async (request: HTTPRequest) => {
  const url = request.url();
  if (!url.startsWith('http')) return request.continue();
  const method = request.method();
  const body = method === 'POST' ? ((await request.fetchPostData()) ?? '') : '';
  const reply = backend.handle({ method, url, body });
  await request.respond({ status: reply.status, headers: reply.headers, body: reply.body });
};

/** Starts a browser. Nothing in it can reach the network. */
export const launch = async (name: BrowserName, options: LaunchOptions = {}): Promise<Session> => {
  const { headless = true, build = 'e2e' } = options;
  const executablePath = options.executable ?? executables[name];
  const userDataDir = options.profile ? { userDataDir: options.profile } : {};
  const { server, profile, downloads } = options;
  const downloadBehavior = downloads ? { downloadBehavior: { policy: 'allow' as const, downloadPath: downloads } } : {};
  if (server && profile && name === 'firefox') firefoxTrust(server, profile);
  const viewport = headless ? { width: 1100, height: 800 } : null;
  const browser = await (name === 'chromium'
    ? puppeteer.launch({
        executablePath,
        ...userDataDir,
        ...downloadBehavior,
        headless,
        pipe: true,
        enableExtensions: true,
        defaultViewport: viewport,
        args: [
          '--lang=en-GB',
          `--host-resolver-rules=MAP * ~NOTFOUND${server ? ' , EXCLUDE localhost' : ''}`,
          ...(server ? chromiumTrust(server) : []),
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ],
      })
    : puppeteer.launch({
        browser: 'firefox',
        executablePath,
        ...userDataDir,
        headless,
        defaultViewport: viewport,
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
          'intl.accept_languages': 'en-GB',
          'dom.events.testing.asyncClipboard': true,
          'dom.w3c_touch_events.enabled': 1,
          // A proxy nobody answers: what is not answered by the back end goes nowhere.
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': 9,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': 9,
          ...(downloads
            ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads, 'browser.download.useDownloadDir': true }
            : {}),
          ...options.preferences,
        },
      }));
  const id = build === 'none' ? '' : await browser.installExtension(extensionDir(name, build));
  // The welcome page opens by itself, in front: wait for it where it can be seen, so that it does not cover a test's tab later.
  if (id && name === 'chromium') await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const backend = createBackend();
  return {
    name,
    browser,
    origin: name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`,
    backend,
    async newPage() {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      const reply = answer(backend);
      page.on('request', (request) => void reply(request).catch(() => {}));
      return page;
    },
  };
};
