// Word classes for phrase rows: who is spoken of, how strongly, and what is said. English and Welsh, folded.
import type { Slots } from '../text/rows.ts';

/** Anything but a new subject or a negation may stand between a noun and its verb. */
const filler =
  "(?: (?:at|in|of|on|from|for|by)(?: (?:the|our|my|this|that))?| (?!the |a |an |my |our |is |are |was |were |be |who |which |that |and |but |not |never |nobody |if |or )[a-z0-9&'@#]+){0,6}?";

const en: Slots = {
  det: 'my|our|the|these|those|this|that|some|most|all|half|certain|your|their|his|her|too many|so many|all of (?:my|our|the|these)|half of (?:my|our|the)|half (?:my|our|the)|some of (?:my|our|the)|most of (?:my|our|the)|all (?:my|our|the)|what|another',
  pupils:
    'year \\d{1,2}s?|yr ?\\d{1,2}s?|y\\d{1,2}s?|(?!2d|3d|4g|5g|4k)(?:[1-9]|1[0-3])[a-hj-rt-z]\\d?|ks\\d|level \\d(?: [a-z]+)?|(?:bottom |top |lower |upper )?set \\d|(?:bottom|top) sets?|(?:school )?kids?|pupils?|students?|learners?|children|child|boys?|girls?|lads?|youngsters?|apprentices?|sixth form(?:ers)?|teenagers?|teens|little ones|freshers',
  group:
    'class(?:es)?|tutor group|form|set|cohort|lot|year group|group|team|department|dept|office|family|families|school|place|council|trust',
  parents: "parents?|mums?|mothers?|dads?|fathers?|famil(?:y|ies)|carers|guardians|mum's lot",
  staff:
    'slt|smt|senior (?:team|leaders?|leadership(?: team)?|management|staff)|management(?: team)?|managers?|leadership(?: team)?|leaders|head ?teachers?|head(?:s of [a-z]+| of [a-z]+)?|deput(?:y|ies)(?: heads?)?|principals?|vice principal|boss(?:es)?|governors|governing body|chair of governors|bursar|colleagues?|staff|teachers?|teaching assistants?|tas?|caretaker|secretary|receptionist|supply(?: teachers?)?|lecturers?|hr|cover supervisor|councillors?|office (?:staff|lady|ladies)',
  anyone: '{pupils}|{parents}|{staff}',
  of: filler,
  be: "'re|'s| are| is| were| was| have been| has been| can be| must be| look| looks| sound| sounds",
  very: '(?: (?:just|all|so|too|such|really|always|clearly|absolutely|absolute|complete|completely|total|totally|utter|utterly|pure|proper|pretty|quite|very|a|an|the|as|bunch of|load of|pack of|set of|nothing but|full of|little|old|lazy|stupid|ignorant|arrogant|nasty|horrible|miserable|spineless|clueless|spoilt|spoiled|sad|bloody|bleeding|right|and|most|fat|rude|idle|mean|useless|pathetic|thick|smug|selfish|greedy|vile|dim|rich|ugly|sodding|fucking|ffycin|hollol|mor|rhy)){0,6}',
  /** The judgment must end there: "awful pirates" is a part in a play. */
  stop: '(?! [a-z])|(?= (?:and|but|today|tonight|this|that|at|in|on|again|as|with|to|when|because|for|since|lately|honestly|lol|tbh|so|if|or|enough|these|all|most|half|anyway|really|sometimes|usually|always|eto|heno|heddiw)(?![a-z]))',
  judged:
    'thick as (?:mince|two short planks|a (?:brick|plank|post)|bricks|custard|pig ?[a-z]*)|stupid|thick|dumb|dense|brain ?less|brain ?dead|clueless|useless|hopeless|pathetic|lazy|bone idle|idle|feral|vile|nasty|evil|horrible|horrid|horrendous|disgusting|revolting|ignorant|arrogant|rude|obnoxious|selfish|self centred|spineless|gutless|incompetent|inept|corrupt|toxic|miserable|smug|two ?faced|greedy|spoilt|spoiled|spoilt rotten|entitled|scruffy|smelly|stinking|fat|ugly|deranged|unhinged|not right in the head|delusional|deluded|unteachable|ungrateful|gormless|moronic|idiotic|hateful|despicable|rubbish|crap|dreadful|appalling|awful|terrible|work ?shy|dishonest|sly|manipulative|uneducated|gobby|mouthy|a disgrace|a joke|a nightmare|the worst|a shambles|a waste of space|dim|out of control|beyond help|a lost cause|lost causes|beneath contempt|not worth [a-z ]{3,20}|unfit to teach|unfit to be [a-z ]{3,20}|cruel|bullying|liars',
  /** Adjectives that only people deserve: safe after a bare pronoun. */
  judgedPerson:
    'stupid|thick|lazy|bone idle|spineless|incompetent|clueless|arrogant|ignorant|corrupt|two ?faced|vile|feral|evil|gormless|moronic|idiotic|deluded|delusional|inept|smug|unhinged|deranged|obnoxious|work ?shy|useless at (?:his|her|their) job|not right in the head',
  insult:
    'idiots?|morons?|imbeciles?|cretins?|half ?wits?|dim ?wits?|nit ?wits?|nincompoops?|numpt(?:y|ies)|muppets?|clowns?|plonkers?|saddos?|losers?|scum(?:bags?)?|(?:absolute|total|complete|pure|human|such) trash|vermin|parasites?|savages|scrotes?|chavs?|brats?|liars?|creeps?|weirdos?|pervs?|perverts?|weasels?|cowards?|crooks?|control freaks?|waste of (?:space|oxygen|skin)|piece of work|laughing stock|thugs?|dunces?|dumm(?:y|ies)|thickos?|hypocrites?|twerps?|twits?|wazzocks?|pillocks?|berks?|prats?|divs?|divvies|gits?|nutters?|nut ?jobs?|psychos?|lunatics?|mingers?|munters?|toe ?rags?|yobs?|oiks?|plebs?|jobsworths?|old (?:bat|bag|cow|hag|crow|trout|git)|battleaxe|bint|harpy|harridan|dipsticks?|numb ?skulls?|blockheads?|airheads?|bimbos?|skivers?|layabouts?|good for nothings?|knuckle ?draggers?|mouth ?breathers?|neanderthals?|degenerates?|low ?lifes?|tyrants?|dictators?|oxygen thie(?:f|ves)|melts?|wet wipes?|spanners?|div|wally|wallies|gobshite|smart alec|know it all|snowflakes?|crybab(?:y|ies)|pondlife|pond life|riff ?raff|rabble|delinquents?|monkeys?(?= that)|swine|pigs(?= the lot)|goblins?|zombies(?= the lot)|fools?|bullies|bully',
  /** Insults that need no other company: never said kindly of pupils, parents or colleagues. */
  slander:
    'idiots?|morons?|imbeciles?|cretins?|half ?wits?|dim ?wits?|numpt(?:y|ies)|plonkers?|saddos?|losers?|scum(?:bags?)?|vermin|parasites?|scrotes?|chavs?|brats?|waste of (?:space|oxygen)|nasty piece of work|thickos?|wazzocks?|pillocks?|gits?|toe ?rags?|dimwits?|muppets?|clowns?|prats?|twerps?|jobsworths?|cow|bag|oxygen thie(?:f|ves)|control freaks?|bull(?:y|ies)|snakes?|weasels?|cowards?|dinosaurs|creep',
  title: 'mr|mrs|miss|ms|mx|dr|prof|professor|cllr|councillor|cynghorydd|sir|coach',
  named: "(?:{title}) [a-z][a-z'-]+(?: [a-z][a-z'-]+)?",
};

