// The list or the settings changed: pages with a guard must not go on by answers from before.
import { browser } from 'wxt/browser';
import type { TabProtocol } from '../messaging/protocol.ts';
import { hostPatterns } from '../platforms/hosts.ts';

const FORGET: keyof TabProtocol = 'tab.forget';

/** A tab without a guard, or one that just closed, does not answer; that is no trouble. */
export const tellTabs = async (): Promise<void> => {
  const tabs = await browser.tabs.query({ url: hostPatterns }).catch(() => []);
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, { name: FORGET })])));
};
