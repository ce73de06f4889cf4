// Facebook (profiles, pages and groups share one composer): Lexical editors, no test ids, translated labels, `div role=button`.
import type { Account, DraftContext, Mode, Other } from '../core/draft.ts';
import { fits, labels, nobody, type Place, type Platform, type Selector, type Surface } from './platform.ts';
import { above, closest, disabled, saying, tidy, visible } from './shared-dom.ts';
import { BACK_WORDS, COMMENT_WORDS, NEXT_WORDS, POST_WORDS, PUBLISH_WORDS, SAVE_WORDS } from './shared-words.ts';

const EDITOR: readonly Selector[] = [
  { css: 'div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]', seen: '2026-08-31' },
  { css: '[contenteditable="true"][role="textbox"]', seen: '2025-06-01' },
];

const BUTTON = '[role="button"], button';

const BOUNDARY = '[role="dialog"], form, [role="article"], [role="main"], body';

/** "Comment as NAME", "Write a comment…", "Reply to NAME": in both languages, and as the start of a label. */
const COMMENT_LABEL =
  /^(comment as|write a (public )?comment|reply (to|as)|write a (public )?reply|answer as|write an answer|rhoi sylw|sylw fel|ysgrifenn\w+ (sylw|ateb)|ateb)/i;
const CHAT_LABEL = /^(message|write a message|aa$|neges|ysgrifenn\w+ neges)/i;

const labelOf = (editor: Element): string =>
  tidy(editor.getAttribute('aria-label')) || tidy(editor.getAttribute('aria-placeholder'));

const isChat = (editor: Element): boolean => CHAT_LABEL.test(labelOf(editor));

/** By its words, else by where it stands: inside a post, with no button beside it that publishes a post. */
const isComment = (editor: Element): boolean => {
  if (isChat(editor)) return false;
  if (COMMENT_LABEL.test(labelOf(editor))) return true;
  const within = closest(editor, '[role="article"], form[role="presentation"], [role="dialog"]');
  return within !== null && !within.matches('[role="dialog"]') && !publishesBeside(editor);
};

const publishesBeside = (editor: Element): boolean => {
  const around = closest(editor, '[role="dialog"]') ?? closest(editor, 'form');
  return (
    around !== null && [...around.querySelectorAll(BUTTON)].some((button) => PUBLISH_WORDS.has(saying(button).toLowerCase()))
  );
};

/** "Comment as NAME" names who is acting. */
const nameInLabel = (editor: Element): string =>
  /^(?:(?:comment|answer|reply) as|(?:rhoi )?sylw fel|ateb fel)\s+(.+?)[….]*$/i.exec(labelOf(editor))?.[1] ?? '';

const handleOf = (link: Element | null): string => {
  const path = /^(?:https:\/\/[^/]+)?\/([A-Za-z0-9.]{3,})\/?(?:\?|$)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? '';
  return /^(profile\.php|groups|pages|watch|marketplace|events|photo|me|hashtag|stories|reel)$/.test(path) ? '' : path;
};

/**
 * The name above the editor: the first words of the block that stands before it, leaving out the dialog's own title, buttons
 * (the audience) and what is hidden from readers (an initial in place of a picture).
 */
const headerName = (place: Place): string => {
  const dialog = closest(place.root, '[role="dialog"]') ?? place.root;
  for (let at: Element | null = place.editors[0] ?? null; at && at !== dialog; at = above(at))
    for (let block = at.previousElementSibling; block; block = block.previousElementSibling) {
      if (
        block.matches('h1, h2, [role="heading"]') ||
        block.querySelector('h1, [role="textbox"], [aria-label][role="button"] svg')
      )
        continue;
      const name = namesIn(block).find((words) => words.length > 1 && words.length < 80);
      if (name) return name;
    }
  return '';
};

const namesIn = (block: Element): string[] =>
  [block, ...block.querySelectorAll('*')]
    .filter((leaf) => leaf.childElementCount === 0 && !closest(leaf, '[aria-hidden="true"], [role="button"], button, h1, h2'))
    .map((leaf) => tidy(leaf.textContent));

const PROFILE_AREA = '[aria-label="Your profile" i], [aria-label="Eich proffil" i]';

/** The signed-in name, where the profile button says it; else as any comment box on the page names it. */
const signedIn = (page: Document): string => {
  for (const area of page.querySelectorAll(PROFILE_AREA)) {
    const labelled = [...area.querySelectorAll('[aria-label], img[alt]')]
      .filter((e) => !e.matches(PROFILE_AREA))
      .map((e) => tidy(e.getAttribute('aria-label') ?? e.getAttribute('alt')));
    const name = labelled.find(Boolean) ?? tidy(area.textContent);
    if (name) return name;
  }
  return [...page.querySelectorAll('[role="textbox"][aria-label]')].map(nameInLabel).find(Boolean) ?? '';
};

/** Facebook knows accounts by name: the name stands as handle too, as schools register their page. */
const account = (page: Document, place: Place | null): Account => {
  const editor = place?.editors[0];
  const name = (editor ? nameInLabel(editor) : '') || (place?.surface.id === 'post' ? headerName(place) : '') || signedIn(page);
  return name ? { handle: name, displayName: name, bio: bioOf(page, name) } : nobody;
};

