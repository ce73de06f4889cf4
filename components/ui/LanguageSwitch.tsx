// English or Cymraeg, each named in its own language, so that nobody has to read the other to find theirs.

import type { VNode } from 'preact';
import type { Lang } from '../../lib/messaging/protocol.ts';

const names: readonly (readonly [Lang, string])[] = [
  ['en', 'English'],
  ['cy', 'Cymraeg'],
];

export interface LanguageSwitchProps {
  readonly lang: Lang;
  /** What the group is called for screen readers. */
  readonly label: string;
  onLang(lang: Lang): void;
}

export const LanguageSwitch = ({ lang, label, onLang }: LanguageSwitchProps): VNode => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset would claim a form; these are two toggle buttons
  <div class="sl-language" role="group" aria-label={label}>
    {names.map(([id, name]) => (
      <button key={id} type="button" lang={id} aria-pressed={id === lang} onClick={() => onLang(id)}>
        {name}
      </button>
    ))}
  </div>
);
