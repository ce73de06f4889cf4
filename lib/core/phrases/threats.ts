// Threats (jokes included) and remarks about bodies and drink that do not belong in public. Reported under offensive language, asked rather than stopped.
import type { PhraseRow } from '../text/rows.ts';

const someone =
  '(?:him|her|them|you|that (?:kid|boy|girl|child|man|woman|lad|class|lot|teacher|parent|head)|this (?:class|kid|boy|lot|child)|those (?:kids|boys|girls)|my (?:year \\d+s?|class|boss|head)|one of (?:them|the kids)|some(?:one|body)|every one of)';

export const threats: readonly PhraseRow[] = [
  {
    say: `i(?:'ll| will|'d| would| could|'m going to| am going to| swear i(?:'ll| will)?| want to| might| could happily)(?: (?:happily|gladly|seriously|actually|just|so|honestly))? (?:slap|hit|punch|strangle|throttle|kill|knock|smack|batter|deck|lamp|thump|drown|murder|throw|hurt|shoot|stab|belt|chin|swing for) ${someone}(?: out)?(?! an? )|going to (?:knock|punch|slap|kill|batter|deck|lamp|strangle|smack) ${someone}(?: out)?`,
    note: 'threats',
    source: 'own',
    atMost: 'confirm',
    variant: 'threat',
    unless:
      'custard|sponge|water|pie|snowballs?|dodgeball|quiz|chess|race|game|match|rematch|tennis|with kindness|high five|foam|gunge|character|play|macbeth|film',
  },
  {
    say: "(?:needs?|deserves?|wants?|asking for|could do with|give (?:him|her|them|that [a-z]+)) (?:a )?(?:good |proper |big |hard )?(?:slap(?:ping)?|smack(?:ing)?|hiding|beating|kicking|clip round|thrashing|caning|belting|kick up|punch)|bring back the (?:cane|slipper|belt)|watch your back|i know where you (?:live|work)|say that to my face|burn (?:that|this|the) (?:[a-z]+ )?(?:down)|knock (?:his|her|their|your) (?:head|heads|block|teeth)|you'll be sorry|you will be sorry|(?:flood|spam|swamp|bombard) (?:his|her|their) (?:mentions|inbox|phone|dms)|(?:go|everyone go) and tell @[a-z0-9_]+ what you think|(?:block|report|pile on|hound) this (?:idiot|man|woman|account|person)|hope (?:you|he|she|they) (?:die|dies|rots?|lose your job|loses? (?:his|her|their) job)",
    note: 'violence, pile-ons and ill wishes',
    source: 'own',
    atMost: 'confirm',
    variant: 'threat',
    unless:
      'drama|play|script|character|film|batter(?:ed|y)|pancake|fish|cream|calories|drum|goalkeeper|bonfire|guy fawkes|torch|wax|candle|candles|cd',
  },
  {
    say: "mi (?:ladda|fwra|hitia|dyrna|grog)(?:f|i) (?:i )?(?:fo|fe|hi|nhw|di|chi)|(?:angen|haeddu|eisiau|isio) (?:clusten|cweir|cosfa|slap|cic(?:ad)? yn (?:ei|eu) (?:din|thin))|gwylia dy gefn|dw i'n gwybod lle (?:wyt ti'n|ti'n|rwyt ti'n) byw|dyweda hynna i fy wyneb|gobeithio (?:y )?(?:byddi di'n|fyddi di'n|byddan nhw'n) (?:pydru|colli dy swydd|marw)",
    note: 'Welsh',
    source: 'own',
    atMost: 'confirm',
    variant: 'threat',
    unless: 'drama|sioe|cymeriad|nofel|gem|gêm',
  },
  {
    say: "(?:i'?ll|i will|i'?d|i would|i'?m going to|going to|i could|i'?m gonna)(?: (?:have|'ve|happily|gladly|personally|just))? (?:flatten|drowned?|pushed?|smack(?:ed)?|clip(?:ped)?|bite|bitten|break|snap|thrown?|kicked?|slapped?|strangled?|punched?|swing for|skin|wring|tear|bury|finish|ruin) (?:him|her|them|that (?:boy|girl|kid|lad)|the little [a-z]+|you|it for you|every (?:last )?one of)(?: (?:into|down|back|alive|in|by|for)(?: [a-z]+){1,3})?|(?:will|'ll) wish (?:that )?(?:they|he|she|you) (?:had |'d )?never been born|(?:better|should) sleep with one eye open|i know (?:exactly )?(?:who you are|which bus|where (?:you|they|he|she|their [a-z]+|that [a-z]+|the [a-z]+) (?:and where [a-z]+ )?(?:parks?|lives?|works?|drinks?))|(?:got|have) your (?:email|address|number),? (?:your (?:address|email|number)|and)|(?:break|broke) (?:his|her|your|their) (?:legs?|arms?|neck|fingers?)|there'?ll be blood|blood,? mark my words|(?:wait|waiting) for (?:that|the|him|her|you|them)(?: [a-z]+){0,2} (?:in|by|at|outside) (?:the )?(?:car park|gate|road|alley|bus stop)|round the back of the|(?:again|face|try it|go on|round here)[^.!?\\n]{0,30} see what happens(?= *[.!]|$)|lay (?:one|a)(?: more)? finger|won't be responsible for my actions|look like an accident|watch yourself|(?:fetch|bring|got) (?:a|the) (?:match|matches|petrol)|torch(?:ing)? (?:the|this|that) (?:place|school|office|building)|off with their heads|teach (?:him|her|them|you) a lesson (?:he|she|they|you)|by the (?:collar|scruff|ear|throat)|bite (?:him|her|them) back|one more word (?:from|out of)",
    note: 'threats, wider',
    source: 'own',
    atMost: 'confirm',
    variant: 'threat',
    unless:
      'custard|sponge|water fight|pie|snowballs?|dodgeball|quiz|chess|race|match day|rematch|tennis|with kindness|character|play|alice|queen of hearts|macbeth|film|drama|experiment|potion|bunsen|a hand|a hug|some|dressed|ready|lunch|coffee|you know|back to you|in touch',
  },
  {
    say: "(?:everyone|everybody|let'?s all|all of you|pawb|come on everyone|somebody|please all)(?: (?:go|please|now|i|should|who has a view))*(?: and)? (?:email|e-mail|ring|phone|telephone|telephones|message|tweet|contact|report|bombard|flood|spam|pile on|one ?star|leave a bad review|give (?:that|this|the|them|him|her)(?: [a-z]+){0,3} (?:the )?(?:abuse|hell|grief|stick)|boycott|share this|hound|e-bostiwch|ffonio|ffoniwch)(?: [a-z']+){0,6}|pile on (?:that|this|him|her|them)|(?:let'?s|we can|time to) (?:finish|ruin|destroy|bury|cancel|hound) (?:him|her|them|his|that [a-z]+)(?: [a-z]+)?|(?:bad|one star) review of|name and shame|share this (?:till|until) (?:she|he|they)|here'?s (?:his|her|their) (?:home )?(?:address|number|email)|do your worst|until (?:he|she|they) (?:quits|resigns|breaks|cracks|apologises|deletes)|let (?:him|her|them) know (?:exactly )?how much|bob pum munud|e-bostiwch (?:o|fo|fe|hi)|rhowch gur pen iddo",
    note: 'calls to pile on',
    source: 'own',
    atMost: 'confirm',
    variant: 'threat',
    unless:
      'petition|support|vote|donat\\w+|invit\\w+|book(?:ing)?|ticket|to register|to say|thank|congratulat\\w*|absence|to report an|safeguarding|childline|the office on|if you (?:see|have)|star of the week|lesson|play|character',
  },
  {
    say: "mi (?:hannar |faswn i wedi |ga i |roddais i |tafla |dafla |ladda |ro i |geith)(?:'?i )?(?:lladda i|rhoi |clustan|glusten|swaden|o|fo|hi|i|fwced)(?: [a-z']+){0,4}|(?:rhoi|roddais i) (?:clusta?e?n|glusta?e?n|slap|swaden|cweir)(?: [a-z]+){0,2}|mi ga'? i (?:o|fo|hi|nhw|di)|tafla i (?:o|fo|hi) i'r|dwi'n gwybod (?:pa fws|lle|ble)(?: [a-z']+){1,3}|os (?:daw|gwna)(?: [a-z']+){1,5} eto (?:mi|fe) (?:ga|ro)",
    note: 'Welsh, wider',
    source: 'own',
    atMost: 'confirm',
    variant: 'threat',
    unless: 'drama|sioe|cymeriad|gwobr|sticer|seren|help',
  },
  {
    say: "(?:i'?ll|i will|i'?d|i would|i'?m going to|i am going to|i could)(?: (?:have|happily|gladly|personally|just|love to))? (?:push|shove|tip|tipped|chuck|chucked|end|hang|stab|shoot) (?:him|her|them|you|that (?:boy|girl|kid|child))(?: (?:off|into|under|down|out)(?: [a-z]+){0,2})?(?= *(?:[.!,]|$| if| and i))|(?:i'?ll|i'?d|i'?m going to) tape (?:his|her|their|your) mouths? shut|put (?:my|a) fist through|putting (?:him|her|them|you) (?:in|through|under) the (?:skip|bin|river|window|wall)|(?:may|hope|let) (?:he|she|they|him|her|them) (?:rot|burn|die|suffer)|one smack,? that's all|(?:know|knows) where [a-z ]{3,24} lives(?= *[.!]| and)",
    note: 'threats, more verbs',
    source: 'own',
    atMost: 'confirm',
    variant: 'threat',
    unless: 'hoops|at goal|penalty|camera|film|character|play|drama|swing|zip wire|sledge|pram|email|message',
  },
];

