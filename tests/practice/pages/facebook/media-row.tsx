// Attached pictures and the site's hidden file input.
import { useRef } from 'react';
import { chosen, pick } from '../shared/files.ts';
import { Icon } from '../shared/icons.tsx';
import { t } from '../shared/labels.ts';
import type { Media } from '../shared/send.ts';
import { Button } from './button.tsx';
import css from './facebook.module.css';

const ACCEPT = 'image/*,image/heif,image/heic,video/*,video/mp4,video/x-m4v,video/x-matroska,.mkv';

interface Props {
  media: Media[];
  busy: boolean;
  onFiles(files: File[]): void;
  onRemove(id: string): void;
}

export const MediaRow = ({ media, busy, onFiles, onRemove }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={css.mediaRow}>
      {busy && <div role="progressbar" className={css.progress} aria-valuemin={0} aria-valuemax={100} />}
      {media.map((m) => (
        <div key={m.id} className={css.thumb}>
          {m.video ? <video src={m.url} /> : <img src={m.url} alt={m.alt} />}
          <Button label={`${t('remove')} ${m.name}`} kind="quiet" onPress={() => onRemove(m.id)}>
            <Icon name="close" />
          </Button>
        </div>
      ))}
      <Button label={t('photoVideo')} kind="quiet" onPress={() => pick(input.current, onFiles)}>
        <Icon name="picture" /> {t('photoVideo')}
      </Button>
      <input
        ref={input}
        className={css.hidden}
        type="file"
        multiple
        accept={ACCEPT}
        onChange={(e) => {
          onFiles(chosen(e.nativeEvent));
          e.currentTarget.value = '';
        }}
      />
    </div>
  );
};
