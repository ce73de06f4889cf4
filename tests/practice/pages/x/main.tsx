// The practice X: routes and the test handle `practice.recreate()`, which makes the site re-create its editors.
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { t } from '../shared/labels.ts';
import { params } from '../shared/params.ts';
import { usePath } from '../shared/route.ts';
import { Composer } from './composer.tsx';
import { Mobile } from './mobile.tsx';
import { PostDialog } from './post-dialog.tsx';
import { Profile } from './profile.tsx';
import { Shell } from './shell.tsx';
import { addTweet, useStore } from './store.ts';
import { TweetCard } from './tweet-card.tsx';
import css from './x.module.css';

const Home = ({ version }: { version: number }) => {
  const { tweets } = useStore();
  return (
    <div data-testid="primaryColumn" className={css.primary}>
      <Composer key={version} purpose={{ kind: 'new' }} inline={true} onPosted={addTweet} />
      <section aria-label={t('timeline')} role="region">
        {tweets.map((tw) => (
          <div key={tw.id} data-testid="cellInnerDiv">
            <TweetCard tweet={tw} />
          </div>
        ))}
      </section>
    </div>
  );
};

const Status = ({ id, version }: { id: string; version: number }) => {
  const tweet = useStore().tweets.find((tw) => tw.id === id);
  if (!tweet) return <p className={css.empty}>Hmm...this page doesn’t exist.</p>;
  return (
    <div data-testid="primaryColumn" className={css.primary}>
      <TweetCard tweet={tweet} focused={true} />
      <Composer key={version} purpose={{ kind: 'reply', to: tweet }} inline={true} onPosted={addTweet} />
    </div>
  );
};

const App = () => {
  const path = usePath();
  const [version, setVersion] = useState(0);
  const below = useRef('/home');
  const composing = path.startsWith('/compose/post');
  if (!composing) below.current = path;
  useEffect(() => {
    Object.assign(window, { practice: { ready: true, recreate: () => setVersion((v) => v + 1) } });
  }, []);
  const status = /^\/\w+\/status\/(\d+)$/.exec(below.current);
  const profile = /^\/(\w+)$/.exec(below.current);
  return (
    <Shell layer={composing && <PostDialog below={below.current} version={version} />}>
      {status ? (
        <Status id={status[1] as string} version={version} />
      ) : profile && profile[1] !== 'home' ? (
        <Profile handle={profile[1] as string} />
      ) : (
        <Home version={version} />
      )}
    </Shell>
  );
};

const MobileApp = () => {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    Object.assign(window, { practice: { ready: true, recreate: () => setVersion((v) => v + 1) } });
  }, []);
  return <Mobile key={version} />;
};

document.documentElement.lang = params.lang;
const mobile = location.hostname.startsWith('mobile.') || new URLSearchParams(location.search).has('mobile');
createRoot(document.getElementById('react-root') as HTMLElement).render(mobile ? <MobileApp /> : <App />);
