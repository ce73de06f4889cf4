// Slurs (words that put people down for who they are) and remarks about whole groups, in English. The name of a group alone never speaks.
import type { PhraseRow } from '../text/rows.ts';

const frame =
  '(?:you|your|ya|a|an|such a|total|absolute|complete|bunch of|bloody|fucking|dirty|little|stupid|fat|old|these|those|no) ';

/** Word by word. `unless` holds the innocent company: food, places, history, animals, other languages. */
export const slursEn: readonly PhraseRow[] = [
  { say: 'p[i1]k(?:ey|eys|ies|ie|y)|gyppos?|gipp?os?|gypos?|gyppies', note: 'Travellers and Gypsies', source: 'own' },
  { say: 'pak(?:is?|ies|kis?)|paki shop', note: 'South Asians', source: 'own' },
  {
    say: 'n[i1]gg(?:er|ers|ah|ahs|az|uh|let|lets)|nigra|n[i1]gg[a@]s?|sand nigger|wiggers?',
    note: 'Black people',
    source: 'own',
  },
  {
    say: 'wogs?|golliwogs?|gollywogs?|coons?|darkies|darky|sambos?|jigaboos?|jungle bunn(?:y|ies)|porch monkeys?|spear chuckers?|nig nogs?|half castes?|half breeds?|mulattos?|picaninn(?:y|ies)|piccaninn(?:y|ies)',
    note: 'Black people and people of mixed heritage; the poem of that name is on the syllabus',
    source: 'own',
    unless: 'maine|cats?|kittens?|hounds?|agard|poem|poetry|anthology|raccoons?',
  },
  {
    say: 'chinks?|chinky|chinkies|gooks?|slant ?eyes?|slanty eyed?|slitty eye[sd]?|ching chong|zipperheads?|japs|chinaman|chinamen',
    note: 'East Asians; not light through a gap',
    source: 'own',
    unless: 'gobbl[a-z]+|armou?r|light|curtains?|wall|gap|glass(?:es)?|hole in the wall|pyramus|wicket|bowled',
  },
  {
    say: 'spics?|wetbacks?|dagos?|eyeties|krauts?|polacks?|pollacks|huns(?= out)|taigs?|bogtrotters?|bog trotters?',
    note: 'other nationalities',
    source: 'own',
    unless: 'pollock|fish|fishing|spic and span',
  },
  {
    say: 'rag ?heads?|towel ?heads?|camel jockeys?|muzz(?:ie|ies)|muzrats?|musloids?|goat ?(?:fuckers?|shaggers?)|letterbox(?:es)?(?= (?:women|woman|burka|outfit))|letter box women',
    note: 'Muslims and Arabs',
    source: 'own',
  },
  {
    say: 'kikes?|yids?|jewboys?|jew boys?|jewed|christ killers?|hook ?noses?',
    note: 'Jews',
    source: 'own',
    unless: 'tottenham|spurs|army',
  },
  {
    say: 'spaz(?:z|zes|zy|zed)?|spastics?|spack(?:er|ers|a|as|y)|spacc(?:y|ies|er|ers)|spakkas?|flids?|mong(?:s|y|ed|ing)?|window ?lickers?|mongoloids?|joey deacon',
    note: 'disabled people, British',
    source: 'own',
    unless:
      'diplegia|cerebral palsy|colon|hemiplegia|quadriplegia|paraplegia|spastics society|muscle|diagnos\\w+|hong|kong|mong kok',
  },
  {
    say: 'retards?|retarded|fucktards?|libtards?|tards?|mentally handicapped',
    note: 'learning disabled people; not French, fire or physics',
    source: 'own',
    unless:
      'en retard|en retards|retardant|flame|fire|french|growth|plante?s?|francais|etre|le train|le bus|ignition|motion|potential',
  },
  {
    say: `${frame}(?:mongols?|cripples?|midgets?|dwarf|dwarves|schizos?|psychos?(?= who)|loon(?:y|ies)|nutters?|basket ?cases?|mental cases?|headcases?)|cripples|bloody cripple`,
    note: 'ordinary or historical words: only as insults',
    source: 'own',
    atMost: 'confirm',
    unless:
      'empire|genghis|submarines?|snow white|seven|planets?|star|hamsters?|gems|film|steinbeck|of mice and men|crooks|inishmaan|ceramics|gimli|hobbit|tunes|looney',
  },
  {
    say: 'faggots?|faggy|faggotry',
    note: 'gay men; not the dish or the bundle',
    source: 'own',
    unless:
      'peas|gravy|chips|mash|mushy|onions?|pork|butcher|meatballs?|lunch|dinner|menu|dish|dishes|supper|canteen|food|bundles?|sticks|kindling|firewood|brains|pudding|plates?|recipe',
  },
  {
    say: `${frame}fags?|fag hags?|poofs?|poofy|poofters?|pooftahs?|bum ?boys?|bum ?bandits?|bumders?|batty ?(?:boys?|man|men)|arse bandits?|shirt ?lifters?|fudge packers?|nancy boys?|homos|${frame}homo|no homo|woofters?|gaylords?|gayboys?|gay boys`,
    note: 'gay men',
    source: 'own',
    unless:
      'sapiens|erectus|habilis|neanderthalensis|floresiensis|genus|species|hominids?|evolution|cigarettes?|smok\\w+|packets?|ends?|breaks?|ash|vap\\w+|poof,? (?:it|and|the|gone)|vanished|magic|disappeared|pouffe|footstool|focaultt?',
  },
  {
    say: `${frame}(?:dykes?|queers?)|lez+(?:er|ers|as?|zers?)|lesbos?|lezbos?|bull ?dykes?|carpet ?munchers?|dirty lesbians?`,
    note: 'lesbians; queer only as an insult',
    source: 'own',
    unless:
      "offa'?s|water|walls?|drains?|flood|dams?|marsh|fens?|dutch|holland|geology|igneous|magma|sills?|intrusions?|volcan\\w+|greek|island|sheep|ditch|ditches",
  },
  {
    say: 'trann(?:y|ies|ys)|shemales?|she males?|he ?shes?|ladyboys?|trap(?= pretending)|chicks with dicks',
    note: 'trans people; not vans, gearboxes or radios',
    source: 'own',
    unless: 'vans?|transit|gearbox|radio|photo|slides?|transistor|engine|car|truck',
  },
  {
    say: 'sheep ?shagg(?:er|ers|ing)|taffy bastards?|jock bastards?|paddy bastards?|thick (?:paddy|taff|jock|mick)s?|white trash|trailer trash|gammons?(?= who)|tinker scum|gypsy scum|scrounging gyps(?:y|ies)|inbreds?|inbred',
    note: 'other people, British',
    source: 'own',
    unless: 'eggs?|pineapple|genetics|plants?|dogs?|cattle|strains?|biology|gcse',
  },
  {
    say: 'feminazis?|femoids?|cum ?dumpsters?|gold ?diggers?(?= like)|(?:get|go) back (?:in|to) the kitchen|make me a sandwich(?= (?:woman|love))|women drivers?|belong in the kitchen',
    note: 'women',
    source: 'edos',
    atMost: 'confirm',
    unless: 'catering|hospitality|chefs?|service|rescue|ministers?|bus company',
  },
  {
    say: "(?:that'?s|thats|it'?s|its|this is|how|was|is|so|well|proper|bit|pretty) (?:so |well |really |pretty |a bit |dead )?gay(?= *(?:[.!?,]|$| (?:lol|man|bro|mate|haha)))",
    note: '"that\'s so gay" as a put-down',
    source: 'own',
    atMost: 'confirm',
    unless:
      "he|she|they|who|whether|someone|somebody|son|daughter|friend|character|parents?|dad|mum|teacher|i'm|im|proud|pride|ok|okay|fine|never|openly|out|came",
  },
];

