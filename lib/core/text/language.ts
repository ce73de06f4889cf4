// A small guess whether words are Welsh or English: it chooses wording and which word list to trust, nothing more.
import type { Token } from './tokens.ts';

export type LangGuess = 'en' | 'cy' | 'both' | 'none';

/** Words that are frequent in one language and rare or absent in the other; folded. Own list. */
const welsh = new Set(
  `y yr yn i o a'r ar am gan dan dros drwy heb hyd at wrth mewn gyda efo er mae oes oedd bydd byddwn bydden ydy yw yw'r ydyn dw dwi rwy rwyf rydyn ry'n
  ni chi nhw fe hi ti fi fy dy ei eu eich ein hwn hon hyn hwnnw honno hynny yma yna acw ac nac neu ond os pan bod fod wedi newydd eto nawr heddiw heno yfory ddoe
  dydd diwrnod wythnos mis blwyddyn flwyddyn bore prynhawn nos noson disgybl disgyblion ddisgyblion ysgol ysgolion dosbarth athro athrawes athrawon rhieni plant
  diolch llongyfarchiadau da iawn bawb pawb croeso penblwydd hapus gwych ardderchog bendigedig balch mwynhau dysgu gwaith cartref ble pam pwy beth sut faint
  nid dim ddim na chwaith hefyd iawn rhy mor mwy llai yno cael gael gwneud wneud mynd dod roedd roeddwn ydych oeddet bu bum buodd cawn gawn gallwch cewch gewch
  swydd cymraeg gymraeg cymru gymru mawr fawr bach fach holl pob bob rhai dau dwy tri tair pedwar pump cyntaf olaf nesaf er mwyn felly achos oherwydd`
    .split(/\s+/)
    .map((w) => w.replaceAll("'", '')),
);

const english = new Set(
  `the of and to is are was were be been being for on with at by from this that these those it its we our us you your they their them he she his her him my me
  have has had do does did not no yes will would can could should may might must what when where which who why how all any some more most other than then so if or but
  as about into over after before up out off down here there now today tonight tomorrow yesterday week just very too also much many one two new good great thank thanks
  please well done school pupils parents year day morning afternoon evening`.split(/\s+/),
);

/** Letter patterns of Welsh that English words do not have. */
const welshShape =
  /^(?:ngh|mh|nh|dd|ff?r?w|rh|chw|gwn|gwl|gwr|ll[aeiouwy])|(?:wyr|ion|iau|oedd|edd|aeth|wch|odd|wyd|ydd|ach|yw|dd)$/;

/** Which language these tokens are in: the clearer majority of telling words, `both` when each has a fair share. */
export const guessLanguage = (tokens: readonly Token[]): LangGuess => {
  let cy = 0;
  let en = 0;
  for (const { word, tag } of tokens) {
    if (tag) continue;
    const isWelsh = welsh.has(word);
    const isEnglish = english.has(word);
    if (isWelsh && !isEnglish) cy += word.length === 1 ? 0.5 : 1;
    else if (isEnglish && !isWelsh) en += 1;
    else if (word.length > 3 && welshShape.test(word)) cy += 0.4;
  }
  if (cy < 0.5 && en < 0.5) return 'none';
  if (cy >= 2 && en >= 2 && Math.min(cy, en) / Math.max(cy, en) > 0.3) return 'both';
  return cy > en ? 'cy' : 'en';
};
