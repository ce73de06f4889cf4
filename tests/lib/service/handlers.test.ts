// The background as a whole, without a browser: stores, engine, handlers and what a tab may ask. Many tables of small cases, so it is long.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Draft, emptyDraft } from '../../../lib/core/draft.ts';
import type { ListEntry } from '../../../lib/core/list-entry.ts';
import { addMark } from '../../../lib/list/marks.ts';
import { addQuick } from '../../../lib/list/quick.ts';
import { readStored, replaceList, type StoredList } from '../../../lib/list/store.ts';
import { Refused } from '../../../lib/messaging/router.ts';
import { createDeskKeeper } from '../../../lib/service/desk.ts';
import { createHandlers } from '../../../lib/service/handlers.ts';
import { profilesIn } from '../../../lib/service/profiles.ts';
import { tabsIn } from '../../../lib/service/tabs.ts';
import type { Area } from '../../../lib/store/area.ts';
import { settingsCell } from '../../../lib/store/settings.ts';
import { entry as listed } from '../../support/sample-school.ts';

const area = fakeBrowser.storage.local as unknown as Area;
const session = fakeBrowser.storage.session as unknown as Area;
const stored = async () => JSON.stringify(await fakeBrowser.storage.local.get(null as never));
const inSession = async () => JSON.stringify(await fakeBrowser.storage.session.get(null as never));
let managedValues: Record<string, unknown> = {};
const noon = Date.UTC(2027, 0, 8, 12);

const school = {
  school: { names: ['Ysgol Aberhelyg'], town: 'Aberhelyg' },
  accounts: [{ platform: 'x', handle: '@YsgolAberhelyg', kind: 'school', leads: [], visibility: 'open' }],
};
const pupil = (id: string, forename: string, yearGroup: number | null, over: Partial<ListEntry> = {}): ListEntry =>
  listed(id, forename, 'Gwyndaf', { yearGroup, ...over });
const pupils = [
  pupil('a', 'Nêst', 10),
  pupil('b', 'Siôn', 9),
  pupil('c', 'Anest', null),
  pupil('d', 'Hari', 10, { scope: 'press' }),
];

const start = (
  over: { area?: Area; readList?: () => Promise<StoredList>; clock?: { now: number }; onReload?: () => void } = {},
) => {
  const clock = over.clock ?? { now: noon };
  const now = () => new Date(clock.now);
  const readList = vi.fn(over.readList ?? (() => readStored()));
  const desk = createDeskKeeper({
    area: over.area ?? area,
    managed: { get: async () => managedValues },
    readList,
    now,
    browserLang: 'en-GB',
    ...(over.onReload ? { onReload: over.onReload } : {}),
  });
  const sync = { run: vi.fn(async () => {}), extraLook: vi.fn(async () => {}), status: async () => [], idle: async () => true };
  const activate = vi.fn(async () => {});
  const tabs = tabsIn(session);
  const profiles = profilesIn(session);
  const handlers = createHandlers({
    area: over.area ?? area,
    desk,
    sync,
    tabs,
    profiles,
    now,
    addQuick,
    addMark,
    openOptions: async () => {},
    activate,
  });
  return { handlers, sync, desk, readList, activate, clock };
};
const tab = { tabId: 5 };
const onSchool = (over: Partial<Draft> = {}) =>
  emptyDraft({ platform: 'x', account: { handle: '@YsgolAberhelyg', displayName: '', bio: '' }, ...over });
const onPersonal = (over: Partial<Draft> = {}) =>
  emptyDraft({ platform: 'x', account: { handle: '@joanne', displayName: 'Jo', bio: 'Cakes' }, ...over });
const setUp = async (over: object = {}) => {
  await settingsCell(area).save({
    school: { ...school, ...over },
    changed: noon,
    lang: null,
    keep: 'readable',
    keepHistory: true,
    acknowledgedOn: '',
  });
  await replaceList('Main', pupils, noon);
};

