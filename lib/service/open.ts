// Opens our own pages in a tab.
import { browser } from 'wxt/browser';

/** `section` is the part of the settings page to show; only its own letters get into the address. */
export const openOptions = async (section: string): Promise<void> => {
  const hash = section.replace(/[^a-z-]/g, '');
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${hash ? `#${hash}` : ''}` });
};

export const openWelcome = async (): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
};
