// X's mobile web: a plain textarea inside the test-id'd wrapper, served under mobile.x.com.
import { useState } from 'react';
import { useAccount, xAccounts, xCookies } from '../shared/accounts.ts';
import { t } from '../shared/labels.ts';
import { type Gesture, gestureOf, pressHandlers } from '../shared/press.ts';
import { type Media, xOperation, xUpload } from '../shared/send.ts';
import { Attachments } from './attachments.tsx';
import { Avatar } from './avatar.tsx';
import css from './x.module.css';

export const Mobile = () => {
  const [account] = useAccount(xAccounts, xCookies);
  const [text, setText] = useState('');
  const [media, setMedia] = useState<Media[]>([]);
  const [busy, setBusy] = useState(false);
  const disabled = busy || (!text.trim() && media.length === 0) || text.length > 280;

  const publish = async (gesture: Gesture) => {
    if (disabled) return;
    setBusy(true);
    const entities = media.map((m) => ({ media_id: m.id, tagged_users: [] }));
    await xOperation('CreateTweet', { tweet_text: text, media: { media_entities: entities } }, account, gesture);
    setText('');
    setMedia([]);
    setBusy(false);
  };

  return (
    <div className={css.mobile}>
      <header role="banner" className={css.appBar}>
        <a href={`/${account.handle}`} data-testid="DashButton_ProfileIcon_Link" aria-label={t('profile')}>
          <Avatar handle={account.handle} />
        </a>
      </header>
      <main role="main">
        <div className={css.mobileBar}>
          <button
            type="button"
            className={css.publish}
            data-testid="tweetButton"
            disabled={disabled}
            {...pressHandlers((g) => void publish(g))}
          >
            {t('post')}
          </button>
        </div>
        <div data-testid="tweetTextarea_0" className={css.mobileBox}>
          <textarea
            aria-label={t('whatsHappening')}
            placeholder={t('whatsHappening')}
            value={text}
            onChange={(e) => setText(e.currentTarget.value)}
            onKeyDown={(e) => {
              if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) void publish(gestureOf('ctrl-enter', e));
            }}
          />
        </div>
        <Attachments media={media} onRemove={(id) => setMedia(media.filter((m) => m.id !== id))} onDescribe={() => {}} />
        <input
          type="file"
          multiple
          data-testid="fileInput"
          accept="image/*,video/*"
          aria-label={t('addMedia')}
          onChange={async (e) => {
            const files = [...(e.currentTarget.files ?? [])];
            setBusy(true);
            for (const file of files) {
              const made = await xUpload(file);
              setMedia((all) => [...all, made]);
            }
            setBusy(false);
          }}
        />
      </main>
    </div>
  );
};
