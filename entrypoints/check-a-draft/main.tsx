// "Check a draft": a post tried out without a site. Nothing typed here is kept.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { CheckADraft } from '../../components/check-a-draft/CheckADraft.tsx';
import { checkADraftCss } from '../../components/check-a-draft/styles.ts';
import { adoptStyles } from '../../components/ui/adopt.ts';
import { createClient } from '../../lib/messaging/client.ts';
import { sayLanguage } from '../../lib/pages/browser.ts';
import { createCheckDraft } from '../../lib/pages/check-draft-page.ts';
import { pageWords } from '../../lib/words/pages.ts';

const root = document.getElementById('page');
const draw = () => {
  const props = page.props();
  sayLanguage(props.lang, pageWords[props.lang].checkDraft.title);
  if (root) render(<CheckADraft {...props} />, root);
};
const page = createCheckDraft(
  { ask: createClient(browser.runtime), area: browser.storage.local, managed: { get: () => browser.storage.managed.get(null) } },
  draw,
);

adoptStyles(document, checkADraftCss);
void page.load();
