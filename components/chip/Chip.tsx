// The indicator beside a composer: quiet when all is well, and the way to the hints that never stop a post.

import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type GuardWords, guardWords } from '../../lib/words/guard.ts';
import { fill } from '../../lib/words/types.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Mark } from '../ui/Mark.tsx';
import { ChipPanel } from './ChipPanel.tsx';
import type { ChipProps, ChipState } from './props.ts';

const icons: Record<ChipState['kind'], IconName | null> = {
  checking: null,
  clear: 'ok',
  worth: 'advise',
  'could-not-check': 'care',
  reload: 'reload',
};

export const Chip = (props: ChipProps): VNode => {
  const { lang, state, onRetry } = props;
  const words = guardWords[lang];
  const panelId = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [above, setAbove] = useState(false);
  const opens = state.kind === 'worth';

  useEffect(() => {
    if (!opens) setOpen(false);
  }, [opens]);

  const press = (): void => {
    if (state.kind === 'could-not-check') onRetry();
    if (!opens) return;
    const place = root.current?.getBoundingClientRect();
    setAbove(place !== undefined && place.top > window.innerHeight / 2);
    setOpen(!open);
  };
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  const label = labelOf(state, words.chip);
  const icon = icons[state.kind];
  const pressable = opens || state.kind === 'could-not-check';
  const inside = (
    <>
      <Mark size={18} />
      {icon ? <Icon name={icon} size={16} /> : null}
      <span class="sl-chip-label">{label}</span>
    </>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles up from whatever has the focus inside
    <div
      ref={root}
      lang={lang}
      class={`sl sl-chip-root${above ? ' sl-chip-root--above' : ''}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <span class="sl-hidden" role="status">
        {state.kind === 'checking' || state.kind === 'clear' ? '' : `${words.product}: ${label}`}
      </span>
      {pressable ? (
        <button
          ref={button}
          type="button"
          class={`sl-chip sl-chip--${state.kind}`}
          aria-label={`${words.product}: ${label}${opens ? '' : `. ${words.button.retry}`}`}
          aria-expanded={opens ? open : undefined}
          aria-controls={opens && open ? panelId : undefined}
          onClick={press}
        >
          {inside}
        </button>
      ) : (
        <span class={`sl-chip sl-chip--${state.kind}`} title={`${words.product}: ${label}`}>
          {inside}
        </span>
      )}
      {open && state.kind === 'worth' ? (
        <ChipPanel id={panelId} words={words} view={state.view} props={props} onClose={close} />
      ) : null}
    </div>
  );
};

const labelOf = (state: ChipState, words: GuardWords['chip']): string => {
  switch (state.kind) {
    case 'checking':
      return words.checking;
    case 'clear':
      return words.clear;
    case 'could-not-check':
      return words.couldNot;
    case 'reload':
      return words.reload;
    case 'worth': {
      const n = state.view.findings.length;
      return n === 1 ? words.one : fill(words.many, { n: String(n) });
    }
  }
};