export const remarks: readonly PhraseRow[] = [
  {
    say: "(?:girls?|boys?|lads?|sixth formers?|pupils?|students?|assistant|teacher|mums?|dads?|miss|sir|head|trainee|nqt|ect)(?: [a-z']+){0,5}? (?:look(?:ed|ing|s)? |is |are |was |were )(?:so |well |absolutely |proper |dead |really |very )?(?:hot|fit|sexy|tasty|fanciable|shaggable|stunning(?= in)|gorgeous(?= in (?:those|that|her|their) (?:prom |summer |tight |short )*(?:dress|dresses|skirt|shorts|swimsuits?|bikinis?)))|well fit|(?:well |proper |so )?fit,? would|i(?:'d| would)(?= *(?:[.!]|$| 😉))|in a bikini|phwoar|eye candy|hot for teacher|milf|fit mums?|fit dads?|sexy (?:teacher|head|assistant|mum|boss|schoolgirl)s?",
    note: 'about bodies',
    source: 'own',
    atMost: 'confirm',
    variant: 'remark',
    unless:
      'weather|summer|soup|chocolate|curry|drinks?|kitchen|sun|heatwave|fitness|cross country|healthy|keep fit|chilli|oven|classroom is|room',
  },
  {
    say: "hung ?over|still (?:drunk|pissed|hammered|wasted)(?: from)?|too drunk to|(?:so|absolutely|proper|completely) (?:drunk|hammered|wasted|smashed(?= (?:last|at the))|bladdered|trollied|legless|steaming|paralytic|plastered)|can't remember (?:getting|going|how i got) home|(?:staff|works?) (?:piss ?up|bender)|need (?:a )?(?:gin|vodka)(?= (?:to survive|to get through|before|after period))|smoking weed|off my face|off (?:his|her|their|our) (?:face|faces)|coked up",
    note: 'about drink and drugs',
    source: 'own',
    atMost: 'confirm',
    variant: 'remark',
    unless:
      'psche|pshe|assembly|lesson|workshop|awareness|character|play|banquo|porter|macbeth|policy|police|\\d{1,3} ?- ?\\d{1,3}|goals?|tries|try|match|fixture|defeat|lost|beaten|hockey|rugby|football|netball|cricket|pitch|season|league|cup|first half|second half|half time|opposition|scor(?:e|es|ed|ing)|semi ?final|final|tournament|legs|drills?|training|circuits',
  },
  {
    say: "filling out nicely|scrubbed? up (?:very )?(?:nicely|well)(?=[^.!?]{0,24}(?:prom|girls|boys|didn't|😉))|proper lookers?|(?:is|are|what a) (?:a )?(?:right |proper |bit of a )?(?:looker|lookers|stunners?|babe|babes|hottie|hotties|dish|dreamboat|cougar|milf)|worth getting up for|hubba(?: hubba)?|oi oi|need a moment|woke the lads up|in (?:those|that|her|his) (?:tights|lycra|vest|running vest|shorts|skirt|leggings|tight [a-z]+)(?=[^.!?]{0,40}(?:lord|mercy|moment|woke|well|phew|wow|🥵|😍|😉|volunteer))|look good on our(?: [a-z0-9]+){0,3} (?:girls|boys)|show me round any ?time|bad that i noticed|(?:yn |'n )b(?:i|y)sh(?:yn|is)|ladies\\? oi|fancy (?:him|her|the new [a-z]+)|wouldn't kick (?:him|her) out",
    note: 'about bodies, wider',
    source: 'own',
    atMost: 'confirm',
    variant: 'remark',
    unless: 'garden|allotment|classroom|pots?|plants?|dress rehearsal',
  },
  {
    say: 'hang ?over(?: from)?|still hanging|hanging from last night|(?:slept|sleeping|sleep) (?:it )?off(?: the)?(?: (?:wine|beer|drink|gin))?|(?:gin|vodka|wine|port|whisky|rum|beer|ethanol) in (?:my|the|our|a)(?: [a-z]+){0,2} (?:mug|bottle|flask|cup|room|staffroom|drawer|desk|section|cupboard)|wine in my mug|(?:bottle|glass) of (?:port|wine|gin|vodka|whisky) (?:in|under|behind) (?:the|my)(?: [a-z]+){1,2}|pure ethanol|(?:four|five|six|several|ten|a few|three) pints (?:at|before|over) (?:lunch|work|school)|sloshed|snogg(?:ed|ing)|(?:called|calling|phoned|ringing|rang) in sick (?:to|so|for)|meddw dwll|chwil(?: gaib)?|pen mawr (?:bore|heddiw|heno|ofnadwy)|snogio|slept off',
    note: 'about drink, wider',
    source: 'own',
    atMost: 'confirm',
    variant: 'remark',
    unless:
      'pshe|assembly|lesson|awareness|character|play|macbeth|policy|police|chemistry (?:practical|lesson)|chwilio|hand sanitiser',
  },
];
