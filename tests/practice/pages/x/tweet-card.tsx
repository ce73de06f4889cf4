// One post in a timeline with its menus: reply, repost or quote, edit or delete one's own.
import { useState } from 'react';
import { useAccount, xAccounts, xCookies } from '../shared/accounts.ts';
import { Icon } from '../shared/icons.tsx';
import { t } from '../shared/labels.ts';
import { type Gesture, gestureOf } from '../shared/press.ts';
import { go } from '../shared/route.ts';
import { xOperation } from '../shared/send.ts';
import { Avatar } from './avatar.tsx';
import type { Tweet } from './people.ts';
import { removeTweet, setPurpose } from './store.ts';
import { TweetText, UserName } from './tweet-box.tsx';
import css from './x.module.css';

export const TweetCard = ({ tweet, focused = false, actions = true }: { tweet: Tweet; focused?: boolean; actions?: boolean }) => {
  const [account] = useAccount(xAccounts, xCookies);
  const [menu, setMenu] = useState<'repost' | 'more' | 'delete' | null>(null);
  const [reposted, setReposted] = useState(false);
  const mine = tweet.author.handle === account.handle;

  const compose = (purpose: Parameters<typeof setPurpose>[0]) => {
    setMenu(null);
    setPurpose(purpose);
    go('/compose/post');
  };
  const repost = async (gesture: Gesture) => {
    setMenu(null);
    await xOperation('CreateRetweet', { tweet_id: tweet.id }, account, gesture);
    setReposted(true);
  };
  const remove = async (gesture: Gesture) => {
    setMenu(null);
    await xOperation('DeleteTweet', { tweet_id: tweet.id }, account, gesture);
    removeTweet(tweet.id);
  };

  return (
    <article className={css.tweet} data-testid="tweet" tabIndex={focused ? -1 : 0}>
      <Avatar handle={tweet.author.handle} />
      <div className={css.column}>
        <div className={css.tweetTop}>
          <UserName person={tweet.author} />
          {actions && (
            <button
              type="button"
              className={css.icon}
              data-testid="caret"
              aria-haspopup="menu"
              aria-label={t('more')}
              onClick={() => setMenu('more')}
            >
              <Icon name="more" />
            </button>
          )}
        </div>
        <TweetText text={tweet.text} />
        {actions && (
          <div className={css.actions} role="group">
            <button
              type="button"
              className={css.action}
              data-testid="reply"
              aria-label={t('reply')}
              onClick={() => compose({ kind: 'reply', to: tweet })}
            >
              <Icon name="reply" />
            </button>
            <button
              type="button"
              className={css.action}
              data-testid={reposted ? 'unretweet' : 'retweet'}
              aria-haspopup="menu"
              aria-label={reposted ? t('undoRepost') : t('repost')}
              onClick={() => setMenu('repost')}
            >
              <Icon name="repost" />
            </button>
            <button type="button" className={css.action} data-testid="like" aria-label={t('like')}>
              <Icon name="heart" />
            </button>
          </div>
        )}
        {(menu === 'repost' || menu === 'more') && (
          <div className={css.menu} role="menu" data-testid="Dropdown">
            {menu === 'repost' ? (
              <>
                <div
                  role="menuitem"
                  tabIndex={0}
                  data-testid="retweetConfirm"
                  onClick={(e) => void repost(gestureOf('click', e))}
                >
                  {t('repost')}
                </div>
                <a
                  role="menuitem"
                  href="/compose/post"
                  onClick={(e) => {
                    e.preventDefault();
                    compose({ kind: 'quote', of: tweet });
                  }}
                >
                  {t('quote')}
                </a>
              </>
            ) : mine ? (
              <>
                <div role="menuitem" tabIndex={0} onClick={() => compose({ kind: 'edit', id: tweet.id, text: tweet.text })}>
                  {t('editPost')}
                </div>
                <div role="menuitem" tabIndex={0} onClick={() => setMenu('delete')}>
                  {t('deletePost')}
                </div>
              </>
            ) : (
              <div role="menuitem" tabIndex={0} onClick={() => go(`/${tweet.author.handle}`)}>
                {t('profile')}
              </div>
            )}
          </div>
        )}
        {menu === 'delete' && (
          <div className={css.menu} role="alertdialog" data-testid="confirmationSheetDialog">
            <button
              type="button"
              className={css.publish}
              data-testid="confirmationSheetConfirm"
              onClick={(e) => void remove(gestureOf('click', e))}
            >
              {t('deletePost')}
            </button>
          </div>
        )}
      </div>
    </article>
  );
};
