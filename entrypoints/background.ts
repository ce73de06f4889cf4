// Wires the background: stores, engine, messages, toolbar icon. No decision is taken here.

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { lockState } from '../lib/list/key-ring.ts';
import { keyMemory } from '../lib/list/lock.ts';
import { addMark } from '../lib/list/marks.ts';
import { addQuick } from '../lib/list/quick.ts';
import { type Keeping, readStored, settleLists } from '../lib/list/store.ts';
import { createRouter } from '../lib/messaging/router.ts';
import { serveLabOpening } from '../lib/pictures/lab/open.ts';
import { createDeskKeeper, deskKeys } from '../lib/service/desk.ts';
import { localDate } from '../lib/service/facts.ts';
import { createHandlers } from '../lib/service/handlers.ts';
import { activeIcon } from '../lib/service/icons.ts';
import { openOptions, openWelcome } from '../lib/service/open.ts';
import { profilesIn } from '../lib/service/profiles.ts';
import { serveAlarms, syncWith } from '../lib/service/sync-browser.ts';
import { tabsIn } from '../lib/service/tabs.ts';
import { tellTabs } from '../lib/service/tell-tabs.ts';

export default defineBackground(() => {
  const now = () => new Date();
  const area = browser.storage.local;
  const tabs = tabsIn(browser.storage.session);
  const profiles = profilesIn(browser.storage.session);
  const managed = { get: () => browser.storage.managed.get(null) };
  const keeping: Keeping = {
    memory: keyMemory(browser.storage.session, () => localDate(now())),
    rules: async () => (await desk.current()).keeping,
  };
  const desk = createDeskKeeper({
    area,
    managed,
    readList: () => readStored(keeping.memory),
    now,
    browserLang: browser.i18n.getUILanguage(),
    lock: () => lockState(keeping.memory),
    onReload: () => {
      void tellTabs();
      settle();
    },
  });
  const sync = syncWith(area, desk, keeping);
  const settle = () =>
    void settleLists(keeping).then(
      (changed) => changed && desk.reload(),
      () => undefined,
    );

  const route = createRouter({
    ownId: browser.runtime.id,
    ownRoot: browser.runtime.getURL('/'),
    handlers: createHandlers({
      area,
      desk,
      sync,
      tabs,
      profiles,
      now,
      addQuick: (entry, today, time) => addQuick(entry, today, time, keeping),
      addMark,
      openOptions,
      activate: (tabId) => browser.action.setIcon({ tabId, path: activeIcon }),
    }),
    onFailure: (name) => console.warn(`Second Look: "${name}" could not be answered.`),
  });

  // Every listener is set before anything is awaited: a browser that wakes us for an event looks for its listener at once.
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    const answer = route(message, sender);
    if (!answer) return undefined;
    void answer.then(respond);
    return true;
  });
  serveLabOpening();
  browser.storage.onChanged.addListener((changes, where) => {
    if (where === 'managed' || (where === 'local' && Object.keys(changes).some((key) => deskKeys.includes(key)))) desk.refresh();
    if (where === 'managed' || (where === 'local' && 'settings' in changes)) {
      void tellTabs();
      settle();
    }
  });
  serveAlarms(sync);
  settle();
  browser.tabs.onRemoved.addListener((tabId) => void tabs.set(tabId, undefined));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
});
