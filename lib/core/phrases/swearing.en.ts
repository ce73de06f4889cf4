// English (above all British) swear words and coarse phrases. Strong ones stand first; `atMost` marks the milder ones.
import type { PhraseRow } from '../text/rows.ts';

/** Things that go wrong: an adjective fits before them. */
const things =
  'weather|day|days|week|weekend|term|morning|afternoon|lesson|journey|result|results|start|timing|idea|game|performance|excuse|decision|internet|wifi|bus|service|food';

/** Words that are ordinary alone and an insult in this company. */
const insultFrame =
  "(?:(?:he|she|you|u|it|that|this|boss|head|is|are|was|were|'?s|'?re|being|be) (?:an? |the )?|such an? |what an? |you |ya |an? )?(?:(?:absolute|total|complete|utter|right|massive|proper|smug|arrogant|bit of an?|bunch of|load of|pair of) )";
const plainInsult = "(?:(?:he|she|you|u|being|such|what|is|was)(?:'?s|'?re)? an? |you |such an? |what an? )";

export const swearingEn: readonly PhraseRow[] = [
  {
    say: '(?:mother)?(?:fucking|fuckin|effing|freaking|sodding)(?= [a-z])',
    note: 'only strengthens the next word: it can go',
    source: 'own',
    instead: '',
  },
  {
    say: '(?:mother|cluster|head|mind|rat)?fu+c+k+(?:s|ed|er|ers|in|ing|ings|ery|wit|wits|face|faces|head|heads|tard|tards|able|up|ups|all|o|off|ingly)?|motherfuckin',
    note: 'with stretched spellings',
    source: 'own',
  },
  {
    say: 'fu+k+(?:in|ing|ed|er|ers|s)?|fu+c+k+(?=[a-z]*ing)\\w+|fcking?|fckin|fcked|fcker|fkn|fking|fkin|phuck(?:ing)?|fuq|fucc',
    note: 'short spellings used in messages',
    source: 'davidson',
  },
  {
    say: "for (?:fuck'?s|f's|feck'?s|fks) sake|ffs|wtaf|stfu|gtfo|omfg",
    note: 'abbreviations',
    source: 'own',
    atMost: 'confirm',
  },
  {
    say: 'wtf',
    note: 'not the taekwondo federation',
    source: 'own',
    unless: 'taekwondo|tae kwon do|federation',
    atMost: 'confirm',
  },
  {
    say: `(?:shit|shite|shitty|piss poor)(?= (?:${things}))`,
    note: 'before a thing: a calmer word fits',
    source: 'own',
    instead: 'awful',
  },
  {
    say: '(?:bull|horse|dog|bat|ape|jack|chicken)?shi+t+(?:s|e|es|ty|tier|tiest|ting|ted|ter|ters|less|(?: |)(?:show|shows|head|heads|hole|holes|bag|bags|house|houses|load|loads|storm|storms|stick|faced|stirrer|stirrers|stirring|bird))?',
    note: 'and compounds',
    source: 'own',
  },
  { say: 'shite(?:hawk|hawks|bag|bags)|gobshites?|shitehouse', note: 'British', source: 'own' },
  { say: '(?:cu+n+t+)(?:s|y|ing|ish)?', note: '', source: 'own' },
  { say: 'twat(?:s|ted|ting|ish)?|twatwaffle|twunt', note: 'British', source: 'own' },
  { say: 'wank(?:s|er|ers|ing|ed|y|stain|stains|fest|puffin)?', note: 'British', source: 'own' },
  { say: 'bollocks|bollox|bollocked|bollocking|bollock naked|ballache', note: 'British', source: 'own' },
  {
    say: 'arse(?: |)(?:hole|holes|wipe|wipes|face|bandit|bandits|licker|lickers|licking)|assholes?|a hole of a|asshats?|asswipes?|dumbass(?:es)?|smartass(?:es)?|dipshits?',
    note: '',
    source: 'own',
  },
  {
    say: '(?:dick|knob|nob|bell|cock|prick)(?: |)(?:head|heads|jockey|jockeys|womble|wombles|sucker|suckers)|(?:knob|nob)(?: |)ends?|bellends?|cockwombles?|fuckwits?',
    note: 'British',
    source: 'own',
  },
  {
    say: 'bell ends?',
    note: 'written apart; a tent and a tunnel have a bell end too',
    source: 'own',
    unless: 'tents?|tunnel|camp|camping|pitch|guy ropes?|church|tower|awning',
  },
  {
    say: `(?:${insultFrame}|${plainInsult})(?:dicks?|knobs?|nobs?|cocks?(?! (?:up|crow|pheasant|robin|a)|[- ]?a[- ])|tits?)|dick move|dickish|tits up|(?:her|his|your|get your|big) tits`,
    note: 'ordinary words and names used as insults: only in an insult frame',
    source: 'own',
    unless:
      'moby|spotted|door|doors|butter|ginger|drawer|cupboard|radio|volume|turn|turned|twist|dial|pheasants?|weather|robin|bird|birds|birdwatch|bull|blue|coal|great|long tailed|marsh|willow|feeder|nest|hen|hens|farm|chicken|chickens|sparrow|cockerel|whittington|turpin|van dyke|king|celery',
  },
  {
    say: `(?:${insultFrame}|${plainInsult})pricks?|(?:these|those|little|smug|arrogant) pricks`,
    note: 'not a needle',
    source: 'own',
    unless: 'pins?|needles?|fingers?|skin|thumb|blood|conscience|ears?|potato(?:es)?|sausages?|pastry|fork|test',
  },
  {
    say: 'tossers?|tosspots?',
    note: 'British; not pancakes or cabers',
    source: 'own',
    unless: 'pancakes?|cabers?|coins?|salad|shrove|pizza',
  },
  {
    say: "bastards?|b'stards?",
    note: 'not in history or Shakespeare',
    source: 'own',
    unless:
      'william|conqueror|illegitimate|kings?|dukes?|earls?|edmund|lear|shakespeare|jon snow|henry|heirs?|throne|don john|faulconbridge|born out of wedlock|file|tudors?|norman',
  },
  {
    say: 'bitch(?:es|y|ing|ed|in)?|biatch|son of a bitch|sons of bitches',
    note: 'not a dog',
    source: 'own',
    unless:
      'dogs?|breeds?|breeding|breeder|pupp(?:y|ies)|pups?|litter|crufts|kennels?|whelped|bred|vets?|terrier|spaniel|labrador|collie|sheepdogs?|hounds?|neutered|spayed',
  },
  {
    say: 'slags?',
    note: 'not of iron or coal',
    source: 'own',
    unless:
      'heaps?|steel|steelworks|furnaces?|iron|ironworks|coal|blast|smelt(?:ing|ed)?|copper|tips?|welding|weld|lime|mining|metal|tapped|aberfan|quarry|works',
  },
  {
    say: '(?:slag|slags|slagged|slagging)(?: (?:me|us|him|her|them|the school|staff|everyone|people))? off',
    note: 'to speak ill of',
    source: 'own',
    atMost: 'confirm',
  },
  {
    say: 'sluts?|slutty|slut shaming?|skanks?|skanky|slappers?|thots?|man whore',
    note: 'about women',
    source: 'davidson',
    unless: 'garden|gardening|digs?|rakes?|spades?|forks?|tools?|allotment|drums?|guitar|bass',
  },
  {
    say: 'whores?|whoring',
    note: 'not in scripture or Shakespeare',
    source: 'own',
    unless: 'babylon|bible|scripture|revelation|shakespeare|othello|hamlet|ford|tis pity|jacobean',
  },
  {
    say: 'piss(?:ed|es|ing)?(?: (?:off|up|about|around|poor|easy|down|head|take|take?ing|artist))?|pissups?|pissheads?|piss taking|pisstakes?|(?:take|takes|took|taking|taken) the piss|on the piss',
    note: '',
    source: 'own',
  },
  {
    say: '(?:a|for a|good|fancy a|have a|quick) shag|shagged|shagging|shaggers?',
    note: 'not the bird, carpet or tobacco',
    source: 'own',
    unless: 'carpets?|rugs?|pile|(?:sea ?)?birds?|puffins?|boobies|tits|cormorants?|haircut|tobacco|cliffs?|skomer|scooby',
  },
  {
    say: 'blow ?jobs?|hand ?jobs?|dildos?|jizz|cum ?shots?|horny|boners?|wet dream|nudes|milfs?|gilfs?|bukkake|butt plugs?|titties|tiddies',
    note: 'sexual',
    source: 'davidson',
  },
  {
    say: 'effing|effin|eff off|eff this|f off|f this|feck|fecking|feckin|fecker|frigging|friggin|frickin',
    note: 'softened forms',
    source: 'own',
    atMost: 'confirm',
    unless: 'father ted',
  },
  {
    say: 'bugger off|bugger all|bugger this|bugger me|(?:little|silly|lazy|poor|old|daft|useless|jammy|lucky|lazy) buggers?|you buggers?|buggered|buggeration|bugger it',
    note: 'British, mild',
    source: 'own',
    ofOthers: true,
    atMost: 'confirm',
  },
  {
    say: 'sod off|sod all|sod this|sod it|sodding|(?:lazy|stupid|old|miserable|poor|awkward) sods?',
    note: 'British, mild; not turf',
    source: 'own',
    ofOthers: true,
    atMost: 'confirm',
    unless: 'turf|spade|cut the first|cutting|grass|ploughs?|ploughed',
  },
  {
    say: 'arse|arses|arsed|arsey|arse about face|arsing about|half arsed|pain in the (?:arse|ass)|kick up the arse|smart arse|kiss my ass|my ass|your ass|bad ass idea|half assed|ass kissing',
    note: 'mild',
    source: 'own',
    atMost: 'confirm',
  },
  {
    say: `(?:crap|crappy)(?= (?:${things}))`,
    note: 'before a thing: a calmer word fits',
    source: 'own',
    atMost: 'confirm',
    instead: 'poor',
  },
  {
    say: 'crap|crappy|crapped|crapping|bullcrap|craphole|crapshow|crapfest',
    note: 'mild; never in a Welsh sentence, where it means a smattering',
    source: 'own',
    atMost: 'confirm',
    unless: 'craps table|dice|crap at',
  },
  {
    say: 'cock ups?|cocked (?:it |this |that |everything )?up|balls ups?|ballsed (?:it )?up|balls to (?:that|this|it)',
    note: 'mild',
    source: 'own',
    atMost: 'advise',
  },
  {
    say: 'bloody hell|bleeding hell|bloody nora|bleedin|god ?dammit|goddamn|chuffing hell|for christs? sake|what the (?:actual )?hell|go to hell|damn (?:you|them|him|her)',
    note: 'mild exclamations',
    source: 'own',
    atMost: 'advise',
  },
  {
    say: "(?:every|the|that|this|my|our|his|her|their|your|these|those|another|some|all|a|an|so|too|not a|no|just|what a|such a|is|was|it's) (?:bloody|bleeding|blasted|ruddy)(?= (?!hands?|daggers?|banquo|mary|sunday|nose|noses|knees?|battle|war|wars|history|tale|scene|sword|assizes|good|great|brilliant|marvellous|lovely|fantastic|wonderful|amazing|gorgeous|proud|legends?|hero|heroes|well done)[a-z])|bloody (?:shambles|mess|awful|stupid|ridiculous|nightmare|useless|typical|teams|photocopier|printer|computers?|ofsted|estyn|traffic|weather|parking|meetings?|reports|marking|emails?|thing)",
    note: 'mild, as strengthening',
    source: 'own',
    atMost: 'advise',
    unless: 'macbeth|drama|banquo|stage|fake blood|tudors?|battle|halloween|shakespeare',
  },
  {
    say: "bugger(?= *[.!,]| the | that | my )|sod right off|(?:stuff|stick|shove) (?:this|your|the|that|it|their) (?:job|where|up|place|school|targets?|[a-z]+ up)(?: (?:the sun|your|their|his|her)[a-z ' ]{0,24})?|where the sun (?:doesn't|don't|does not) shine|stick (?:their|your|his|her|it) (?:[a-z]+ ){0,3}up (?:their|your|his|her)(?: [a-z]+)?|kiss (?:my|our)(?: [a-z]+)? (?:backside|behind|bum|butt|ass|arse)|off (?:their|his|her|my|our|your) (?:tits|face|faces|nut|heads? on)|up to (?:my|our) (?:tits|arse)|(?:was|is|are|were|load of|what a load of) (?:old )?(?:balls|cobblers|bollox)(?= *(?:[.!,]|$))|minging|screw (?:this|that|you|them|it|the|mondays|everyone)(?! (?:in|into|on|top|cap|driver|the lid))|(?:this|that) (?:school|place|job|meeting|lot) can do one|can do one(?= *[.!,]|$)|bunch of (?:pussies|wusses|fannies)|pussies|cluster you know what|fekk?in(?:g)?|fml|jfc|smfh|hells bells no",
    note: 'coarse, mild',
    source: 'own',
    atMost: 'confirm',
    unless: 'screwdriver|bolts?|wood|dt|beach|tennis|juggl\\w+|sweet shop|cats?',
  },
];

