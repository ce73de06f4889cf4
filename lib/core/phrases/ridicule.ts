// Making fun of somebody in a picture, English and Welsh. `atMost: 'record'` rows need laughter beside them to count.
import type { PhraseRow } from '../text/rows.ts';

/** Clear on their own. */
export const ridicule: readonly PhraseRow[] = [
  {
    say: '(?:just )?look at the (?:state|size|face|faces|hair|head|legs|ears|belly|gut) (?:of|on) (?:him|her|them|our [a-z]+|mr [a-z]+|miss [a-z]+|mrs [a-z]+|(?:this|that|those|these) (?:one|lad|boy|girl|kid|lot|lads|two|boys|girls))|(?:the )?state of (?:him|her|them|this one|that one|this lad|those two|these two)',
    note: '"look at the state of him"',
    source: 'own',
  },
  {
    say: "(?:tag|tell|show) (?:a|your|the|that|someone|somebody) (?:mate|friend|person|one|pal|colleague|kid|pupil)?s? ?(?:who|that) (?:[a-z']+ ){0,4}(?:like this|like that|like him|like her)|(?:runs?|dances?|walks?|sings?|eats?|looks?|moves?|swims?|throws?|dresses|dressed) like (?:this|that|an? (?:duck|penguin|elephant|cow|pig|dad|drunk|giraffe|potato|baby|granny|wet lettuce))(?! (?:one|time|year))",
    note: '"runs like this"',
    source: 'own',
    unless: 'animal|costume|dressed up as|warm up|yoga|pose',
  },
  {
    say: "(?:someone|somebody|he|she|this one|one of us|guess who) (?:has |had |clearly |obviously )?(?:forgot|forgotten|didn't|needs?|should have|could do with|hasn't)(?: (?:his|her|their|to|a|an))?(?: [a-z]+){0,2} (?:zip|flies|fly|deodorant|haircut|wash|shower|bath|brush|mirror|diet|belt|trousers|hair|teeth|face)(?: up| today| on)?",
    note: 'about clothes and bodies',
    source: 'own',
  },
  {
    say: '(?:what|why) (?:is|does|on earth is|the hell is) (?:he|she|this (?:boy|girl|kid)|that (?:boy|girl|kid)) (?:wearing|doing|look like)|who (?:wore|did) (?:it|this) (?:worse|worst)|worst (?:hair|haircut|dressed|dancer|singer|costume) (?:award|goes to|of the (?:day|year|night))|(?:fattest|ugliest|smelliest|dopiest|dumbest|slowest|laziest) (?:one|kid|pupil|boy|girl|in the (?:class|school|team))|(?:what an?|absolute|total|complete|such an?) (?:doughnut|donut|plank|melt|lemon|wally|numpty|muppet|clown|div|plonker|spanner|weapon|sight|state)',
    note: 'names for the person shown',
    source: 'own',
    unless: 'pottery|science|experiment|egg|doughnuts|donuts|cake|sale|plank challenge|workout|sea|sunset|to see',
  },
  {
    say: "edrychwch ar (?:ei|eu) (?:wyneb|gwynebau|wynebau|gwallt|wallt|dillad|ddillad|golwg)(?: (?:e|o|hi|nhw))?|edrychwch ar (?:olwg|stad|gyflwr) (?:arno|hwn|hon|rhain|nhw)|am olwg (?:arno|arni|arnyn|ar)(?: (?:fo|fe|hi|nhw|hwn|hon))?|am stad ar|golwg (?:ofnadwy|y diawl) (?:arno|arni)|(?:pwy|beth) (?:mae|ar y ddaear mae) (?:o|e|hi)'n (?:wisgo|feddwl)",
    note: 'Welsh',
    source: 'own',
  },
];

