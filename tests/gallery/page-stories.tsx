// Our own pages in every state: settings, popup, welcome, "Check a draft".
import { CheckADraft } from '../../components/check-a-draft/CheckADraft.tsx';
import type { CheckADraftProps } from '../../components/check-a-draft/props.ts';
import { checkADraftCss } from '../../components/check-a-draft/styles.ts';
import { Options } from '../../components/options/Options.tsx';
import type { ListImport, OptionsProps, PreviewRow, SchoolForm } from '../../components/options/props.ts';
import { optionsCss } from '../../components/options/styles.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupProps } from '../../components/popup/props.ts';
import { popupCss } from '../../components/popup/styles.ts';
import type { WelcomeProps } from '../../components/welcome/props.ts';
import { welcomeCss } from '../../components/welcome/styles.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Lang, ListStatus } from '../../lib/messaging/protocol.ts';
import { named, opinion, text, view } from './samples.ts';
import type { Story } from './stories.tsx';

const nothing = (): void => {};
export const now = Date.UTC(2026, 8, 21, 9, 0);
const DAY = 86_400_000;

export const ready: ListStatus = { state: 'ready', count: 42, updated: now - 3 * 3_600_000, stale: false };
const stale: ListStatus = { state: 'ready', count: 1042, updated: now - 12 * DAY, stale: true };
const none: ListStatus = { state: 'none', count: 0, updated: 0, stale: false };

export const form: SchoolForm = {
  names: ['Aberhelyg School', 'Ysgol Aberhelyg'],
  aliases: ['Aber Comp'],
  weakAliases: ['AHS', 'Aberhelyg'],
  notSchool: ['Clwb Rygbi Aberhelyg'],
  hashtags: ['#YsgolAberhelyg'],
  domains: ['aberhelyg.example'],
  town: 'Aberhelyg',
  nation: 'Wales',
  phase: 'secondary',
  yearGroups: [7, 8, 9, 10, 11, 12, 13],
  accounts: [
    { platform: 'x', handle: '@YsgolAberhelyg', kind: 'school', leads: ['Joy Bevan', 'Rhian Prosser'], visibility: 'open' },
    {
      platform: 'facebook',
      handle: 'Friends of Aberhelyg School',
      kind: 'affiliated',
      leads: ['Joy Bevan'],
      visibility: 'closed',
    },
  ],
  disclaimer: { en: 'Views my own, not the school’s.', cy: 'Barn bersonol, nid barn yr ysgol.' },
  policyTitle: 'Social Media Policy',
  policyUrl: 'https://aberhelyg.example/policies/social-media',
  contact: 'Rhian Prosser, Deputy Headteacher',
};

const emptyForm: SchoolForm = {
  ...form,
  names: [],
  aliases: [],
  weakAliases: [],
  notSchool: [],
  hashtags: [],
  domains: [],
  town: '',
  accounts: [],
  disclaimer: { en: '', cy: '' },
  policyTitle: '',
  policyUrl: '',
  contact: '',
};

const rows: readonly PreviewRow[] = [
  { row: 2, kind: 'new', name: 'Grace Best', year: '7', group: '7A', note: '' },
  { row: 3, kind: 'same', name: 'Will Young', year: '8', group: '8D', note: '' },
  { row: 4, kind: 'changed', name: 'Summer Day', year: '10', group: '10A', note: 'year 9 → 10' },
  { row: 5, kind: 'doubtful', name: 'Ll?r ap Gwynfor', year: '8', group: '8B', note: 'A letter was lost and shows as “?”.' },
  {
    row: 6,
    kind: 'doubtful',
    name: '<b>Bobby</b> O’Neill',
    year: '9',
    group: '',
    note: 'It holds < or >. It is kept as plain text.',
  },
  { row: 9, kind: 'unreadable', name: '', year: '', group: '11C', note: 'There is no name in this row. It was left out.' },
  { row: 0, kind: 'removed', name: 'Faith King', year: '11', group: '11C', note: '' },
];

const preview = (shrinks: boolean): ListImport => ({
  state: 'preview',
  preview: {
    fileName: 'no-photos-september.csv',
    rows,
    counts: { new: 1, changed: 1, removed: 1, same: 1, doubtful: 2, unreadable: 1 },
    droppedColumns: ['Date of birth', 'UPN'],
    warnings: ['Some letters were lost and show as “?”. Check those names, or save the file again as “CSV UTF-8”.'],
    shrinks,
  },
});