beforeEach(() => {
  fakeBrowser.reset();
  managedValues = {};
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('draft.check', () => {
  it('finds a listed pupil on a school account', async () => {
    await setUp();
    const view = await start().handlers['draft.check'](onSchool({ text: 'Da iawn Nêst Gwyndaf!' }), tab);
    expect(view).toMatchObject({
      scope: 'school',
      school: 'Ysgol Aberhelyg',
      lang: 'en',
      list: { state: 'ready', count: 4, stale: false },
    });
  });

  it('is silent, and leaves nothing anywhere, for a personal account out of scope', async () => {
    await setUp();
    const { handlers } = start();
    const before = await stored();
    await handlers['draft.check'](onSchool({ text: 'Noson agored' }), tab);
    const view = await handlers['draft.check'](onPersonal({ text: 'Cakes for Nêst Gwyndaf' }), tab);
    expect(view).toMatchObject({ outcome: 'silent', findings: [] });
    expect(await stored()).toBe(before);
    expect(await inSession()).toBe('{}');
  });

  it('knows a profile that names the school on pages that do not show it, and forgets it when it no longer does', async () => {
    await setUp();
    const { handlers } = start();
    const account = { handle: '@Joanne', displayName: '', bio: 'Dysgu hanes yn Ysgol Aberhelyg' };
    const draft = onPersonal({ text: 'Cakes', account: { ...account, handle: '@joanne', bio: '' } });
    expect(await handlers['draft.check'](draft, tab)).toMatchObject({ scope: 'personalUnlinked' });
    await handlers['profile.seen']({ platform: 'x', account }, tab);
    expect(await handlers['draft.check'](draft, tab)).toMatchObject({ scope: 'personalLinked' });
    expect(await handlers['draft.check']({ ...draft, platform: 'facebook' }, tab)).toMatchObject({ scope: 'personalUnlinked' });
    expect(await stored()).not.toMatch(/hanes|joanne/i);
    await handlers['profile.seen']({ platform: 'x', account: { ...account, bio: 'Cakes' } }, tab);
    expect(await handlers['draft.check'](draft, tab)).toMatchObject({ scope: 'personalUnlinked' });
    expect(await inSession()).toBe('{}');
  });

  describe('a hint about the profile', () => {
    const linked = (text: string, handle = '@joanne') =>
      onPersonal({ text, account: { handle, displayName: 'Joanne Ellis', bio: 'Dysgu yn Ysgol Aberhelyg' } });
    const rulesOf = async ({ handlers }: ReturnType<typeof start>, draft: Draft) =>
      (await handlers['draft.check'](draft, tab)).findings.map((finding) => finding.rule);
    const MINUTE = 60_000;
    const DAY = 24 * 60 * MINUTE;

    it('stays for the post it came with, and comes again after a week', async () => {
      await setUp();
      const clock = { now: noon };
      const running = start({ clock });
      for (const text of ['Cac', 'Cacennau', 'Cacennau heddiw'])
        expect(await rulesOf(running, linked(text))).toEqual(['disclaimer.profile']);
      const { findings } = await running.handlers['draft.check'](linked('Cacennau heddiw'), tab);
      await running.handlers['hints.seen'](
        findings.map((finding) => finding.key),
        tab,
      );
      expect(await rulesOf(running, linked('Noswaith dda'))).toEqual([]);
      expect(await rulesOf(running, linked('Noswaith dda', '@another'))).toEqual(['disclaimer.profile']);
      clock.now += 6 * DAY;
      expect(await rulesOf(running, linked('Bore da'))).toEqual([]);
      clock.now += 2 * DAY;
      expect(await rulesOf(running, linked('Bore da'))).toEqual(['disclaimer.profile']);
      expect(await stored()).not.toContain('joanne');
    });

    it('goes by itself where the post is never sent', async () => {
      await setUp();
      const clock = { now: noon };
      const running = start({ clock });
      expect(await rulesOf(running, linked('Cacennau'))).toEqual(['disclaimer.profile']);
      clock.now += 31 * MINUTE;
      expect(await rulesOf(running, linked('Cacennau'))).toEqual([]);
    });

    it('only hints rest: what holds a post is said every time', async () => {
      await setUp();
      const running = start();
      const draft = linked('Diwrnod da yn Ysgol Aberhelyg');
      const { findings } = await running.handlers['draft.check'](draft, tab);
      await running.handlers['hints.seen'](
        findings.map((finding) => finding.key),
        tab,
      );
      expect(await rulesOf(running, draft)).toEqual(['disclaimer.missing']);
    });
  });

  it('waits for the stores instead of answering from nothing', async () => {
    await setUp();
    let open: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { handlers } = start({ readList: () => gate.then(() => readStored()) });
    const answers = Promise.all([1, 2, 3].map(() => handlers['draft.check'](onSchool(), tab)));
    open?.();
    for (const view of await answers) expect(view.list.count).toBe(4);
  });

  it('reads the list once for many drafts, and again when told', async () => {
    await setUp();
    const { handlers, readList } = start();
    for (let n = 0; n < 5; n++) await handlers['draft.check'](onSchool(), tab);
    expect(readList).toHaveBeenCalledTimes(1);
    await replaceList('Main', pupils.slice(0, 1), noon);
    await handlers['engine.reload'](undefined, { tabId: undefined });
    expect((await handlers['draft.check'](onSchool(), tab)).list.count).toBe(1);
    expect(readList).toHaveBeenCalledTimes(2);
  });

  it('tells whoever asked before that the list is another one', async () => {
    await setUp();
    const onReload = vi.fn();
    const { handlers, desk } = start({ onReload });
    await handlers['list.add'](
      { forename: 'Hari', surname: 'Bebb', yearGroup: null, regGroup: '', until: '2099-01-01' },
      { tabId: undefined },
    );
    expect(onReload).toHaveBeenCalledTimes(1);
    desk.refresh();
    expect(onReload).toHaveBeenCalledTimes(1);
  });

  it('notices that the list grew old while it stayed awake', async () => {
    await setUp();
    const clock = { now: noon };
    const { handlers } = start({ clock });
    expect((await handlers['draft.check'](onSchool(), tab)).list.stale).toBe(false);
    clock.now += 25 * 3_600_000;
    expect((await handlers['draft.check'](onSchool(), tab)).list.stale).toBe(true);
  });

  it('does not call a list fresh that seems to come from the future', async () => {
    await setUp();
    const view = await start({ clock: { now: noon - 365 * 24 * 3_600_000 } }).handlers['draft.check'](onSchool(), tab);
    expect(view.list.stale).toBe(true);
  });

  it('says that the list could not be used when it is damaged', async () => {
    await setUp();
    const { handlers } = start({ readList: async () => ({ state: 'damaged', why: 'damaged', lists: [], broken: [] }) });
    expect(await handlers['draft.check'](onSchool(), tab)).toMatchObject({ couldNotRun: ['list'], list: { state: 'damaged' } });
    expect(await handlers['draft.check'](onPersonal(), tab)).toMatchObject({ outcome: 'silent', couldNotRun: [] });
  });

  it('fails rather than pretend that no school is set up, and recovers', async () => {
    await setUp();
    const good = await area.get('settings');
    await area.set({ settings: { version: 99, data: {} } });
    const { handlers } = start();
    await expect(handlers['draft.check'](onSchool(), tab)).rejects.toThrow();
    await area.set(good);
    expect((await handlers['draft.check'](onSchool(), tab)).scope).toBe('school');
  });
});

describe('what the school has set for everybody', () => {
  it('wins over the file, value by value', async () => {
    await setUp();
    managedValues = { school: { names: ['Ysgol y Bryn'] }, rules: { 'nophoto.named': { school: 'nonsense' } } };
    expect(await start().handlers['status.get'](undefined, { tabId: undefined })).toMatchObject({ school: 'Ysgol y Bryn' });
    expect((await start().handlers['draft.check'](onSchool(), tab)).scope).toBe('school');
  });

  it('works without any file of one’s own', async () => {
    managedValues = { json: JSON.stringify(school) };
    expect(await start().handlers['draft.check'](onSchool(), tab)).toMatchObject({ scope: 'school', school: 'Ysgol Aberhelyg' });
  });
});

describe('a picture on a school account', () => {
  const picture = {
    id: 'p',
    kind: 'image',
    fileName: '',
    alt: '',
    people: 'unknown',
    taggedAccounts: [],
    hasLocation: false,
  } as const;
  it('is a reason for an extra look at the list', async () => {
    await setUp();
    const { handlers, sync } = start();
    await handlers['draft.check'](onPersonal({ pictures: [picture] }), tab);
    await handlers['draft.check'](onSchool(), tab);
    expect(sync.extraLook).not.toHaveBeenCalled();
    await handlers['draft.check'](onSchool({ pictures: [picture] }), tab);
    expect(sync.extraLook).toHaveBeenCalledTimes(1);
  });
});

describe('list.candidates', () => {
  const query = { yearGroups: [10], search: '' };
  const names = async (handlers: ReturnType<typeof start>['handlers'], ask: { yearGroups: number[]; search: string }) =>
    (await handlers['list.candidates'](ask, tab)).map((c) => c.name);

  it('is refused before a draft of a school account, and after one of a personal account', async () => {
    await setUp();
    const { handlers } = start();
    await expect(handlers['list.candidates'](query, tab)).rejects.toThrow(Refused);
    await handlers['draft.check'](onSchool(), tab);
    expect(await names(handlers, query)).toEqual(['Anest Gwyndaf', 'Nêst Gwyndaf']);
    await handlers['draft.check'](onPersonal(), tab);
    await expect(handlers['list.candidates'](query, tab)).rejects.toThrow(Refused);
  });

  it('still knows the tab after the background slept', async () => {
    await setUp();
    await start().handlers['draft.check'](onSchool(), tab);
    expect(await names(start().handlers, query)).toHaveLength(2);
  });

  it('searches names without minding accents or case', async () => {
    await setUp();
    const { handlers } = start();
    await handlers['draft.check'](onSchool(), tab);
    expect(await names(handlers, { yearGroups: [], search: 'NEST gwy' })).toEqual(['Nêst Gwyndaf']);
  });

  it.each([
    ['nothing in particular', { yearGroups: [], search: '' }],
    ['one letter', { yearGroups: [], search: 'n' }],
    ['every year there is', { yearGroups: [7, 8, 9, 10, 11, 12, 13], search: ' ' }],
  ])('never gives the list away for a query of %s', async (_name, ask) => {
    await setUp();
    const { handlers } = start();
    await handlers['draft.check'](onSchool(), tab);
    await expect(handlers['list.candidates'](ask, tab)).rejects.toThrow(Refused);
  });
});

describe('account.answer', () => {
  const answer = { platform: 'x', handle: '@AberhelygPE', kind: 'school' } as const;

  it('is refused for an account nobody asked about', async () => {
    await setUp();
    await expect(start().handlers['account.answer'](answer, tab)).rejects.toThrow(Refused);
    expect(await stored()).not.toContain('AberhelygPE');
  });

  it('is remembered for the account that was asked about', async () => {
    await setUp();
    const { handlers } = start();
    const draft = onPersonal({
      account: { handle: '@AberhelygPE', displayName: 'Ysgol Aberhelyg PE', bio: 'Ysgol Aberhelyg sport' },
    });
    const view = await handlers['draft.check'](draft, tab);
    expect(view.question).toMatchObject({ handle: '@AberhelygPE' });
    await handlers['account.answer'](answer, tab);
    const after = await handlers['draft.check'](draft, tab);
    expect(after.question).toBeUndefined();
    expect(after.scope).toBe('school');
  });
});

describe('choices', () => {
  it('changes the language of the next answer, and of nothing else', async () => {
    await setUp();
    const { handlers } = start();
    await handlers['lang.set']('cy', tab);
    expect((await handlers['draft.check'](onSchool(), tab)).lang).toBe('cy');
    expect(await handlers['status.get'](undefined, { tabId: undefined })).toMatchObject({
      school: 'Ysgol Aberhelyg',
      setUp: true,
    });
  });

  it('keeps a finding quiet once it was said to be somebody else', async () => {
    await setUp();
    const { handlers } = start();
    const draft = onSchool({ text: 'Da iawn Nêst Gwyndaf a phawb!' });
    const finding = (await handlers['draft.check'](draft, tab)).findings.find((f) => f.rule.startsWith('nophoto.'));
    if (!finding) throw new Error('the pupil was not found');
    await handlers['finding.dismiss']({ key: finding.key, rule: finding.rule, reason: '' }, tab);
    expect((await handlers['draft.check'](draft, tab)).findings.map((f) => f.key)).not.toContain(finding.key);
    expect(await stored()).not.toContain('Nêst');
  });

  it('notes what happened only while the person wants it', async () => {
    await setUp();
    const { handlers } = start();
    const line = { platform: 'x', scope: 'school', rules: [], outcome: 'changed' } as const;
    await handlers['history.add'](line, tab);
    const settings = await settingsCell(area).load();
    if (!settings.ok) throw new Error(settings.why);
    await settingsCell(area).save({ ...settings.value, keepHistory: false });
    await handlers['history.add'](line, tab);
    expect(await handlers['history.get'](undefined, { tabId: undefined })).toEqual([{ ...line, at: noon }]);
    await handlers['history.erase'](undefined, { tabId: undefined });
    expect(await handlers['history.get'](undefined, { tabId: undefined })).toEqual([]);
  });

  it('tells a full disk instead of pretending to have kept an answer', async () => {
    await setUp();
    const full: Area = {
      get: (key) => area.get(key),
      remove: (key) => area.remove(key),
      set: () => Promise.reject(new Error('quota')),
    };
    await expect(start({ area: full }).handlers['lang.set']('cy', tab)).rejects.toThrow('full');
  });

  it('makes the icon of a guarded tab active, whoever posts there', async () => {
    const { handlers, activate } = start();
    await handlers['guard.ready'](undefined, tab);
    expect(activate.mock.calls).toEqual([[5]]);
    await setUp();
    await handlers['draft.check'](onPersonal(), tab);
    expect(activate).toHaveBeenCalledTimes(1);
  });
});
