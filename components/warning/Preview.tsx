// The picture a question is about, with the faces a detector saw drawn as frames.

import type { VNode } from 'preact';
import type { GuardWords } from '../../lib/words/guard.ts';
import { fill } from '../../lib/words/types.ts';
import { Icon } from '../ui/Icon.tsx';
import type { WarningPicture } from './props.ts';

export interface PreviewProps {
  readonly picture: WarningPicture;
  readonly words: GuardWords;
}

const percent = (fraction: number): string => `${fraction * 100}%`;

export const Preview = ({ picture, words }: PreviewProps): VNode => {
  const faces = picture.faces ?? [];
  const seen = picture.crowd
    ? words.picture.crowd
    : faces.length > 0
      ? fill(words.picture.faces, { n: String(faces.length) })
      : '';
  return (
    <figure class="sl-preview">
      {picture.preview ? (
        <div class="sl-preview-frame">
          <img src={picture.preview} alt={fill(words.picture.previewAlt, { name: picture.fileName })} />
          {faces.map((face, index) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: faces have no identity, and must not have one
              key={index}
              class="sl-face"
              aria-hidden="true"
              style={{ left: percent(face.x), top: percent(face.y), width: percent(face.w), height: percent(face.h) }}
            />
          ))}
        </div>
      ) : (
        <p class="sl-preview-none">
          <Icon name="picture" size={28} />
          {fill(words.picture.noPreview, { name: picture.fileName })}
        </p>
      )}
      {seen ? <figcaption class="sl-hint">{seen}</figcaption> : null}
    </figure>
  );
};
