// Asked while a picture is being attached: a safer copy, as it is, or not at all.
import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { attachWords } from '../../lib/words/attach.ts';
import { fill } from '../../lib/words/types.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { AttachFile, AttachPart, AttachProps } from './props.ts';

const key = (file: AttachFile, index: number): string => `${file.id} ${index}`;

export const Attach = (props: AttachProps): VNode => {
  const id = useId();
  const words = attachWords[props.lang];
  const files = props.phase.kind === 'decide' ? props.phase.files : [];
  const [hidden, setHidden] = useState<readonly string[] | null>(null);
  const chosen = hidden ?? files.flatMap((file) => file.parts.flatMap((part, i) => (part.chosen ? [key(file, i)] : [])));
  const turn = (name: string): void => setHidden(chosen.includes(name) ? chosen.filter((k) => k !== name) : [...chosen, name]);

  if (props.phase.kind === 'looking')
    return (
      <Dialog lang={props.lang} labelledBy={id} class="sl-warning" focusKey="looking" onEscape={props.onLeaveOut}>
        <div class="sl-stack">
          <h2 id={id}>{words.looking}</h2>
          <p role="status">{words.lookingText}</p>
          <div class="sl-row">
            <Button first onClick={props.onLeaveOut}>
              {words.leaveOut}
            </Button>
            <Button kind="quiet" onClick={props.onAddUnseen}>
              {words.addUnseen}
            </Button>
          </div>
        </div>
      </Dialog>
    );

  const wishes = (): Record<string, readonly AttachPart[]> =>
    Object.fromEntries(files.map((file) => [file.id, file.parts.filter((_, i) => chosen.includes(key(file, i)))]));

  return (
    <Dialog lang={props.lang} labelledBy={id} class="sl-warning" focusKey="decide" onEscape={props.onLeaveOut}>
      <div class="sl-stack">
        <h2 id={id}>{words.title}</h2>
        {files.map((file) => (
          <section key={file.id} class="sl-stack">
            <h3>{file.fileName}</h3>
            <ul>
              {file.messages.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
            {file.preview ? (
              <Canvas
                picture={file.preview}
                hide={file.parts.filter((_, i) => chosen.includes(key(file, i)))}
                label={fill(words.preview, { name: file.fileName })}
              />
            ) : null}
            {file.canHide && file.parts.length > 0 ? (
              <fieldset>
                <legend>{words.hide}</legend>
                {file.parts.map((part, i) => (
                  <label key={key(file, i)}>
                    <input type="checkbox" checked={chosen.includes(key(file, i))} onChange={() => turn(key(file, i))} />{' '}
                    {part.kind === 'face' ? fill(words.face, { n: String(i + 1) }) : fill(words.text, { words: part.text ?? '' })}
                  </label>
                ))}
              </fieldset>
            ) : null}
          </section>
        ))}
        <p class="sl-hint">{words.saferText}</p>
        <div class="sl-row">
          <Button kind="primary" first onClick={() => props.onSafer?.(wishes())}>
            {words.safer}
          </Button>
          <Button onClick={props.onLeaveOut}>{words.leaveOut}</Button>
          <Button kind="quiet" onClick={() => props.onAsIs?.()}>
            {words.asIs}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};

/** A canvas, because a site's own rules may forbid pictures from anywhere but its servers. */
const Canvas = ({ picture, hide, label }: { picture: Blob; hide: readonly AttachPart[]; label: string }): VNode => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let gone = false;
    void createImageBitmap(picture).then((bitmap) => {
      const element = canvas.current;
      const context = element?.getContext('2d');
      if (gone || !element || !context) return;
      const scale = Math.min(1, 480 / Math.max(bitmap.width, bitmap.height));
      element.width = Math.round(bitmap.width * scale);
      element.height = Math.round(bitmap.height * scale);
      context.drawImage(bitmap, 0, 0, element.width, element.height);
      context.fillStyle = '#777';
      for (const part of hide)
        context.fillRect(part.x * element.width, part.y * element.height, part.w * element.width, part.h * element.height);
      bitmap.close();
    });
    return () => {
      gone = true;
    };
  }, [picture, hide]);
  return <canvas ref={canvas} role="img" aria-label={label} style={{ maxWidth: '100%' }} />;
};
