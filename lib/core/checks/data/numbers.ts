// Check digits and letters of the numbers that identify a person. Sources: DfE "UPN guide" (letter, authority, year, serial; temporary numbers end in a letter),
// LRS ULN validation (modulus 11), NHS Data Dictionary (NHS number, modulus 11), HMRC NIM39110 (National Insurance prefixes), Luhn for payment cards.

const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** A pupil number: check letter, three figures of the authority (660 to 681 in Wales), two of the year, and a serial of six figures, or five and a letter when temporary. */
export const isUpn = (text: string): boolean => {
  const upn = text.toUpperCase().replace(/[\s-]/g, '');
  const parts = /^([A-HJ-NP-RT-Z])(\d{11})([\dA-HJ-NP-RT-Z])$/.exec(upn);
  if (!parts) return false;
  const [, letter, figures, last] = parts as unknown as [string, string, string, string];
  // Weights 2 to 13 from the left; a temporary number's last letter counts by its place among the letters.
  const values = [...figures].map(Number).concat(/\d/.test(last) ? Number(last) : upnLetters.indexOf(last));
  const sum = values.reduce((total, value, i) => total + value * (i + 2), 0);
  return upnLetters[sum % 23] === letter;
};

/** A unique learner number: ten figures, weights 10 to 2, the last figure is 10 minus the remainder by 11. */
export const isUln = (text: string): boolean => {
  const figures = text.replace(/[\s-]/g, '');
  if (!/^[1-9]\d{9}$/.test(figures)) return false;
  const rest = weighed(figures) % 11;
  return rest !== 0 && 10 - rest === Number(figures[9]);
};

/** An NHS number: ten figures, weights 10 to 2, check figure 11 minus the remainder by 11 (11 counts as 0; 10 does not exist). */
export const isNhsNumber = (text: string): boolean => {
  const figures = text.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(figures) || /^(\d)\1+$/.test(figures)) return false;
  const check = 11 - (weighed(figures) % 11);
  return check !== 10 && check % 11 === Number(figures[9]);
};

const weighed = (figures: string): number =>
  [...figures.slice(0, 9)].reduce((total, figure, i) => total + Number(figure) * (10 - i), 0);

/** A National Insurance number: two letters (some never used), six figures, A to D. */
export const isNationalInsurance = (text: string): boolean => {
  const ni = text.toUpperCase().replace(/[\s-]/g, '');
  return /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(ni) && !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(ni);
};

/** A payment card: 13 to 19 figures with Luhn's check figure. */
export const isCard = (text: string): boolean => {
  const figures = text.replace(/[\s-]/g, '');
  if (!/^[3-6]\d{12,18}$/.test(figures)) return false;
  const sum = [...figures].reverse().reduce((total, figure, i) => {
    const value = Number(figure) * (i % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};
