// The practice Facebook: home, profile or Page, and group, with the same post dialog on all of them.
import { useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { facebookAccounts, facebookCookies, useAccount } from '../shared/accounts.ts';
import { t } from '../shared/labels.ts';
import { params } from '../shared/params.ts';
import { usePath } from '../shared/route.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import css from './facebook.module.css';
import { feed, type Story } from './friends.ts';
import { PostForm } from './post-form.tsx';
import { StoryCard } from './story-card.tsx';
import { TopBar } from './top-bar.tsx';

const App = () => {
  const path = usePath();
  const [account] = useAccount(facebookAccounts, facebookCookies);
  const [stories, setStories] = useState<readonly Story[]>(feed);
  const [composing, setComposing] = useState(false);
  const [version, setVersion] = useState(0);
  const group = path.startsWith('/groups/');
  const inline = group && new URLSearchParams(location.search).has('inline');
  const placeholder = group ? t('writeSomething') : t('whatsOnYourMind', account.name);

  useEffect(() => {
    Object.assign(window, { practice: { ready: true, recreate: () => setVersion((v) => v + 1) } });
  }, []);

  const done = (text: string) => {
    setComposing(false);
    setVersion((v) => v + 1);
    setStories([{ id: `80${stories.length}`, author: account.name, text, comments: [] }, ...stories]);
  };
  const change = useCallback((story: Story) => setStories((all) => all.map((s) => (s.id === story.id ? story : s))), []);
  const form = <PostForm key={version} surface={group ? 'group' : 'timeline'} placeholder={placeholder} onDone={done} />;

  return (
    <div>
      <TopBar />
      <div role="main" className={css.main}>
        {group && (
          <div className={css.groupTop}>
            <h1>Aberhelyg Parents and Carers</h1>
            <span>{t('members')}</span>
          </div>
        )}
        {inline ? (
          <div className={css.card}>{form}</div>
        ) : (
          <div className={css.card}>
            <Button label={placeholder} kind="opener" onPress={() => setComposing(true)} />
          </div>
        )}
        <div role="feed" aria-label={t('feed')}>
          {stories.map((s) => (
            <StoryCard key={s.id} story={s} onChange={change} />
          ))}
        </div>
      </div>
      {composing && (
        <Dialog title={t('createPost')} onClose={() => setComposing(false)}>
          {form}
        </Dialog>
      )}
    </div>
  );
};

document.documentElement.lang = params.lang;
createRoot(document.getElementById('mount_0_0') as HTMLElement).render(<App />);