/** Count only beside laughter: an emoji or "lol". */
export const teasing: readonly PhraseRow[] = [
  {
    say: "(?:that|the) (?:face|look|moment|feeling) (?:when|you (?:make|get|pull))|tfw|mfw|that feeling when|when (?:the|you) (?:homework|maths|test|alarm|realise|realize|find out|forget|remember)[a-z' ]{0,24}|caught (?:on camera|napping|asleep|sleeping|in the act|red handed|him|her|them)[a-z ]{0,16}|(?:asleep|sleeping|snoring|dribbling|drooling|crying|sulking|moody|grumpy)(?: (?:in|at|on|through) [a-z ]{2,20})?|(?:epic |massive )?fail|awkward|(?:not )?(?:his|her|their) (?:best side|finest hour|proudest moment|best look)|bless (?:him|her|them|his|her)(?: cotton socks| heart)?|(?:look at )?(?:his|her|their|that) (?:face|hair|legs|dance moves|outfit|trousers|shoes|expression|haircut)|caption (?:this|competition|needed)|spot the (?:odd one|idiot|one who)|poor (?:lad|boy|girl|kid|thing|soul)|nailed it|oops|drama queen|who is this|what happened here",
    note: 'teasing',
    source: 'own',
  },
  {
    say: "(?:y|yr) (?:wyneb|olwg) (?:pan|yna|'na)|wedi (?:cael ei |ei )?(?:ddal|dal) (?:ar gamera|yn cysgu)|(?:cwsg|cysgu) yn|druan (?:ag ef|ohono|a fo|bach|ohoni)|wps",
    note: 'Welsh teasing',
    source: 'own',
  },
];

/** Shows somebody to the world for a laugh. Speaks only beside a mishap. */
export const shows: readonly PhraseRow[] = [
  {
    say: "(?:photo|photos|pic|pics|picture|pictures|video|clip|footage|cctv|snap|screenshot|evidence|recording|image)s? (?:below|attached|in the (?:replies|comments|thread)|incoming|to follow|here|above|gone in|'s gone)|(?:swipe|zoom in|sound up|with the sound|turn (?:the|up)|replay|slow motion|slow mo|blooper|on repeat)|here'?s (?:the|a|our|his|her|one) [a-z]+|(?:we|i)(?:'ve| have)? (?:recorded|filmed|framed|printed|shared|posted|kept|highlighted) (?:it|him|her|them|the best)|took (?:pictures|photos|a video)|(?:framed|printed|named|made it my ringtone)(?= *[.,!]| for| on| it)|named it|nam(?:e|es) (?:left )?in(?: the (?:comments|replies))?|(?:name'?s|by) [a-z -]+,? (?:if|in my|everyone)|own up|tag (?:him|her|them)|vote (?:for|in)|guess (?:who|which|what)|spot the|answers on a postcard|(?:good|proper|right) laugh(?: at)?|all had a good laugh|laughed? (?:till|until|so|and|at|but)|laughing at|(?:nearly|almost) (?:died|wet myself|cried)(?: laughing)?|can'?t breathe|dining out on this|i'?m screaming|for your amusement|you could not make it up|too good not to share|enjoy(?= *[!.]|$| everyone)|bingo|slow clap|priceless|live it down|forty times|the impression|give (?:him|her|them) a (?:round|slow)|let(?:'s)? all (?:laugh|point)|award|starting a chart|sent it to everyone|sharing anyway|read it to you|pray for|exhibit a|whole (?:class|staffroom|hall|group) (?:howled|laughing|crying|in stitches)|howled|(?:ha ?)+(?= *[.,!]|$)|lol|everybody|everyone(?= *[!.]|$)|you should see|did you see|check out|word for word|contestants|howler",
    note: 'showing',
    source: 'own',
  },
  {
    say: "fideo(?: isod| ohono|'?n)?|llun(?:iau)?(?: isod| i ddilyn|!)|dyma(?:'?i)? (?:lun|waith|sut|frawddeg|'?r llun)|gwyliwch|clywch|edrychwch|dyfalwch pwy|pleidleisiwch|tagiwch|mwynhewch|trowch y sain|wedi'?i? f?fframio|chwerthin|chwarddais|ha ha|pencampwr(?:aig)?|tybed pa|merch y [a-z]+|gyfeillion",
    note: 'Welsh showing',
    source: 'own',
  },
];