export const optionsProps = (lang: Lang, onLang: (lang: Lang) => void, over: Partial<OptionsProps> = {}): OptionsProps => ({
  lang,
  onLang,
  now,
  section: 'start',
  version: '0.1.0',
  school: {
    form,
    source: 'hand',
    locked: [],
    problems: [],
    import: { state: 'idle' },
    saved: 'no',
    onImportFile: nothing,
    onSave: nothing,
    onExport: nothing,
  },
  list: { status: ready, import: { state: 'idle' }, onFile: nothing, onAccept: nothing, onCancel: nothing, onErase: nothing },
  kept: {
    rows: [
      { id: 'settings', count: 1, oldest: now - 20 * DAY, onErase: nothing },
      { id: 'list', count: 42, oldest: now - DAY, onErase: nothing },
      { id: 'accounts', count: 2, oldest: now - 9 * DAY, onErase: nothing },
      { id: 'dismissals', count: 0, oldest: 0, onErase: nothing },
      { id: 'history', count: 3, oldest: now - 6 * DAY, onErase: nothing },
      { id: 'language', count: 1, oldest: 0 },
    ],
    onEraseAll: nothing,
  },
  history: {
    lines: [
      { at: now - DAY, platform: 'x', scope: 'school', rules: ['nophoto.named-with-image'], outcome: 'changed' },
      {
        at: now - 3 * DAY,
        platform: 'facebook',
        scope: 'personalLinked',
        rules: ['disclaimer.missing', 'rule.unknown'],
        outcome: 'confirmed',
        reason: lang === 'cy' ? 'Mae uwch arweinydd wedi cytuno' : 'A senior leader has agreed',
      },
    ],
    ruleTitles: { 'nophoto.named-with-image': named(lang).title, 'disclaimer.missing': opinion(lang).title },
    onExport: nothing,
    onErase: nothing,
  },
  permission: 'given',
  onGrant: nothing,
  onSection: nothing,
  onCheckDraft: nothing,
  ...over,
});

const options = (id: string, over: (base: OptionsProps) => Partial<OptionsProps>, press?: Story['press']): Story => ({
  id: `options-${id}`,
  in: 'page',
  css: optionsCss,
  ...(press ? { press } : {}),
  render: (lang, onLang) => {
    const base = optionsProps(lang, onLang);
    return <Options {...base} {...over(base)} />;
  },
});

const popup = (id: string, over: Partial<PopupProps>): Story => ({
  id: `popup-${id}`,
  in: 'page',
  css: popupCss,
  render: (lang, onLang) => (
    <Popup
      lang={lang}
      now={now}
      page={{ state: 'guarded', site: 'X (Twitter)' }}
      account={{ handle: '@YsgolAberhelyg', displayName: 'Ysgol Aberhelyg' }}
      scope="school"
      visibility="open"
      school="Aberhelyg School"
      setUp
      list={ready}
      onOpenOptions={nothing}
      onCheckDraft={nothing}
      onReload={nothing}
      onGrant={nothing}
      onLang={onLang}
      {...over}
    />
  ),
});

const welcome = (id: string, over: Partial<WelcomeProps>): Story => ({
  id: `welcome-${id}`,
  in: 'page',
  css: welcomeCss,
  render: (lang, onLang) => (
    <Welcome
      lang={lang}
      permission="given"
      setUp={false}
      school=""
      onGrant={nothing}
      onOpenOptions={nothing}
      onCheckDraft={nothing}
      onLang={onLang}
      {...over}
    />
  ),
});

const checkDraft = (id: string, over: (lang: Lang) => Partial<CheckADraftProps>): Story => ({
  id: `check-${id}`,
  in: 'page',
  css: checkADraftCss,
  render: (lang, onLang) => (
    <CheckADraft
      lang={lang}
      accounts={[
        { id: 'x', label: '@YsgolAberhelyg', kind: 'school' },
        { id: 'own', label: '', kind: 'personal' },
      ]}
      account="x"
      text={text[lang]}
      withPicture
      state="idle"
      onChange={nothing}
      onCheck={nothing}
      onFix={nothing}
      onDismiss={nothing}
      onLang={onLang}
      {...over(lang)}
    />
  ),
});

