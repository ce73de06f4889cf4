// A profile page: name, bio, follow button, posts.
import { useState } from 'react';
import { useAccount, xAccounts, xCookies } from '../shared/accounts.ts';
import { t } from '../shared/labels.ts';
import { gestureOf } from '../shared/press.ts';
import { xFollow } from '../shared/send.ts';
import { Avatar } from './avatar.tsx';
import { type Person, people } from './people.ts';
import { useStore } from './store.ts';
import { TweetCard } from './tweet-card.tsx';
import css from './x.module.css';

export const Profile = ({ handle }: { handle: string }) => {
  const [account] = useAccount(xAccounts, xCookies);
  const { tweets } = useStore();
  const [followed, setFollowed] = useState(false);
  const person: Person | undefined = [...people, ...xAccounts].find((p) => p.handle === handle);
  if (!person) return <p className={css.empty}>This account doesn’t exist</p>;
  return (
    <div data-testid="primaryColumn" className={css.primary}>
      <div className={css.profile}>
        <Avatar handle={person.handle} />
        <div data-testid="UserName" className={css.userName}>
          <h2>{person.name}</h2> <span>@{person.handle}</span>
        </div>
        <div data-testid="UserDescription" dir="auto">
          {person.bio}
        </div>
        {person.handle !== account.handle && (
          <div data-testid="placementTracking">
            <button
              type="button"
              className={css.publish}
              data-testid={`${person.id}-${followed ? 'unfollow' : 'follow'}`}
              aria-label={`${followed ? t('following') : t('follow')} @${person.handle}`}
              onClick={async (e) => {
                await xFollow(person.id, account, gestureOf('click', e));
                setFollowed(true);
              }}
            >
              {followed ? t('following') : t('follow')}
            </button>
          </div>
        )}
      </div>
      {tweets
        .filter((tw) => tw.author.handle === handle)
        .map((tw) => (
          <TweetCard key={tw.id} tweet={tw} />
        ))}
    </div>
  );
};
