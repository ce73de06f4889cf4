// A post in the feed with its comments, comment box and, for one's own, the edit menu.
import { useCallback, useState } from 'react';
import { facebookAccounts, facebookCookies, useAccount } from '../shared/accounts.ts';
import { Icon } from '../shared/icons.tsx';
import { t } from '../shared/labels.ts';
import { Button } from './button.tsx';
import { CommentBox } from './comment-box.tsx';
import { Dialog } from './dialog.tsx';
import css from './facebook.module.css';
import type { Story } from './friends.ts';
import { PostForm } from './post-form.tsx';

export const StoryCard = ({ story, onChange }: { story: Story; onChange(story: Story): void }) => {
  const [account] = useAccount(facebookAccounts, facebookCookies);
  const [open, setOpen] = useState<'menu' | 'edit' | null>(null);
  const [replying, setReplying] = useState<string | null>(null);
  const sent = useCallback(
    (text: string, author: string) => {
      setReplying(null);
      onChange({ ...story, comments: [...story.comments, { id: `${story.id}-${story.comments.length}`, author, text }] });
    },
    [story, onChange],
  );
  return (
    <div role="article" aria-labelledby={`by-${story.id}`} className={css.card}>
      <div className={css.cardTop}>
        <h3 id={`by-${story.id}`}>
          <a role="link" href={`/${encodeURIComponent(story.author)}`} onClick={(e) => e.preventDefault()}>
            <strong>{story.author}</strong>
          </a>
        </h3>
        {story.author === account.name && (
          <Button label={t('actions')} kind="quiet" onPress={() => setOpen(open === 'menu' ? null : 'menu')}>
            <Icon name="more" />
          </Button>
        )}
        {open === 'menu' && (
          <div role="menu" className={css.menu}>
            <div role="menuitem" tabIndex={0} onClick={() => setOpen('edit')}>
              {t('editPost')}
            </div>
          </div>
        )}
      </div>
      <div data-ad-preview="message" className={css.message} dir="auto">
        {story.text}
      </div>
      <div className={css.cardBar}>
        <Button label={t('like')} kind="quiet" onPress={() => {}} />
        <Button label={t('share')} kind="quiet" onPress={() => {}} />
      </div>
      {story.comments.map((c) => (
        <div key={c.id} role="article" aria-label={`Comment by ${c.author} 2 hours ago`} className={css.oneComment}>
          <strong>
            <a role="link" href={`/${encodeURIComponent(c.author)}`} onClick={(e) => e.preventDefault()}>
              {c.author}
            </a>
          </strong>
          <div dir="auto">{c.text}</div>
          <Button label={`${t('replyTo', c.author)}…`} kind="quiet" onPress={() => setReplying(c.author)}>
            {t('reply')}
          </Button>
          {replying === c.author && <CommentBox postId={c.id} replyTo={c.author} onSent={sent} />}
        </div>
      ))}
      <CommentBox postId={story.id} onSent={sent} />
      {open === 'edit' && (
        <Dialog title={t('editPost')} onClose={() => setOpen(null)}>
          <PostForm
            surface="timeline"
            placeholder={t('whatsOnYourMind', account.name)}
            edit={story}
            onDone={(text) => {
              setOpen(null);
              onChange({ ...story, text });
            }}
          />
        </Dialog>
      )}
    </div>
  );
};
