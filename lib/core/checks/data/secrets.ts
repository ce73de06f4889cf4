// Passwords and door codes written out: a cue word, then something that looks like a secret and not like a word.
import { findPattern } from '../../text/phrases.ts';
import { type Reading, sourceWords } from '../../text/reading.ts';
import type { Range } from '../../text/sentences.ts';

const cue =
  /(?<![\p{L}])(?<cue>pass ?words?|passcodes?|pass ?phrase|pwd?|log-?in|cyfrin-?air|gyfrin-?air|chyfrin-?air|pin|(?:door|gate|alarm|entry|access|key ?safe|lock|safe) code|cod (?:y )?(?:drws|giat|larwm))(?:s)?(?![\p{L}])(?<between>(?: (?:for|to|of|the|is|on|in|at|our|this|zoom|meeting|wi-?fi|wifi|parents?'?|evening|webinar|still|now|yw|ydy|ar|gyfer|i|'r|y|yr|[\p{L}']+)){0,6}?\s*(?:is|:|=|yw|ydy|->|-)\s*|\s+)["'“]?(?<secret>[^\s"'”]{4,40})/gu;
/** These make a secret necessary reading: "reset your password", "password protected". */
const harmless =
  /(?<![\p{L}])(?:reset|forgot\p{L}*|change|changing|choose|choosing|strong|stronger|new|newid|share|sharing|never|don'?t|lost|your|eich)\s+(?:\p{L}+\s+)?$/u;

export const secretsIn = (reading: Reading): Range[] =>
  findPattern(reading, cue).flatMap((hit) => {
    const secret = (hit.named.secret ?? '').replace(/[.,;:)\]]+$/, '');
    const start = hit.start + reading.text.slice(hit.start, hit.end).lastIndexOf(hit.named.secret ?? '');
    const end = start + secret.length;
    if (secret.length < 4 || !looksSecret(sourceWords(reading, start, end), /^pin$| code|^cod /.test(hit.named.cue ?? '')))
      return [];
    if (/^(?:https?:|www\.|@|#)/.test(secret) || harmless.test(reading.text.slice(Math.max(0, hit.start - 40), hit.start)))
      return [];
    return [{ start, end }];
  });

const looksSecret = (text: string, code: boolean): boolean => {
  if (code) return /^[A-Za-z]?\d{3,8}[A-Za-z#*]?$/.test(text);
  const letters = /\p{L}/u.test(text);
  const figures = /\d/.test(text);
  const signs = /[!$%^&*?_+~£@#]/.test(text.replace(/[!?.]+$/, ''));
  const mixed = /\p{Ll}\p{Lu}/u.test(text);
  return (
    (letters && (figures || signs || mixed)) ||
    (figures && text.length >= 6 && !/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text) && !/^\d{1,2}[:.]\d\d/.test(text))
  );
};
