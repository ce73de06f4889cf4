// Every store on this device and what is in it at this moment: the answer to "what does this tool keep?".
import type { KeptRow } from '../../components/options/props.ts';
import type { Outcome } from '../list/database.ts';
import type { MarkRecord } from '../list/marks.ts';
import { oldestOf, type StoredList, type Written } from '../list/store.ts';
import { answersCell } from '../store/answers.ts';
import type { Area } from '../store/area.ts';
import { dismissalsCell } from '../store/dismissals.ts';
import { historyCell, recent } from '../store/history.ts';
import { mappingsCell } from '../store/mappings.ts';
import { noSettings, settingsCell } from '../store/settings.ts';
import { syncCell } from '../store/sync-state.ts';

export interface KeptParts {
  readonly area: Area;
  readonly now: () => number;
  readonly readList: () => Promise<StoredList>;
  readonly eraseList: () => Promise<Written>;
  /** Every list, the office's keys left alone. */
  readonly eraseLists: () => Promise<Written>;
  readonly readOffice: () => Promise<unknown>;
  readonly eraseOffice: () => Promise<unknown>;
  readonly readMarks: () => Promise<Outcome<readonly MarkRecord[]>>;
  readonly eraseMarks: () => Promise<unknown>;
  /** What is in memory for this session of the browser: the unlocked key, what tabs were told. */
  readonly forgetSession: () => Promise<void>;
}

/** What is there now. A store that cannot be read counts as one thing of unknown age: it is not empty. */
export const keptNow = async (parts: KeptParts): Promise<readonly KeptRow[]> => {
  const { area } = parts;
  const [settings, answers, dismissals, history, sync, mappings, office, list, marked] = await Promise.all([
    settingsCell(area).load(),
    answersCell(area).load(),
    dismissalsCell(area).load(),
    historyCell(area).load(),
    syncCell(area).load(),
    mappingsCell(area).load(),
    parts.readOffice(),
    parts.readList(),
    parts.readMarks(),
  ]);
  const lines = history.ok ? recent(history.value, parts.now()) : [];
  const oldest = (times: readonly number[]) => (times.length > 0 ? Math.min(...times) : 0);
  const marks = dismissals.ok ? dismissals.value.items : [];
  return [
    {
      id: 'settings',
      count: settings.ok ? (settings.value.school ? 1 : 0) + (settings.value.acknowledgedOn ? 1 : 0) : 1,
      oldest: settings.ok ? settings.value.changed : 0,
    },
    listRow(list),
    { id: 'sources', count: sync.ok ? Object.keys(sync.value).length : 1, oldest: 0 },
    { id: 'columns', count: mappings.ok ? mappings.value.length : 1, oldest: 0 },
    { id: 'office', count: office === null ? 0 : 1, oldest: 0 },
    {
      id: 'marked-pictures',
      count: marked.ok ? marked.value.length : 1,
      oldest: marked.ok ? oldest(marked.value.map((mark) => mark.at)) : 0,
    },
    { id: 'accounts', count: answers.ok ? answers.value.length : 1, oldest: 0 },
    { id: 'dismissals', count: dismissals.ok ? marks.length : 1, oldest: oldest(marks.map((mark) => mark.at)) },
    { id: 'history', count: history.ok ? lines.length : 1, oldest: oldest(lines.map((line) => line.at)) },
    { id: 'language', count: settings.ok && settings.value.lang ? 1 : 0, oldest: 0 },
  ];
};

/** How many and since when can be read without the key, and beside a damaged list; a database that will not open counts as one thing. */
const listRow = (list: StoredList): KeptRow => {
  if (list.state === 'none') return { id: 'list', count: 0, oldest: 0 };
  const { lists } = list;
  if (lists.length === 0) return { id: 'list', count: 1, oldest: 0 };
  return { id: 'list', count: lists.reduce((sum, { count }) => sum + count, 0), oldest: oldestOf(lists) };
};

/** Erases one store, whatever state it is in. */
export const eraseKept = async (parts: KeptParts, id: KeptRow['id']): Promise<void> => {
  const { area } = parts;
  switch (id) {
    case 'list':
      await parts.eraseLists();
      return;
    case 'sources':
      return syncCell(area).erase();
    case 'columns':
      return mappingsCell(area).erase();
    case 'office':
      await parts.eraseOffice();
      return;
    case 'accounts':
      return answersCell(area).erase();
    case 'dismissals':
      return dismissalsCell(area).erase();
    case 'history':
      return historyCell(area).erase();
    case 'settings':
    case 'language': {
      const cell = settingsCell(area);
      const settings = await cell.load();
      if (!settings.ok) return cell.erase();
      await cell.save(id === 'language' ? { ...settings.value, lang: null } : { ...noSettings, lang: settings.value.lang });
      return;
    }
    case 'marked-pictures':
      await parts.eraseMarks();
      return;
  }
};

/** Everything, found or not by name: after this the extension is as freshly installed. */
export const eraseAll = async (parts: KeptParts): Promise<void> => {
  await parts.eraseList();
  await parts.forgetSession();
  await parts.area.remove(Object.keys(await parts.area.get(null)));
};
