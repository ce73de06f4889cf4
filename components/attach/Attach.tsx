// Everything shown while a picture is being attached: progress beside the work, then questions in front of it.
import type { VNode } from 'preact';
import { attachWords } from '../../lib/words/attach.ts';
import { fill } from '../../lib/words/types.ts';
import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Decide } from './Decide.tsx';
import type { AttachProps } from './props.ts';

/** Progress and news take no focus: the person may be writing. Only a question stands in front of the page. */
export const Attach = (props: AttachProps): VNode => {
  const words = attachWords[props.lang];
  const { phase } = props;
  if (phase.kind === 'decide') return <Decide key={`${phase.file.id} ${phase.file.again}`} {...props} phase={phase} />;
  if (phase.kind === 'looking')
    return (
      <section class="sl sl-attach-aside" lang={props.lang} aria-label={words.looking}>
        <p role="status">
          <strong>{phase.count > 1 ? fill(words.lookingMany, { n: String(phase.count) }) : words.looking}</strong>{' '}
          {words.lookingText}
        </p>
        <Progress label={words.looking} />
        <div class="sl-row">
          <Button small onClick={props.onLeaveOut}>
            {words.leaveOut}
          </Button>
          <Button small kind="quiet" onClick={props.onAddUnseen}>
            {words.addUnseen}
          </Button>
        </div>
      </section>
    );
  return (
    <section class="sl sl-attach-aside" lang={props.lang} aria-label={words.notTaken}>
      <p role="status">
        <strong>{words.notTaken}</strong> {phase.copy ? words.notTakenCopy : words.notTakenAgain}
      </p>
      <div class="sl-row">
        {phase.copy ? (
          <Button small kind="primary" onClick={props.onSave}>
            {words.save}
          </Button>
        ) : null}
        <Button small onClick={props.onClose}>
          {words.close}
        </Button>
      </div>
    </section>
  );
};
