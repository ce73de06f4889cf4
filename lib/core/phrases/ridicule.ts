// Making fun of somebody in a picture, English and Welsh. `atMost: 'record'` rows need laughter beside them to count.
import type { PhraseRow } from '../text/rows.ts';

/** Clear on their own. */
export const ridicule: readonly PhraseRow[] = [
  {
    say: '(?:just )?look at the (?:state|size|face|faces|hair|head|legs|ears|belly|gut) (?:of|on) (?:him|her|them|this|that|it|those|these|our [a-z]+|mr [a-z]+|miss [a-z]+|mrs [a-z]+)(?: (?:one|lad|boy|girl|kid|lot))?|(?:the )?state of (?:him|her|them|this one|that one|this lad|those two|these two)',
    note: '"look at the state of him"',
    source: 'own',
  },
  {
    say: "(?:tag|tell|show) (?:a|your|the|that|someone|somebody) (?:mate|friend|person|one|pal|colleague|kid|pupil)?s? ?(?:who|that) (?:[a-z']+ ){0,4}(?:like this|like that|like him|like her)|(?:runs?|dances?|walks?|sings?|eats?|looks?|moves?|swims?|throws?|dresses|dressed) like (?:this|that|an? (?:duck|penguin|elephant|cow|pig|dad|drunk|giraffe|potato|baby|girl|granny|wet lettuce))(?! (?:one|time|year))",
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

export const laughter =
  /[\u{1F602}\u{1F923}\u{1F639}\u{1F605}\u{1F606}\u{1F92A}\u{1F921}\u{1F480}]|\b(?:lol|lmao|haha+|hehe+|rofl|lmfao|lolz)\b/iu;
