// The sync keeper in a real browser: its fetch, its clock, its alarm.
import { browser } from 'wxt/browser';
import { ALARM_MINUTES } from '../list/schedule.ts';
import { eraseNamed, readStored, replaceList } from '../list/store.ts';
import { browserFetch } from '../list/sync-fetch.ts';
import type { Area } from '../store/area.ts';
import type { DeskKeeper } from './desk.ts';
import { createSyncKeeper, type SyncKeeper } from './sync-keeper.ts';

const ALARM = 'sync';

export const syncWith = (area: Area, desk: DeskKeeper): SyncKeeper =>
  createSyncKeeper({
    area,
    settings: async () => (await desk.current()).sources,
    fetch: browserFetch,
    now: Date.now,
    random: Math.random,
    stored: readStored,
    replace: replaceList,
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
};

const tend = async (sync: SyncKeeper): Promise<void> => {
  const sources = await sync.status().catch(() => []);
  if (sources.length > 0) await browser.alarms.create(ALARM, { periodInMinutes: ALARM_MINUTES });
  else await browser.alarms.clear(ALARM);
  // Also without sources: a school that has just withdrawn one takes its list back.
  await sync.run().catch(() => undefined);
};
