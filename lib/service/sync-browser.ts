// The sync keeper in a real browser: its fetch, its clock, its alarm.
import { browser } from 'wxt/browser';
import { ALARM_MINUTES } from '../list/schedule.ts';
import { eraseNamed, type Keeping, readStored, replaceList } from '../list/store.ts';
import { browserFetch } from '../list/sync-fetch.ts';
import type { Area } from '../store/area.ts';
import type { DeskKeeper } from './desk.ts';
import { createSyncKeeper, type SyncKeeper } from './sync-keeper.ts';

const ALARM = 'sync';

export const syncWith = (area: Area, desk: DeskKeeper, keeping: Keeping): SyncKeeper =>
  createSyncKeeper({
    area,
    settings: async () => {
      const { sources, setUp } = await desk.current();
      return { ...sources, setUp };
    },
    fetch: browserFetch,
    now: Date.now,
    random: Math.random,
    stored: () => readStored(keeping.memory),
    replace: (name, entries, now) => replaceList(name, entries, now, keeping),
    erase: eraseNamed,
    changed: () => desk.reload(),
  });

/** The alarm wakes the background; what it then finds due is the keeper's business. Without sources there is nothing to wake for. */
export const serveAlarms = (sync: SyncKeeper): void => {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void tend(sync);
  });
  const start = () => void tend(sync);
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
  browser.storage.onChanged.addListener((changes, where) => {
    if (where === 'managed' || (where === 'local' && 'settings' in changes)) start();
  });
  // An extension that was switched off and on again is told nothing, and its alarm is gone.
  void browser.alarms.get(ALARM).then((alarm) => {
    if (!alarm) start();
  });
};

const tend = async (sync: SyncKeeper): Promise<void> => {
  try {
    if (await sync.idle()) {
      await browser.alarms.clear(ALARM);
      return;
    }
    // Replaced only when it is missing: a new one would begin its ten minutes anew each time.
    if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: ALARM_MINUTES });
    await sync.run();
  } catch {
    // Settings that cannot be read: nothing is known about sources, so nothing is done to lists. The alarm comes again.
  }
};
