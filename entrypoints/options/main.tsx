// The settings page: puts the stores, the importers and the Options component together.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readList } from '../../lib/list/import.ts';
import { readStored, replaceList } from '../../lib/list/store.ts';
import { createClient } from '../../lib/messaging/client.ts';
import { createListImporter } from '../../lib/pages/list-import.ts';
import { createSchoolPage } from '../../lib/pages/school-import.ts';
import { settingsCell } from '../../lib/store/settings.ts';
import { Bare } from './bare.tsx';

const ask = createClient(browser.runtime);
const changed = () => void ask('engine.reload');
const common = { lang: () => 'en' as const, now: () => Date.now(), changed };
const school = createSchoolPage({ ...common, cell: settingsCell(browser.storage.local) });
const list = createListImporter({
  ...common,
  read: async (bytes) => readList(bytes),
  stored: readStored,
  replace: replaceList,
});

const draw = () => {
  const page = document.getElementById('page');
  if (page) render(<Bare school={school} list={list} />, page);
};
school.state.listen(draw);
list.state.listen(draw);
draw();
void school.load();
