// X (twitter.com): Draft.js on desktop, a textarea on mobile; test ids are not translated and survive most rewrites.
import type { Account, DraftContext, Mode, Other } from '../core/draft.ts';
import { labels, nobody, type Place, type Platform, type Selector, type Surface } from './platform.ts';
import { above, closest, saying, tidy, visible } from './shared-dom.ts';

const EDITOR: readonly Selector[] = [
  { css: '[data-testid^="tweetTextarea_"][contenteditable="true"]', seen: '2026-08-20' },
  { css: 'textarea[data-testid^="tweetTextarea_"]', seen: '2026-05-12' },
  { css: 'div[data-testid^="tweetTextarea"] textarea', seen: '2026-05-12' },
  { css: '.public-DraftEditor-content[contenteditable="true"]', seen: '2026-08-20' },
];

/** `div[role=button]` until 2025, `button` since: the test id is the same. */
const PUBLISH: readonly Selector[] = [
  { css: '[data-testid="tweetButtonInline"]', seen: '2026-08-20' },
  { css: '[data-testid="tweetButton"]', seen: '2026-08-20' },
];

const BOUNDARY = '[role="dialog"], [data-testid="primaryColumn"], main, body';

const handleIn = (root: ParentNode): string => {
  for (const avatar of root.querySelectorAll('[data-testid^="UserAvatar-Container-"]')) {
    // A reply shows the other person's avatar in their post; ours stands outside every post.
    if (closest(avatar, 'article, [data-testid="tweet"], [data-testid="typeaheadResult"]')) continue;
    const handle = (avatar.getAttribute('data-testid') ?? '').slice('UserAvatar-Container-'.length);
    if (/^\w{1,20}$/.test(handle) && handle !== 'unknown') return handle;
  }
  return '';
};

const handleOfLink = (link: Element | null): string =>
  /^(?:https:\/\/[^/]+)?\/(\w{1,20})$/.exec(link?.getAttribute('href') ?? '')?.[1] ?? '';

/** The switcher shows the name and, below it, the @handle. */
const nameIn = (switcher: Element | null, handle: string): string => {
  if (!switcher) return '';
  const lines = [...switcher.querySelectorAll('span')].filter((s) => !s.querySelector('span')).map((s) => tidy(s.textContent));
  const at = lines.findIndex((line) => line.toLowerCase() === `@${handle}`.toLowerCase());
  return at > 0 ? (lines.slice(0, at).findLast((line) => line.length > 1) ?? '') : '';
};

/** The person's own profile page shows the bio: the only place that does. */
const bioOf = (page: Document, handle: string): string => {
  const path = page.defaultView?.location.pathname.split('/')[1] ?? '';
  if (path.toLowerCase() !== handle.toLowerCase()) return '';
  return tidy(page.querySelector('[data-testid="UserDescription"]')?.textContent);
};

/** `@handle` as the site shows it; empty where nothing tells. */
const account = (page: Document, place: Place | null): Account => {
  const switcher = page.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]');
  const handle =
    (place ? handleIn(place.root) : '') ||
    (switcher ? handleIn(switcher) : '') ||
    handleOfLink(page.querySelector('a[data-testid="AppTabBar_Profile_Link"]')) ||
    [...page.querySelectorAll('[data-testid="DashButton_ProfileIcon_Link"]')].map(handleIn).find(Boolean) ||
    handleOfLink(page.querySelector('a[data-testid="DashButton_ProfileIcon_Link"]'));
  if (!handle) return nobody;
  return { handle: `@${handle}`, displayName: nameIn(switcher, handle), bio: bioOf(page, handle) };
};

/** A post in the page: its author and words. */
export const otherOf = (post: Element): Other => {
  const user = post.querySelector('[data-testid="User-Name"]');
  const link = [...(user?.querySelectorAll('a[href]') ?? [])].map(handleOfLink).find(Boolean) ?? '';
  const written = [...(user?.querySelectorAll('span') ?? [])].map((s) => tidy(s.textContent));
  const handle = link || (written.find((s) => /^@\w{1,20}$/.test(s)) ?? '').slice(1);
  return {
    handle: handle ? `@${handle}` : '',
    displayName: written.find((s) => s !== '' && !s.startsWith('@')) ?? '',
    bio: '',
    text: textOf(post.querySelector('[data-testid="tweetText"]')),
  };
};

/** X draws emoji as images whose alt is the emoji. */
const textOf = (node: Node | null): string => {
  if (!node) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if ((node as Element).tagName === 'IMG') return (node as Element).getAttribute('alt') ?? '';
  return [...node.childNodes].map(textOf).join('');
};

const picturesIn = (post: Element): number =>
  post.querySelectorAll('[data-testid="tweetPhoto"], [data-testid="videoPlayer"]').length;

/** The post shown above the editor in the reply dialog, or the focused one on a post's own page. */
const answered = (place: Place): Element | null => {
  const dialog = closest(place.root, '[role="dialog"]');
  if (dialog) return dialog.querySelector('article[data-testid="tweet"], [data-testid="tweet"]');
  const page = place.root.ownerDocument;
  if (!/\/status\/\d+/.test(page.defaultView?.location.pathname ?? '')) return null;
  return page.querySelector('[data-testid="tweet"][tabindex="-1"]');
};

/** "Replying to @handle" inside the composer. */
const replyLine = (place: Place): string => {
  for (const link of place.root.querySelectorAll('a[role="link"][href]')) {
    if (closest(link, 'article, [data-testid="tweet"], [data-testid="User-Name"]')) continue;
    const handle = handleOfLink(link);
    if (handle && tidy(link.textContent).toLowerCase() === `@${handle}`.toLowerCase()) return handle;
  }
  return '';
};

