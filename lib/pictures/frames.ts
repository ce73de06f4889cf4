// Takes single frames out of films (through a video element) and animations (through the browser's image decoder). Needs a document.
import { bytesOf } from './bytes-of.ts';
import type { Cannot } from './features.ts';
import { frameIndexes, MOST_MOMENTS, moments } from './moments.ts';
import type { Sniffed } from './sniff.ts';

export interface Frame {
  /** Seconds from the beginning. */
  readonly at: number;
  /** The taker closes it. */
  readonly bitmap: ImageBitmap;
}

export interface Film {
  readonly width: number;
  readonly height: number;
  /** Are all of its frames looked at, or only some moments? */
  readonly complete: boolean;
  /** Frames one after the other; ends early when one cannot be had. */
  frames(): AsyncGenerator<Frame>;
  close(): void;
}

export type Opened = { readonly ok: true; readonly film: Film } | { readonly ok: false; readonly why: Cannot };

const PATIENCE_MS = 10_000;

export const openFilm = (file: Blob, sniffed: Sniffed): Promise<Opened> =>
  sniffed.kind === 'video' ? openVideo(file) : openAnimation(file, sniffed);

const openVideo = async (file: Blob): Promise<Opened> => {
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  const url = URL.createObjectURL(file);
  const close = (): void => {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(url);
  };
  let encrypted = false;
  video.addEventListener('encrypted', () => {
    encrypted = true;
  });
  video.src = url;
  const loaded = await happens(video, 'loadeddata');
  if (!loaded || encrypted) {
    const code = video.error?.code;
    close();
    return { ok: false, why: encrypted ? 'encrypted' : code === 4 ? 'unsupported' : code ? 'damaged' : 'too-slow' };
  }
  const frames = async function* (): AsyncGenerator<Frame> {
    for (const at of moments(video.duration)) {
      const there = happens(video, 'seeked');
      video.currentTime = at;
      if (!(await there)) return;
      yield { at, bitmap: await createImageBitmap(video) };
    }
  };
  return { ok: true, film: { width: video.videoWidth, height: video.videoHeight, complete: false, frames, close } };
};

/** True when the event came, false at an error or after {@link PATIENCE_MS}. */
const happens = (video: HTMLVideoElement, name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const finish = (value: boolean): void => {
      clearTimeout(timer);
      video.removeEventListener(name, yes);
      video.removeEventListener('error', no);
      resolve(value);
    };
    const yes = (): void => finish(true);
    const no = (): void => finish(false);
    const timer = setTimeout(no, PATIENCE_MS);
    video.addEventListener(name, yes);
    video.addEventListener('error', no);
  });

const openAnimation = async (file: Blob, sniffed: Sniffed): Promise<Opened> => {
  if (typeof ImageDecoder === 'undefined') return firstFrameOnly(file);
  try {
    const decoder = new ImageDecoder({ data: await bytesOf(file), type: `image/${sniffed.format}` });
    await decoder.tracks.ready;
    await decoder.completed;
    const track = decoder.tracks.selectedTrack;
    if (!track) return { ok: false, why: 'damaged' };
    // Decoded once only: Firefox hands out the same frame again, closed or not.
    const { image: first } = await decoder.decode({ frameIndex: 0 });
    const [width, height] = [first.displayWidth, first.displayHeight];
    const frames = async function* (): AsyncGenerator<Frame> {
      for (const frameIndex of frameIndexes(track.frameCount)) {
        const image = frameIndex === 0 ? first : (await decoder.decode({ frameIndex }).catch(() => null))?.image;
        if (!image) return;
        const at = (image.timestamp ?? 0) / 1_000_000;
        const bitmap = await createImageBitmap(image);
        image.close();
        yield { at, bitmap };
      }
    };
    const complete = track.frameCount <= MOST_MOMENTS;
    return { ok: true, film: { width, height, complete, frames, close: () => decoder.close() } };
  } catch {
    return firstFrameOnly(file);
  }
};

const firstFrameOnly = async (file: Blob): Promise<Opened> => {
  try {
    const bitmap = await createImageBitmap(file);
    const frames = async function* (): AsyncGenerator<Frame> {
      yield { at: 0, bitmap };
    };
    return { ok: true, film: { width: bitmap.width, height: bitmap.height, complete: false, frames, close: () => undefined } };
  } catch {
    return { ok: false, why: 'damaged' };
  }
};
