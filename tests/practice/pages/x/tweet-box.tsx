// Somebody's post: the text with emoji as images, and the small quoted form shown inside a composer.
import { Fragment, type ReactNode } from 'react';
import { follow } from '../shared/route.ts';
import { emojiIn, emojiPicture } from './emoji.ts';
import type { Person, Tweet } from './people.ts';
import css from './x.module.css';

export const UserName = ({ person }: { person: Pick<Person, 'name' | 'handle'> }) => (
  <div className={css.userName} data-testid="User-Name">
    <div>
      <a role="link" href={`/${person.handle}`} className={css.name} onClick={follow}>
        <span>{person.name}</span>
      </a>
    </div>
    <div>
      <a role="link" href={`/${person.handle}`} tabIndex={-1} onClick={follow}>
        <span>@{person.handle}</span>
      </a>
    </div>
  </div>
);

const drawn = (text: string): ReactNode[] => {
  const out: ReactNode[] = [];
  let from = 0;
  for (const e of emojiIn(text)) {
    out.push(<span key={from}>{text.slice(from, e.start)}</span>);
    out.push(<img key={`e${e.start}`} className={css.emojiImage} alt={e.emoji} title={e.emoji} src={emojiPicture} />);
    from = e.end;
  }
  return [...out, <Fragment key="end">{text.slice(from)}</Fragment>];
};

export const TweetText = ({ text }: { text: string }) => (
  <div className={css.tweetText} data-testid="tweetText" dir="auto" lang="en">
    {drawn(text)}
  </div>
);

export const TweetBox = ({ tweet }: { tweet: Tweet }) => (
  <div className={css.quoted} role="link" tabIndex={0}>
    <UserName person={tweet.author} />
    <TweetText text={tweet.text} />
  </div>
);
