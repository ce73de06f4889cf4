// What the tool is and what it is not.

import type { VNode } from 'preact';
import type { PageWords } from '../../lib/words/pages.ts';
import { fill } from '../../lib/words/types.ts';
import { Heading } from './Heading.tsx';

export const AboutSection = ({ version, words }: { readonly version: string; readonly words: PageWords }): VNode => (
  <>
    <Heading title={words.about.title} lead={words.about.text} />
    <section class="sl-card">
      <p>{words.about.sites}</p>
      <p>{words.about.licence}</p>
      <p class="sl-hint">{fill(words.about.version, { n: version })}</p>
    </section>
  </>
);
