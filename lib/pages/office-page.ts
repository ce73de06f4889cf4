// The office's part of the settings page: keys, address, the file to publish, and what to hand to IT.
import type { OfficeAction, OfficeView } from '../../components/options/props.ts';
import {
  nextFile,
  type Office,
  readBackup,
  readOffice,
  saveOffice,
  staffSettings,
  startOffice,
  VALID_DAYS,
} from '../list/office.ts';
import type { StoredList } from '../list/store.ts';
import { MAIN_LIST } from './list-import.ts';

export interface OfficeParts {
  readonly now: () => number;
  readonly readList: () => Promise<StoredList>;
  readonly saveAs: (fileName: string, content: string | Uint8Array) => void;
}

export interface OfficePage {
  view(): OfficeView;
  load(): Promise<void>;
  act(what: OfficeAction): Promise<void>;
}

type Said = Extract<OfficeView, { state: 'here' }>['said'];

export const createOfficePage = (parts: OfficeParts, draw: () => void): OfficePage => {
  let office: Office | null | 'damaged' = null;
  let said: Said = '';

  const load = async () => {
    office = await readOffice();
    draw();
  };
  const say = async (what: Said) => {
    said = what;
    await load();
  };

  const write = async (here: Office) => {
    const stored = await parts.readList();
    const entries = stored.state === 'ready' ? stored.byList[MAIN_LIST] : undefined;
    if (!entries) return say('no-list');
    const file = await nextFile(here, entries, parts.now());
    if (!file) return say('write-failed');
    parts.saveAs('second-look-list.age', file);
    await say('written');
  };

  return {
    load,
    view: () => {
      if (office === null) return { state: 'not-here' };
      if (office === 'damaged') return { state: 'damaged' };
      const { url, version } = office;
      const settings = url ? JSON.stringify(staffSettings(office), null, 2) : '';
      return { state: 'here', url, version, settings, said, validDays: VALID_DAYS };
    },
    act: async (what) => {
      const here = office && office !== 'damaged' ? office : null;
      if (what.do === 'start') {
        await startOffice();
        return say('');
      }
      if (what.do === 'restore') {
        const copy = readBackup(await what.file.text().catch(() => ''));
        if (copy) await saveOffice({ ...copy, version: versionAfter(copy, here) });
        return say(copy ? '' : 'restore-failed');
      }
      if (!here) return;
      if (what.do === 'url') {
        await saveOffice({ ...here, url: what.url });
        return say('');
      }
      if (what.do === 'backup') return parts.saveAs('second-look-school-keys.json', JSON.stringify(here, null, 2));
      await write(here);
    },
  };
};

/** Files may have been written after the copy was made; their versions must not come again, so a gap is left. */
const GAP = 1000;
const versionAfter = (copy: Office, here: Office | null): number =>
  here?.keys.schoolId === copy.keys.schoolId ? Math.max(copy.version, here.version) : copy.version + GAP;
