// What the chip opens: the hints for this draft. Not modal: the person may go on writing beside it.

import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
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

/** Room left between the panel and the window's edge, in CSS pixels. */
const EDGE = 8;

export const ChipPanel = ({ id, words, view, props, onClose }: ChipPanelProps): VNode => {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [shift, setShift] = useState(0);
  useLayoutEffect(() => {
    const left = panel.current?.getBoundingClientRect().left ?? 0;
    if (left < EDGE) setShift(EDGE - left);
  }, []);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      ref={panel}
      id={id}
      class="sl-chip-panel"
      style={{ transform: `translateX(${shift}px)` }}
      aria-label={`${words.product}: ${words.chip.panel}`}
    >
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
