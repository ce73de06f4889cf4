// The guard on social sites: finds the site's file and starts the guard before the page's own scripts run.

import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../../lib/composer/guard.ts';
import { createClient } from '../../lib/messaging/client.ts';
import type { TabProtocol } from '../../lib/messaging/protocol.ts';
import { createLabClient } from '../../lib/pictures/lab/client.ts';
import { LAB_PORT, OPEN_LAB } from '../../lib/pictures/lab/protocol.ts';
import { hostPatterns } from '../../lib/platforms/hosts.ts';
import { platformFor } from '../../lib/platforms/index.ts';
import { createUi } from './ui.tsx';

export default defineContentScript({
  matches: hostPatterns,
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main(ctx) {
    // about:blank and srcdoc frames have no address of their own, only the origin of the page that made them.
    const platform = platformFor(URL.parse(self.origin)?.host ?? location.host);
    if (!platform) return;
    const ask = createClient(browser.runtime);
    const guard = startGuard(
      platform,
      document,
      {
        ask,
        orphaned: () => !browser.runtime?.id,
        lab: createLabClient({
          wake: async () => (await browser.runtime.sendMessage(OPEN_LAB)) === true,
          connect: () => browser.runtime.connect({ name: LAB_PORT }),
        }),
        ui: createUi(document, import.meta.env.MODE === 'e2e' ? 'open' : 'closed'),
      },
      ctx.signal,
    );
    const framed = window.top !== window;
    const answer = (message: unknown) => {
      const name = (message as { name?: keyof TabProtocol } | null)?.name;
      if (name === 'tab.forget') guard.forget();
      return name === 'tab.status' && !framed ? Promise.resolve(guard.status()) : undefined;
    };
    browser.runtime.onMessage.addListener(answer);
    // A newer script of ours has taken over this page.
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(answer));
    if (!framed) void ask('guard.ready');
  },
});
