// Every place of the practice sites where something can be published: how to get there, where to type, what to press.
import type { Page } from 'puppeteer-core';

export interface Wish {
  /** Who is signed in: `school`, `linked` or `unlinked` (see the pages' accounts.ts). */
  readonly as?: 'school' | 'linked' | 'unlinked';
  readonly lang?: 'en' | 'cy';
  /** How the publish button listens; `trusted` refuses scripted events. */
  /** How the page takes chosen files; `trusted` refuses scripted events. */
  readonly files?: 'hidden' | 'detached' | 'trusted';
  readonly press?: 'click' | 'mousedown' | 'pointerdown' | 'touchend' | 'trusted';
}

export type Gesture = 'mouse' | 'touch' | 'enter-on-button' | 'space-on-button' | 'ctrl-enter' | 'enter';

export interface Surface {
  readonly name: string;
  readonly site: 'x' | 'facebook';
  readonly path: string;
  readonly host?: string;
  readonly query?: string;
  /** Selector of the editor once the surface is open. */
  readonly editor: string;
  /** Selector of the publish control. */
  readonly button: string;
  readonly gestures: readonly Gesture[];
  /** What the back end records it as. */
  readonly operation: string;
  /** Enter alone publishes, so a line break is Shift+Enter. */
  readonly softBreaks?: boolean;
  /** What the editor holds before anything is typed. */
  readonly starts?: string;
  /** From the loaded page to the open composer. */
  readonly enter?: (page: Page) => Promise<void>;
  /** From the typed text to the publish control in sight. */
  readonly proceed?: (page: Page) => Promise<void>;
}

const buttonGestures = ['mouse', 'touch', 'enter-on-button', 'space-on-button'] as const;
const press = (selector: string) => async (page: Page) => {
  await (await page.waitForSelector(selector, { visible: true }))?.click();
};
const pressAll =
  (...selectors: string[]) =>
  async (page: Page) => {
    for (const selector of selectors) await press(selector)(page);
  };

/** The first post of one's own, so that there is something to edit. */
const publishFirst = (editor: string, button: string, text: string) => async (page: Page) => {
  await press(editor)(page);
  await page.keyboard.type(text);
  await press(button)(page);
};

const x = { site: 'x', operation: 'CreateTweet', gestures: [...buttonGestures, 'ctrl-enter'] } as const;
const xDialog = '[role=dialog] [data-testid="tweetTextarea_0"]';
const xDialogButton = '[role=dialog] [data-testid="tweetButton"]';
const xInline = 'main [data-testid="tweetTextarea_0"]';
const xInlineButton = '[data-testid="tweetButtonInline"]';
const firstTweet = 'main article[data-testid="tweet"]';

export const xHome: Surface = { ...x, name: 'X home', path: '/home', editor: xInline, button: `${xInlineButton}:not(:disabled)` };
export const xCompose: Surface = { ...x, name: 'X dialog', path: '/compose/post', editor: xDialog, button: xDialogButton };
export const xReply: Surface = {
  ...x,
  name: 'X reply dialog',
  path: '/home',
  editor: xDialog,
  button: xDialogButton,
  enter: press(`${firstTweet} [data-testid="reply"]`),
};
export const xStatusReply: Surface = {
  ...x,
  name: 'X reply on a status page',
  path: '/sion_y12/status/9002',
  editor: xInline,
  button: xInlineButton,
};
export const xQuote: Surface = {
  ...x,
  name: 'X quote',
  path: '/home',
  editor: xDialog,
  button: xDialogButton,
  enter: pressAll(`${firstTweet} [data-testid="retweet"]`, 'a[role=menuitem][href="/compose/post"]'),
};
export const xEdit: Surface = {
  ...x,
  name: 'X edit',
  path: '/home',
  editor: xDialog,
  button: xDialogButton,
  starts: 'First version. ',
  enter: async (page) => {
    await publishFirst(xInline, xInlineButton, 'First version. ')(page);
    await page.waitForFunction(() => document.querySelector('main article')?.textContent?.includes('First version.'));
    await pressAll(`${firstTweet} [data-testid="caret"]`, '[role=menu] [role=menuitem]')(page);
  },
};
export const xMobile: Surface = {
  ...x,
  name: 'X mobile',
  host: 'mobile.x.com',
  path: '/compose/post',
  editor: '[data-testid="tweetTextarea_0"] textarea',
  button: '[data-testid="tweetButton"]',
};
export const xForm: Surface = {
  ...x,
  name: 'X form without scripts',
  path: '/practice/form',
  editor: '[data-testid="tweetTextarea_0"] textarea',
  button: '[data-testid="tweetButton"]',
  gestures: buttonGestures,
};

