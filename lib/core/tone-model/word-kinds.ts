// A few kinds of words that matter for tone whatever the exact word is: whom a post is about, and how it speaks. They let the model carry
// what it learnt about "parents" over to "mums" and to "rhieni". Changing a list makes the committed weights wrong: train again.

/** Kind name, then its words (lower case, without accents). A word belongs to one kind at most. */
const kinds: Readonly<Record<string, string>> = {
  pupil: `kid kids pupil pupils student students learner learners child children boy boys girl girls lad lads lass lasses class classes set tutees
    intake teenagers infants disgybl disgyblion ddisgyblion plant blant phlant plentyn hogyn hogan hogia bachgen bechgyn merch merched genod dosbarth`,
  parent: `parent parents mum mums mother mothers dad dads father fathers family families carers stepfather nan rhieni rieni mam mamau tad tadau teulu
    deulu teuluoedd`,
  staff: `head headteacher deputy slt management manager managers boss bosses governor governors bursar leadership leaders trust academy council councillor
    councillors authority colleague colleagues department staffroom teacher teachers ta tas nqt ect trainee mentor principal ref referee coach inspector
    inspectors pennaeth bennaeth dirprwy ddirprwy rheolwyr athro athrawes athrawon llywodraethwyr cynghorydd cynghorwyr bos`,
  you: `you your yours you're yourself u ti chi dy eich`,
  they: `he she him her his they them their hes shes he's she's they're fo hi nhw ei eu o`,
  me: `i i'm im me my mine myself i've we us our we're fi dwi rwy fy ni ein`,
  whole: `all every everyone everybody nobody none never always whole lot bunch pack typical whoever some half most these those pawb neb byth criw i gyd hollol`,
  insult: `thick stupid dim dumb idiot idiots moron morons fool fools useless hopeless pathetic lazy clueless ignorant selfish brat brats feral scum trash
    vermin vile disgusting horrible nasty worst rubbish waste clown clowns liar liars liar bully bullies thug thugs dross pigs cow cows snake gutless spineless gormless
    witless brainless dense pillock plank numpty numpties muppet muppets halfwit imbecile cretin snob snobs creep weirdo loser losers fat ugly smelly twp dwp ddwl
    dwl diog ddiog gwirion hurt lembo twpsyn twpsod idiotiaid anwybodus anobeithiol gwarthus`,
  swear: `fuck fucking fucked fuckin shit shite shitty crap crappy bloody bollocks bugger buggered bastard bastards arse arsehole arses piss pissed pissing wanker
    wankers tosser tossers twat dick dickhead damn hell ffs wtf fml omfg sod sodding effing feck feckin fekkin screw screwed cachu gachu ffwc ffwcin ffycin blydi
    uffernol diawl ddiawl tin din`,
  proud: `proud thank thanks congratulations brilliant lovely superb fantastic amazing wonderful excellent kind brave welcome please sorry privilege legends stars
    diolch llongyfarchiadau da gwych ardderchog bendigedig balch croeso hyfryd anhygoel cofiwch sori`,
  lesson: `lesson debate essay novel poem play source history rehearsal scene cast actor science experiment book story chapter assembly trip match game team final
    gwers nofel stori hanes cerdd sioe drama ymarfer tim gem taith`,
};

const kindOf = new Map(
  Object.entries(kinds).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, `\u0003${kind}`] as const)),
);

/** `9c`, `10x4`, `y9`: a class or year written as a code. */
const classCode = /^(?:y(?:ea)?r?\d{1,2}|\d{1,2}[a-z]\d?)$/;

/** The kind of a word, or an empty string. */
export const wordKind = (word: string): string => kindOf.get(word) ?? (classCode.test(word) ? '\u0003pupil' : '');
