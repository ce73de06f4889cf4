// The composer: thread parts, attachments, tool bar. The same component serves the inline boxes and the dialog.
import { ContentState, EditorState } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { type Account, useAccount, xAccounts, xCookies } from '../shared/accounts.ts';
import { t } from '../shared/labels.ts';
import type { Gesture } from '../shared/press.ts';
import { type Media, xAltText, xOperation, xUpload } from '../shared/send.ts';
import { Attachments } from './attachments.tsx';
import { Avatar } from './avatar.tsx';
import { emptyPart, PartEditor, textOf } from './part-editor.tsx';
import type { Tweet } from './people.ts';
import { ToolBar } from './tool-bar.tsx';
import { TweetBox } from './tweet-box.tsx';
import css from './x.module.css';

const LIMIT = 280;
/** The site counts an address as 23 characters, whatever its length. */
const lengthOf = (text: string): number => [...text.replace(/https?:\/\/\S+/g, 'x'.repeat(23))].length;

export type Purpose =
  | { kind: 'new' }
  | { kind: 'reply'; to: Tweet }
  | { kind: 'quote'; of: Tweet }
  | { kind: 'edit'; id: string; text: string };

interface Part {
  key: number;
  state: EditorState;
  media: Media[];
}

const startState = (purpose: Purpose): EditorState => {
  const empty = emptyPart();
  if (purpose.kind !== 'edit') return empty;
  return EditorState.moveFocusToEnd(EditorState.push(empty, ContentState.createFromText(purpose.text), 'insert-characters'));
};

let nextKey = 1;
const newPart = (state = emptyPart()): Part => ({ key: nextKey++, state, media: [] });

interface Props {
  purpose: Purpose;
  inline: boolean;
  onPosted?(id: string, text: string, account: Account): void;
}

export const Composer = ({ purpose, inline, onPosted }: Props) => {
  const [account] = useAccount(xAccounts, xCookies);
  const [parts, setParts] = useState<Part[]>(() => [newPart(startState(purpose))]);
  const [busy, setBusy] = useState(0);
  const [describing, setDescribing] = useState<Media | null>(null);
  const live = useRef(parts);
  live.current = parts;
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!inline) root.current?.querySelector<HTMLElement>('[contenteditable=true]')?.focus();
  }, [inline]);

  const change = (key: number, edit: (part: Part) => Part) => setParts((all) => all.map((p) => (p.key === key ? edit(p) : p)));

  const attach = async (key: number, files: File[]) => {
    for (const file of files) {
      setBusy((n) => n + 1);
      const media = await xUpload(file);
      change(key, (p) => ({ ...p, media: [...p.media, media] }));
      setBusy((n) => n - 1);
    }
  };

  const texts = parts.map((p) => textOf(p.state));
  const left = LIMIT - Math.max(...texts.map(lengthOf));
  const blank = parts.some((p, i) => !texts[i]?.trim() && p.media.length === 0);
  const disabled = busy > 0 || left < 0 || (blank && purpose.kind !== 'quote');

  const publish = async (gesture: Gesture) => {
    if (disabled) return;
    setBusy((n) => n + 1);
    let answering = purpose.kind === 'reply' ? purpose.to.id : '';
    const first = textOf((live.current[0] as Part).state);
    for (const part of live.current) {
      const made = await xOperation('CreateTweet', variablesOf(part, purpose, answering), account, gesture);
      answering = String(made.rest_id);
    }
    setParts([newPart()]);
    setBusy((n) => n - 1);
    onPosted?.(answering, first, account);
  };

  if (describing)
    return (
      <div className={css.describe}>
        <img className={css.preview} src={describing.url} alt="" />
        <textarea
          data-testid="altTextInput"
          aria-label={t('addDescription')}
          value={describing.alt}
          onChange={(e) => setDescribing({ ...describing, alt: e.currentTarget.value })}
        />
        <button
          type="button"
          className={css.publish}
          data-testid="applyButton"
          onClick={async () => {
            await xAltText(describing);
            setParts((all) => all.map((p) => ({ ...p, media: p.media.map((m) => (m.id === describing.id ? describing : m)) })));
            setDescribing(null);
          }}
        >
          {t('done')}
        </button>
      </div>
    );

  return (
    <div ref={root} className={css.composer}>
      <div className={css.parts}>
        {purpose.kind === 'reply' && (
          <div className={css.replying}>
            {t('replyingTo')}{' '}
            <a role="link" href={`/${purpose.to.author.handle}`}>
              @{purpose.to.author.handle}
            </a>
          </div>
        )}
        {parts.map((part, index) => (
          <div key={part.key} className={css.row}>
            <Avatar handle={account.handle} />
            <div className={css.column}>
              <PartEditor
                index={index}
                state={part.state}
                placeholder={index > 0 ? t('addPost') : purpose.kind === 'reply' ? t('postYourReply') : t('whatsHappening')}
                onChange={(state) => change(part.key, (p) => ({ ...p, state }))}
                onFiles={(files) => void attach(part.key, files)}
                onPublish={(gesture) => void publish(gesture)}
              />
              <Attachments
                media={part.media}
                onRemove={(id) => change(part.key, (p) => ({ ...p, media: p.media.filter((m) => m.id !== id) }))}
                onDescribe={setDescribing}
              />
              {purpose.kind === 'quote' && index === 0 && <TweetBox tweet={purpose.of} />}
            </div>
          </div>
        ))}
      </div>
      <ToolBar
        inline={inline}
        label={labelOf(purpose, parts.length)}
        left={left}
        disabled={disabled}
        onFiles={(files) => void attach((parts.at(-1) as Part).key, files)}
        onAddPart={inline || purpose.kind !== 'new' ? undefined : () => setParts((all) => [...all, newPart()])}
        onPublish={(gesture) => void publish(gesture)}
      />
    </div>
  );
};

const labelOf = (purpose: Purpose, parts: number): string => {
  if (purpose.kind === 'reply') return t('reply');
  if (purpose.kind === 'edit') return t('update');
  return parts > 1 ? t('postAll') : t('post');
};

const variablesOf = (part: Part, purpose: Purpose, answering: string) => ({
  tweet_text: textOf(part.state),
  media: { media_entities: part.media.map((m) => ({ media_id: m.id, tagged_users: [] })), possibly_sensitive: false },
  ...(answering ? { reply: { in_reply_to_tweet_id: answering, exclude_reply_user_ids: [] } } : {}),
  ...(purpose.kind === 'quote' ? { attachment_url: `https://x.com/${purpose.of.author.handle}/status/${purpose.of.id}` } : {}),
  ...(purpose.kind === 'edit' ? { edit_options: { previous_tweet_id: purpose.id } } : {}),
});
