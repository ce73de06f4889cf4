// The row under the editor: file input, thread button and publish button. A sibling subtree of the editor, as on the site.
import { chosen, pick } from '../shared/files.ts';
import { Icon } from '../shared/icons.tsx';
import { t } from '../shared/labels.ts';
import { type Gesture, pressHandlers } from '../shared/press.ts';
import css from './x.module.css';

const ACCEPT = 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime';

interface Props {
  inline: boolean;
  label: string;
  left: number;
  disabled: boolean;
  onFiles(files: File[]): void;
  onAddPart?: (() => void) | undefined;
  onPublish(gesture: Gesture): void;
}

export const ToolBar = ({ inline, label, left, disabled, onFiles, onAddPart, onPublish }: Props) => (
  <div className={css.toolBar} data-testid="toolBar">
    <nav className={css.tools} aria-live="polite" role="navigation">
      <button
        type="button"
        className={css.icon}
        aria-label={t('addMedia')}
        onClick={(e) => pick(e.currentTarget.parentElement?.querySelector<HTMLInputElement>('input'), onFiles)}
      >
        <Icon name="picture" />
      </button>
      <input
        className={css.hidden}
        type="file"
        multiple
        tabIndex={-1}
        accept={ACCEPT}
        data-testid="fileInput"
        onChange={(e) => {
          onFiles(chosen(e.nativeEvent));
          e.currentTarget.value = '';
        }}
      />
      <button type="button" className={css.icon} data-testid="gifSearchButton" aria-label="GIF" disabled>
        GIF
      </button>
      <button type="button" className={css.icon} data-testid="scheduleOption" aria-label="Schedule post" disabled>
        <Icon name="calendar" />
      </button>
    </nav>
    <div className={css.right}>
      <span className={css.left} role="progressbar" aria-valuenow={left}>
        {left < 20 ? left : ''}
      </span>
      {onAddPart && (
        <button type="button" className={css.icon} data-testid="addButton" aria-label={t('addPost')} onClick={onAddPart}>
          <Icon name="plus" />
        </button>
      )}
      <button
        type="button"
        key={label}
        className={css.publish}
        data-testid={inline ? 'tweetButtonInline' : 'tweetButton'}
        disabled={disabled}
        aria-disabled={disabled || undefined}
        {...pressHandlers(onPublish)}
      >
        <div dir="ltr">
          <span>
            <span>{label}</span>
          </span>
        </div>
      </button>
    </div>
  </div>
);
