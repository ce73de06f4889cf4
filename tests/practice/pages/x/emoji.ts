// Where emoji stand in a text, whole clusters at a time (families, flags, skin tones).
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const pictographic = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

export const emojiIn = (text: string): { start: number; end: number; emoji: string }[] =>
  pictographic.test(text)
    ? [...segmenter.segment(text)]
        .filter((s) => pictographic.test(s.segment) && !/^[\d#*]/.test(s.segment))
        .map((s) => ({ start: s.index, end: s.index + s.segment.length, emoji: s.segment }))
    : [];

/** The site's emoji files are images; one face stands for them all here. */
export const emojiPicture: string = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="#ffd84d"/><circle cx="7" cy="8" r="1.3"/><circle cx="13" cy="8" r="1.3"/><path d="M6 12q4 4 8 0" fill="none" stroke="#000"/></svg>',
)}`;
