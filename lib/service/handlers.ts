// What the background does for each request. All it needs is handed in, so it runs the same under test.
import { checks } from '../core/checks/index.ts';
import { emptyDraft } from '../core/draft.ts';
import type { QuickEntry } from '../messaging/protocol.ts';
import { type Handlers, Refused } from '../messaging/router.ts';
import { remember } from '../store/answers.ts';
import type { Area } from '../store/area.ts';
import { dismiss, hintsSeen, noteHint } from '../store/dismissals.ts';
import { addLine, historyCell, recent } from '../store/history.ts';
import { settingsCell } from '../store/settings.ts';
import { renderVerdict } from '../words/render.ts';
import { findCandidates, findWritten } from './candidates.ts';
import type { DeskKeeper } from './desk.ts';
import { localDate } from './facts.ts';
import type { Profiles } from './profiles.ts';
import type { SyncKeeper } from './sync-keeper.ts';
import type { Tabs } from './tabs.ts';

export interface HandlerParts {
  readonly area: Area;
  readonly desk: DeskKeeper;
  readonly sync: SyncKeeper;
  readonly tabs: Tabs;
  readonly profiles: Profiles;
  readonly now: () => Date;
  readonly addQuick: (entry: QuickEntry, today: string, now: number) => Promise<{ ok: true } | { ok: false; why: string }>;
  readonly addMark: (hashes: readonly string[], now: number) => Promise<{ ok: true } | { ok: false; why: string }>;
  readonly openOptions: (section: string) => Promise<void>;
  /** Make the toolbar icon of this tab the active one. */
  readonly activate: (tabId: number) => Promise<void>;
}

const weekly: ReadonlySet<string> = new Set(
  checks.flatMap((check) => check.rules.flatMap((rule) => (rule.weekly ? [rule.id] : []))),
);

export const createHandlers = (parts: HandlerParts): Handlers => {
  const { area, desk, tabs, now } = parts;
  return {
    'guard.ready': async (_, { tabId }) => {
      if (tabId !== undefined) await parts.activate(tabId);
      // Warm up, so that the first draft does not pay for it. Its outcome is nobody's business yet.
      await desk.current().catch(() => undefined);
    },

    'draft.check': async (draft, { tabId }) => {
      const { engine, policy, lang, list } = await desk.current();
      const verdict = engine.check({ ...draft, account: await parts.profiles.complete(draft.platform, draft.account) });
      const inScope = verdict.scope === 'school' || verdict.scope === 'personalLinked';
      if (tabId !== undefined)
        await tabs.set(
          tabId,
          inScope || verdict.question
            ? {
                school: verdict.scope === 'school',
                asked: verdict.question ? { platform: draft.platform, handle: verdict.question.handle } : null,
              }
            : undefined,
        );
      for (const { rule, key } of verdict.findings) if (weekly.has(rule)) await noteHint(area, key, rule, now().getTime());
      // Permission may have been withdrawn this morning. The draft is not kept waiting for it.
      if (inScope && draft.pictures.length > 0) void parts.sync.extraLook().catch(() => undefined);
      // A list that is there and cannot be read is a check that did not run.
      const blind = inScope && (list.state === 'damaged' || list.state === 'locked');
      return renderVerdict(blind ? { ...verdict, couldNotRun: [...verdict.couldNotRun, 'list'] } : verdict, lang, policy, list);
    },

    'profile.seen': async ({ platform, account }) => {
      const { engine } = await desk.current();
      // An empty draft: only the profile itself can link it to the school. Any other profile leaves no trace.
      const { scope } = engine.check(emptyDraft({ platform, account }));
      await parts.profiles.keep(platform, account, scope === 'personalLinked');
    },

    'account.answer': async (answer, { tabId }) => {
      if (tabId !== undefined) {
        const asked = (await tabs.get(tabId))?.asked;
        if (asked?.platform !== answer.platform || asked.handle !== answer.handle) throw new Refused();
      }
      orFail(await remember(area, answer));
      desk.refresh();
    },

    'finding.dismiss': async ({ key, rule }) => {
      orFail(await dismiss(area, key, rule, now().getTime()));
      desk.refresh();
    },

    'list.candidates': async (query, { tabId }) => {
      if (tabId !== undefined && !(await tabs.get(tabId))?.school) throw new Refused();
      const { names, list } = await desk.current();
      const found = list.matchOnly ? findWritten(names, query) : findCandidates(names.entries, query);
      if (!found) throw new Refused();
      return found;
    },

    'list.add': async (entry, { tabId }) => {
      if (tabId !== undefined && !(await tabs.get(tabId))?.school) throw new Refused();
      orFail(await parts.addQuick(entry, localDate(now()), now().getTime()));
      desk.reload();
    },

    'hints.seen': async (keys) => {
      if (await hintsSeen(area, keys, now().getTime())) desk.refresh();
    },

    'picture.mark': async ({ hashes }, { tabId }) => {
      if (tabId !== undefined && !(await tabs.get(tabId))) throw new Refused();
      orFail(await parts.addMark(hashes, now().getTime()));
    },

    'history.add': async (line) => {
      const settings = await settingsCell(area).load();
      if (settings.ok && !settings.value.keepHistory) return;
      orFail(await addLine(area, { ...line, at: now().getTime() }));
    },

    'lang.set': async (lang) => {
      const cell = settingsCell(area);
      const settings = await cell.load();
      // Settings that cannot be read are somebody's settings: a language is not worth putting them aside for.
      if (!settings.ok) throw new Error(settings.why);
      orFail(await cell.save({ ...settings.value, lang }));
      desk.refresh();
    },

    'options.open': ({ section }) => parts.openOptions(section),

    'status.get': async () => {
      const { lang, policy, setUp, list } = await desk.current();
      return { lang, school: policy.school.names[0] ?? '', setUp, list };
    },

    'history.get': async () => {
      const lines = await historyCell(area).load();
      return lines.ok ? recent(lines.value, now().getTime()) : [];
    },

    'history.erase': () => historyCell(area).erase(),

    'sync.status': () => parts.sync.status(),

    'sync.now': async () => {
      await parts.sync.run(true);
      return parts.sync.status();
    },

    'engine.reload': () => desk.reload(),
  };
};

const orFail = (saved: { ok: true } | { ok: false; why: string }): void => {
  if (!saved.ok) throw new Error(saved.why);
};
