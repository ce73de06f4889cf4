// /compose/post: the composer in a modal layer over whatever page was open.
import { useCallback, useRef } from 'react';
import { useFocusTrap } from '../shared/focus-trap.ts';
import { Icon } from '../shared/icons.tsx';
import { t } from '../shared/labels.ts';
import { go } from '../shared/route.ts';
import { Composer } from './composer.tsx';
import { addTweet, useStore } from './store.ts';
import { TweetCard } from './tweet-card.tsx';
import css from './x.module.css';

export const PostDialog = ({ below, version }: { below: string; version: number }) => {
  const { purpose } = useStore();
  const dialog = useRef<HTMLDivElement>(null);
  const close = useCallback(() => go(below), [below]);
  useFocusTrap(dialog, close);
  return (
    <div className={css.mask} data-testid="mask">
      <div ref={dialog} className={css.dialog} role="dialog" aria-modal="true" aria-labelledby="modal-header">
        <div className={css.appBar} id="modal-header">
          <button type="button" className={css.icon} data-testid="app-bar-close" aria-label={t('close')} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        {purpose.kind === 'reply' && <TweetCard tweet={purpose.to} actions={false} />}
        <Composer
          key={version}
          purpose={purpose}
          inline={false}
          onPosted={(id, text, account) => {
            addTweet(id, text, account);
            close();
          }}
        />
      </div>
    </div>
  );
};
