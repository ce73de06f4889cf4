// A comment or reply: Enter publishes, Shift+Enter makes a line, the label names who comments.
import { useCallback, useRef, useState } from 'react';
import { facebookAccounts, facebookCookies, useAccount } from '../shared/accounts.ts';
import { Icon } from '../shared/icons.tsx';
import { t } from '../shared/labels.ts';
import type { Gesture } from '../shared/press.ts';
import { facebookMutation, facebookUpload, type Media } from '../shared/send.ts';
import { Button } from './button.tsx';
import { Editor } from './editor.tsx';
import css from './facebook.module.css';
import { MediaRow } from './media-row.tsx';

interface Props {
  postId: string;
  /** Set when answering a comment. */
  replyTo?: string;
  onSent(text: string, author: string): void;
}

export const CommentBox = ({ postId, replyTo, onSent }: Props) => {
  const [account] = useAccount(facebookAccounts, facebookCookies);
  const [round, setRound] = useState(0);
  const [media, setMedia] = useState<Media[]>([]);
  const [busy, setBusy] = useState(false);
  const [text, show] = useState('');
  const live = useRef({ text: '', media, sending: false });
  live.current.media = media;
  const setText = useCallback((next: string) => {
    live.current.text = next;
    show(next);
  }, []);

  const publish = useCallback(
    async (gesture: Gesture) => {
      const { text: now, media: pictures, sending } = live.current;
      if (sending || (!now.trim() && pictures.length === 0)) return;
      live.current.sending = true;
      const input = {
        feedback_id: btoa(`feedback:${postId}`),
        message: { ranges: [], text: now },
        attachments: pictures.map((m) => ({ media: { id: m.id } })),
      };
      await facebookMutation('useCometUFICreateCommentMutation', input, account, gesture);
      onSent(now, account.name);
      setMedia([]);
      setText('');
      setRound((n) => n + 1);
      live.current.sending = false;
    },
    [account, postId, onSent, setText],
  );

  const attach = useCallback(async (files: File[]) => {
    setBusy(true);
    for (const file of files) {
      const made = await facebookUpload(file);
      setMedia((all) => [...all, made]);
    }
    setBusy(false);
  }, []);

  const label = replyTo ? t('replyTo', replyTo) : t('commentAs', account.name);
  return (
    <form role="presentation" className={css.comment} onSubmit={(e) => e.preventDefault()}>
      <Editor
        key={round}
        label={label}
        placeholder={label}
        enterPublishes={true}
        autoFocus={round > 0 || replyTo !== undefined}
        onText={setText}
        onFiles={(files) => void attach(files)}
        onEnter={(g) => void publish(g)}
      />
      <div className={css.commentTools}>
        <MediaRow
          media={media}
          busy={busy}
          onFiles={(files) => void attach(files)}
          onRemove={(id) => setMedia(media.filter((m) => m.id !== id))}
        />
        <div id="focused-state-composer-submit">
          <Button
            label={t('comment')}
            kind="quiet"
            disabled={busy || (!text.trim() && media.length === 0)}
            publishes={true}
            onPress={(g) => void publish(g)}
          >
            <Icon name="send" />
          </Button>
        </div>
      </div>
    </form>
  );
};
