// Every component in every state, by name. Pages stand alone; the warning and the chip stand in a shadow root on somebody else's page.
import type { VNode } from 'preact';
import { Chip } from '../../components/chip/Chip.tsx';
import type { ChipState } from '../../components/chip/props.ts';
import { chipCss } from '../../components/chip/styles.ts';
import type { WarningPhase, WarningProps } from '../../components/warning/props.ts';
import { warningCss } from '../../components/warning/styles.ts';
import { Warning } from '../../components/warning/Warning.tsx';
import type { Lang } from '../../lib/messaging/protocol.ts';
import { altText, candidates, disclaimer, drawing, faces, location, named, opinion, text, view, whoIsInIt } from './samples.ts';

export interface Story {
  readonly id: string;
  readonly in: 'page' | 'shadow';
  readonly css: string;
  /** `inset` of the host in the page. */
  readonly at?: string;
  /** Keys pressed and things clicked before the picture is taken: accessible names of buttons, checkboxes and the like. */
  readonly press?: Readonly<Record<Lang, readonly string[]>>;
  render(lang: Lang, setLang: (lang: Lang) => void): VNode;
}

const nothing = (): void => {};

export const warningProps = (lang: Lang, phase: WarningPhase, over: Partial<WarningProps> = {}): WarningProps => ({
  lang,
  phase,
  text: text[lang],
  pictures: [{ index: 0, fileName: 'harbour-crabs.jpg', kind: 'image', preview: drawing, faces }],
  onEdit: nothing,
  onApprove: nothing,
  onFix: nothing,
  onDismiss: nothing,
  onPictureAnswer: nothing,
  searchCandidates: async () => candidates,
  onQuickAdd: async () => true,
  onAccountAnswer: nothing,
  onRetry: nothing,
  onLang: nothing,
  ...over,
});

const warning = (
  id: string,
  phase: (lang: Lang) => WarningPhase,
  over: Partial<WarningProps> = {},
  press?: Story['press'],
): Story => ({
  id: `warning-${id}`,
  in: 'shadow',
  css: warningCss,
  ...(press ? { press } : {}),
  render: (lang, onLang) => <Warning {...warningProps(lang, phase(lang), { onLang, ...over })} />,
});

const chip = (id: string, state: (lang: Lang) => ChipState, press?: Story['press']): Story => ({
  id: `chip-${id}`,
  in: 'shadow',
  css: chipCss,
  at: '80px 40px auto auto',
  ...(press ? { press } : {}),
  render: (lang, onLang) => (
    <Chip
      lang={lang}
      state={state(lang)}
      text={text[lang]}
      onFix={nothing}
      onDismiss={nothing}
      onRetry={nothing}
      onLang={onLang}
    />
  ),
});

const pictures: WarningProps['pictures'] = [
  { index: 0, fileName: 'harbour-crabs.jpg', kind: 'image', preview: drawing, faces },
  { index: 1, fileName: 'IMG_2041.HEIC', kind: 'image', preview: '' },
];

export const shadowStories: readonly Story[] = [
  warning('block', (lang) => ({ kind: 'decide', view: view(lang, [named(lang)]) })),
  warning('confirm', (lang) => ({ kind: 'decide', view: view(lang, [opinion(lang)]) })),
  warning(
    'confirm-reason',
    (lang) => ({ kind: 'decide', view: view(lang, [opinion(lang)]) }),
    {},
    {
      en: ['Post anyway', 'Another reason, in my own words'],
      cy: ['Postio beth bynnag', 'Rheswm arall, yn fy ngeiriau fy hun'],
    },
  ),
  warning('disclaimer', (lang) => ({ kind: 'decide', view: view(lang, [disclaimer(lang)], { scope: 'personalLinked' }) })),
  warning('many', (lang) => ({
    kind: 'decide',
    view: view(lang, [altText(lang), named(lang), opinion(lang), disclaimer(lang), location(lang)], { couldNotRun: ['tone'] }),
  })),
  warning(
    'other-person',
    (lang) => ({ kind: 'decide', view: view(lang, [named(lang)]) }),
    {},
    {
      en: ['It is a different person'],
      cy: ['Person gwahanol yw hwn'],
    },
  ),
  warning('fixed', (lang) => ({ kind: 'decide', view: view(lang, [], { outcome: 'clear' }) })),
  warning('checking', () => ({ kind: 'checking' })),
  warning('no-answer', () => ({ kind: 'could-not-check', detail: 'no-answer' })),
  warning('checks-failed', (lang) => ({ kind: 'could-not-check', detail: 'checks-failed', view: view(lang, [opinion(lang)]) })),
  warning('reload-needed', () => ({ kind: 'could-not-check', detail: 'reload-needed' })),
  warning('press-again', () => ({ kind: 'press-again' })),
  warning('account', (lang) => ({
    kind: 'decide',
    view: view(lang, [], { question: { kind: 'whose-account', handle: '@AberhelygDrama', displayName: 'Aberhelyg Drama' } }),
  })),
  warning('picture', (lang) => ({ kind: 'decide', view: view(lang, [whoIsInIt(lang, 0), whoIsInIt(lang, 1)]) }), { pictures }),
  warning(
    'picture-ticked',
    (lang) => ({ kind: 'decide', view: view(lang, [whoIsInIt(lang, 0)]) }),
    {},
    {
      en: ['Year 8', 'Will Young 8D'],
      cy: ['Blwyddyn 8', 'Will Young 8D'],
    },
  ),
  warning('picture-no-preview', (lang) => ({ kind: 'decide', view: view(lang, [whoIsInIt(lang, 1)]) }), { pictures }),
  warning('picture-personal', (lang) => ({
    kind: 'decide',
    view: view(lang, [whoIsInIt(lang, 0, 'image.pupil-on-personal')], { scope: 'personalLinked' }),
  })),
  chip('checking', () => ({ kind: 'checking' })),
  chip('clear', () => ({ kind: 'clear' })),
  chip('worth', (lang) => ({ kind: 'worth', view: view(lang, [altText(lang), location(lang)], { outcome: 'advise' }) }), {
    en: ['Second Look: 2 things worth a look'],
    cy: ['Ail Olwg: Pethau gwerth ail olwg: 2'],
  }),
  chip('closed', (lang) => ({ kind: 'worth', view: view(lang, [location(lang)], { outcome: 'advise' }) })),
  chip('could-not-check', () => ({ kind: 'could-not-check' })),
  chip('reload', () => ({ kind: 'reload' })),
];
