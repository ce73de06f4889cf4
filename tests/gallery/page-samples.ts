// Invented settings, lists and histories for our own pages.
import type { ListImport, OptionsProps, PreviewRow, SchoolForm } from '../../components/options/props.ts';
import { sites } from '../../lib/core/draft.ts';
import type { Lang, ListStatus } from '../../lib/messaging/protocol.ts';
import { named, opinion } from './samples.ts';

export const nothing = (): void => {};
export const now = Date.UTC(2026, 8, 21, 9, 0);
const DAY = 86_400_000;

export const ready: ListStatus = { state: 'ready', count: 42, updated: now - 3 * 3_600_000, stale: false };
export const stale: ListStatus = { state: 'ready', count: 1042, updated: now - 12 * DAY, stale: true };
export const none: ListStatus = { state: 'none', count: 0, updated: 0, stale: false };

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

export const emptyForm: SchoolForm = {
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

export const preview = (shrinks: boolean): ListImport => ({
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
    managed: { state: 'none', values: [], rejected: [] },
    saved: 'no',
    confirmedOn: '',
    sites,
    onConfirm: nothing,
    onImportFile: nothing,
    onSave: nothing,
    onExport: nothing,
  },
  list: {
    status: ready,
    import: { state: 'idle' },
    lists: [],
    sources: [],
    unreachable: [],
    looking: false,
    protection: { lock: 'none', lockWanted: false, matchOnly: false, matchOnlyBySchool: false, said: '', working: false },
    onProtection: nothing,
    office: { state: 'not-here', said: '' },
    onLook: nothing,
    onAllowHost: nothing,
    onOffice: nothing,
    onKind: nothing,
    onColumns: nothing,
    onQuickAdd: async () => true,
    onEraseList: nothing,
    onFile: nothing,
    onAccept: nothing,
    onCancel: nothing,
    onErase: nothing,
  },
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
