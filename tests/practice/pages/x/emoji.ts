// Where emoji stand in a text, whole clusters at a time (families, flags, skin tones).
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const pictographic = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

export const emojiIn = (text: string): { start: number; end: number; emoji: string }[] =>
  pictographic.test(text)
    ? [...segmenter.segment(text)]
        .filter((s) => pictographic.test(s.segment) && !/^[\d#*]/.test(s.segment))
        .map((s) => ({ start: s.index, end: s.index + s.segment.length, emoji: s.segment }))
    : [];

/** A drawn emoji as an image address, as the site's emoji files are. */
export const emojiPicture = (emoji: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${emoji}</text></svg>`)}`;
