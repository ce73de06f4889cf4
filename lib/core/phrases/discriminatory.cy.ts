// Slurs and remarks about whole groups, in Welsh. Names of peoples (Sais, sipsi, hoyw) alone never speak.
import type { PhraseRow } from '../text/rows.ts';

export const slursCy: readonly PhraseRow[] = [
  {
    say: 'nigar(?:s|iaid)?|nigyr|paci(?:s|aid)|(?:y|hen|blydi|ffycin|siop) paci|jipos?|jipsis? budr|tincer(?:s|iaid) budr|(?:p|b)wff(?:s|tar|tars|iaid)|cadi ffan|jwbi|sbas(?:tig|tics?|til)?|ritard(?:s|ed)?|(?:y|hen|blydi|ffycin) mong(?:o|s|ol)?|lesbo',
    note: 'borrowed slurs in Welsh spelling',
    source: 'own',
    unless: 'hong kong|wembley',
  },
];

const peoples =
  'saeson|seison|sipsiwn|sipsi|jipsis|mewnfudwyr|fewnfudwyr|ffoaduriaid|mwslemiaid|fwslemiaid|iddewon|pwyliaid|bwyliaid|estroniaid|tramorwyr|dramorwyr|teithwyr|deithwyr|pobl ddu|pobl dduon|hoywon|lesbiaid|pobl anabl|gogs|hwntws|cymry cymraeg';

export const generalisingCy: readonly PhraseRow[] = [
  {
    say: `(?:(?:blydi|ffycin|diawl o|hen|y diawliaid) )(?:y )?(?:${peoples}|sais)(?: (?:diawl|budr|diog|'ma|'na))*|(?:${peoples}|sais) (?:diawl|diawledig|budr|brwnt|diog|uffar|uffern|cythraul|felltith|twp|drewllyd)`,
    note: 'a hard word and a people',
    source: 'own',
    variant: 'group',
  },
  {
    say: `(?:gormod o|llond lle o|lot gormod o) (?:${peoples})(?: yma| yn yr ysgol)?|(?:${peoples})(?: i gyd)? (?:yn difetha|yn dwyn|yn cymryd drosodd|yn lladrata|adre|adref|yn fudr|yn ddiog|yn lladron)|(?:cer|ewch|dos|gyrrwch|anfonwch) (?:nhw |'?n ol |yn ol |adre |adref )*i'?(?:w|ch|th|ch) gwlad|(?:dylai|rhaid i) (?:'?r )?(?:${peoples}) (?:fynd|adael) (?:adre|adref|yn ol|o)|menywod (?:ddim yn gallu|methu) (?:gyrru|parcio)|merched (?:ddim yn gallu|methu) (?:gyrru|parcio)|fel merch fach|crio fel merch`,
    note: 'too many of them; send them home',
    source: 'own',
    variant: 'group',
    unless: 'trip|bws|gwyliau|taith',
  },
  {
    say: `(?:y |'r |yr )?(?:${peoples}|pobl ddwad|pobl dwad|mewnfudwyr|plant y sipsiwn|plant y stad(?: gyngor)?|hogia'?(?: o'r)? [a-z ]{3,20}'na|pobl fel ?(?:'na|hyn)|eu math nhw|ei fath o)(?: i gyd)? (?:sydd ar fai|sy ar fai|yn drewi|sy'n difetha|yn difetha|i gyd yr un fath|ddim yn perthyn|byth yn (?:molchi|dod i ddim|dysgu)|wedi bod yma eto)|ar fai (?:am bopeth|bod)|adre a nhw|adra a nhw|(?:adra|adre|adref) d?dyla(?:'?i|n nhw)? (?:fo|hi|nhw)|yn ei (?:wlad|gwlad) (?:ei hun|nhw)|methu siarad gair|esgus i gael budd ?daliadau|(?:does|'?does|nid oes)(?: ?'?na'?m| dim| na ddim)? (?:ffasiwn|y fath) beth ag (?:awtistiaeth|adhd|dyslecsia|gorbryder)|fedri di'?m trystio(?:'r un ohonyn)?|ma'?e? o yn y gwaed|dim un ohonyn nhw'n gymry`,
    note: 'reproaches',
    source: 'own',
    variant: 'group',
    unless: 'croeso|hanes|arddangosfa|balch',
  },
  {
    say: "(?:merched|bechgyn|menywod|dynion)(?:!|,)? (?:yn |'n )?(?:methu|ddim yn gallu|byth yn gallu)(?: [a-z]+){1,3}|gwaith (?:merched|dynion) (?:ydi|yw|ydy)(?: [a-z]+){0,2}|allan o'r gegin|ewch i wneud te|rhywbeth i (?:fois|fechgyn|ddynion|ferched) (?:yw|ydi)|(?:bachgen|hogyn|hogia|bechgyn) (?:yn gwneud bale|mewn ffrog|'fo clustdlysau|efo clustdlysau)|fel merched(?: bach)?(?= (?:heddiw|heno|eto)| *[.!])|mae'n hoyw,? (?:be|beth|wrth gwrs)|merched yn crio,? bechgyn|druan o'i dad",
    note: 'about women, men, gay people',
    source: 'own',
    variant: 'group',
    unless: 'sioe|drama|ymgyrch|stereoteip',
  },
];
