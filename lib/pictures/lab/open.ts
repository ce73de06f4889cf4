// The background's part: opens the photo lab where this browser keeps such things.
import { browser } from 'wxt/browser';
import { type Stamp, whoIs } from '../../messaging/sender.ts';
import { isOpenLab } from './protocol.ts';

/** Loading the document takes a fraction of a second; after this long something is wrong. */
const PATIENCE_MS = 5_000;
let opening: Promise<boolean> | undefined;

/** True once the lab listens. Calling it again while it is open costs nothing. */
export const openLab = (): Promise<boolean> => {
  opening ??= (import.meta.env.FIREFOX ? openFrame() : openOffscreen())
    .catch(() => false)
    .finally(() => {
      opening = undefined;
    });
  return opening;
};

/** Chromium's service worker has neither documents nor workers: an offscreen document has. */
const openOffscreen = async (): Promise<boolean> => {
  if (await browser.offscreen.hasDocument()) return true;
  await browser.offscreen.createDocument({
    url: 'photo-lab.html',
    reasons: ['WORKERS'],
    justification: 'Examines attached pictures on this device, in a worker.',
  });
  return true;
};

/** Firefox's background is a page of its own and holds the lab in a frame. */
const openFrame = async (): Promise<boolean> => {
  if (document.querySelector('iframe')) return true;
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL('/photo-lab.html');
  const loaded = new Promise<boolean>((resolve) => {
    frame.addEventListener('load', () => resolve(true));
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
  document.body.append(frame);
  return loaded;
};

/** Let the background answer {@link OPEN_LAB} from our own pages and content scripts. */
export const serveLabOpening = (): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Stamp) => {
    if (!isOpenLab(message)) return undefined;
    if (whoIs(sender, browser.runtime.id, browser.runtime.getURL('')).kind === 'stranger') return undefined;
    return openLab();
  });
};
