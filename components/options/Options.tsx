// The settings page: sections at the side, one of them open. Everything it shows comes in as props.

import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { pageWords } from '../../lib/words/pages.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { AboutSection } from './AboutSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { KeptSection } from './KeptSection.tsx';
import { ListSection } from './ListSection.tsx';
import type { OptionsProps, OptionsSection } from './props.ts';
import { SchoolSection } from './SchoolSection.tsx';
import { StartSection } from './StartSection.tsx';

const order: readonly OptionsSection[] = ['start', 'school', 'list', 'kept', 'history', 'about'];

export const Options = (props: OptionsProps): VNode => {
  const { lang, section, now } = props;
  const words = pageWords[lang];
  const content = useRef<HTMLElement>(null);
  const shown = useRef(section);

  // Whoever chose a section wants to read it; the first one shown is left alone.
  useEffect(() => {
    if (shown.current === section) return;
    shown.current = section;
    content.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [section]);

  const page = (): VNode => {
    switch (section) {
      case 'start':
        return <StartSection props={props} words={words} />;
      case 'school':
        return <SchoolSection {...props.school} lang={lang} words={words} />;
      case 'list':
        return <ListSection {...props.list} lang={lang} now={now} words={words} />;
      case 'kept':
        return <KeptSection {...props.kept} lang={lang} words={words} />;
      case 'history':
        return <HistorySection {...props.history} lang={lang} words={words} />;
      case 'about':
        return <AboutSection version={props.version} words={words} />;
    }
  };

  return (
    <div class="sl sl-page" lang={lang}>
      <PageHeader name={words.options.title} lang={lang} languageLabel={words.language} onLang={props.onLang} />
      <div class="sl-options">
        <nav aria-label={words.options.nav}>
          <ul class="sl-nav">
            {order.map((id) => (
              <li key={id}>
                <button type="button" aria-current={id === section ? 'page' : undefined} onClick={() => props.onSection(id)}>
                  {words.options.sections[id]}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <main ref={content} class="sl-section">
          {page()}
        </main>
      </div>
    </div>
  );
};
