// A second table of unkind judgments: stock comparisons, put-downs and dismissals that need no particular target, because nobody says them kindly.
import type { PhraseRow } from '../text/rows.ts';

const play =
  'circus|costumes?|panto(?:mime)?|nativity|trophy|champions?|medals?|pottery|science experiment|quiz night|escape room|puppets?';

/** Insults strong enough after any subject: "the new one is a moron". */
const strong =
  "idiots?|morons?|imbeciles?|cretins?|half ?wits?|numpt(?:y|ies)|pillocks?|plonkers?|saddos?|scum(?:bags?)?|vermin|scrotes?|chavs?|brats?|waste of (?:oxygen|space)|bimbos?|wind ?bags?|oiks?|gits?|prats?|twerps?|dim ?wits?|thickos?|dunces?|hypocrites?|snobs?|bigots?|philistines?|freeloaders?|scroungers?|wrong '?uns?|cave ?m[ae]n|pond ?life|neanderthals?|pygmies|dregs(?: of [a-z]+)?|dross|know ?nothings?|jobsworths?|control freaks?|nasty piece of work|pea ?brains?|bird ?brains?|air ?heads?|blockheads?|lumps|wretch(?:es)?|herberts?|liars?|cowards?|creeps?|leech(?:es)?|parasites?|wasters?|good for nothings?|lowlifes?";
/** Adjectives that are as strong, where a person is certainly meant. */
const strongWord =
  'brainless|talentless|two ?faced|sanctimonious|jumped ?up|small ?minded|mean ?spirited|spineless|gormless|gutless|obnoxious|insufferable|beneath contempt|loathsome|odious|thick as [a-z ]{3,20}|specimens?|sneaks?|drips?|whiners?|runts?';
const bad =
  'lazy|idle|useless|selfish|nasty|miserable|moaning|gobby|mouthy|gormless|stupid|thick|ignorant|pathetic|horrible|vile|spiteful|bitter|sanctimonious|talentless|brainless|feckless|grubby|sour|snooty|stuck ?up|jumped ?up|sad|jealous|arrogant|thieving|lying|greedy|entitled|poisonous|feral|rude|blithering|bumbling|braying|whingeing|whining|whiny|snotty|sneaky|slimy|slippery|two ?faced|small ?minded|dopey|clueless|hopeless|spineless|cowardly|ungrateful|spoilt|odious|pompous|patronising';
const person =
  'gits?|cows?|trouts?|bats?|bags?|lumps?|herberts?|wretch(?:es)?|mares?|sods?|beggars?|bunch|lot|shower|rabble|madams?|man|woman|men|women|boys?|girls?|kids?|people|parents?|mums?|dads?|teachers?|pupils?|students?|pigs?|swine|oafs?|louts?|yobs?|toads?|snakes?|windbags?|failures?|actors?|so and sos?|individuals?|humans?|colleagues?|napoleons?|hitlers?|dictators?|jobsworths?|snobs?|brats?|creatures?|animals|specimens?|excuses? for an? [a-z]+|apolog(?:y|ies) for an? [a-z]+|herd|gang|witch(?:es)?';