/** Only on the account's own page: its title is the name, and the intro stands beside it. */
const bioOf = (page: Document, name: string): string => {
  const title = tidy(page.querySelector('[role="main"] h1')?.textContent);
  if (title !== name) return '';
  const intro = page.querySelector('[data-testid="profile-intro"], [data-pagelet="ProfileTilesFeed_0"] span[dir="auto"]');
  return tidy(intro?.textContent);
};

const authorOf = (article: Element): Other => {
  const link = article.querySelector('h2 a, h3 a, h4 a, strong a, a[role="link"] strong');
  const fromLabel = /^(?:comment|reply) by (.+?)(?: \d.*| to .*)?$/i.exec(tidy(article.getAttribute('aria-label')))?.[1] ?? '';
  return {
    handle: handleOf(link && closest(link, 'a')),
    displayName: tidy(link?.textContent) || fromLabel,
    bio: '',
    text: wordsOf(article),
  };
};

/** The post's own words: the first text block that belongs to no nested comment. */
const wordsOf = (article: Element): string => {
  const marked = article.querySelector('[data-ad-preview="message"], [data-ad-comet-preview="message"]');
  const block =
    marked ?? [...article.querySelectorAll('div[dir="auto"]')].find((d) => closest(d, '[role="article"]') === article);
  return tidy(block?.textContent);
};

const commentContext = (place: Place): DraftContext => {
  const article =
    closest(place.root, '[role="article"]') ?? closest(place.root, '[role="dialog"]')?.querySelector('[role="article"]');
  return article ? { replyTo: authorOf(article) } : {};
};

/** A shared post sits inside the composer's own dialog as an article. */
const postContext = (place: Place): DraftContext => {
  const dialog = closest(place.root, '[role="dialog"]');
  const shared = dialog?.querySelector('[role="article"]');
  return shared
    ? { shared: { ...authorOf(shared), pictures: shared.querySelectorAll('img[src]').length, people: 'unknown' } }
    : {};
};

const post: Surface = {
  id: 'post',
  editor: EDITOR,
  accepts: (editor) => !isChat(editor) && !isComment(editor),
  publish: [
    { css: BUTTON, words: POST_WORDS, seen: '2026-08-31' },
    { css: BUTTON, words: SAVE_WORDS, seen: '2025-06-01' },
  ],
  onward: [{ css: BUTTON, words: NEXT_WORDS, seen: '2026-08-31' }],
  keys: { ctrlEnter: true, enter: false },
  boundary: BOUNDARY,
  publishFollows: false,
  guess: (dialog) => lastButton(dialog),
  thread: false,
  mode: (place): Mode => {
    if (place.publish && SAVE_WORDS.has(saying(place.publish).toLowerCase())) return 'edit';
    return postContext(place).shared ? 'quote' : 'new';
  },
  context: postContext,
};

const comment: Surface = {
  id: 'comment',
  editor: EDITOR,
  accepts: isComment,
  publish: [
    { css: '#focused-state-composer-submit [role="button"]', seen: '2026-08-31' },
    { css: BUTTON, words: COMMENT_WORDS, seen: '2026-08-31' },
  ],
  onward: [],
  keys: { ctrlEnter: true, enter: true },
  boundary: BOUNDARY,
  publishFollows: true,
  thread: false,
  mode: () => 'comment',
  context: commentContext,
};

/**
 * In a language whose words we lack: the last button that can be pressed in the smallest dialog with a filled editor.
 * Buttons that go back, and "Next", are not it.
 */
export const lastButton = (dialog: Element): Element | null => {
  const buttons = [...dialog.querySelectorAll(BUTTON)].filter(
    (button) => !disabled(button) && visible(button) && saying(button) !== '',
  );
  const last = buttons.at(-1) ?? null;
  if (!last) return null;
  const words = saying(last).toLowerCase();
  return BACK_WORDS.has(words) || NEXT_WORDS.has(words) || fits(last, EDITOR) ? null : last;
};

export const facebook: Platform = {
  id: 'facebook',
  hosts: ['facebook.com'],
  pierce: false,
  surfaces: [comment, post],
  actions: [
    {
      id: 'delete-comment',
      mode: 'delete-comment',
      control: [
        {
          css: '[role="dialog"][aria-label^="Delete comment" i] [role="button"], [role="dialog"][aria-label^="Dileu sylw" i] [role="button"]',
          words: labels('Delete', 'Dileu'),
          seen: '2025-06-01',
        },
      ],
      opener: [{ css: '[role="article"] [aria-haspopup="menu"]', seen: '2025-06-01' }],
      context: (_control, opener) => {
        const article = closest(opener, '[role="article"]');
        return article ? { comment: authorOf(article) } : {};
      },
    },
  ],
  previews: [
    { css: '[role="dialog"] img[src^="blob:"]', seen: '2026-08-31' },
    { css: 'form img[src^="blob:"], [role="main"] img[src^="blob:"]', seen: '2026-08-31' },
    { css: '[role="dialog"] video[src]', seen: '2026-08-31' },
  ],
  removePicture: [
    { css: '[aria-label^="Remove" i]', seen: '2025-06-01' },
    { css: '[aria-label^="Tynnu" i], [aria-label^="Dileu" i]', seen: '2025-06-01' },
  ],
  altField: [
    { css: '[aria-label="Alternative text" i], [aria-label="Alt text" i], [aria-label="Testun amgen" i]', seen: '2025-06-01' },
  ],
  suggestions: [
    { css: '[role="listbox"]', seen: '2026-05-01' },
    { css: '[role="option"]', seen: '2026-05-01' },
  ],
  account,
};
