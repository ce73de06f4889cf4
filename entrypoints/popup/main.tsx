// The toolbar popup: asks the tab in front and the background, and shows what they say.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { popupCss } from '../../components/popup/styles.ts';
import { adoptStyles } from '../../components/ui/adopt.ts';
import { unlock } from '../../lib/list/key-ring.ts';
import { keyMemory } from '../../lib/list/lock.ts';
import { createClient } from '../../lib/messaging/client.ts';
import { openPage, sayLanguage, sitePermission } from '../../lib/pages/browser.ts';
import { createPopup } from '../../lib/pages/popup.ts';
import { hostPatterns } from '../../lib/platforms/hosts.ts';
import { localDate } from '../../lib/service/facts.ts';
import { pageWords } from '../../lib/words/pages.ts';

const root = document.getElementById('page');
const draw = () => {
  const props = popup.props();
  sayLanguage(props.lang, pageWords[props.lang].product);
  if (root) render(<Popup {...props} />, root);
};
const popup = createPopup(
  {
    ask: createClient(browser.runtime),
    now: () => Date.now(),
    area: browser.storage.local,
    managed: { get: () => browser.storage.managed.get(null) },
    patterns: hostPatterns,
    permission: sitePermission,
    tab: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0],
    unlock: async (passphrase) =>
      (
        await unlock(
          keyMemory(browser.storage.session, () => localDate(new Date())),
          passphrase,
        )
      ).ok,
    askTab: (id, message) => browser.tabs.sendMessage(id, message),
    reloadTab: (id) => browser.tabs.reload(id),
    openOptions: (section) => openPage(`/options.html#${section}`),
    openCheckDraft: () => openPage('/check-a-draft.html'),
    close: () => window.close(),
  },
  draw,
);

adoptStyles(document, popupCss);
draw();
void popup.load();
