// Words that read as anger, English and Welsh. All of it is advice; the second table speaks only in answers to somebody.
import type { PhraseRow } from '../text/rows.ts';

export const heated: readonly PhraseRow[] = [
  {
    say: '(?:absolute|utter|total|complete|pure|load of|what) (?:old )?(?:rubbish|nonsense|garbage|tosh|tripe|drivel|poppycock|bull|lies|shambles|joke)',
    note: 'dismissal',
    source: 'own',
    unless: 'joy|fun|bin|bins|recycl\\w*|litter|cracker|limericks?|panto|poem|nonsense (?:poem|verse|rhyme)|lear',
  },
  {
    say: "how dare (?:you|they|he|she|anyone|anybody)|don't you dare|do not you dare|(?:you|they) should be (?:thoroughly |utterly |truly )?(?:ashamed|sacked|fired)(?: of (?:yourself|yourselves|themselves))?|shame on (?:you|them|him|her|whoever)|ashamed of (?:yourself|yourselves)|you (?:make|made) me sick|you disgust me|you(?:'re| are) (?:lying|a liar|talking rubbish|having a laugh|wrong and you know it)|stop lying|and you know it|don't (?:you )?(?:lecture|patronise|threaten|tell) (?:me|us)(?: how)?|what (?:on earth |the hell |the heck )?is wrong with (?:you|people|them)|what part of (?!the|our|your|this)[a-z ' ]{2,30}(?:don't|do not|do) you|who do (?:you|they) think (?:you|they) are",
    note: 'rounding on somebody',
    source: 'own',
    unless: 'song|sing|quiz|riddle',
  },
  {
    say: "how many (?:more )?times (?:do|does|must|have|are|will) (?:i|we|you|they)(?: have to| going to| got to)?(?: (?:say|tell|ask|repeat|explain|told|said|asked)(?: (?:this|it|you|that|people|them))?)?|for the (?:last|hundredth|umpteenth|third|fourth|fifth|millionth|one last) time|(?:(?:i am|i'm|we are|we're|am|just) )?(?:so |absolutely |completely |totally |utterly )?(?:sick and tired|sick to death|sick|fed up|had it up to here)(?: (?:of|with) (?:all (?:of )?this|this|it all|you|you people|people|them all|all of it|hearing|being|having to|your excuses|the excuses|excuses|everything|everyone))|(?:i|we)(?:'ve| have) had (?:it|enough)(?: (?:of|with|up to here))|enough is enough",
    note: 'out of patience',
    source: 'own',
    unless: 'campaign|knife crime|choir|racism|bullying|slogan',
  },
  {
    say: "why do (?:i|we) (?:even )?bother|(?:nobody ever|no one ever|they never|you never|people never|you don't ever|they can't be bothered to|people can't be bothered to) (?:listens?|read|reads|learn|learns)(?! (?:to (?:music|me read|the radio|stories)|about|how|in|a|the|at|with|more|so))|do your (?:own )?(?:job|jobs)(?! (?:search|application))|get a grip|get over yourself|grow up(?= *(?:[.!?,]|$| and (?:read|listen|stop|act)))|(?:stop|quit) (?:whining|whinging|moaning|complaining|bleating|wasting (?:my|our) time)|wind your neck in|jog on(?= *(?:[.!]|$| then))|pipe down|give it a rest|mind your own business|not my problem|whatever you say|(?:just|tough,?|so) deal with it(?= *[.!])|suck it up|end of(?= *(?:[.!]|$))|full stop(?= *[.!])|shut (?:it|your (?:mouth|face|gob|trap))|(?:oh|just|so|please|now|you can) shut up|(?<=(?:^|[.!?,:]) ?)shut up(?= *(?:[.!]|$| you| about| already| and (?:listen|read|stop)))|get lost|go away(?= *!)|drop dead(?! gorgeous)|rot in hell|whining|read\\. the\\. [a-z]+|read the (?:signs?|letter|letters|email|newsletter|policy|rules)(?= *!{2,})",
    note: 'snapping',
    source: 'own',
    unless:
      'told us to shut up|told me to|song|game|play|character|rehears\\w+|drama|lost property|maze|map|never get lost|when (?:i|you|they|we) grow up|want to be',
  },
  {
    say: "(?:this|that|it)(?: really| honestly)?(?: is|'s| was(?! a joke)) (?:an? )?(?:absolute |absolutely |utter |utterly |complete |completely |total |totally |bloody |such an? )?(?:disgrace|disgraceful|outrage|outrageous|shameful|joke|farce|insult|unforgivable|scandal|scandalous|appalling|pathetic|beyond a joke|ridiculous)(?= *(?:[.!,]|$| and| from| that| how| when| to))",
    note: 'condemning',
    source: 'own',
    unless: 'proud|talent|good|cute|funny|cake|delicious|amount of fun|laugh\\w*|beautiful',
  },
  {
    say: "(?:i(?:'m| am| was|'ve never been)?|we(?:'re| are)?|absolutely|just|and|so|beyond|still|bloody|is|are)(?: (?:absolutely|just|so|utterly|completely|honestly|still|bloody|really|beyond|and)){0,2} (?:furious|livid|seething|raging|fuming|incandescent|angry(?= (?:i|that i|right|about|with (?:the|our|this)))|disgusted with (?:the|all|every)[a-z ]{0,10})|(?:so|never been (?:so|this|more)|beyond) angry|shaking with (?:it|rage|anger|fury)|(?:i'm|i am|and) (?:still )?shaking(?= *[.!])|(?:absolutely|utterly) (?:furious|livid|disgusted|appalled|fuming|sickened)|makes my blood boil|my blood is boiling|beggars belief|makes me sick|sickening",
    note: 'naming the anger',
    source: 'own',
    unless: 'character|king|macbeth|lear|zeus|gods?|storm|sea|river|dragon',
  },
  {
    say: "(?:cau|caea|caewch) (?:dy|eich|y) (?:geg|ceg|hopran|hopsan|pen)|rhag (?:dy|eich|ei|eu) (?:c|g|ch)ywilydd|cywilydd arno(?:ch|t|ti|n|m|ch chi)|cywilydd arn(?:at|och|yn nhw|yn)(?: ti| chi)?|sawl gwaith (?:sydd |sy |mae |oes )?(?:rhaid|eisiau|isio|angen)(?: i (?:fi|ni|mi))?(?: ddweud)?|pwy wyt ti'n (?:ei )?feddwl wyt ti|paid (?:ti )?(?:a |)meiddio|peidiwch (?:chi )?(?:a |)meiddio|(?:wedi cael|dw i wedi cael|rydw i wedi cael) (?:llond bol|hen ddigon)|llond bol|(?:hollol|cwbl|gwbl) (?:warthus|gwarthus|gywilyddus|annerbyniol|chwerthinllyd)|gwarthus(?= *!)|sothach llwyr|lol botes|celwydd noeth|celwydd pur|mae hyn yn (?:warth|warthus|gywilyddus|jôc|joc|ffars|sarhad)|gadewch lonydd|gad lonydd|cer o 'ma|cer o ma|dos o 'ma|stopiwch (?:gwyno|swnian)|am warth",
    note: 'Welsh',
    source: 'own',
    unless: 'sbwriel|ailgylchu|drama|sioe|cymeriad|cân',
  },
  {
    say: "i could (?:just )?(?:scream|howl|weep|cry|throw a chair|punch a wall|spit)|i[']ll (?:scream|go spare|lose it|go off like|explode|swing for)|i(?:'m| am) going to (?:go spare|scream|lose it|explode)|(?:had|'ve had) (?:a gutful|it up to here|enough of (?:this|it|you|them|being))|at the end of my (?:rope|tether)|losing the will to live|can't (?:do|take|cope with|stand) (?:another (?:day|minute|week)|any more|this any more|much more|it any more)(?: of this)?|cannot do another day|are you (?:kidding|having a laugh|joking|serious|actually serious)(?: me)?(?= *[?!])|are they (?:insane|mad|serious|joking)|an? (?:absolute |complete |utter |total )?(?:farce|disgrace|outrage|travesty) of an? [a-z]+|what an? (?:absolute |complete |utter |total )?(?:farce|disgrace|travesty|insult)|over this(?= *[.!])|never,? ever,? ever again|i(?:'m| am) done(?= (?:with (?:this|you|all|the lot|it|them)|chasing|cleaning|asking|being|trying))|robbed\\. robbed|disgusting behaviour|(?:disgraceful|unbelievable|outrageous|appalling|contemptible|shocking)(?= *!)|beyond a joke|utter philistines|you(?: people)? make me sick|makes me (?:so )?(?:angry|furious|sick)|i will not calm down|won't be (?:shouted|spoken|talked) (?:at|to)|go to hell|i swear (?:to god|if)|turn up or don't bother|how (?:difficult|hard) (?:is it|can it be) to|is it (?:really )?(?:so|that|too) (?:hard|difficult|much) to|read a book for once|for once in your li(?:fe|ves)|nobody cares(?= *[.!])|no one cares(?= *[.!])",
    note: 'at the end of patience',
    source: 'own',
    unless: 'so happy|with joy|with laughter|happy tears|fun|excited|laughing|chocolate|cake|wait',
  },
  {
    say: "dwi(?:'n| yn) (?:berwi|gandryll|wyllt gacwn|wallgof(?: o flin)?|crynu gan ddicter|torri fy mol isio)|(?:dw i|dwi|rydw i|rydyn ni|rwy|rwyf)(?:'n| yn) (?:gandryll|wyllt gacwn|wallgof o flin|gynddeiriog)|pen fy nhennyn|methu (?:dal|cymryd|diodde)(?: dim)? (?:mwy|rhagor)(?: o)?|(?:faint|sawl) o? ?weithiau|dro ar ol tro(?= *!)|digon yw digon|digon(?= *!)|gwarth(?: llwyr| o beth)?(?= *[.!])|cywilydd(?= *!)|bradwyr(?: digywilydd)?(?= *!)|neb yn (?:malio|gwrando|poeni|becso|helpu)(?: (?:dim|botwm corn|taten|ffeuen))?(?= *[.!,?]|$)|byth eto(?= *!)|be'? ddiawl sy|diolch am ddim(?: byd)?|sgrechian|caewch (?:eich|y)(?: [a-z]+)?(?= *!)|dwi wedi dweud (?:ganwaith|droeon)|anghredadwy(?= *!)|sut feiddi(?:an|wch|o|ant)(?: nhw)?|rwtsh llwyr|pa mor anodd (?:yw|ydi|ydy)(?: [a-z']+){0,6}\\?!",
    note: 'Welsh',
    source: 'own',
    unless: 'chwerthin|hwyl|drama|sioe|cyffro|hapus',
  },
];