/** A quoted post: a post's name and words below the editor, inside the composer itself. */
const quoted = (place: Place): Element | null => {
  const names = place.root.querySelectorAll('[data-testid="User-Name"]');
  for (const name of names) {
    if (closest(name, 'article')) continue;
    for (let at: Element | null = name; at && at !== place.root; at = above(at))
      if (at.querySelector('[data-testid="tweetText"]')) return at;
    return name.parentElement;
  }
  return null;
};

const context = (place: Place): DraftContext => {
  const post = answered(place);
  const to = replyLine(place);
  const shared = quoted(place);
  const replyTo: Other | null = post ? otherOf(post) : to ? { handle: `@${to}`, displayName: '', bio: '', text: '' } : null;
  return {
    ...(replyTo ? { replyTo } : {}),
    ...(shared ? { shared: { ...otherOf(shared), pictures: picturesIn(shared), people: 'unknown' as const } } : {}),
  };
};

/** Editing reopens the same composer; only its button's words differ. */
const UPDATE = labels('update', 'save', 'diweddaru', 'cadw');

const mode = (place: Place): Mode => {
  if (place.publish && UPDATE.has(saying(place.publish).toLowerCase())) return 'edit';
  if (quoted(place)) return 'quote';
  return answered(place) || replyLine(place) ? 'reply' : 'new';
};

const post: Surface = {
  id: 'post',
  editor: EDITOR,
  publish: PUBLISH,
  onward: [],
  keys: { ctrlEnter: true, enter: false },
  boundary: BOUNDARY,
  publishFollows: false,
  thread: true,
  mode,
  context,
};

/** Direct messages, old markup; the newer Chat has none that public sources describe. */
const message: Surface = {
  id: 'message',
  editor: [
    { css: '[data-testid="dmComposerTextInput"][contenteditable="true"]', seen: '2025-11-14' },
    { css: '[data-testid="dmComposerTextInput"] [contenteditable="true"]', seen: '2025-11-14' },
  ],
  publish: [{ css: '[data-testid="dmComposerSendButton"]', seen: '2025-11-14' }],
  onward: [],
  keys: { ctrlEnter: false, enter: true },
  boundary: '[data-testid="DmActivityContainer"], [data-testid="DMDrawer"], main, body',
  publishFollows: false,
  thread: false,
  mode: () => 'message',
  context: () => ({}),
};

/** The post that a menu belongs to is the one whose button opened it. */
const postAround = (control: Element | null): Element | null => closest(control, 'article, [data-testid="tweet"]');

export const x: Platform = {
  id: 'x',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  pierce: false,
  surfaces: [message, post],
  actions: [
    {
      id: 'repost',
      mode: 'repost',
      control: [
        { css: '[data-testid="repostConfirm"]', seen: '2026-08-20' },
        { css: '[data-testid="retweetConfirm"]', seen: '2026-08-20' },
      ],
      opener: [
        { css: '[data-testid="retweet"]', seen: '2026-08-20' },
        { css: '[data-testid="repost"]', seen: '2026-08-20' },
      ],
      context: (_control, opener) => {
        const around = postAround(opener);
        return around ? { shared: { ...otherOf(around), pictures: picturesIn(around), people: 'unknown' } } : {};
      },
    },
    {
      id: 'follow',
      mode: 'follow',
      control: [{ css: '[data-testid$="-follow"]', seen: '2026-08-20' }],
      opener: [],
      context: (control) => ({ target: followed(control) }),
    },
  ],
  previews: [
    { css: '[data-testid="attachments"] img', seen: '2026-08-20' },
    { css: '[data-testid="attachments"] video', seen: '2026-08-20' },
  ],
  removePicture: [
    { css: '[aria-label^="Remove" i]', seen: '2026-08-20' },
    { css: '[aria-label^="Tynnu" i], [aria-label^="Dileu" i]', seen: '2026-08-20' },
  ],
  altField: [{ css: '[data-testid="altTextInput"]', seen: '2026-08-20' }],
  suggestions: [
    { css: '[data-testid="typeaheadResult"]', seen: '2026-05-08' },
    { css: '[id^="typeaheadDropdown"]', seen: '2026-05-08' },
  ],
  account,
};

/** Whom a follow button is about: its row or card, else the profile page; the handle stands in its label in every language. */
const followed = (control: Element): Other => {
  const handle = /@(\w{1,20})/.exec(control.getAttribute('aria-label') ?? '')?.[1] ?? '';
  const card = closest(control, '[data-testid="UserCell"], [data-testid="HoverCard"], article');
  const around = card ?? closest(control, '[data-testid="primaryColumn"], main') ?? control;
  const names = [...around.querySelectorAll('[data-testid="UserName"] span, [data-testid="User-Name"] span, a span')].map((s) =>
    tidy(s.textContent),
  );
  const bio = around.querySelector('[data-testid="UserDescription"]') ?? (card ? bioLine(card, handle) : null);
  return {
    handle: handle ? `@${handle}` : '',
    displayName: names.find((name) => name !== '' && !name.startsWith('@')) ?? '',
    bio: bio && visible(bio) ? textOf(bio).trim() : '',
    text: '',
  };
};

/** A "who to follow" row carries the bio as its last block of text, without a hook of its own. */
const bioLine = (card: Element, handle: string): Element | null => {
  const texts = [...card.querySelectorAll('[dir="auto"]')].filter((block) => !closest(block, 'a, button, [role="button"]'));
  const last = texts.at(-1) ?? null;
  return last && !tidy(last.textContent).includes(`@${handle}`) ? last : null;
};
