// What each tab's last draft entitles its content script to. Lives in storage.session: memory only, but it outlives the background's sleep.
import type { Area } from '../store/area.ts';

/** Only tabs in scope, or with an open question, have a record; a silent tab leaves none. */
export interface TabRecord {
  /** The last draft came from a school account: names may be offered for its pictures. */
  readonly school: boolean;
  /** The account we asked about; only this one may be answered. */
  readonly asked: { readonly platform: string; readonly handle: string } | null;
}

export interface Tabs {
  get(tabId: number): Promise<TabRecord | undefined>;
  set(tabId: number, record: TabRecord | undefined): Promise<void>;
}

export const tabsIn = (area: Area): Tabs => ({
  get: async (tabId) => (await area.get(keyOf(tabId)))[keyOf(tabId)] as TabRecord | undefined,
  set: (tabId, record) => (record ? area.set({ [keyOf(tabId)]: record }) : area.remove(keyOf(tabId))),
});

const keyOf = (tabId: number): string => `tab.${tabId}`;
