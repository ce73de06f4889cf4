// The office's part of the settings page: keys, address, the file to publish, and what to hand to IT.
import type { OfficeAction, OfficeSaid, OfficeView } from '../../components/options/props.ts';
import type { KeyMemory } from '../list/lock.ts';
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
import { addressProblem } from '../list/source-schema.ts';
import { type StoredList, TEMPORARY, type Written } from '../list/store.ts';

export interface OfficeParts {
  readonly now: () => number;
  readonly readList: () => Promise<StoredList>;
  readonly memory: KeyMemory;
  readonly saveAs: (fileName: string, content: string | Uint8Array) => void;
}

export interface OfficePage {
  view(): OfficeView;
  load(): Promise<void>;
  act(what: OfficeAction): Promise<void>;
}

export const createOfficePage = (parts: OfficeParts, draw: () => void): OfficePage => {
  let office: Office | null | 'damaged' | 'locked' = null;
  let said: OfficeSaid = '';
  let urlProblem = '';

  const load = async () => {
    office = await readOffice(parts.memory);
    draw();
  };
  const say = async (what: OfficeSaid) => {
    said = what;
    await load();
  };

  const write = async (here: Office) => {
    const stored = await parts.readList();
    const readable = stored.state === 'ready' && !stored.hashed;
    // What was added by hand for a day stays on the device where it was added. An office's own list may be called so too: its record's name counts.
    const lists = readable ? Object.entries(stored.byList).filter(([name]) => name !== TEMPORARY) : [];
    const entries = lists.flatMap(([, list]) => list);
    if (entries.length === 0) return say('no-list');
    const file = await nextFile(here, entries, parts.now(), parts.memory);
    if (!file) return say('write-failed');
    parts.saveAs('second-look-list.age', file);
    await say('written');
  };

  return {
    load,
    view: () => {
      if (office === null) return { state: 'not-here', said };
      if (office === 'damaged' || office === 'locked') return { state: office, said };
      const { url, version, keys } = office;
      const settings = url ? JSON.stringify(staffSettings(office), null, 2) : '';
      const { schoolId, identity: key, publicKey } = keys;
      return { state: 'here', url, urlProblem, schoolId, key, publicKey, version, settings, said, validDays: VALID_DAYS };
    },
    act: async (what) => {
      const here = typeof office === 'object' ? office : null;
      if (office === 'locked') return;
      if (what.do === 'start') {
        return say(saidOf(await startOffice(parts.memory)));
      }
      if (what.do === 'restore') {
        const copy = readBackup(await what.file.text().catch(() => ''));
        if (!copy) return say('restore-failed');
        return say(saidOf(await saveOffice({ ...copy, version: versionAfter(copy, here) }, parts.memory)));
      }
      if (!here) return;
      if (what.do === 'url') {
        urlProblem = addressProblem(what.url) ?? '';
        if (urlProblem) return say('');
        return say(saidOf(await saveOffice({ ...here, url: what.url }, parts.memory)));
      }
      if (what.do === 'backup') return parts.saveAs('second-look-school-keys.json', JSON.stringify(here, null, 2));
      await write(here);
    },
  };
};

const saidOf = (written: Written): OfficeSaid => (written.ok ? '' : 'not-saved');

/** Files may have been written after the copy was made; their versions must not come again, so a gap is left. */
const GAP = 1000;
const versionAfter = (copy: Office, here: Office | null): number =>
  here?.keys.schoolId === copy.keys.schoolId ? Math.max(copy.version, here.version) : copy.version + GAP;
