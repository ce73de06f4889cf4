// Everything the background knows, loaded once and kept ready: settings, list, engine. Requests wait for it; nothing is answered from half of it.
import type { Engine } from '../core/check.ts';
import { createEngine } from '../core/engine.ts';
import type { Policy } from '../core/policy.ts';
import type { NameIndex } from '../core/text/names.ts';
import type { LockState } from '../list/key-ring.ts';
import { namesOf } from '../list/names-of.ts';
import type { SourceSettings } from '../list/source-schema.ts';
import type { StoredList } from '../list/store.ts';
import type { Lang, ListStatus } from '../messaging/protocol.ts';
import { answersCell } from '../store/answers.ts';
import type { Area } from '../store/area.ts';
import { dismissalsCell } from '../store/dismissals.ts';
import { inForce, keepingOf } from '../store/in-force.ts';
import { type ManagedArea, readManaged } from '../store/managed.ts';
import { type Settings, settingsCell } from '../store/settings.ts';
import { syncCell } from '../store/sync-state.ts';
import { factsFrom, listStatus, localDate, withContacts } from './facts.ts';

export interface Desk {
  readonly engine: Engine;
  readonly policy: Policy;
  readonly sources: SourceSettings;
  readonly settings: Settings;
  readonly setUp: boolean;
  readonly lang: Lang;
  readonly names: NameIndex;
  readonly list: ListStatus;
  /** How lists are to lie on this device. */
  readonly keeping: Policy['lists'];
}

export interface DeskParts {
  readonly area: Area;
  readonly managed: ManagedArea;
  readonly readList: () => Promise<StoredList>;
  readonly lock?: () => Promise<LockState>;
  readonly now: () => Date;
  /** The browser's own language, such as `cy-GB`. */
  readonly browserLang: string;
  /** The list changed, so what was answered before counts no more. */
  readonly onReload?: () => void;
}

/** Settings that cannot be read must not look like "no school": the request fails, and the person sees that nothing was checked. */
export class Unreadable extends Error {}

/** Keys of storage.local that the engine is built from. */
export const deskKeys: readonly string[] = ['settings', 'answers', 'dismissals', 'sync'];

/** How long an engine's idea of "today" and of the list's age is good enough. */
const FRESH_MS = 60_000;

export interface DeskKeeper {
  current(): Promise<Desk>;
  /** Settings, answers or dismissals changed. The next request builds anew; those already running finish with what they have. */
  refresh(): void;
  /** The list changed as well. */
  reload(): void;
}

export const createDeskKeeper = (parts: DeskParts): DeskKeeper => {
  let built: { readonly at: number; readonly desk: Promise<Desk> } | undefined;
  // The index is the dear part (half a second for 10,000 names), so it outlives the minute.
  let index: { readonly today: string; readonly list: Promise<StoredList>; readonly names: Promise<NameIndex> } | undefined;

  const build = async (now: Date): Promise<Desk> => {
    // Temporary entries run out with the day.
    const today = localDate(now);
    const held = index?.today === today ? index : indexOf(parts.readList(), today);
    index = held;
    const [settings, managed, sync, answers, dismissals, stored, names] = await Promise.all([
      settingsCell(parts.area).load(),
      readManaged(parts.managed),
      syncCell(parts.area).load(),
      answersCell(parts.area).load(),
      dismissalsCell(parts.area).load(),
      held.list,
      held.names,
    ]);
    if (!settings.ok) throw new Unreadable(settings.why);
    const { policy, sources } = inForce(settings.value.school, managed);
    const list = listStatus(
      withContacts(stored, sync.ok ? sync.value : {}, now.getTime()),
      now.getTime(),
      policy.lists.maxAgeHours,
    );
    const lockWanted = policy.lists.lock === 'passphrase' && (await parts.lock?.()) === 'none';
    const setUp = policy.school.names.length > 0;
    const facts = factsFrom({
      now,
      list,
      answers: answers.ok ? answers.value : [],
      dismissals: dismissals.ok ? dismissals.value : { salt: '', items: [] },
      acknowledgedOn: settings.value.acknowledgedOn,
      asksAcknowledgement: setUp,
    });
    const engine = createEngine(policy, names, facts);
    return {
      engine,
      policy,
      sources,
      settings: settings.value,
      setUp,
      names,
      list: lockWanted ? { ...list, lockWanted } : list,
      keeping: keepingOf(policy, settings.value),
      lang: langOf(settings.value, parts.browserLang),
    };
  };

  return {
    current: () => {
      const now = parts.now();
      if (!built || Math.abs(now.getTime() - built.at) > FRESH_MS) {
        const desk = build(now);
        const mine = { at: now.getTime(), desk };
        built = mine;
        // A failed build must not be remembered: the disk may be readable again the next time.
        desk.catch(() => {
          if (built === mine) built = undefined;
          index = undefined;
        });
      }
      return built.desk;
    },
    refresh: () => {
      built = undefined;
    },
    reload: () => {
      built = undefined;
      index = undefined;
      parts.onReload?.();
    },
  };
};

const indexOf = (list: Promise<StoredList>, today: string) => ({
  today,
  list,
  names: list.then((stored) => namesOf(stored, today)),
});

export const langOf = (settings: Settings, browserLang: string): Lang =>
  settings.lang ?? (/^cy\b/i.test(browserLang) ? 'cy' : 'en');
