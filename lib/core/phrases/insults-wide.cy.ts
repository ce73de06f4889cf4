// A second table of unkind judgments in Welsh: word order with yw/ydi, stock comparisons, superlatives.
import type { PhraseRow } from '../text/rows.ts';

const bad =
  '(?:d?diog|(?:t|d)wp|d?dwl|d?digywilydd|anwybodus|hunanol|d?di ?glem|anwaraidd|anobeithiol|haerllug|(?:c|g)eg fawr|slei|(?:c|g)elwyddog|d?dauwynebog|d?da i d?dim|(?:g|)wael|afiach|p?pen gwag|ben gwag|(?:c|g)as|llwgr|pwdr|bwdr)';
const people =
  '(?:criw|griw|pobl|bobl|dosbarth|ddosbarth|teulu|deulu|hogyn|hogia|bachgen|fachgen|merch|ferch|hogan|dyn|ddyn|dynes|ddynes|boi|foi|athro|athrawes|pennaeth|bennaeth|prifathro|dirprwy|rheolwyr|rhieni|rieni|disgyblion|ddisgyblion|plant|blant|staff|llywodraethwyr|cynghorwyr|ysgrifenyddes)';
const insult =
  '(?:(?:t|d|th)wps(?:od|yn|en)|ffyliaid|(?:p|b)enbyliaid|(?:p|b)enbwl|idiotiaid|moch|mochyn|anwariaid|(?:m|f)wnc[iï]?od|anifeiliaid|llabwst|llabystiaid|lembos?|d?diog(?:iaid|wyr|yn|wyn)|(?:c|g)elwyddg(?:wn|i)|(?:c|g)achg(?:wn|i)|bradwyr|rhagrithwyr|snobs?|hen het|hen hwch|hen drwyn|hen drwynau|hen ast|cythreuliaid|diawliaid|llwdn|barbariaid|bwli(?:s|aid)?|sothach|hulpod|pen(?:nau)? (?:rwdan|rwd|dafad|defaid|bach|mawr))';

const calm =
  'drama|sioe|panto|pantomeim|cymeriad|nofel|stori|chwedl|fferm|sw|saffari|anifail|bwydo|gwisg|ebrill|hanes|gêm fwrdd|pwll|broga';

export const wideCy: readonly PhraseRow[] = [
  {
    say: `(?:${people}) (?:mor |hollol |uffernol o |rhy )?(?:${bad})(?:,? (?:a |ac |hen )?(?:${bad}))*(?: (?:yw|ydi|ydy|ydyn|ydych|oedd|fuo|fuodd|fuon|bob un|ydyn nhw|ydyn nhw i gyd|chi))*`,
    note: '"criw diog yw Blwyddyn 10"',
    source: 'own',
    unless: calm,
  },
  {
    say: `(?:${insult})(?:,? (?:hollol|dwl|twp|diog|bach|digywilydd|pob un|bob un(?: ohonyn nhw| ohonoch)?|i gyd|y lle))* (?:yw|ydi|ydy|ydyn|ydych|oedd|ydio|ydyn nhw|bob un|pob un|i gyd)|(?:dosbarth|criw|teulu|haid|llond lle|llond ysgol|set|bagad)(?: cyfan| gyfan)? o (?:${insult}|ddiogwyn|ddiogwyr|fabis)`,
    note: '"penbyliaid bob un"',
    source: 'own',
    unless: calm,
  },
  {
    say: `(?:y |yr )?(?:${people}|ysgol|gwaith|ymdrech|blwyddyn \\d+) (?:mwya'?f?|gwaetha'?f?|salaf|sala|diocaf|dioca|tewaf|dwlaf|twpaf|twpa)(?: (?:anwaraidd|twp|diog|dwl|di ?glem|digywilydd|haerllug|anobeithiol|a dwl))*(?: (?:i mi|dwi|rydw i|welais|weles|erioed|i fi|yn fy|wedi|'i|ei)(?: [a-z']+){1,4})|(?:yn |'n )?(?:dwpach|ddwlach|dioca'?ch|ddiocach) na(?:'r|g)? [a-z]+`,
    note: 'superlatives',
    source: 'own',
    unless: calm,
  },
  {
    say: `(?:dim|sdim|heb|heb ddim|does dim|dim byd ond aer|dim ond aer|aer)(?: [a-z]+){0,2} rhwng (?:ei|eu|dy|eich) g?h?l?ch?lustiau|(?:dim|heb|sdim)(?: unrhyw| yr un| fawr o| ffasiwn)? (?:clem|siap|siâp)(?: o gwbl| ar(?: [a-z]+){1,3})?|does (?:gan|dim|na'm|na ddim|'?na'm)(?: [a-z]+){0,4} (?:clem|gobaith)(?: i(?: [a-z]+){1,3})?|fel (?:anifeiliaid|moch|anwariaid|sach o datws|llo|babi|babis)(?: [a-z]+)?(?= *(?:[.,!]|$)| ydi| yw| ydyn| a | heb)|mor (?:d?defnyddiol|glyfar|ddefnyddiol|glyfar) a(?:g|'r)? (?:tebot|chlustog|phostyn|drws|bricsen|rhech|siocled|[a-z]+ siocled)|y gyllell f?wya'?f? miniog|llawn llathen|brens rhyngdd|frêns rhyngdd|brains rhyngdd|dau air yn eu pennau|byth yn (?:dysgu|dod i ddim|pasio|llwyddo)|fyth yn dod i ddim|gwell fyddai cael|(?:d?diawl|cythraul) bach(?: drwg)?(?= *(?:[.,!]|$)| ydi| yw| fuo| oedd| a )|(?:fam|dad|tad|mam) yn waeth|dysgu (?:dy|eich) hun i ddarllen|sdim syndod o nabod|dim syndod o nabod`,
    note: 'stock comparisons',
    source: 'own',
    unless: `${calm}|gen i|gyda fi|dwi|rwy`,
  },
];
