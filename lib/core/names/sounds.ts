// How a name reads once the habits of writing it in Latin letters are put aside: "Ishaan" and "Ishan", "Wiktoria" and "Viktoria", "Siddiqui" and "Sidiqi".

/** In order: each habit and the plainest way of writing the same sound. Own list. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ck|qu?|kh/g, 'k'],
  [/x/g, 'ks'],
  [/sz/g, 's'],
  [/t?cz|tch/g, 'ch'],
  [/([bdgt])h/g, '$1'],
  [/c(?=[aou]|[^aeiouhy]|$)/g, 'k'],
  [/dj/g, 'j'],
  [/(?:au|aw|ow)(?=[^aeiouy]|$)/g, 'o'],
  [/w/g, 'v'],
  [/ee/g, 'i'],
  [/oo|ou/g, 'u'],
  [/[ae][iy]|ae/g, 'ai'],
  [/^ye/, 'e'],
  [/(?<=.)(?:i?ye?|ie|ij)(?![aou])/g, 'i'],
  [/(?<=.)i?y/g, 'i'],
  [/(?<=[aeiou])h$/, ''],
  [/(.)\1+/g, '$1'],
];

/** Letters only, folded, in and out. */
export const soundOf = (key: string): string => habits.reduce((word, [habit, plain]) => word.replace(habit, plain), key);
