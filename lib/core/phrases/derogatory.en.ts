// Unkind judgments of pupils, parents/carers and staff, in English: a target and what is said of it, or an idiom that writes somebody off.
import type { PhraseRow } from '../text/rows.ts';

/** Muddy, theatrical and sporting company in which hard words are praise. */
const play =
  'circus|juggl\\w+|costumes?|face paint\\w*|red nose|muddy|mud|puddles?|panto(?:mime)?|nativity|dance|choir|band|trophy|champions?|medals?|goals?|tries|tackles?|scrum|jelly|custard|gunge';

export const derogatoryEn: readonly PhraseRow[] = [
  // Target + verb + judgment
  {
    say: '(?:(?:{det}) )?(?:(?:new|old|former|last|supply|acting|whole|entire) )?(?:{anyone})(?: (?:this|next|last) (?:year|term|week))?{of}(?:{be}){very} (?:(?:{insult})|(?:{judged})(?:{stop}))',
    note: '"my Year 9s are thick"',
    source: 'own',
    unless: play,
  },
  {
    say: '(?:(?:{det}) )?(?:{staff}){of}(?:{be}){very} (?:{slander}|witch|dragon|snakes?|rats?|robots|animals|thie(?:f|ves)|evil)',
    note: '"my head of department is a snake"',
    source: 'own',
    unless: play,
  },
  {
    say: '(?:that|this) (?:woman|man) (?:in|at|from|on) (?:[a-z]+ ){1,3}?(?:{be}){very} (?:(?:{slander})|(?:{judged})(?:{stop}))',
    note: '"that woman in HR is evil"',
    source: 'own',
  },
  {
    say: '(?:{det}) (?:{group}){of}(?:{be}){very} (?:(?:{slander})|(?:{judged})(?:{stop}))',
    note: 'a class, form or family',
    source: 'own',
    unless: `${play}|film|book|weather|food|coffee|photocopier|printer|pitch|state|building|roof|room`,
  },
  {
    say: "(?:(?:{det}) )?(?:{anyone})(?: [a-z0-9'@#&]+){0,3} ?[:,-] {very}(?:(?:{slander})|(?:stupid|thick|dumb|lazy|idle|rude|feral|vile|spoilt|spoiled|pathetic|useless|clueless|ignorant|arrogant|gossiping|entitled|ungrateful)(?:,? (?:and )?(?:stupid|thick|dumb|lazy|idle|rude|feral|vile|spoilt|spoiled|pathetic|useless|clueless|ignorant|arrogant|entitled|ungrateful|snowflakes?|brats?|animals))+)",
    note: '"mums at the gate: lazy and rude"',
    source: 'own',
  },
  {
    say: '(?:{named}){of}(?:{be}){very} (?:(?:{slander})|(?:{judged})(?:{stop}))',
    note: '"Mrs Price is a miserable old cow"',
    source: 'own',
    unless: play,
  },
  {
    say: '(?:he|she|they|everyone (?:there|here)|that (?:kid|boy|girl|man|woman|lad|family|teacher|mother|father|mum|dad|one|lot))(?:{be}){very} (?:(?:{slander})|(?:{judgedPerson})(?:{stop}))',
    note: 'a pronoun and a judgment only people deserve',
    source: 'own',
    unless: play,
  },
  {
    say: 'that (?:kid|boy|girl|lad|family|mother|father|mum|dad){of}(?:{be}){very} (?:{judged})(?:{stop})',
    note: '"that family are a nightmare"',
    source: 'own',
    unless: play,
  },
  {
    say: '(?:a|an|the|another|my|our) {very} ?(?:{insult}) (?:of|for) an? (?:head|headteacher|deputy|boss|principal|parent|mother|father|teacher|class|year|manager)',
    note: '"a clown of a deputy head"',
    source: 'own',
  },
  // Judgment + target
  {
    say: "(?:stupid|thick|dumb|dumbest|thickest|clueless|useless|pathetic|lazy|laziest|feral|vile|nasty|nastiest|evil|horrible|horrid|disgusting|ignorant|arrogant|selfish|spineless|incompetent|corrupt|toxic|miserable|greedy|spoilt|spoiled|entitled|worst|rudest|drunk|drunken|stinking|gobby|mouthy|bone idle|idle|scruffy|smelly|inept|gormless|moronic|idiotic|brain ?dead|unteachable|ungrateful|badly brought up|worst behaved|worst ever|thieving|lying|scrounging|benefit)(?:,? (?:and )?(?:little|old|ignorant|rich|rude|nasty|lazy|selfish|horrible|stupid|bloody|useless|arrogant|spoilt|idle|behaved))* (?:{anyone}|class(?:es)?|cohort|year group|tutor group|man|woman|women|brats?|cow|git|snowflakes?|so and so|little (?:man|boy|girl|madam))(?: (?:i|we) (?:have |'ve )?ever (?:had|taught|seen|met|known|worked for))?",
    note: '"clueless parents"',
    source: 'own',
    unless: `${play}|favourite|favorite|proud|love|loved|brilliant|wonderful|improved|turned|best ever|ugly sisters?|horrid henry|film|novel|roald dahl|trunchbull|twits|wormwood|not all|prize`,
  },
  {
    say: '(?:clueless|pathetic|stupid|horrible|nasty|arrogant|ignorant|sad|vile|spiteful|jumped up|miserable|smug|odious) little (?:man|woman|boy|girl|madam|brat|twerp|dictator|hitler|people)',
    note: 'belittling',
    source: 'own',
  },
  {
    say: '(?:spoilt|spoiled|idle|lazy|entitled|feral|thick|stupid|rude|ungrateful|pampered|useless)(?:,? (?:and )?(?:spoilt|spoiled|idle|lazy|entitled|feral|thick|stupid|rude|little|rich|ungrateful|pampered|useless))* (?:snowflakes?|brats?|kids|teenagers|animals|savages|so and sos|shower|rabble)',
    note: '"idle snowflakes"',
    source: 'own',
  },
  // Vocatives and bunches
  {
    say: '(?:you|u|ya)(?: (?:absolute|total|complete|utter|sad|stupid|little|pathetic|useless|miserable|ignorant|bunch of|old|horrible|nasty|lazy|arrogant|bloody|silly|great|big|fat))+ (?:{insult}|man|woman|lot|people|cow)',
    note: '"you ignorant clown"',
    source: 'own',
    variant: 'you',
    unless: `${play}|legends?`,
  },
  {
    say: '(?:a|the|what a|such a|absolute|complete|total|utter|another) ?(?:bunch|load|pack|shower|set|gang|houseful|roomful) of(?: (?:absolute|total|complete|utter|lazy|spineless|feral|spoilt|useless|clueless|old|stupid|little|pathetic|rude|ungrateful))* (?:{insult}|animals|dinosaurs|robots|sheep|cowboys|amateurs|arseholes?|wankers|tossers|bastards)',
    note: '"a bunch of clowns"',
    source: 'own',
    unless: `${play}|safari|zoo|farm|drawn|painted|model|fossils?|museum|jurassic`,
  },
  {
    say: '(?:absolute|complete|total|utter|proper|real|right) (?:{slander}|vermin|disgrace of an? [a-z]+|muppets?|clowns?|morons?)',
    note: '"absolute muppet"',
    source: 'own',
    unless: play,
  },
  {
    say: '(?:the|some|whichever|whatever) (?:absolute |total |complete |utter |bright |lazy |selfish )?(?:idiots?|morons?|muppets?|clowns?|plonkers?|numpt(?:y|ies)|dimwits?|halfwits?|imbeciles?|pillocks?|bright spark|selfish so and sos?|cretins?) (?:who|that|whose)',
    note: '"whichever idiot parked there"',
    source: 'own',
  },
  {
    say: '(?:these|those|them) (?:little )?(?:idiots|morons|brats|scrotes|animals|thugs|savages|scumbags|chavs|losers|vermin|imbeciles|cretins)',
    note: '"teaching these idiots"',
    source: 'own',
    unless: `${play}|zoo|farm|vet|safari|habitat`,
  },
  {
    say: 'little (?:scrotes?|brats?|toe ?rags?|monsters?(?= (?:kicked|threw|broke|wrecked|trashed))|sh[a-z*!1]ts?|gits?|thugs?|savages|darlings(?= (?:wrecked|trashed|broke)))',
    note: '"little scrote in my tutor group"',
    source: 'own',
  },
  {
    say: "(?:you|u)(?:'re| are|r| r| must be| sound like| look like| clearly are)(?:{very}) (?:(?:{insult})|(?:stupid|thick|dumb|pathetic|clueless|ignorant|arrogant|lazy|disgusting|vile|a disgrace|a joke|a liar|a bully|rude|selfish|spineless|useless|incompetent|deluded|delusional|a nightmare|part of the problem|not fit to [a-z ]{3,20})(?:{stop}))",
    note: 'aimed at the reader',
    source: 'own',
    variant: 'you',
    unless: `${play}|if you|when you|whether you|unless you|think you|feel you|feel like|say you|says you|told you|tell you|called you|because you|that you|remember|pirates?`,
  },
  {
    say: "(?:you|u)(?:'re| are) (?:an? )?(?:terrible|awful|dreadful|rubbish|useless|bad|appalling|unfit|disgraceful) (?:mother|father|mum|dad|parent|parents|teacher|teachers|person|people|excuse for an? [a-z]+)",
    note: '',
    source: 'own',
    variant: 'you',
  },
  // Writing somebody off
  {
    say: "(?:will |would |'ll |going to )?(?:never|not) (?:going to )?amount to (?:anything|much)|amount to nothing|never going to pass(?: anything| a thing)?|never pass anything|no hope for (?:half |most |any )?(?:of )?(?:my|our|the|these|this|that|them|him|her|year|set|bottom)|aren't worth the effort|not worth the effort|not worth teaching|breed trouble|breed like rabbits|(?:will be in (?:prison|jail) (?:by|before)|will end up in (?:prison|jail))|future (?:criminals?|convicts?|inmates?|dole)|like teaching (?:furniture|a brick wall|bricks|zombies|potatoes|monkeys|cats)|like herding (?:animals|savages)|like talking to a brick wall|lost causes?(?= the lot| all)|beyond help|thick as (?:mince|two short planks|pig ?[a-z]*|a brick|bricks|custard|[a-z]+ planks?)",
    note: 'writes somebody off',
    source: 'own',
  },
  {
    say: "not the (?:sharpest|brightest) (?:tools?|knives|knife|bulbs?|crayons?|pencils?|spoons?)|(?:as )?(?:useful|much use) as (?:an? )?(?:chocolate|ashtray|inflatable|wet|glass|paper|concrete)[a-z -]{0,24}|one (?:sandwich|brick|card) short of|(?:several|two|few) (?:sandwiches|bricks|cards|cans) short|lights are on but|not playing with a full deck|two brain cells|half a brain(?: cell)?(?: between)?|single brain cell|one brain cell|sense of a [a-z]+|couldn't (?:organise|organize|run|teach|manage|lead|control|pour|find) (?:a |an |his|her|their|water|your)?(?:p[a-z*]+ ?-?up|bath|tap|raffle|dog|fish|cardboard|bun fight|jumble sale|bus|queue|whelk stall|classroom|backside|arse|own)[a-z -]{0,24}|could not (?:run a bath|organise a [a-z -]{3,24}|teach a [a-z ]{3,16}|manage a [a-z ]{3,16})|can't (?:run a bath|control a cardboard [a-z]+|teach a [a-z ]{3,16}|lead a [a-z ]{3,16})|wouldn't know (?:hard work|manners|discipline|a book|education|good teaching) if",
    note: 'British idioms for stupidity and incompetence',
    source: 'own',
    unless: 'pencil case|tool box|toolbox|kitchen drawer',
  },
  {
    say: "(?:like|what do you expect (?:from|with)|families like|parents like|kids like|people like) (?:that|those|them|hers?|his|him)(?: family| parents| lot| mother)? (?:should(?:n't| not)? (?:be|have|breed)[a-z ]{0,24})|parents like (?:her|him|them|that)|what do you expect from (?:that|a|an|the) (?:family|estate|council|parents?|lot|bottom)[a-z ]{0,16}|should be sterilised|should never have had (?:kids|children)|no wonder (?:the|his|her|their|that) (?:boy|girl|kid|son|daughter|child|kids|children) (?:is|are|turned out)[a-z ]{0,20}|(?:who|that|they|he|she|you|parents|mums|families|teachers|staff|kids) can't even (?:wipe|feed|dress|control|raise|discipline|look after|spell|read|parent)[a-z' ]{0,24}|mess of a family|dragged up|apple (?:doesn't|does not) fall far|their (?:little )?(?:angel|darling|precious)[a-z ]{0,12} can do no wrong",
    note: 'parents and their children',
    source: 'own',
  },
  // Jabs
  {
    say: "(?:maybe |perhaps |how about |why not )?try(?:ing)? (?:parenting|teaching|reading|listening|turning up|doing your job|some discipline|raising|working|thinking|learning)(?: [a-z']+){0,4}(?: for once| for a change| properly| one day)",
    note: '"try parenting your child for once"',
    source: 'own',
    variant: 'you',
  },
  {
    say: 'if (?:parents|you|people|some people|some parents|families|staff|pupils|kids|they|certain people|slt|management) (?:could|would|can|had) (?:only |just |actually |even |ever )*(?:read|be bothered|listen|follow|count|tell the time|behave|parent|bother|the manners|control)(?: (?:an?|the|to|their|your|our)? ?[a-z]+){0,3}',
    note: '"if parents could actually read a letter"',
    source: 'own',
    needs: "actually|even|only|ever|bothered|would not have to|wouldn't have to|we would|we wouldn't",
  },
  {
    say: "(?:(?:{det}) )?(?:{anyone}|people|you lot){of} (?:simply |just |clearly |obviously |still )?(?:can't|cannot|couldn't|won't|can not) (?:even )?be (?:bothered|arsed)(?: to [a-z]+)?|(?:too lazy|too thick|too stupid|too busy (?:gossiping|scrolling|on their phones)) to [a-z]+",
    note: '"some families cannot be bothered"',
    source: 'own',
  },
  {
    say: "learn to (?:parent|read(?= *[.!?]|$)|spell|teach|park|control your|bring up)|do you ever (?:read|listen|parent)|clearly (?:haven't|hasn't|have not) (?:got )?(?:a clue|a brain|any manners|two brain cells)|haven't (?:got )?a clue|hasn't (?:got )?a clue|who (?:think|thinks) (?:they|he|she) (?:run|runs|own|owns) (?:the place|this place)|(?:horrible|nasty) piece of work|piece of work you are|get a life|you sad(?:do| little| old)|go and cry|go cry|nobody (?:likes|wants|cares about) you|(?:nobody|no one) asked you|two ?faced|back ?stabb(?:er|ers|ing)|brown ?nos(?:er|ers|ing)|arse ?lick(?:er|ers|ing)|do us all a favou?r and|hope you (?:lose your job|rot|fail|get (?:sacked|fired))|and rot",
    note: 'jabs',
    source: 'own',
    unless: 'quiz|clue(?:s|do)|treasure|escape room|detective',
  },
  // Sarcasm: never more than a hint
  {
    say: "(?:well done|congratulations|congrats|thanks|thank you|cheers|kudos|hats off|big round of applause|round of applause|applause|slow clap|gold star|shout ?out) (?:to|for) (?:the|whichever|whoever|all the|those|that) (?:absolute |complete |total |selfish |lazy )?(?:genius(?:es)?|parents? who (?:think|thinks|sent|still|can't|refuse|never)|idiots?|person who|clowns?|bright sparks?|hero(?:es)? who (?:parked|left|blocked|broke)|charmer|muppets?)",
    note: '"well done to the genius who..."',
    source: 'own',
    atMost: 'advise',
    variant: 'sarcasm',
    unless: 'donat\\w+|raised|helped|found|volunteer\\w*|returned|gave|fundrais\\w+',
  },
  {
    say: "(?:oh )?(?:what )?(?:joy|great|brilliant|fantastic|wonderful|marvellous|lovely|yay),? (?:another|yet another) (?:day|hour|lesson|afternoon|morning|evening|email|letter|moan|call) (?:with|from|of) (?:{det} )?(?:{anyone}|{group}|them)|just what (?:we|i|the kids|the children|staff) needed|you're all heart|exactly what (?:we|i|the kids|the children|staff) needed|thanks for nothing|bless them,? they(?:'re| are)? (?:try|trying|thick|not)",
    note: 'sarcasm with a cue',
    source: 'own',
    atMost: 'advise',
    variant: 'sarcasm',
    unless: 'sunshine|rain|ice cream|cake|hot chocolate|biscuits',
  },
];
