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
];
