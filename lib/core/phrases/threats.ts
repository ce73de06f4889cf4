// Threats (jokes included) and remarks about bodies and drink that do not belong in public. Reported under offensive language, asked rather than stopped.
import type { PhraseRow } from '../text/rows.ts';

const someone =
  '(?:him|her|them|you|that (?:kid|boy|girl|child|man|woman|lad|class|lot|teacher|parent|head)|this (?:class|kid|boy|lot|child)|those (?:kids|boys|girls)|my (?:year \\d+s?|class|boss|head)|one of (?:them|the kids)|some(?:one|body)|every one of)';

export const threats: readonly PhraseRow[] = [
  {
    say: `i(?:'ll| will|'d| would| could|'m going to| am going to| swear i(?:'ll| will)?| want to| might| could happily)(?: (?:happily|gladly|seriously|actually|just|so|honestly))? (?:slap|hit|punch|strangle|throttle|kill|knock|smack|batter|deck|lamp|thump|drown|murder|throw|hurt|shoot|stab|belt|chin|swing for) ${someone}(?: out)?|going to (?:knock|punch|slap|kill|batter|deck|lamp|strangle|smack) ${someone}(?: out)?`,
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
    say: "hung ?over|still (?:drunk|pissed|hammered|wasted)(?: from)?|too drunk to|(?:so|absolutely|proper|completely) (?:drunk|hammered|wasted|smashed(?= (?:last|at the))|bladdered|trollied|legless|steaming|paralytic|plastered)|can't remember (?:getting|going|how i got) home|(?:staff|works?) (?:piss ?up|bender)|need (?:a )?(?:gin|vodka)(?= (?:to survive|to get through|before|after period))|smoking weed|off my face|off (?:his|her|their|our) (?:face|faces)|coked up|stoned(?= (?:in|at|teaching|again))",
    note: 'about drink and drugs',
    source: 'own',
    atMost: 'confirm',
    variant: 'remark',
    unless: 'psche|pshe|assembly|lesson|workshop|awareness|character|play|banquo|porter|macbeth|policy|police',
  },
];
