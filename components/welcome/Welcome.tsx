// The page after installing: what it does, what it never does, and the one thing to do next.

import type { VNode } from 'preact';
import { pageWords } from '../../lib/words/pages.ts';
import { fill } from '../../lib/words/types.ts';
import { Button } from '../ui/Button.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import type { WelcomeProps } from './props.ts';

export const Welcome = (props: WelcomeProps): VNode => {
  const words = pageWords[props.lang];
  const said = words.welcome;
  return (
    <div class="sl sl-page" lang={props.lang}>
      <PageHeader name={words.product} lang={props.lang} languageLabel={words.language} onLang={props.onLang} />
      <main class="sl-page-main">
        <div class="sl-hero">
          <Mark size={84} />
          <div class="sl-stack">
            <h1>{said.title}</h1>
            <p class="sl-lead">{said.lead}</p>
          </div>
        </div>
        {props.permission === 'missing' ? (
          <Notice tone="care">
            <strong>{words.permission.title}</strong>
            <p>{words.permission.text}</p>
            <p>
              <Button kind="primary" onClick={props.onGrant}>
                {words.permission.button}
              </Button>
            </p>
          </Notice>
        ) : null}
        <div class="sl-grid">
          <Lines title={said.doesTitle} lines={said.does} icon="ok" />
          <Lines title={said.neverTitle} lines={said.never} icon="lock" />
        </div>
        <section class="sl-card">
          <h2>{said.nextTitle}</h2>
          <p>{props.setUp ? fill(said.setUpText, { school: props.school }) : said.notSetUpText}</p>
          <div class="sl-row">
            <Button kind={props.setUp || props.permission === 'missing' ? 'plain' : 'primary'} onClick={props.onOpenOptions}>
              {props.setUp ? said.settings : said.setUp}
            </Button>
            <Button onClick={props.onCheckDraft}>{said.try}</Button>
          </div>
        </section>
      </main>
    </div>
  );
};

const Lines = ({ title, lines, icon }: { title: string; lines: readonly string[]; icon: IconName }): VNode => (
  <section class="sl-card">
    <h2>{title}</h2>
    <ul class="sl-list">
      {lines.map((line) => (
        <li key={line}>
          <Icon name={icon} size={18} />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  </section>
);
