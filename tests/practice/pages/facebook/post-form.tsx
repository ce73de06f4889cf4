// The post composer: one step (Post) or two (Next, then Post settings with Post and no text in sight). Also the edit form (Save).
import { useCallback, useRef, useState } from 'react';
import { facebookAccounts, facebookCookies, useAccount } from '../shared/accounts.ts';
import { t } from '../shared/labels.ts';
import { params } from '../shared/params.ts';
import type { Gesture } from '../shared/press.ts';
import { facebookMutation, facebookUpload, type Media } from '../shared/send.ts';
import { Button } from './button.tsx';
import { Editor } from './editor.tsx';
import css from './facebook.module.css';
import { MediaRow } from './media-row.tsx';

interface Props {
  /** Where the post goes: part of the request. */
  surface: 'timeline' | 'group';
  placeholder: string;
  edit?: { id: string; text: string };
  onDone(text: string): void;
}

export const PostForm = ({ surface, placeholder, edit, onDone }: Props) => {
  const [account] = useAccount(facebookAccounts, facebookCookies);
  const [text, setText] = useState(edit?.text ?? '');
  const [media, setMedia] = useState<Media[]>([]);
  const [busy, setBusy] = useState(0);
  const [settings, setSettings] = useState(false);
  const sent = useRef(false);
  const twoSteps = params.steps === 2 && !edit;
  const disabled = busy > 0 || (!text.trim() && media.length === 0);

  const attach = useCallback(async (files: File[]) => {
    for (const file of files) {
      setBusy((n) => n + 1);
      const made = await facebookUpload(file);
      setMedia((all) => [...all, made]);
      setBusy((n) => n - 1);
    }
  }, []);

  const publish = async (gesture: Gesture) => {
    if (sent.current) return;
    sent.current = true;
    setBusy((n) => n + 1);
    const input = {
      composer_entry_point: 'inline_composer',
      composer_source_surface: surface,
      message: { ranges: [], text },
      attachments: media.map((m) => ({ photo: { id: m.id } })),
      ...(edit ? { story_id: edit.id } : { audience: { privacy: { base_state: 'EVERYONE' } } }),
    };
    await facebookMutation(edit ? 'ComposerStoryEditMutation' : 'ComposerStoryCreateMutation', input, account, gesture);
    onDone(text);
  };

  if (settings)
    return (
      <div>
        <div className={css.settings}>
          <h3>{t('whoCanSee')}</h3>
          <p>{t('audience')}</p>
        </div>
        <div className={css.footer}>
          <Button label={t('back')} onPress={() => setSettings(false)} />
          <Button label={t('post')} kind="primary" disabled={disabled} publishes={true} onPress={(g) => void publish(g)} />
        </div>
      </div>
    );

  return (
    <form method="POST" onSubmit={(e) => e.preventDefault()}>
      <div className={css.author}>
        <div className={css.avatar} aria-hidden="true">
          {account.name.slice(0, 1)}
        </div>
        <div>
          <span className={css.authorName}>{account.name}</span>
          <div className={css.audience}>{t('audience')}</div>
        </div>
      </div>
      <Editor
        label={placeholder}
        placeholder={placeholder}
        start={text}
        autoFocus={true}
        onText={setText}
        onFiles={(files) => void attach(files)}
      />
      <MediaRow
        media={media}
        busy={busy > 0}
        onFiles={(files) => void attach(files)}
        onRemove={(id) => setMedia(media.filter((m) => m.id !== id))}
      />
      <div className={css.footer}>
        {twoSteps ? (
          <Button label={t('next')} kind="primary" disabled={disabled} onPress={() => setSettings(true)} />
        ) : (
          <Button
            label={edit ? t('save') : t('post')}
            kind="primary"
            disabled={disabled}
            publishes={true}
            onPress={(g) => void publish(g)}
          />
        )}
      </div>
    </form>
  );
};
