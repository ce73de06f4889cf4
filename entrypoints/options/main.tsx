// The settings page: puts the stores, the importers and the Options component together.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/Options.tsx';
import { optionsCss } from '../../components/options/styles.ts';
import { adoptStyles } from '../../components/ui/adopt.ts';
import { eraseOffice, readOffice } from '../../lib/list/office.ts';
import { readInWorker } from '../../lib/list/read-in-worker.ts';
import { eraseList, eraseLists, eraseNamed, readStored, replaceList } from '../../lib/list/store.ts';
import { createClient } from '../../lib/messaging/client.ts';
import { openPage, saveAs, sayLanguage, sitePermission } from '../../lib/pages/browser.ts';
import { createListImporter } from '../../lib/pages/list-import.ts';
import { createOfficePage } from '../../lib/pages/office-page.ts';
import { createOptionsPage, sectionOf } from '../../lib/pages/options-page.ts';
import { createSchoolPage } from '../../lib/pages/school-import.ts';
import { readManaged } from '../../lib/store/managed.ts';
import { settingsCell } from '../../lib/store/settings.ts';
import { pageWords } from '../../lib/words/pages.ts';

const area = browser.storage.local;
const ask = createClient(browser.runtime);
const now = () => Date.now();
const changed = () => void ask('engine.reload').then(() => page.load());
const common = { lang: () => page.lang(), now, changed };
const school = createSchoolPage({
  ...common,
  cell: settingsCell(area),
  managed: () => readManaged({ get: () => browser.storage.managed.get(null) }),
});
const list = createListImporter({
  ...common,
  area,
  read: (bytes, answers) => readInWorker(new Uint8Array(bytes), answers),
  stored: readStored,
  replace: replaceList,
});

const office = createOfficePage({ now, readList: readStored, saveAs }, () => draw());
const root = document.getElementById('page');
const draw = () => {
  sayLanguage(page.lang(), pageWords[page.lang()].options.title);
  if (root) render(<Options {...page.props()} />, root);
};
const page = createOptionsPage(
  {
    area,
    ask,
    now,
    school,
    list,
    office,
    saveAs,
    readList: readStored,
    eraseList,
    eraseLists,
    readOffice,
    eraseOffice,
    eraseNamed,
    version: browser.runtime.getManifest().version,
    permission: sitePermission,
    openCheckDraft: () => openPage('/check-a-draft.html'),
    setSection: (section) => history.replaceState(null, '', `#${section}`),
  },
  sectionOf(location.hash),
  draw,
);

adoptStyles(document, optionsCss);
school.state.listen(draw);
list.state.listen(draw);
browser.storage.onChanged.addListener((_changes, where) => {
  if (where === 'managed') void page.load();
});
// Another page may have changed something while this one lay behind it.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void page.load();
});
void page.load();
