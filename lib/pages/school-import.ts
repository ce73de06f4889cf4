// The school's settings on the settings page: import a file, fill in by hand, write them out again. A refused file changes nothing.
import type { Problem, SchoolForm, SchoolImport, SchoolSectionProps } from '../../components/options/props.ts';
import { sites } from '../core/draft.ts';
import type { Lang } from '../messaging/protocol.ts';
import { localDate } from '../service/facts.ts';
import type { Cell } from '../store/area.ts';
import { inForce } from '../store/in-force.ts';
import { flatten, type Managed } from '../store/managed.ts';
import { parseSchoolFile } from '../store/school-file.ts';
import { noSettings, type Settings } from '../store/settings.ts';
import type { ChosenFile } from './list-import.ts';
import { storeProblem } from './list-words.ts';
import { type Live, live } from './live.ts';
import { formOf, type Json, lockedIn, mergeForm } from './school-form.ts';
import { asProblem, fileSentence, sourceProblems } from './school-words.ts';

/** A school file is a few kilobytes; this is far above any. */
const MAX_BYTES = 2_000_000;

export type SchoolView = Omit<SchoolSectionProps, 'onImportFile' | 'onSave' | 'onExport' | 'onConfirm'>;

export interface SchoolPageParts {
  readonly lang: () => Lang;
  readonly now: () => number;
  readonly cell: Cell<Settings>;
  readonly managed: () => Promise<Managed>;
  readonly changed: () => void;
}

export interface SchoolPage {
  readonly state: Live<SchoolView>;
  load(): Promise<void>;
  importFile(file: ChosenFile): Promise<void>;
  save(form: SchoolForm): Promise<void>;
  /** The person knows the policy and has had the training: today's date is kept. */
  confirm(): Promise<void>;
  /** The stored file as text, to hand to colleagues; null when there is none. */
  exported(): Promise<string | null>;
}

export const createSchoolPage = (parts: SchoolPageParts): SchoolPage => {
  let managed: Managed = { state: 'none', values: {} };
  let confirmedOn = '';
  const viewOf = (school: Json | null) => schoolView(school, managed, confirmedOn, parts.lang());
  const state = live<SchoolView>(schoolView(null, managed, confirmedOn, 'en'));
  const show = (change: Partial<SchoolView>) => state.set({ ...state.get(), ...change });

  /** Writes a change into the settings beside whatever else they hold. */
  const keep = async (change: Partial<Settings>): Promise<Problem | null> => {
    const before = await parts.cell.load();
    if (!before.ok && before.why !== 'damaged') return storeProblem(before.why, parts.lang());
    const rest = before.ok ? before.value : noSettings;
    const saved = await parts.cell.save({ ...rest, ...change });
    return saved.ok ? null : storeProblem(saved.why, parts.lang());
  };

  return {
    state,

    load: async () => {
      managed = await parts.managed();
      const loaded = await parts.cell.load();
      if (loaded.ok) confirmedOn = loaded.value.acknowledgedOn;
      if (loaded.ok)
        state.set({ ...state.get(), ...viewOf(loaded.value.school), import: state.get().import, saved: state.get().saved });
      else show({ problems: [storeProblem(loaded.why, parts.lang())] });
    },

    importFile: async (file) => {
      const refuse = (problems: readonly Problem[]) => show({ import: { state: 'refused', fileName: file.name, problems } });
      show({ import: { state: 'reading', fileName: file.name } });
      const read = await readJson(file);
      if ('wrong' in read) return refuse([{ path: '', text: fileSentence(read.wrong, parts.lang()) }]);
      const said = parseSchoolFile(read.json, { lang: parts.lang() }).problems.map(asProblem);
      const failed = await keep({ school: read.json, changed: parts.now() });
      if (failed) return refuse([failed]);
      const done: SchoolImport = { state: 'done', fileName: file.name, problems: said };
      state.set({ ...viewOf(read.json), import: done });
      parts.changed();
    },

    save: async (form) => {
      show({ saved: 'saving' });
      const before = await parts.cell.load();
      const file = before.ok ? before.value.school : null;
      // What the school has locked is shown, not taken over: it must go when the school withdraws it.
      const own = formOf(parseSchoolFile(file ?? {}).policy);
      const kept = Object.fromEntries(state.get().locked.map((key) => [key, own[key]]));
      const school = mergeForm(file, { ...form, ...kept });
      const failed = await keep({ school, changed: parts.now() });
      if (failed) return show({ saved: 'failed', problems: [failed] });
      state.set({ ...viewOf(school), saved: 'yes' });
      parts.changed();
    },

    confirm: async () => {
      const today = localDate(new Date(parts.now()));
      const failed = await keep({ acknowledgedOn: today });
      if (failed) return show({ problems: [failed] });
      confirmedOn = today;
      show({ confirmedOn });
      parts.changed();
    },

    exported: async () => {
      const loaded = await parts.cell.load();
      return loaded.ok && loaded.value.school ? JSON.stringify(loaded.value.school, null, 2) : null;
    },
  };
};

const schoolView = (school: Json | null, managed: Managed, confirmedOn: string, lang: Lang): SchoolView => {
  const { policy, rejected, sources } = inForce(school, managed, lang);
  const whole = managed.values.school !== undefined;
  return {
    form: formOf(policy),
    sites,
    source: whole ? 'managed' : school === null ? 'none' : 'file',
    locked: lockedIn(managed.values),
    problems: school === null ? [] : parseSchoolFile(school, { lang }).problems.map(asProblem),
    managed: {
      state: managed.state,
      values: flatten(managed.values),
      rejected: [...rejected.map(asProblem), ...(managed.values.lists ? sourceProblems(sources, lang) : [])],
    },
    import: { state: 'idle' },
    saved: 'no',
    confirmedOn: policy.school.names.length > 0 && policy.rules['governance.training']?.on ? confirmedOn : null,
  };
};

const readJson = async (
  file: ChosenFile,
): Promise<{ readonly json: Json } | { readonly wrong: 'empty' | 'too-big' | 'not-json' | 'not-settings' | 'unreadable' }> => {
  if (file.size > MAX_BYTES) return { wrong: 'too-big' };
  let text: string;
  try {
    text = new TextDecoder().decode(await file.arrayBuffer());
  } catch {
    return { wrong: 'unreadable' };
  }
  if (text.trim() === '') return { wrong: 'empty' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { wrong: 'not-json' };
  }
  return looksLikeSettings(json) ? { json } : { wrong: 'not-settings' };
};

/** Any of the file's own parts is enough; a list or somebody's contacts has none of them. */
const looksLikeSettings = (json: unknown): json is Json =>
  typeof json === 'object' &&
  json !== null &&
  !Array.isArray(json) &&
  ['school', 'accounts', 'disclaimers', 'rules'].some((key) => typeof (json as Json)[key] === 'object');
