// What the chip opens: the hints for this draft. Not modal: the person may go on writing beside it.

import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { VerdictView } from '../../lib/messaging/protocol.ts';
import type { GuardWords } from '../../lib/words/guard.ts';
import { FindingCard } from '../findings/FindingCard.tsx';
import { Button } from '../ui/Button.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { ChipProps } from './props.ts';

export interface ChipPanelProps {
  readonly id: string;
  readonly words: GuardWords;
  readonly view: VerdictView;
  readonly props: ChipProps;
  onClose(): void;
}

export const ChipPanel = ({ id, words, view, props, onClose }: ChipPanelProps): VNode => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section id={id} class="sl-chip-panel" aria-label={`${words.product}: ${words.chip.panel}`}>
      <header class="sl-chip-head">
        <h2 ref={heading} tabIndex={-1}>
          {words.chip.panel}
        </h2>
        <Button small kind="quiet" icon="close" onClick={onClose}>
          {words.chip.close}
        </Button>
      </header>
      <div class="sl-chip-body">
        {props.notice ? (
          <Notice tone="info" live>
            {props.notice}
          </Notice>
        ) : null}
        {view.findings.map((finding) => (
          <FindingCard
            key={finding.key}
            finding={finding}
            text={props.text}
            words={words}
            policyUrl={view.policyUrl}
            contact={view.contact}
            onFix={props.onFix}
            onDismiss={props.onDismiss}
          />
        ))}
      </div>
      <footer class="sl-foot">
        <span>{words.quiet}</span>
        <LanguageSwitch lang={props.lang} label={words.language} onLang={props.onLang} />
      </footer>
    </section>
  );
};
