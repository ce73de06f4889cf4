// The few things our pages ask of the browser, the same for each of them.
import { browser } from 'wxt/browser';
import { hostPatterns } from '../platforms/hosts.ts';

/** Firefox lets a person refuse the sites at installation and later. */
export const sitePermission = {
  has: (): Promise<boolean> => browser.permissions.contains({ origins: hostPatterns }),
  request: (): Promise<boolean> => browser.permissions.request({ origins: hostPatterns }),
  /** The host of a school's list, port included; match patterns know no ports. */
  hasHost: (host: string): Promise<boolean> => browser.permissions.contains({ origins: [originOf(host)] }),
  requestHost: (host: string): Promise<boolean> => browser.permissions.request({ origins: [originOf(host)] }),
};

const originOf = (host: string): string => `https://${host.replace(/:\d+$/, '')}/*`;

export const openPage = (path: '/check-a-draft.html' | `/options.html${string}`): void => {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
};

/** Offers a file as a download without asking for the downloads permission. */
export const saveAs = (fileName: string, content: string | Uint8Array): void => {
  const type = typeof content === 'string' ? 'application/json' : 'application/octet-stream';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type }));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** The document's own language and title follow the person's choice; screen readers read both. */
export const sayLanguage = (lang: 'en' | 'cy', title: string): void => {
  document.documentElement.lang = lang;
  document.title = title;
};