/** Spellings that hide letters behind signs, on the folded text. */
export const disguisedEn: readonly PhraseRow[] = [
  {
    say: 'f[*@#!._$%]{1,3}c?k(?:s|ed|er|ers|in|ing|ingly|wit|off|up)?|fu[*@#_$%]{1,2}k?(?:s|ed|er|ers|in|ing)?|fuc[*@#_$%](?:s|ed|er|ers|in|ing)?|f\\*{2,}(?:s|ed|er|ers|in|ing|k|king|ked|n|ng|g)?(?![a-z])|f-ing|f\\*{1,3}king|f word(?= off)',
    note: 'fuck',
    source: 'own',
  },
  {
    say: '(?:bull)?s[*@#$%]{1,3}i?t(?:s|e|ty|show|hole|ting)?|(?:bull)?sh[*@#$%]{1,2}t?(?:s|e|ty|show|hole|ting|ter)?|s[*]{3}|(?:bull)?shi[*@#]+(?:s|e|y|ty)?',
    note: 'shit',
    source: 'own',
  },
  { say: 'c[*#%]nt(?:s)?|cu[*#%]{1,2}t?s?(?![a-z])|c[*#@%]{2,3}ts?|c@nts?', note: 'cunt', source: 'own' },
  { say: 'tw[*@#%]ts?|t[*]{2}ts?', note: 'twat', source: 'own' },
  { say: 'w[*@#%]nk(?:er|ers|ing|y)?|w[*]{2,}k?ers?|wan[*]{1,2}(?:er|ers|ing)?', note: 'wank', source: 'own' },
  { say: 'b[*@#%0]ll[*@#%0o]?c?ks|b[*]{3,}c?ks|bo[*]{2,}c?ks|b[*]{2,}ocks', note: 'bollocks', source: 'own' },
  { say: 'b[*@#!%]tch(?:es|y|ing)?|b[*]{2,}ch(?:es|y|ing)?|bi[*]ch(?:es)?', note: 'bitch', source: 'own' },
  { say: 'b[*@#%]st[*@#%]?rds?|b[*]{3,}rds?|ba[*]{2,}rds?', note: 'bastard', source: 'own' },
  {
    say: 'a[*@#$%]{2,}(?:hole|holes|e|es)|ar[*@#$%]e(?:hole|holes|s)?|a[*]{2,}e?holes?|a\\$\\$(?:hole|holes)?',
    note: 'arse, ass',
    source: 'own',
  },
  {
    say: 'p[*!@#%]ss(?:ed|ing)?(?: off| up)?|pi[*@#$%]{2}(?:ed|ing)?(?: off)?|pr[*!@#%]cks?|d[*!@#%]ck(?:s|head|heads)|kn[*@#%]b(?:s|head|heads)|bell[*@#%]nds?|sl[*@#%]gs?|sl[*@#%]ts?|wh[*@#%]res?',
    note: 'others',
    source: 'own',
  },
];

/** Letters held apart by spaces or stops: `f u c k`, `S.H.I.T`. */
export const spacedEn: readonly PhraseRow[] = [
  ...['fuck', 'shit', 'cunt', 'twat', 'wanker', 'bollocks', 'bastard', 'bitch', 'arse', 'piss off'].map(
    (word): PhraseRow => ({
      say:
        [...word.replace(' ', '')].join('[\\x20._*-]{1,2}') +
        (word === 'fuck' || word === 'piss off' || word === 'shit' ? '(?:[\\x20._*-]?i[\\x20._*-]?n[\\x20._*-]?g)?' : ''),
      note: word,
      source: 'own',
    }),
  ),
];

/** Signs that stand for a swear word in comics. */
export const grawlix = /(?<![\w@#$%&*!])(?=[@#$%&*!]*[@#$%&][@#$%&*!]*[@#$%&])[@#$%&*!]{4,}(?![\w@#$%&*])/g;
