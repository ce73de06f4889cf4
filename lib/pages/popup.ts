// The popup's own memory: what the tab in front and the background said.

import type { OptionsSection } from '../../components/options/props.ts';
import type { PopupPage, PopupProps } from '../../components/popup/props.ts';
import type { Ask } from '../messaging/client.ts';
import { APP } from '../messaging/envelope.ts';
import type { Status, TabStatus } from '../messaging/protocol.ts';
import type { Area } from '../store/area.ts';
import { inForce } from '../store/in-force.ts';
import { type ManagedArea, readManaged } from '../store/managed.ts';
import { settingsCell } from '../store/settings.ts';
import { popupPage } from './popup-page.ts';

export interface PopupParts {
  readonly ask: Ask;
  readonly now: () => number;
  readonly area: Area;
  readonly managed: ManagedArea;
  readonly patterns: readonly string[];
  readonly permission: { has(): Promise<boolean>; request(): Promise<boolean> };
  readonly tab: () => Promise<{ readonly id?: number | undefined; readonly url?: string | undefined } | undefined>;
  /** False when it is not the passphrase. */
  readonly unlock: (passphrase: string) => Promise<boolean>;
  readonly askTab: (tabId: number, message: unknown) => Promise<unknown>;
  readonly reloadTab: (tabId: number) => Promise<void>;
  readonly openOptions: (section: OptionsSection) => void;
  readonly openCheckDraft: () => void;
  readonly close: () => void;
}

export interface PopupKeeper {
  props(): PopupProps;
  load(): Promise<void>;
}

export const createPopup = (parts: PopupParts, draw: () => void): PopupKeeper => {
  let page: PopupPage = { state: 'asking' };
  let tabId: number | undefined;
  let told: TabStatus | null = null;
  let visibility: PopupProps['visibility'] = null;
  let unlocking: PopupProps['unlocking'] = 'no';
  let status: Status = {
    lang: 'en',
    school: '',
    setUp: true,
    list: { state: 'ready', count: 0, updated: parts.now(), stale: false },
  };

  const load = async () => {
    const [tab, permission, now] = await Promise.all([parts.tab(), parts.permission.has(), parts.ask('status.get')]);
    if (now.ok) status = now.value;
    tabId = tab?.id;
    told = tabId === undefined ? null : await askTab(tabId);
    page = popupPage({ url: tab?.url ?? '', status: told, permission }, parts.patterns);
    visibility = told?.account ? await visibilityOf(parts, told.platform, told.account.handle) : null;
    draw();
  };
  const askTab = async (id: number): Promise<TabStatus | null> => {
    try {
      return readStatus(await parts.askTab(id, { app: APP, name: 'tab.status' }));
    } catch {
      // No content script there: another site, or a page older than the extension.
      return null;
    }
  };
  const away = (go: () => void) => () => {
    go();
    parts.close();
  };

  return {
    load,
    props: () => ({
      lang: status.lang,
      now: parts.now(),
      page,
      account: told?.account ?? null,
      scope: told?.scope ?? null,
      visibility,
      school: status.school,
      setUp: status.setUp,
      list: status.list,
      unlocking,
      onUnlock: (passphrase) => {
        unlocking = 'working';
        draw();
        void parts.unlock(passphrase).then(async (right) => {
          unlocking = right ? 'no' : 'wrong';
          await parts.ask('engine.reload');
          await load();
        });
      },
      onOpenOptions: (section) => away(() => parts.openOptions(section))(),
      onQuickAdd: async (entry) => {
        const added = await parts.ask('list.add', entry);
        await load();
        return added.ok;
      },
      onCheckDraft: away(parts.openCheckDraft),
      onReload: () => {
        if (tabId !== undefined) void parts.reloadTab(tabId).then(parts.close);
      },
      onGrant: () => void parts.permission.request().then(load),
      onLang: (lang) => void parts.ask('lang.set', lang).then(load),
    }),
  };
};

/** Content scripts answer in the same envelope as the background, or with the bare status. */
const readStatus = (answer: unknown): TabStatus | null => {
  const value =
    (answer as { ok?: boolean; value?: unknown } | undefined)?.ok === true ? (answer as { value: unknown }).value : answer;
  return typeof value === 'object' && value !== null && 'guarded' in value ? (value as TabStatus) : null;
};

const visibilityOf = async (
  { area, managed }: PopupParts,
  platform: string,
  handle: string,
): Promise<'open' | 'closed' | null> => {
  const [settings, set] = await Promise.all([settingsCell(area).load(), readManaged(managed)]);
  if (!settings.ok) return null;
  const { accounts } = inForce(settings.value.school, set).policy;
  const same = accounts.find((a) => a.platform === platform && a.handle.toLowerCase() === handle.toLowerCase());
  return same?.visibility ?? null;
};
