// Off unless a school asks for it: picture descriptions, hashtags a screen reader can say, both languages.
import type { Check } from '../../check.ts';
import { type Fix, type RawFinding, type Span, spanOf } from '../../finding.ts';
import { languageAt } from '../../text/meaning.ts';
import { textOf } from '../../text/prose.ts';

export const altTextCheck: Check = {
  id: 'a11y-alt-text',
  rules: [{ id: 'a11y.alt-text', school: 'advise', linked: 'off', offByDefault: true, sentences: [58] }],
  run(draft): RawFinding[] {
    const at = draft.pictures.findIndex((picture) => picture.kind === 'image' && !picture.alt.trim());
    return at < 0 ? [] : [{ rule: 'a11y.alt-text', field: `pictures[${at}].alt`, about: draft.pictures[at]?.id ?? '' }];
  },
};

export const hashtagCaseCheck: Check = {
  id: 'a11y-hashtag-case',
  rules: [{ id: 'a11y.hashtag-case', school: 'advise', linked: 'off', offByDefault: true, sentences: [58] }],
  run(draft, { policy }): RawFinding[] {
    const spans: Span[] = [];
    const fixes: Fix[] = [];
    for (const match of draft.text.matchAll(/#([\p{L}\p{N}_]+)/gu)) {
      const tag = match[1] ?? '';
      // Short tags are mostly one word; a capital inside, or all capitals, is somebody's choice.
      if (tag.length < 12 || tag !== tag.toLowerCase()) continue;
      const span = spanOf('text', draft.text, match.index, match.index + match[0].length);
      spans.push(span);
      const ours = policy.school.hashtags.find((one) => one.toLowerCase() === match[0].toLowerCase());
      if (ours) fixes.push({ kind: 'replace', span, text: ours });
    }
    return spans.length ? [{ rule: 'a11y.hashtag-case', spans, fixes }] : [];
  },
};

/** Fewer words than this need no second language: a score, a greeting. */
const shortPost = 6;

export const bilingualCheck: Check = {
  id: 'lang-bilingual',
  rules: [{ id: 'lang.bilingual', school: 'advise', linked: 'off', offByDefault: true, sentences: [57] }],
  run(draft, context): RawFinding[] {
    const reading = textOf(draft, context);
    if (!reading || draft.mode !== 'new' || reading.tokens.length < shortPost) return [];
    const langs = new Set(reading.sentences.map((s) => languageAt(reading, s.start)));
    if (reading.lang === 'none' || reading.lang === 'both' || (langs.has('cy') && langs.has('en'))) return [];
    return [{ rule: 'lang.bilingual', field: 'text', message: reading.lang === 'en' ? 'message' : 'english' }];
  },
};
