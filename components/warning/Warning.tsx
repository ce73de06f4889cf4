// The warning: opens when a post is held, says what is worth a second look, and offers every way on from there.

import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { VerdictView } from '../../lib/messaging/protocol.ts';
import { type GuardWords, guardWords } from '../../lib/words/guard.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { AccountQuestion } from './AccountQuestion.tsx';
import { CheckingStep, CouldNotCheck, PressAgain } from './OtherPhases.tsx';
import { PictureQuestion } from './PictureQuestion.tsx';
import { pictureQueue } from './picture-queue.ts';
import type { WarningProps } from './props.ts';
import { Review } from './Review.tsx';

/** What every step of the warning is given. */
export interface StepProps {
  readonly props: WarningProps;
  readonly words: GuardWords;
  /** Id its heading must carry: it names the dialog. */
  readonly titleId: string;
}

export const Warning = (props: WarningProps): VNode => {
  const titleId = useId();
  const words = guardWords[props.lang];
  const [answered, setAnswered] = useState<{ view: VerdictView | null; pictures: readonly number[]; all: readonly number[] }>({
    view: null,
    pictures: [],
    all: [],
  });
  const [listFirst, setListFirst] = useState<VerdictView | null>(null);
  const [askFor, setAskFor] = useState<number | null>(null);

  const { phase } = props;
  const view = phase.kind === 'decide' ? phase.view : null;
  const queue = view
    ? pictureQueue(view, answered.view === view ? answered.pictures : [], answered.view === view ? [] : answered.all)
    : null;
  const step = { props, words, titleId };
  const picture = askFor ?? (queue?.onlyPictures && listFirst !== view ? queue.waiting[0] : undefined);

  const answer: WarningProps['onPictureAnswer'] = (index, given) => {
    setAskFor(null);
    setAnswered({
      view,
      pictures: [...(answered.view === view ? answered.pictures : []), index],
      all: [...answered.all, index],
    });
    props.onPictureAnswer(index, given);
  };

  const content = (): { key: string; node: VNode } => {
    if (phase.kind === 'checking') return { key: 'checking', node: <CheckingStep {...step} /> };
    if (phase.kind === 'press-again') return { key: 'press-again', node: <PressAgain {...step} /> };
    if (phase.kind === 'could-not-check')
      return { key: `could-not-${phase.detail}`, node: <CouldNotCheck {...step} phase={phase} /> };
    if (phase.view.question) return { key: 'account', node: <AccountQuestion {...step} question={phase.view.question} /> };
    if (picture !== undefined && queue) {
      const number = answered.all.length + 1;
      return {
        key: `picture-${picture}`,
        node: (
          <PictureQuestion
            key={picture}
            {...step}
            view={phase.view}
            index={picture}
            number={number}
            all={Math.max(number, answered.all.length + queue.waiting.length)}
            onAnswer={(given) => answer(picture, given)}
            {...(queue.onlyPictures && queue.others === 0
              ? {}
              : {
                  onList: () => {
                    setAskFor(null);
                    setListFirst(phase.view);
                  },
                })}
          />
        ),
      };
    }
    // Every picture has its answer and the new verdict is on its way.
    if (queue?.onlyPictures && queue.asked > 0 && queue.waiting.length === 0)
      return { key: 'checking', node: <CheckingStep {...step} /> };
    return { key: 'review', node: <Review {...step} view={phase.view} onAskPicture={setAskFor} /> };
  };

  const { key, node } = content();
  return (
    <Dialog lang={props.lang} labelledBy={titleId} class="sl-warning" focusKey={key} onEscape={props.onEdit}>
      <p class="sl-hidden" role="status">
        {props.notice ?? ''}
      </p>
      {node}
      <footer class="sl-foot">
        <span class="sl-foot-name">
          <span>
            <strong>{words.product}</strong>
            <span> {words.quiet}</span>
          </span>
        </span>
        <LanguageSwitch lang={props.lang} label={words.language} onLang={props.onLang} />
      </footer>
    </Dialog>
  );
};