export const wideEn: readonly PhraseRow[] = [
  {
    say: `(?:who(?:ever|soever)|anyone who|anybody who|the person who|people who|those who)(?: [a-z']+){1,8}? (?:is|are|must be|has to be|wants?|needs?|deserves?|should be|shouldn't be|should not be)(?: (?:a|an|the|such|just|so|all|clearly|absolute|absolutely|complete|total|pure|utter|either|plain|simply|totally|an absolute|a complete|a total))* (?:${strong}|${strongWord}|stupid|thick|selfish|ignorant|pathetic|clueless|lazy|blind,? stupid|locking up|shooting|sacking|ashamed|allowed near [a-z ]{3,20}|their head(?:s)? (?:examined|banging together))`,
    note: '"whoever parked there is a moron"',
    source: 'own',
    unless: play,
  },
  {
    say: `(?:the|our|my|that|this|their|his|her|your|some|half|these|those)(?: (?!is |are |was |were |not |and |but |who |which )[a-z0-9'&]+){1,5}?(?:'s| is| are| was| were)(?: (?:a|an|the|all|just|such|both|nothing but|an absolute|a complete|a total|absolute|complete|total|utter|pure|proper|real|right|bunch of|a bunch of|load of|a load of|bit of|a bit of|old|little|jumped up|talentless|gormless|bitter|smug|silly|stupid|blithering|lazy|sad|miserable|ignorant|arrogant|nasty|grubby|posing|pompous|weak|wet|big|fat|absolute)){0,5} (?:${strong})(?![a-z])(?! (?:in|of) (?:the|our|this) (?:play|panto|film|story|book))`,
    note: 'anything + is + a strong insult',
    source: 'own',
    unless: `${play}|film|story|book|villain|character|goat|dog|cat|cow|fish|trap`,
  },
  {
    say: `(?:you|u)(?:'re| are)(?: all| both| just| clearly| obviously| nothing but| such| a| an| one| the| absolute| complete| total| utter| real| right| proper| sad| jealous| bitter| smug| sanctimonious| blithering| pathetic| little| old| barely| ignorant| and){1,7} (?:${strong}|${strongWord}|fraud|bore|fools?|man|woman|embarrassment|laughing stock|failure|joke|disgrace|menace)(?![a-z])|i pity (?:your|their|his|her) (?:pupils|class|students|kids|children|family|staff)|your (?:ignorance|stupidity|arrogance|opinion)(?: [a-z]+){0,4} (?:is|are) (?:worthless|matched|staggering|breathtaking|astounding|embarrassing|irrelevant|laughable)|neither (?:are|have|were) you(?= *[.!])|wouldn't understand the|(?:the rest|some|most) of you are (?:${strong}|useless|lazy|thick|stupid)`,
    note: 'at the reader',
    source: 'own',
    variant: 'you',
    unless: play,
  },
  {
    say: `(?:${bad})(?:,? (?:and |little |old |fat |great |big |silly )?(?:${bad}))*(?: (?:little|old|fat|great|big|silly))* (?:${person})(?![a-z])`,
    note: '"selfish gits", "miserable old bat"',
    source: 'own',
    unless: `${play}|ugly sisters|sad news|sad day|sad to|cow shed|fruit bat|cricket|goodie|carrier|sleeping bag|story|novel|film|roald dahl|farm|never too|not all|for|lazy sunday|lazy river|idle women|rude health|fairy ?tale|wolf|zoo`,
  },
  {
    say: `(?:${strong}|half ?wits|monsters|animals|savages|feral|dross|pathetic|useless|hopeless|clueless|shambles|cowards|liars|pigs|embarrassing|disgraceful|lazy|selfish|idle|bone idle|thick|muppets|clowns)(?:,|\\.)? (?:the lot of (?:you|them|'em)|every (?:last |single )?one(?: of (?:you|them))?|all of (?:you|them)|the whole (?:lot|year|class|bunch)(?: of (?:you|them))?|to a man|from top to bottom)`,
    note: '"cowards, the lot of you"',
    source: 'own',
    unless: play,
  },
  {
    say: "(?:nothing|not much|not a lot|only air|just air|sawdust|air|porridge|straw|cotton wool|fluff|mush|jelly|custard|cheese|gravel|sand)(?: going on)? (?:between|for|where|upstairs) ?(?:(?:their|his|her|your|the|its) ears|brains|(?:the|their|his|her) brains? should be|(?=with (?:this|that|him|her|them)|in (?:there|that)|for (?:him|her|them)))|brains? (?:the size of|of an?|like an?) (?:a )?[a-z]+|brain cell|an ounce of sense|not (?:the )?(?:an ounce|a shred|a scrap|an iota) of (?:sense|talent|intelligence|manners|class)|combined iq|an? iq of|iq (?:lower|below|in single)|(?:the )?(?:attention span|intelligence|curiosity|personality|charm|manners|vocabulary|work ethic|charisma) of an? (?:[a-z]+)|gene pool|evolution (?:skipped|passed|missed|forgot|went)|raised by (?:wolves|animals|apes)|(?:brought up|born|dragged up) in a barn|dropped on (?:his|her|their|the) (?:head|keyboard)|living proof (?:that|of)|not the (?:sharpest|brightest)|if brains were|if stupid(?:ity)? (?:could|was|were)|(?:the )?stupidity runs in|ignorance is bliss|apple,? tree|runs in the family(?= *[.!])|light travels faster|two left feet and no|half as bright|elbow from|arse from (?:his|her|their|your) elbow|couldn't care less about (?:their|his|her) (?:kids|children)|slower than the|more (?:presence|life|sense|use|intelligence|brains|respect|talent|personality) (?:than|in|for|out of) (?:a|an|the|my) (?:stuffed|dead|wet|garden|plank|planks|bucket|dust|kettle|fridge|cat|dog|goldfish|potato|brick|house ?plant|cardboard|scarecrow)[a-z ]{0,16}|planks? of wood have|(?:would|could) (?:have )?(?:do|done|been|marked|taught|run) (?:a )?(?:better|more use)(?: job)?(?: [a-z]+)?(?= *[.!]|$| than (?:him|her|them|this lot))",
    note: 'about brains',
    source: 'own',
    unless: 'biology|anatomy|dissect\\w*|conservation|cheetah|endangered|zoo|biodiversity|dog show|evolution lesson|snow|beach',
  },
  {
    say: "(?:would(?:n't)?|couldn't|could not|can't|cannot|doesn't|does not|don't) (?:even )?(?:recognise|know|find|spell|boil|catch|run|count|read|hit|pour|manage|spot|teach|look after|tie|lead|control|organise|act|sing|fool|blow)(?: (?:a|an|the|her|his|their|its|own|good|hard|any))*(?: [a-z]+){1,3} if (?:it|he|she|they|you|someone|there) (?:bit|slapped|hit|jumped|fell|tripped|stood|was|were|kicked|sat|waved)[a-z ]{0,20}|(?:would|will|'d) struggle to (?:spell|find|look after|count|tie|read|organise|run|boil|recognise|control)(?: [a-z']+){1,4}|couldn't (?:boil|catch|count|pour|control|find|fool|organise|spell|run|direct|lead|teach|manage)(?: (?:a|an|the|her|his|their|own|of))*(?: (?:water|cold|bag|feet|egg|kettle|pint|nose|bucket|sandwich|bus|toddler|queue|name|pipette|shadow|backside|sugar|traffic|two and two|goldfish|toast))+(?: [a-z]+){0,4}|knows? (?:less|nothing)(?: [a-z]+){0,3} (?:than|about) (?:my cat|my dog|a brick|teaching|children|kids|anything)|(?:neither|no) use (?:n?or ornament|to man n?or beast)|needs? a map to find|waste of (?:a place|petrol|a uniform|a good|taxpayers|skin|a desk|everybody's)|(?:not|aren't|isn't) worth the (?:petrol|effort|bother|paper|candle|chalk|breath)|wouldn't (?:trust|pay|employ|hire) (?:him|her|them|that lot)(?: [a-z]+){0,4}",
    note: 'about competence',
    source: 'own',
    unless: 'blindfold\\w*|challenge|dementia|elderly|new to|beginners?|quiz',
  },
  {
    say: "(?:worst|laziest|rudest|dullest|thickest|dumbest|nastiest|stupidest|most (?:ignorant|useless|unpleasant|arrogant|stupid|incompetent|boring|ungrateful|unteachable))[- ]?(?:behaved|mannered|prepared|organised)? (?:[a-z0-9]+ ){0,2}?(?:i(?:'ve| have)|we(?:'ve| have)|i|we) (?:ever )?(?:had|seen|met|taught|worked (?:with|for)|known|heard|come across)|(?:never|not) (?:seen|met|known|had|taught|worked with) (?:such|so|a more) (?:an? )?(?:lazy|rude|thick|stupid|useless|ignorant|arrogant|miserable|feral|ungrateful|nasty)(?: (?:an? )?[a-z]+){0,2}|(?:nobody|no one|who) (?:wants|would want) to (?:teach|work with|sit with|be near) (?:them|him|her|that lot|this lot)|good riddance|best day of the year(?= *[.!])|what (?:kind|sort) of (?:mother|father|parent|parents|person|teacher|mum|dad|human) (?:does|do|sends?|would|lets?|leaves?|thinks?|brings?|are|is)|don't (?:breed|have (?:kids|children)) if|should(?:n't| not) (?:be (?:let|allowed) (?:near|to have|to breed|out|anywhere)|have (?:kids|children|one|bred|been born|had (?:kids|children))|be in (?:a )?(?:mainstream|school|charge))|should have been (?:fixed|neutered|sterilised|drowned at birth|put down)|(?:like|as) (?:a pack of |a bunch of |wild |caged |feral )+(?:animals|dogs|wolves|apes|monkeys|hyenas)|(?:total|absolute|actual|little|proper|right little|complete) (?:monsters?|horrors?|nightmares?|savages?)(?= *(?:[.!]|$)| (?:today|tonight|again|this week|the lot|all of them))|(?:want|need|deserve)s? (?:their|his|her) heads? (?:banging|knocking|examining|looking at)(?: together)?|want(?:s)? locking up|lost causes?(?= *[.,!]|$)|won't (?:ever )?(?:pass|amount to)|(?:will|'ll) (?:never (?:read|learn|pass|work|amount|get anywhere|be anything)|be (?:stacking shelves|on the dole|flipping burgers|inside))(?: [a-z]+){0,2}|what (?:is|are|'s) (?:even )?the point of (?:them|him|her|you|year \\d+)|what are you for|fill(?:ed|s)? with (?:idiots|morons)|soft as butter|no (?:backbone|class whatsoever|manners whatsoever|talent whatsoever|brain|brains|spine)(?= *[.,!]|$)|(?:all )?mouth and no|(?:face|voice) (?:like|made for|only a) (?:a )?(?:slapped|radio|mime|mother|bulldog|smacked|wet|bag)[a-z ]{0,12}|(?:would|need)(?:n't|s)? (?:a )?personality transplant|you can't polish|can't polish a",
    note: 'writing off',
    source: 'own',
    unless: `${play}|read (?:the )?ending|give up|halloween|haunted|mess|rollercoaster|oblivion|traffic lights|good riddance to (?:the )?(?:rain|january|\\d+|winter|bad rubbish bin)`,
  },
  {
    say: "(?:it's |its |is |are |was |were |be )?like (?:trying to )?(?:teach|teaching|talking to|tutoring|shouting (?:at|into)|explaining [a-z ]{3,20} to|reading [a-z]+ to|watching|herding|marking for)(?: (?:a|an|the))?(?: [a-z]+)?(?: of)? (?:brick walls?|walls?|cows?|gravel|bricks?|cabbages?|cabbage patch|zombies|furniture|potatoes|frogs|monkeys|goldfish|sheep|stones?|wardrobe|planks?|plants?|turnips|vegetables|jelly|hamsters?|rocks?)",
    note: 'hopeless to teach',
    source: 'own',
    atMost: 'advise',
    unless: 'wildlife|farm|zoo|safari|trip|sheepdog|cat video',
  },
  {
    say: "(?:the |all the |about as much )?(?:warmth|charm|personality|imagination|wit|subtlety|brains|tact|manners|intelligence|attention span|curiosity|ambition|charisma|backbone|spine|moral compass|people skills|work ethic) of an? (?!lion|saint|hero|champion|giant|genius|child|poet|whole|summer|coal|log|good|great)[a-z]+(?: [a-z]+)?|about as (?:useful|comforting|helpful|bright|sharp|interesting|welcome|friendly|lively|welcoming) as(?: [a-z]+){1,4}|no manners,? no (?:brains?|sense|clue|respect|class)|all (?:teeth|mouth|hair|talk|gob),? no (?:thoughts?|brains?|trousers|sense|action)|(?:isn't|wasn't|not) a spark of (?:intelligence|life|talent)|(?:big )?wet lettuce|suck ?up|waste of (?:a )?(?:good )?(?:wage|salary|chair|desk|uniform)",
    note: 'stock comparisons with any object',
    source: 'own',
    unless: 'brave|courage|panto|fairy tale|experiment',
  },
  {
    say: "(?:will|[']ll) (?:all )?(?:be|end up) on (?:benefits|the dole)|never (?:been|be) (?:allowed|fit) to (?:have|breed|raise)[a-z ]{0,16}|should never (?:have )?been allowed to|(?:hasn't|haven't|nobody [a-z ]{3,20}has|never) done a (?:day's|proper day's|stroke of) work|damaged goods|thinks? (?:he|she|they)(?:'s|'re| is| are) god's gift",
    note: 'more dismissals',
    source: 'own',
    unless: 'too young|first steps|toddl\\w+|because they are so',
  },
];
