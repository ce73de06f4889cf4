// The top of our own pages: the mark, the name, the language.

import type { VNode } from 'preact';
import type { Lang } from '../../lib/messaging/protocol.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Mark } from './Mark.tsx';

export interface PageHeaderProps {
  readonly name: string;
  readonly lang: Lang;
  readonly languageLabel: string;
  onLang(lang: Lang): void;
}

export const PageHeader = ({ name, lang, languageLabel, onLang }: PageHeaderProps): VNode => (
  <header class="sl-page-head">
    <span class="sl-page-name">
      <Mark size={30} />
      {name}
    </span>
    <LanguageSwitch lang={lang} label={languageLabel} onLang={onLang} />
  </header>
);
