// Previews of what was attached. The files have already been uploaded when they show here.
import { Icon } from '../shared/icons.tsx';
import { t } from '../shared/labels.ts';
import type { Media } from '../shared/send.ts';
import css from './x.module.css';

interface Props {
  media: Media[];
  onRemove(id: string): void;
  onDescribe(media: Media): void;
}

export const Attachments = ({ media, onRemove, onDescribe }: Props) =>
  media.length === 0 ? null : (
    <div className={css.attachments} data-testid="attachments" role="group">
      {media.map((m) => (
        <div key={m.id} className={css.attachment}>
          {m.video ? (
            <video className={css.preview} src={m.url} />
          ) : (
            <img className={css.preview} src={m.url} alt={m.alt} draggable="true" />
          )}
          <button type="button" className={css.removeMedia} aria-label={t('removeMedia')} onClick={() => onRemove(m.id)}>
            <Icon name="close" />
          </button>
          <button type="button" className={css.describeMedia} data-testid="altTextButton" onClick={() => onDescribe(m)}>
            {m.alt ? 'ALT' : t('addDescription')}
          </button>
        </div>
      ))}
    </div>
  );