const cy: Slots = {
  cyGroup:
    '(?:b|f|m)lwyddyn \\d{1,2}|bl\\.? ?\\d{1,2}|(?:p|b|ph)lant|d?disgyblion|dosbarth|ddosbarth|bechgyn|merched|myfyrwyr|(?:rh|r)ieni|(?:m|f)amau|(?:t|d)adau|teuluoedd|(?:p|b)rifathro|(?:p|b)rifathrawes|(?:p|b)ennaeth|penaethiaid|ddirprwy|dirprwy|athrawon|athro|athrawes|staff|llywodraethwyr|uda|(?:t|d)im (?:rheoli|arwain)|rheolwyr|arweinwyr|cyngor|swyddfa|ysgrifenyddes',
  cyVery:
    '(?:hollol |mor |rhy |llawn |eithaf |gwbl |uffernol o |ofnadwy o |reit |griw o |criw o |haid o |ffycin |blydi |jyst |wastad |pob un |wir )*',
  cyJudged:
    '(?:t|d)wp|d?dwl|d?diog|anobeithiol|(?:dda|da) i ddim|d?diwerth|iwsles|(?:g|)wirion|d?digywilydd|haerllug|anwybodus|hyll|(?:t|d)ew|afiach|ffiaidd|d?di ?glem|hunanol|(?:g|)warthus|(?:c|g)ywilyddus|llwgr|(?:c|g)elwyddog|anwaraidd|annioddefol|pathetig|d?didoreth|d?di ?asgwrn ?cefn|(?:b|f)arus|(?:c|g)reulon|hunllef|jôc|joc|llanast|(?:g|)wastraff (?:lle|amser)|idiots? (?:twp|diog)|sbwriel',
  cyInsult:
    '(?:t|d|th)wps(?:yn|en|od)|idiot(?:iaid|s)?|ffyliaid|lembos?|lob|hurtyn|sinach(?:od)?|cnaf|d?diog(?:yn|wyr|iaid)|(?:c|g|ch)achg(?:i|wn)|(?:c|g|ch)elwyddg(?:i|wn)|jadan|hulpen|crinc|snichyn|llipryn|mwlsyn|wancars?|twlsyn|bradwyr|bwli(?:s|aid)|fwli(?:s|aid)?',
};

export const people: Slots = { ...en, ...cy };