export const pageStories: readonly Story[] = [
  options('start', ({ school, list }) => ({
    school: { ...school, form: emptyForm, source: 'none' },
    list: { ...list, status: none },
    permission: 'missing',
  })),
  options('start-done', () => ({})),
  options('school', () => ({ section: 'school' })),
  options('school-refused', ({ school }) => ({
    section: 'school',
    school: {
      ...school,
      form: emptyForm,
      source: 'none',
      problems: [{ path: 'names', text: 'Give at least one name of the school.' }],
      import: {
        state: 'refused',
        fileName: 'school.json',
        problems: [
          { path: 'accounts[2].platform', text: '“myspace” is not a site Second Look knows.' },
          { path: 'rules.tone.offensive.school', text: 'Use one of: block, confirm, advise, record, off.' },
        ],
      },
      saved: 'failed',
    },
  })),
  options('school-managed', ({ school }) => ({
    section: 'school',
    school: { ...school, source: 'managed', locked: ['names', 'accounts', 'nation', 'yearGroups', 'disclaimer'], saved: 'yes' },
  })),
  options('list', () => ({ section: 'list' })),
  options('list-none', ({ list }) => ({ section: 'list', list: { ...list, status: none } })),
  options('list-reading', ({ list }) => ({
    section: 'list',
    list: { ...list, import: { state: 'reading', fileName: 'register.csv', rows: 4200 } },
  })),
  options('list-preview', ({ list }) => ({ section: 'list', list: { ...list, import: preview(false) } })),
  options('list-shrinks', ({ list }) => ({ section: 'list', list: { ...list, import: preview(true) } }), {
    en: ['Use this list'],
    cy: ['Defnyddio’r rhestr hon'],
  }),
  options('list-refused', ({ list }) => ({
    section: 'list',
    list: {
      ...list,
      status: stale,
      import: {
        state: 'refused',
        fileName: '<img src=x onerror=alert(1)>.csv',
        problems: [{ path: '', text: 'This is a web page, not a list. Download the list itself and choose that file.' }],
      },
    },
  })),
  options('list-done', ({ list }) => ({ section: 'list', list: { ...list, import: { state: 'done', count: 42 } } })),
  options('list-erase', () => ({ section: 'list' }), { en: ['Erase the list…'], cy: ['Dileu’r rhestr…'] }),
  options('kept', () => ({ section: 'kept' })),
  options('history', () => ({ section: 'history' })),
  options('history-empty', ({ history }) => ({ section: 'history', history: { ...history, lines: [] } })),
  options('about', () => ({ section: 'about' })),
  popup('school', {}),
  popup('personal', { scope: 'personalLinked', account: { handle: '@MrParcHist', displayName: 'Iestyn Parc' }, list: stale }),
  popup('silent', { scope: 'personalUnlinked', account: { handle: '@iestyn.bakes', displayName: 'Iestyn' } }),
  popup('elsewhere', { page: { state: 'elsewhere' } }),
  popup('blind', { page: { state: 'blind', site: 'Facebook', why: '' }, list: { ...ready, state: 'locked' } }),
  popup('reload', { page: { state: 'reload', site: 'Facebook' }, list: { ...ready, state: 'damaged' } }),
  popup('no-permission', { page: { state: 'no-permission', site: 'X (Twitter)' }, setUp: false, school: '', list: none }),
  welcome('first', {}),
  welcome('permission', { permission: 'missing' }),
  welcome('managed', { setUp: true, school: 'Ysgol Aberhelyg' }),
  checkDraft('idle', () => ({ text: '' })),
  checkDraft('found', (lang) => ({ state: 'done', view: view(lang, [opinion(lang), named(lang)]) })),
  checkDraft('clear', (lang) => ({ state: 'done', view: view(lang, [], { outcome: 'clear' }) })),
  checkDraft('silent', (lang) => ({ state: 'done', account: 'own', view: view(lang, [], { outcome: 'silent' }) })),
  checkDraft('failed', () => ({ state: 'failed' })),
];
