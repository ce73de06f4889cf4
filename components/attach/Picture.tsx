// A picture drawn on a canvas with numbered frames over it: sites may forbid pictures from anywhere but their own servers.
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface FramedBox {
  /** Fractions of the upright picture. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly label: string;
  /** Drawn stronger. */
  readonly on: boolean;
}

export interface PictureProps {
  readonly picture: Blob;
  /** Known beforehand, so that nothing moves under the pointer when the picture is there. */
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly caption: string;
  readonly boxes: readonly FramedBox[];
}

/** Longest side on the screen, in pixels. */
const SIDE = 640;

const percent = (fraction: number): string => `${fraction * 100}%`;

export const Picture = ({ picture, width, height, label, caption, boxes }: PictureProps): VNode => {
  const scale = Math.min(1, SIDE / Math.max(width, height, 1));
  const [wide, high] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let gone = false;
    void createImageBitmap(picture).then(
      (bitmap) => {
        const element = canvas.current;
        const context = element?.getContext('2d');
        if (!gone && element && context) context.drawImage(bitmap, 0, 0, element.width, element.height);
        bitmap.close();
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [picture]);
  return (
    <figure class="sl-preview">
      <div class="sl-preview-frame">
        <canvas ref={canvas} width={wide} height={high} role="img" aria-label={label} />
        {boxes.map((box, i) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: faces have no identity, and must not have one
            key={i}
            class={box.on ? 'sl-face sl-face--on' : 'sl-face'}
            aria-hidden="true"
            style={{ left: percent(box.x), top: percent(box.y), width: percent(box.w), height: percent(box.h) }}
          >
            <b>{box.label}</b>
          </span>
        ))}
      </div>
      {caption ? <figcaption class="sl-hint">{caption}</figcaption> : null}
    </figure>
  );
};
