// The list's protection on our pages: unlocking, choosing a passphrase, taking it off, keeping names unreadable.
import type { ProtectionAction, ProtectionView } from '../../components/options/props.ts';
import { type Changed, type LockState, lockState, removeLock, setLock, unlock } from '../list/key-ring.ts';
import { SHORTEST_PASSPHRASE } from '../list/lock.ts';
import type { Keeping } from '../list/store.ts';
import type { Area } from '../store/area.ts';
import { noSettings, settingsCell } from '../store/settings.ts';

export interface ProtectionParts {
  readonly area: Area;
  readonly keeping: Keeping;
  /** What the school asks for, whoever chose otherwise here. */
  readonly bySchool: () => Promise<{ readonly keep: string; readonly lock: string }>;
  /** The list can be read now, or no longer: everything that was built from it must be built anew. */
  readonly changed: () => Promise<unknown>;
}

export interface Protection {
  view(): ProtectionView;
  load(): Promise<void>;
  act(what: ProtectionAction): Promise<void>;
}

export const createProtection = (parts: ProtectionParts, draw: () => void): Protection => {
  const { memory } = parts.keeping;
  let lock: LockState = 'none';
  let said: ProtectionView['said'] = '';
  let school = { keep: 'readable', lock: 'device' };
  let keep = 'readable';
  let working = false;

  const load = async () => {
    [lock, school] = await Promise.all([lockState(memory), parts.bySchool()]);
    ({ keep } = await parts.keeping.rules());
    draw();
  };

  const change = async (what: ProtectionAction): Promise<Changed | 'short' | 'differ'> => {
    switch (what.do) {
      case 'unlock':
        return unlock(memory, what.passphrase);
      case 'lock':
        if ([...what.passphrase].length < SHORTEST_PASSPHRASE) return 'short';
        return what.passphrase === what.again ? setLock(memory, what.passphrase) : 'differ';
      case 'lock-now':
        await memory.clear();
        return { ok: true };
      case 'remove-lock':
        return removeLock(memory);
      case 'hide-names':
      case 'show-names': {
        const cell = settingsCell(parts.area);
        const before = await cell.load();
        if (!before.ok && before.why !== 'damaged') return { ok: false, why: 'damaged' };
        const settings = before.ok ? before.value : noSettings;
        // The background sees the change and makes the names that are here unreadable.
        const saved = await cell.save({ ...settings, keep: what.do === 'hide-names' ? 'match-only' : 'readable' });
        return saved.ok ? saved : { ok: false, why: 'damaged' };
      }
    }
  };

  return {
    load,
    view: () => ({
      lock,
      lockWanted: school.lock === 'passphrase',
      matchOnly: keep === 'match-only',
      matchOnlyBySchool: school.keep === 'match-only',
      said,
      working,
    }),
    act: async (what) => {
      working = true;
      said = '';
      draw();
      const changed = await change(what).catch((): Changed => ({ ok: false, why: 'damaged' }));
      working = false;
      said = typeof changed === 'string' ? changed : changed.ok ? '' : changed.why === 'wrong' ? 'wrong' : 'failed';
      if (said === '') await parts.changed();
      await load();
    },
  };
};
