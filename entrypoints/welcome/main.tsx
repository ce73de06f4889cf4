// The page that opens once after installing.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { adoptStyles } from '../../components/ui/adopt.ts';
import { welcomeCss } from '../../components/welcome/styles.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { createClient } from '../../lib/messaging/client.ts';
import { openPage, sayLanguage, sitePermission } from '../../lib/pages/browser.ts';
import { pageWords } from '../../lib/words/pages.ts';

const ask = createClient(browser.runtime);
const root = document.getElementById('page');

const load = async () => {
  const [status, permission] = await Promise.all([ask('status.get'), sitePermission.has()]);
  const { lang, school, setUp } = status.ok ? status.value : { lang: 'en' as const, school: '', setUp: false };
  sayLanguage(lang, pageWords[lang].product);
  if (!root) return;
  render(
    <Welcome
      lang={lang}
      school={school}
      setUp={setUp}
      permission={permission ? 'given' : 'missing'}
      onGrant={() => void sitePermission.request().then(load)}
      onOpenOptions={() => openPage('/options.html#start')}
      onCheckDraft={() => openPage('/check-a-draft.html')}
      onLang={(next) => void ask('lang.set', next).then(load)}
    />,
    root,
  );
};

adoptStyles(document, welcomeCss);
void load();
