// Unkind judgments of pupils, parents/carers and staff, in Welsh.
import type { PhraseRow } from '../text/rows.ts';

export const derogatoryCy: readonly PhraseRow[] = [
  {
    say: "(?:mae |mae'r |roedd |roedd y |y |yr |fy |ein |rhai |hanner )?(?:{cyGroup})(?: (?!yn |ddim |nid |wedi |am |i )[a-z0-9']+){0,4}?(?: (?:yn|'n)|'n| oedd yn| i gyd yn| fel) (?:{cyVery})(?:(?:{cyJudged})|(?:{cyInsult}))(?: (?:a|ac|neu)(?: (?:yn|hollol))* (?:{cyJudged}))*",
    note: '"rhieni yn hollol dwp"',
    source: 'own',
    unless: 'drama|sioe|panto|pantomeim|cymeriad|nofel|stori|chwedl|edrych|gwisg|gwisgo',
  },
  {
    say: '(?:plant|blant|rhieni|rieni|athrawon|disgyblion|ddisgyblion|staff|llywodraethwyr|bechgyn|merched|pobl|teulu|ysgol|athro|prifathro|pennaeth) (?:mor )?(?:twp|diog|anobeithiol|digywilydd|haerllug|gwirion|dwl|anwybodus|afiach|ffiaidd|diwerth|di glem|hunanol|celwyddog|anwaraidd)',
    note: '"rhieni twp"',
    source: 'own',
    unless: 'drama|sioe|panto|nofel|stori|chwedl',
  },
  {
    say: "(?:y|yr|yr hen|hen|am|ti'r|chi'r|criw o|griw o|haid o|llwyth o|set o|tipyn o|llond lle o|bagad o|fel|yn|yn llawn|i gyd yn|blydi|ffycin) (?:{cyInsult})(?: (?:digywilydd|diog|twp|haerllug|hyll|bach|anobeithiol))*",
    note: '"criw o dwpsod"',
    source: 'own',
    unless: 'ebrill|drama|sioe|panto|nofel|stori|chwedl|gair|geiriau',
  },
  {
    say: "(?:y|yr|yr hen|ti'r|am|hen) (?:ffwl|llo|penbwl|pen dafad|pen rwd|penci|mochyn budr|mochyn|cythraul|cnaf|bwbach|lolyn|clown)(?= *(?:[.,!?]|$| (?:twp|diog|gwirion|dwl|hyll|digywilydd|wyt ti|ydych chi)))",
    note: 'vocatives that are ordinary nouns elsewhere: calf, tadpole, pig',
    source: 'own',
    variant: 'you',
    unless: 'fferm|buwch|broga|llyffant|pwll|ebrill|hwch|moch|anifail|anifeiliaid|stori|drama|sioe|panto|twlc|bwydo',
  },
  {
    say: '(?:y|yr) (?:diawl|diawliaid|cythraul|cythreuliaid) (?:twp|diog|digywilydd|bach|hyll|anwybodus|haerllug)|prifathro (?:yn )?(?:ffycin )?diawl|hen ddiawl',
    note: 'diawl of a person',
    source: 'own',
  },
  {
    say: 'does (?:gen ti|ganddo|ganddi|ganddyn nhw|gennych chi) ddim (?:syniad|clem)|heb (?:yr un )?clem|(?:dim|ddim) (?:yn )?hanner call|ddim llawn llathen|methu (?:trefnu|rhedeg) (?:te parti|bath|raffl)|fyth yn (?:pasio|llwyddo)|da i ddim byd|(?:gwna|gwnewch) ffafr (?:a|i) ni',
    note: 'idioms',
    source: 'own',
    atMost: 'advise',
    unless: 'gen i|gyda fi|dwi|dw i|rwy',
  },
];