/** In an answer the same mood shows earlier. */
export const heatedInReply: readonly PhraseRow[] = [
  {
    say: "(?:this is |that is |that's |how )?(?:ridiculous|pathetic|laughable|disgraceful|disgusting|outrageous|appalling|unbelievable|a joke|rubbish|nonsense|garbage|lies)(?= *(?:[.!?]|$))|don't be (?:so )?(?:ridiculous|stupid|silly|absurd)|as (?:i|we) (?:have )?(?:already )?(?:said|told you|explained)(?: (?:before|many times|repeatedly))?|what did you expect|with respect,? you|maybe (?:if )?you should|not our (?:fault|problem)|(?:that's|that is) your (?:problem|fault|job)|take it up with|not interested in your|obviously you|clearly you|you clearly|you obviously|you people|people like you|we don't have time for|stop it now|blame (?:yourself|yourselves|the parents)|do not blame|please do not blame|don't blame",
    note: 'sharp answers',
    source: 'own',
    unless: 'thank you|sorry|apolog\\w+|glad',
  },
  {
    say: "sothach|nonsens|chwerthinllyd|eich bai chi|dy fai di|nid ein bai ni|nid ein problem ni|beth oeddech chi'n (?:ei )?ddisgwyl",
    note: 'sharp answers in Welsh',
    source: 'own',
    unless: "diolch|mae'n ddrwg",
  },
];