const groups =
  'gyps(?:y|ies)|travell?ers?|immigrants?|illegals?|migrants?|foreigners?|refugees|asylum seekers?|muslims?|islam|jews?|poles|polish|chinese|blacks|black people|asians?|romanians?|roma|bulgarians?|eastern europeans?|arabs?|africans?|pakistanis?|indians|bangladeshis?|syrians?|catholics|protestants|incomers|english incomers|gays|gay people|homosexuals|lesbians|trans people|transgenders|the disabled|disabled people|autistics|the english|the welsh|the irish|scousers|brummies|boat people';

/** What is said of a whole group. Never stronger than a question: freedom to reword. */
export const generalisingEn: readonly PhraseRow[] = [
  {
    say: `(?:bloody|bleeding|typical|fucking|sodding|dirty|filthy|thieving|stinking|scrounging|lazy|illegal|uneducated|damn|ungrateful|effing|smelly|evil|so called) (?:little |old )?(?:${groups})(?: (?:kids?|families|parents|lot))?`,
    note: 'a hard word and a group',
    source: 'own',
    variant: 'group',
    unless: 'never|not|stereotypes?|called',
  },
  {
    say: `(?:too many|all these|overrun (?:by|with)|full of|swamped (?:by|with)|flooded with|crawling with|more|another lot of|sick of|fed up (?:of|with)|these|those) (?:more |illegal |bloody )?(?:${groups})(?: (?:kids?|families|parents))?(?= (?:in (?:our|this|my|the)|at (?:our|this|my)|now|here|coming|taking|who (?:can't|don't|won't)|should|need|get|getting|are|on (?:our|the)|round|these|nicking|stealing|ruining|everywhere|getting)| *(?:[.!]|$))`,
    note: 'too many of them',
    source: 'own',
    variant: 'group',
    unless:
      'welcome|welcomed|brilliant|amazing|proud|stories|history|helped|thank|wonderful|celebrat\\w+|studied|lesson|learn\\w*|support\\w*',
  },
  {
    say: `(?:${groups})(?: all)? (?:should|need to|needs to|must|can|ought to|have to)(?: all| just)? (?:go|get|be sent|go back|get back|be kicked|be deported|clear off|leave|be banned)(?: back)?(?: home| out| away| where they came from)?`,
    note: 'go home',
    source: 'own',
    variant: 'group',
    unless: 'travel ?pass|bus|coach|trip|packing|boarding|passport|platform',
  },
  {
    say: `(?:if |maybe if |when )?(?:the |these |all the )?(?:${groups}) (?:went|would go|go|got sent|were sent) (?:back )?home|send (?:the|these|all the|them all|those) (?:${groups}) (?:back|home|packing)|deport (?:the|them|all)|send them (?:all )?back (?:home|to (?:their own|where))|(?:go|get|going) back (?:home )?to (?:your|their|his|her) own (?:country|land)|(?:go|get) back (?:to )?where (?:you|they|he|she) came from`,
    note: 'send them back',
    source: 'own',
    variant: 'group',
  },
  {
    say: `(?:${groups}|those people|these people|they) (?:don't|do not|shouldn't|should not|doesn't|can't|cannot|refuse to|won't|never) (?:belong (?:in|here|at)|be allowed|want to (?:learn|integrate|work|speak)|integrate|mix|learn english|speak (?:a word of )?english|fit in|bother to learn)`,
    note: 'do not belong',
    source: 'own',
    variant: 'group',
  },
  {
    say: `(?:${groups}) (?:are|is|were) (?:all |just |always |nothing but |only )*(?:thieves|criminals|terrorists|scroungers|robots|animals|vermin|parasites|dirty|filthy|lazy|violent|thick|stupid|backward|a disgrace|a problem|the problem|ruining|taking over|to blame|liars|evil|a plague|invading|nicking|rapists|perverts|disgusting|unnatural|sick)`,
    note: 'a judgment on all of them',
    source: 'own',
    variant: 'group',
    unless: 'stereotypes?|myth|not true|propaganda',
  },
  {
    say: `(?:${groups}|incomers) (?:are )?(?:ruining|taking over|invading|destroying|nicking|stealing|taking all)(?: (?:all )?(?:the|our|my)(?: [a-z]+){1,2})?`,
    note: 'taking over',
    source: 'own',
    variant: 'group',
  },
  {
    say: `(?:${groups})(?: [a-z]+)? (?:have )?(?:on|back on|in|all over) (?:the|our) (?:field|pitch|car park|playground|grounds|school field)(?: again)?|(?:typical|of course) (?:the )?(?:${groups})(?: kids?)?(?= (?:are|is|who|nicking|stealing))`,
    note: 'blamed by name',
    source: 'own',
    variant: 'group',
    unless: 'welcome|display|project|history|visit\\w*|celebrat\\w+|stories|thank',
  },
  {
    say: "(?:women|girls|females) (?:can't|cannot|shouldn't|should not|don't|aren't able to) (?:drive|do|play|be (?:allowed|trusted)|park|understand|lead|handle|lift|code)[a-z ]{0,16}|boys don't cry|stop (?:being|acting|crying|behaving) (?:such |like )?(?:a )?(?:little )?girls?|(?:throw|throws|throwing|cry|crying|run|runs|scream|screaming|hit|kick|kicks|play|playing|fight|acting) like (?:a )?(?:little )?girls?|such a (?:little )?girl(?= *(?:[.!,]|$| and))|man up|grow a pair|big girls? blouse|typical (?:women|woman|man|men|girls?|boys?|female)|that time of the month",
    note: 'about women and men',
    source: 'own',
    variant: 'group',
    atMost: 'confirm',
    unless: 'cure|song|sang|singing|campaign|this girl can|proud|proudly|never say|why do|what does',
  },
  {
    say: "fat kids?|fat (?:pupils|children|parents|mums?|people) (?:should|shouldn't|can't|are|need)|(?:too fat|so fat) to [a-z]+|council estate (?:scum|kids|types|rats)|estate (?:scum|rats)|benefit (?:scroungers|scum|cheats)|single mums? who|special needs (?:kids|lot) (?:are|who|ruin\\w*|shouldn't|drag\\w*)|(?:the )?(?:sen|aln|send) (?:kids|lot) (?:are|ruin\\w*|drag\\w*|shouldn't)",
    note: 'weight, class, needs',
    source: 'own',
    variant: 'group',
    atMost: 'confirm',
  },
  {
    say: `(?:the |those |these |our |some |of |all the |them )?(?:${groups}|eal|foreign|romany|gypsy|traveller|polish|muslim|african|somali|syrian|chinese|irish|catholic|estate|unit|special needs|halal|refugee)(?: (?:kids?|children|crowd|famil(?:y|ies)|lot|lads?|boys|girls|pupils|parents|mums|types?|ones|queue|builders?))? (?:bring(?:s|ing)? (?:in )?(?:the |nits|disease|trouble)|pull(?:s|ing)?(?: [a-z]+){0,3} down|drag(?:s|ging)?(?: [a-z]+){0,3} down|can't be trusted|cannot be trusted|left(?: [a-z]+){0,2} (?:mess|rubbish)|are (?:ruining|to blame|putting it on|all on|married off|all the same|never here)|took forever|were off,? so|will be gone by|tend to be|don't wash|do not wash|dribble|all do|love being|only come for|breed like)`,
    note: 'a group and a reproach',
    source: 'own',
    variant: 'group',
    unless: 'welcome|proud|talented|brilliant|thank|display|history|travel ?pass|brownies|cubs|fence|field trip',
  },
  {
    say: `i blame the (?:${groups}|foreign|eal|new)(?: (?:kids|families|lot|parents))?|families from abroad now and|(?:got|get|getting) off (?:a|the) boat|speak what we speak|this is (?:wales|england|britain|scotland),? (?:speak|learn|so speak)|(?:in|to) (?:your|their|his|her) own country|(?:if you|who|anyone who|kids who|another one (?:who|that|in that)|one (?:who|that)) (?:don't|doesn't|can't|cannot) speak (?:english|a word|the language|welsh)(?: [a-z]+){0,3}|can't speak a word|why can't they (?:give|have|use) (?:them )?normal (?:names|ones|clothes|food)|can't they just eat|we had to keep them happy|before we had to keep them|we civilised them|some people love being victims|slavery was ages ago|what do you expect from (?:a|that) (?:gypsy|traveller|foreign)|gives? me the creeps(?= *[.!]|$)|hide your handbags?|kept my handbag close|a certain (?:type|sort)(?: of (?:people|person|family))?(?= *[.,!])|estate (?:gene|kids)|nothing went missing|(?:that|this) accent makes`,
    note: 'stock phrases about outsiders',
    source: 'own',
    variant: 'group',
    unless: 'learn about|studied|fact file|food from|exchange',
  },
  {
    say: "(?:no such thing as|(?:doesn't|does not|didn't|did not) exist)(?= [^.!?]{0,24}(?:autis|adhd|dyslexi|anxiety|mental))|(?:autism|adhd|dyslexia|anxiety)(?: [a-z]+)? (?:didn't|doesn't|does not|did not|isn't|is not|is just|is only|was called|means bad)(?: (?:exist|real|a thing|naughty|bad parenting|an excuse|laziness))?|nothing wrong with (?:him|her|them),? (?:that|it's|just|only|but)|(?:just |only )?an excuse for the benefits|(?:are|is|they're|he's|she's) putting it on|like a malfunctioning|special ones|the special kids|(?:claim|claims|claiming) to be (?:non binary|trans|disabled|autistic)|attention seekers?(?= *[.!])|(?:rest|it) is (?:a )?mental illness|gender nonsense|all this (?:gender|trans|woke|pronoun)[a-z ]{0,14}|(?:that|things) (?:way inclined|aren't natural)|(?:isn't|not|aren't) natural|as nature intended|these people (?:kept|should|always|never)|two (?:mums|dads|mummies|daddies)(?: [a-z]+){0,4} (?:is a bit|too much|in our|on one)|far too (?:camp|effeminate|butch)|before it sticks|not a game for (?:gays|girls|women)|for gays|there's something (?:wrong|not right) (?:with|about) (?:boys|lads|men) (?:who|with|doing)",
    note: 'about needs, sexuality and gender',
    source: 'own',
    variant: 'group',
    atMost: 'confirm',
    unless: 'natural(?: history| light| disaster)|lesson|assembly|myth|charity|not true',
  },
  {
    say: "(?:boys|girls|women|men|dads|mums|ladies|lads|females|males|wives|male (?:primary )?teachers|female (?:teachers|drivers)|women drivers|all girls schools?) (?:can't|cannot|don't|won't|never|shouldn't|aren't|couldn't) (?:read maps?|drive|plait|park|lift|code|aim|write|multitask|handle|throw|lead|be trusted|organise|keep a secret|dance|cook|run|count|sing|do poetry|do maths|do physics)(?! (?:for|in the|this|today|tomorrow|it alone))(?: [a-z]+){0,3}|women make poor [a-z]+|(?:their|girls'?|women's) brains (?:aren't|are not) wired|(?:hormonal|catty) (?:nightmares?|every)|(?:boys|girls|lads|ladies),? (?:leave|out of|get back to) the kitchen(?: to the (?:girls|ladies|women))?|leave the (?:cooking|kitchen|sewing|cleaning) to the (?:girls|ladies|women)|(?:real|proper) (?:men|one was)(?= [^.!?]{0,30}(?:plumber|don't))|flash us a smile|prettier that way|nice to look at,? not|lads doing ballet|(?:it's|in the) (?:biology|blood)(?= *[,.!])|tick a box|(?:look|looks|big) like (?:a )?beached|so (?:big|fat) (?:i'm|that|she|he)|lonely fat|played? like (?:a load of |a bunch of )?(?:big )?(?:girls|girl's|women|old women|grannies|nancies)(?: blouses?)?|load of big girls'? blouses",
    note: 'about women and men',
    source: 'own',
    variant: 'group',
    atMost: 'confirm',
    unless:
      'wait|believe|campaign|stereotypes?|why|cure|song|biology (?:lesson|trip|field)|a level biology|gcse biology|donat\\w+ blood|this girl can',
  },
  {
    say: `(?:the )?(?:${groups}|french|germans?|spanish|italians?|americans|russians|greeks|turks|hindus|sikhs|christians|baptists|scots|northerners|southerners|english|welsh|irish|care kids|estate kids|travellers)(?: (?:kids|children|pupils|parents|people|lads|girls|boys|ones))? (?:are|is|were)(?: (?:all|just|so|always|nothing but|only|a bit|naturally))* (?:rude|robots|lazy|dirty|thieves|backward|the same(?= *[,.!])|smelly|thick|drunk|tight(?= *[,.!])|stupid|sly|violent|damaged goods|liars|uncivilised|savages|moody and|asleep)(?![a-z])|never trust an? (?:${groups}|scouser|frenchman|german|englishman|welshman|scot|irishman|woman|man with)|(?:he|she|they)(?:'s| is|'re| are) (?:half |only |all )?(?:italian|spanish|irish|polish|foreign|french|welsh|english|a gypsy|gypsies)(?=,? (?:so (?:what|of course|no wonder)|what do you expect|that explains))|(?:smells?|stinks?|reeks?) of (?:curry|fish|garlic|foreign|poverty)|some (?:religions|cultures|countries) are (?:just |simply )?(?:backward|primitive|stupid|evil)`,
    note: 'a people and a judgment',
    source: 'own',
    variant: 'group',
    unless: 'stereotypes?|myth|lesson|propaganda|history|play|character|kitchen|canteen|cookery|food tech|market|propaganda',
  },
];
