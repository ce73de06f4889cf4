// The settings page: puts the stores, the importers and the Options component together.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/Options.tsx';
import { optionsCss } from '../../components/options/styles.ts';
import { adoptStyles } from '../../components/ui/adopt.ts';
import { keyMemory } from '../../lib/list/lock.ts';
import { eraseMarks, readMarks } from '../../lib/list/marks.ts';
import { eraseOffice, readOffice } from '../../lib/list/office.ts';
import { readInWorker } from '../../lib/list/read-in-worker.ts';
import { eraseList, eraseLists, eraseNamed, type Keeping, readStored, replaceList } from '../../lib/list/store.ts';
import { createClient } from '../../lib/messaging/client.ts';
import { openPage, saveAs, sayLanguage, sitePermission } from '../../lib/pages/browser.ts';
import { createListImporter } from '../../lib/pages/list-import.ts';
import { createOfficePage } from '../../lib/pages/office-page.ts';
import { createOptionsPage, sectionOf } from '../../lib/pages/options-page.ts';
import { createProtection } from '../../lib/pages/protection.ts';
import { createSchoolPage } from '../../lib/pages/school-import.ts';
import { localDate } from '../../lib/service/facts.ts';
import { inForce, keepingOf } from '../../lib/store/in-force.ts';
import { readManaged } from '../../lib/store/managed.ts';
import { noSettings, settingsCell } from '../../lib/store/settings.ts';
import { pageWords } from '../../lib/words/pages.ts';

const area = browser.storage.local;
const ask = createClient(browser.runtime);
const now = () => Date.now();
const changed = () => void ask('engine.reload').then(() => page.load());
const managed = () => readManaged({ get: () => browser.storage.managed.get(null) });
const bySchool = async () => {
  const loaded = await settingsCell(area).load();
  const settings = loaded.ok ? loaded.value : noSettings;
  return { settings, policy: inForce(settings.school, await managed()).policy };
};
const keeping: Keeping = {
  memory: keyMemory(browser.storage.session, () => localDate(new Date())),
  rules: async () => {
    const { settings, policy } = await bySchool();
    return keepingOf(policy, settings);
  },
};
const readList = () => readStored(keeping.memory);
const common = { lang: () => page.lang(), now, changed };
const school = createSchoolPage({
  ...common,
  cell: settingsCell(area),
  managed,
});
const list = createListImporter({
  ...common,
  area,
  read: (bytes, answers) => readInWorker(new Uint8Array(bytes), answers),
  stored: readList,
  replace: (name, entries, time) => replaceList(name, entries, time, keeping),
});

const office = createOfficePage({ now, readList, memory: keeping.memory, saveAs }, () => draw());
const protection = createProtection(
  {
    area,
    keeping,
    bySchool: async () => (await bySchool()).policy.lists,
    changed: async () => {
      await ask('engine.reload');
      void ask('sync.now');
      await page.load();
    },
  },
  () => draw(),
);
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
    protection,
    readList,
    eraseList,
    forgetSession: () => browser.storage.session.clear(),
    eraseLists,
    readOffice: () => readOffice(keeping.memory),
    eraseOffice,
    readMarks,
    eraseMarks,
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
browser.storage.onChanged.addListener((changes, where) => {
  const onlySync = where === 'local' && Object.keys(changes).every((key) => key === 'sync');
  if (onlySync) void page.loadList();
  else if (where === 'managed' || where === 'local') void page.load();
});
// Another page may have changed something while this one lay behind it.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void page.load();
});
void page.load();
