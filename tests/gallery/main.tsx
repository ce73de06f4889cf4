// Shows one story of the gallery (?story=…&lang=…&theme=…), or the list of all of them.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../../lib/messaging/protocol.ts';
import { pageStories } from './page-stories.tsx';
import { type Story, shadowStories } from './stories.tsx';

const stories = [...shadowStories, ...pageStories];

const query = new URLSearchParams(location.search);
const theme = query.get('theme') ?? 'light';

const Shown = ({ story, first }: { story: Story; first: Lang }) => {
  const [lang, setLang] = useState(first);
  return story.render(lang, setLang);
};

const adopt = (target: Document | ShadowRoot, css: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
};

const show = (story: Story): void => {
  const lang: Lang = query.get('lang') === 'cy' ? 'cy' : 'en';
  document.documentElement.lang = lang;
  document.documentElement.dataset.theme = theme;
  document.title = `${story.id} · gallery`;
  if (story.in === 'page') {
    adopt(document, story.css);
    render(<Shown story={story} first={lang} />, document.body);
    return void pressAll(story, document);
  }
  adopt(document, siteCss);
  const site = document.createElement('main');
  site.dataset.site = '';
  site.textContent = 'A page of somebody else’s, with a draft in it.\n\nNa i ti air arall, a llun neu ddau.';
  const host = document.createElement('second-look');
  host.dataset.theme = theme;
  document.body.append(site, host);
  const root = host.attachShadow({ mode: 'open' });
  adopt(root, `${story.css}\n:host { position: fixed; inset: ${story.at ?? '0 auto auto 0'}; }`);
  render(<Shown story={story} first={lang} />, root);
  return void pressAll(story, root);
};

/** What a site might do to its own page: none of it may reach us. */
const siteCss = `html { font-size: 62.5%; color-scheme: ${theme}; }
body { margin: 0; font: italic 3rem/2 serif; color: gray; background: ${theme === 'dark' ? '#000' : '#fff'}; text-align: right; text-transform: uppercase; letter-spacing: 3px }
button { background: red !important } h2, mark { color: lime !important }
main { padding: 6rem 10vw; white-space: pre-line }`;

/** Presses what the story names, one after the other, and then tells whoever takes the picture. */
const pressAll = async (story: Story, root: Document | ShadowRoot): Promise<void> => {
  const settle = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await settle();
  for (const name of story.press?.[document.documentElement.lang === 'cy' ? 'cy' : 'en'] ?? []) {
    const found = [...root.querySelectorAll<HTMLElement>('button, label, summary')].find(
      (one) => one.getAttribute('aria-label') === name || one.textContent?.trim() === name,
    );
    if (!found) throw new Error(`Nothing called “${name}” in ${story.id}`);
    found.click();
    await settle();
    await settle();
  }
  document.documentElement.dataset.ready = '';
};

const story = stories.find((one) => one.id === query.get('story'));
if (story) show(story);
else
  for (const one of stories) {
    const link = document.createElement('a');
    link.href = `?story=${one.id}`;
    link.textContent = one.id;
    const line = document.createElement('p');
    line.append(link);
    document.body.append(line);
  }
