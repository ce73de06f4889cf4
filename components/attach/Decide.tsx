// One picture with something in it: a safer copy (shown before and after), as it is, or not at all.
import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { attachWords } from '../../lib/words/attach.ts';
import { fill } from '../../lib/words/types.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Picture } from './Picture.tsx';
import type { AttachPhase, AttachProps } from './props.ts';

export interface DecideProps extends AttachProps {
  readonly phase: Extract<AttachPhase, { kind: 'decide' }>;
}

export const Decide = (props: DecideProps): VNode => {
  const id = useId();
  const words = attachWords[props.lang];
  const { file, number, all } = props.phase;
  const [chosen, setChosen] = useState<readonly number[]>(file.parts.flatMap((part, i) => (part.chosen ? [i] : [])));
  const [after, setAfter] = useState<Blob | null>(null);
  const hide = file.parts.filter((_, i) => chosen.includes(i));
  const turn = (at: number): void => setChosen(chosen.includes(at) ? chosen.filter((i) => i !== at) : [...chosen, at]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: made again when the choice changes, not when a parent re-renders
  useEffect(() => {
    let current = true;
    if (hide.length === 0) setAfter(null);
    else
      void props.after(file, hide).then((made) => {
        if (current) setAfter(made);
      });
    return () => {
      current = false;
    };
  }, [chosen]);

  const nameOf = (at: number): string => {
    const part = file.parts[at];
    return part?.kind === 'text' ? fill(words.text, { words: part.text ?? '' }) : fill(words.face, { n: String(at + 1) });
  };

  return (
    <Dialog
      lang={props.lang}
      labelledBy={id}
      class="sl-warning"
      focusKey={file.id}
      onEscape={() => props.onChoice({ kind: 'leave', mark: false })}
    >
      <div class="sl-warning-scroll">
        <header class="sl-warning-head">
          <Mark size={38} />
          {/* The heading takes the focus, so that a key meant for the post presses nothing here. */}
          <h2 id={id} tabIndex={-1} data-first="" data-refocus="">
            {file.messages.length > 0 || file.again ? words.title : words.cannotTitle}
          </h2>
          <p class="sl-soft">
            {all > 1 ? `${fill(words.step, { n: String(number), all: String(all) })}: ` : ''}
            {file.fileName}
          </p>
        </header>
        <div class="sl-warning-body">
          {file.again ? (
            <Notice tone="care" live>
              {words.stillThere}
            </Notice>
          ) : null}
          {file.cannot ? <Notice tone="care">{words.cannot[file.cannot]}</Notice> : null}
          {file.messages.length > 0 ? (
            <ul class="sl-stack">
              {file.messages.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          ) : null}
          {file.preview ? (
            <div class="sl-attach-pair">
              <Picture
                picture={file.preview}
                width={file.width}
                height={file.height}
                label={fill(words.preview, { name: file.fileName })}
                caption={after ? words.before : ''}
                boxes={file.parts.map((part, i) => ({ ...part, label: String(i + 1), on: chosen.includes(i) }))}
              />
              {after ? (
                <Picture
                  picture={after}
                  width={file.width}
                  height={file.height}
                  label={words.afterLabel}
                  caption={words.after}
                  boxes={[]}
                />
              ) : null}
            </div>
          ) : null}
          {file.canHide && file.parts.length > 0 ? (
            <fieldset class="sl-names">
              <legend class="sl-label">{words.hide}</legend>
              {file.parts.map((_, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity besides their place
                <label key={i} class="sl-option">
                  <input type="checkbox" checked={chosen.includes(i)} onChange={() => turn(i)} />
                  <span>{nameOf(i)}</span>
                </label>
              ))}
            </fieldset>
          ) : null}
          {file.canCopy ? <p class="sl-hint">{words.saferText}</p> : null}
        </div>
      </div>
      <div class="sl-warning-actions">
        <div class="sl-row">
          {file.canCopy && !file.marked ? (
            <Button kind="primary" onClick={() => props.onChoice({ kind: 'safer', hide })}>
              {words.safer}
            </Button>
          ) : null}
          <Button onClick={() => props.onChoice({ kind: 'leave', mark: false })}>{words.leaveOut}</Button>
          {file.marked ? <Button onClick={() => props.onChoice({ kind: 'different' })}>{words.different}</Button> : null}
          {file.mayAsIs ? (
            <Button kind="quiet" onClick={() => props.onChoice({ kind: 'as-is' })}>
              {words.asIs}
            </Button>
          ) : null}
        </div>
        {file.canMark && !file.marked ? (
          <Button kind="quiet" small onClick={() => props.onChoice({ kind: 'leave', mark: true })}>
            {words.mark}
          </Button>
        ) : null}
      </div>
    </Dialog>
  );
};