/** What is embarrassing to be shown with. */
export const mishaps: readonly PhraseRow[] = [
  {
    say: "(?:fell|falling|fallen|went down|tripped|slipped|slipping|fainted|face planted)(?: (?:over|flat|off|in|down|on|into|like))?(?: [a-z]+){0,3}|(?:wet|wetting) (?:himself|herself|themselves)|(?:didn'?t|not) (?:quite )?make it to the (?:toilet|loo)|(?:was|been|were) sick|pick(?:ed|ing) (?:his|her|their) nose|(?:cry|cried|crying|sobbing|sobbed|in tears|tantrum|asleep|drooling|dribbling|snoring|squeaked|forgetting|forgot)(?: (?:at|in|on|because|over|every|his|her|the))?(?: [a-z]+){0,2}|inside out|back to front|wrong feet|zip|flies|stuck in|broke a chair|(?:worst|ugliest|pathetic|terrible|so bad|most pathetic|wooden)(?: [a-z]+)?|(?:worst|best) wrong answers?|(?:spells?|spelt|spelling|wrote|pronounced|asked (?:me )?(?:if|whether|who|what)|actual answer|actual essay|wrong answer|love (?:letter|poem|note)|excuse note|maths test)(?: [a-z\"']+){0,4}|like an? (?:beached whale|sack of (?:spuds|potatoes)|cow on ice|drunk|elephant|hinge|tree|strangled cat|ice ?cream salesman|lawnmower accident|baby giraffe|penguin)|(?:the way|how) (?:he|she) (?:runs|walks|talks|dances|eats|sings)|(?:fat|chubby|big) (?:lad|girl|kid|boy|one)(?: [a-z]+){0,2}|squint|limp|alopecia|wig fell|haircut|came (?:\\d+(?:st|nd|rd|th)|last|dead last)|2 out of|\\d+ out of \\d+|cartwheel|forward roll|star jump|without (?:the slap|make ?up)|handwriting|read(?:ing)? fifty shades|first thing|set (?:off the fire alarm|her own|his own)|can'?t tie|proof ?read|diagram of|supposed to be|meant to be|mutton|this child|this lad|one of them wore|two left feet|snowflake|smelly|thick little",
    note: 'mishaps',
    source: 'own',
    unless:
      'laughing so hard|happy tears|tears of joy|proud tears|sleepover|asleep in the sun|sleeping lions|snow fall|fall term|waterfall|for charity|sponsored|in aid of|well done|congratulations|so proud|brilliant|amazing effort|willing',
  },
  {
    say: "syrthi(?:odd|o)(?: [a-z']+){0,3}|cwympo(?: [a-z']+){0,3}|wlychodd(?: ei)?(?: [a-z]+)?|(?:tu chwith|traed anghywir|ar ei ben ?ol)|strancs|treiglo|sillafu|methu (?:canu|rhedeg|darllen)|trio (?:canu|rhedeg|darllen|dawnsio)|yn bwyta|fel (?:buwch|cath|hwfyr|llen|llo)(?: [a-z]+){0,3}|(?:gwaith|toriad gwallt|llawysgrifen) gwaetha'?f?|gwaetha'?r?f?|anghofi(?:odd|o)(?: [a-z']+){0,3}|ofynnais pwy|'?r?hen dwpsyn|yn dal|crio",
    note: 'Welsh mishaps',
    source: 'own',
    unless: 'elusen|balch|llongyfarch\\w*|da iawn',
  },
];

export const laughter =
  /[\u{1F602}\u{1F923}\u{1F639}\u{1F605}\u{1F606}\u{1F92A}\u{1F921}\u{1F480}]|\b(?:lol|lmao|haha+|hehe+|rofl|lmfao|lolz)\b/iu;