const fb = { site: 'facebook', operation: 'ComposerStoryCreateMutation', gestures: buttonGestures } as const;
const fbDialog = '[role=dialog] [role=textbox][data-lexical-editor="true"]';
const inDialog = (label: string) => `[role=dialog] [role=button][aria-label="${label}"]`;
const openDialog = press('[role=main] > div > [role=button]');
const comment = '[role=feed] > [role=article]:nth-child(2) > form';

export const fbPost: Surface = {
  ...fb,
  name: 'Facebook post',
  path: '/',
  editor: fbDialog,
  button: inDialog('Post'),
  enter: openDialog,
};
export const fbTwoSteps: Surface = {
  ...fbPost,
  name: 'Facebook post in two steps',
  query: 'steps=2',
  proceed: press(inDialog('Next')),
};
export const fbGroup: Surface = { ...fbPost, name: 'Facebook group dialog', path: '/groups/4101' };
export const fbGroupInline: Surface = {
  ...fb,
  name: 'Facebook group, in the page',
  path: '/groups/4101',
  query: 'inline=1',
  editor: '[role=main] > div > form [role=textbox]',
  button: '[role=main] > div > form [role=button][aria-label="Post"]',
};
export const fbComment: Surface = {
  ...fb,
  name: 'Facebook comment',
  path: '/',
  editor: `${comment} [role=textbox]`,
  button: `${comment} [role=button][aria-label="Comment"]`,
  gestures: ['enter', 'ctrl-enter', ...buttonGestures],
  operation: 'useCometUFICreateCommentMutation',
  softBreaks: true,
};
export const fbReply: Surface = {
  ...fbComment,
  name: 'Facebook reply to a comment',
  editor: '[role=article] [role=article] form [role=textbox]',
  button: '[role=article] [role=article] form [role=button][aria-label="Comment"]',
  enter: press('[role=article] [role=article] > [role=button]'),
};
export const fbEdit: Surface = {
  ...fb,
  name: 'Facebook edit',
  path: '/',
  editor: fbDialog,
  button: inDialog('Save'),
  operation: 'ComposerStoryEditMutation',
  starts: 'First version. ',
  enter: async (page) => {
    await openDialog(page);
    await publishFirst(fbDialog, inDialog('Post'), 'First version. ')(page);
    await pressAll(
      '[role=feed] > [role=article]:first-child [aria-label="Actions for this post"]',
      '[role=menu] [role=menuitem]',
    )(page);
  },
};

export const surfaces: readonly Surface[] = [
  xHome,
  xCompose,
  xReply,
  xStatusReply,
  xQuote,
  xEdit,
  xMobile,
  xForm,
  fbPost,
  fbTwoSteps,
  fbGroup,
  fbGroupInline,
  fbComment,
  fbReply,
  fbEdit,
];

export const addressOf = (
  surface: Surface,
  { as = 'school', lang = 'en', press: how = 'click', files = 'hidden' }: Wish,
): string => {
  const host = surface.host ?? (surface.site === 'x' ? 'x.com' : 'www.facebook.com');
  const query = new URLSearchParams(surface.query);
  query.set('as', as);
  if (lang !== 'en') query.set('lang', lang);
  if (how !== 'click') query.set('press', how);
  if (files !== 'hidden') query.set('files', files);
  return `https://${host}${surface.path}?${query}`;
};
