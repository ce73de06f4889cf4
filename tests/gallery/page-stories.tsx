// Our own pages in every state: settings, popup, welcome, "Check a draft".
import { CheckADraft } from '../../components/check-a-draft/CheckADraft.tsx';
import type { CheckADraftProps } from '../../components/check-a-draft/props.ts';
import { checkADraftCss } from '../../components/check-a-draft/styles.ts';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsProps } from '../../components/options/props.ts';
import { optionsCss } from '../../components/options/styles.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupProps } from '../../components/popup/props.ts';
import { popupCss } from '../../components/popup/styles.ts';
import type { WelcomeProps } from '../../components/welcome/props.ts';
import { welcomeCss } from '../../components/welcome/styles.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Lang } from '../../lib/messaging/protocol.ts';
import { emptyForm, none, nothing, now, optionsProps, preview, ready, stale } from './page-samples.ts';
import { named, opinion, text, view } from './samples.ts';
import type { Story } from './stories.tsx';

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
      unlocking="no"
      onUnlock={nothing}
      onOpenOptions={nothing}
      onQuickAdd={async () => true}
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
    school: {
      ...school,
      source: 'managed',
      locked: ['names', 'accounts', 'nation', 'yearGroups', 'disclaimer'],
      saved: 'yes',
      confirmedOn: '2026-09-07',
    },
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
  popup('locked', { list: { ...ready, state: 'locked' }, unlocking: 'wrong' }),
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
