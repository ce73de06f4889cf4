// The settings page's own memory: which section is open, what the stores hold, how the imports stand. Gives the component its props.
import type { NamedList, OptionsProps, OptionsSection } from '../../components/options/props.ts';
import type { Ask } from '../messaging/client.ts';
import type { HistoryLine, Lang, SourceStatus, Status } from '../messaging/protocol.ts';
import { ruleWords } from '../words/render.ts';
import { eraseAll, eraseKept, type KeptParts, keptNow } from './kept.ts';
import type { ListImporter } from './list-import.ts';
import type { OfficePage } from './office-page.ts';
import type { Protection } from './protection.ts';
import type { SchoolPage } from './school-import.ts';

export interface OptionsParts extends KeptParts {
  readonly ask: Ask;
  readonly school: SchoolPage;
  readonly list: ListImporter;
  readonly version: string;
  readonly office: OfficePage;
  readonly protection: Protection;
  readonly permission: {
    has(): Promise<boolean>;
    request(): Promise<boolean>;
    hasHost(host: string): Promise<boolean>;
    requestHost(host: string): Promise<boolean>;
  };
  /** Hand a text to the person as a file. */
  readonly saveAs: (fileName: string, content: string) => void;
  readonly openCheckDraft: () => void;
  readonly eraseNamed: (name: string) => Promise<unknown>;
  readonly setSection: (section: OptionsSection) => void;
}

export interface OptionsPage {
  props(): OptionsProps;
  /** Reads everything anew: at the start, after a change, when the page is looked at again. */
  load(): Promise<void>;
  /** How the list and its sources stand, which changes by itself; forms being filled in are left alone. */
  loadList(): Promise<void>;
  lang(): Lang;
}

const sections: readonly OptionsSection[] = ['start', 'school', 'list', 'kept', 'history', 'about'];
export const sectionOf = (hash: string): OptionsSection => sections.find((section) => `#${section}` === hash) ?? 'start';

const titles = (lang: Lang): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(ruleWords[lang]).map(([rule, { title }]) => [rule, title]));

const unknown: Status = { lang: 'en', school: '', setUp: false, list: { state: 'none', count: 0, updated: 0, stale: false } };

export const createOptionsPage = (parts: OptionsParts, first: OptionsSection, draw: () => void): OptionsPage => {
  let status = unknown;
  let section = first;
  let kept: OptionsProps['kept']['rows'] = [];
  let lines: readonly HistoryLine[] = [];
  let granted = true;
  let sources: readonly SourceStatus[] = [];
  let unreachable: readonly string[] = [];
  let looking = false;
  let lists: readonly NamedList[] = [];

  /** `read` is the list as another part of the page is reading it: ten thousand entries are opened once. */
  const loadList = async (read = parts.readList()) => {
    const [now, stored, followed] = await Promise.all([parts.ask('status.get'), read, parts.ask('sync.status')]);
    lists = stored.state === 'none' ? [] : stored.lists;
    if (now.ok) status = now.value;
    sources = followed.ok ? followed.value : [];
    const hosts = await Promise.all(sources.map(async ({ host }) => ({ host, allowed: await parts.permission.hasHost(host) })));
    // A host that lets every site read it needs no permission; only where looking failed is there something to allow.
    unreachable = hosts
      .filter(({ host, allowed }) => !allowed && sources.some((s) => s.host === host && s.problem !== ''))
      .map(({ host }) => host);
    draw();
  };
  const load = async () => {
    const read = parts.readList();
    const [rows, history, permission] = await Promise.all([
      keptNow({ ...parts, readList: () => read }),
      parts.ask('history.get'),
      parts.permission.has(),
      loadList(read),
    ]);
    if (history.ok) lines = history.value;
    kept = rows.map((row) => ({ ...row, onErase: () => void erase(() => eraseKept(parts, row.id)) }));
    granted = permission;
    await parts.office.load();
    await parts.protection.load();
    await parts.school.load();
    draw();
  };
  const look = async () => {
    looking = true;
    draw();
    await parts.ask('sync.now');
    looking = false;
    await load();
  };
  const erase = async (work: () => Promise<unknown>) => {
    await work();
    await parts.ask('engine.reload');
    await load();
  };

  return {
    lang: () => status.lang,
    load,
    loadList: () => loadList(),
    props: () => ({
      lang: status.lang,
      now: parts.now(),
      section,
      version: parts.version,
      school: {
        ...parts.school.state.get(),
        onImportFile: (file) => void parts.school.importFile(file),
        onSave: (form) => void parts.school.save(form),
        onConfirm: () => void parts.school.confirm(),
        onExport: () =>
          void parts.school.exported().then((text) => {
            if (text !== null) parts.saveAs('second-look-school.json', text);
          }),
      },
      list: {
        status: status.list,
        import: parts.list.state.get(),
        lists,
        sources,
        unreachable,
        looking,
        office: parts.office.view(),
        protection: parts.protection.view(),
        onProtection: (what) => void parts.protection.act(what),
        onOffice: (what) => void parts.office.act(what),
        onLook: () => void look(),
        onAllowHost: (host) =>
          void parts.permission.requestHost(host).then(async (allowed) => {
            if (allowed) await look();
          }),
        onFile: (file, list) => void parts.list.choose(file, list),
        onKind: (kind) => void parts.list.answerKind(kind),
        onColumns: (answer) => void parts.list.answerColumns(answer),
        onQuickAdd: async (entry) => {
          const added = await parts.ask('list.add', entry);
          await load();
          return added.ok;
        },
        onEraseList: (name) => void erase(() => parts.eraseNamed(name)),
        onAccept: () => void parts.list.accept(),
        onCancel: () => parts.list.cancel(),
        onErase: () => void erase(() => eraseKept(parts, 'list')),
      },
      kept: { rows: kept, onEraseAll: () => void erase(() => eraseAll(parts)) },
      history: {
        lines,
        ruleTitles: titles(status.lang),
        onExport: () => parts.saveAs('second-look-history.json', JSON.stringify(lines, null, 2)),
        onErase: () => void erase(() => eraseKept(parts, 'history')),
      },
      permission: granted ? 'given' : 'missing',
      onGrant: () => void parts.permission.request().then(load),
      onSection: (chosen) => {
        section = chosen;
        parts.setSection(chosen);
        draw();
      },
      onLang: (lang) => void parts.ask('lang.set', lang).then(load),
      onCheckDraft: parts.openCheckDraft,
    }),
  };
};
