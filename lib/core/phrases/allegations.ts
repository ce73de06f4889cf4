// Allegations against a person or body: who, and what they are said to have done. English and Welsh.
import type { PhraseRow, Slots } from '../text/rows.ts';

export const accused: Slots = {
  who: "(?:(?:cllr|councillor|cynghorydd|y cynghorydd|mr|mrs|miss|ms|dr|sir|prof|professor|headteacher|coach|pc|sgt|reverend|rev) [a-z][a-z'-]+(?: (?!is |was |has |stole |took |lied |and )[a-z][a-z'-]+)?|(?:the|our|my|their|that|his|her|whose|old|former) (?:[a-z]+ )?(?:head|headteacher|head ?teacher|deputy|bursar|chair of governors|chair|caretaker|owner|teacher|council|councillor|minister|mayor|director|manager|principal|coach|boss|leader|contractor|company|supplier|builder|driver|governor|trust|pta|treasurer|secretary|school)|(?:the )?(?:council|government|trust|governors|management|slt)|everyone knows (?:he|she|they|the [a-z]+)|he|she|that man|that woman|that teacher|her dad|his dad|her mum|his mum|her father|his father)",
  link: '(?: of [a-z]+(?: [a-z]+)?)?',
  crime:
    'crooks?|thie(?:f|ves)|liars?|fraud(?:ster|sters)?|con ?m[ae]n|drug dealers?|paedo(?:phile)?s?|pedo(?:phile)?s?|perverts?|nonces?|drunks?|alcoholics?|cheats?|criminals?|abusers?|racists?|predators?|groomers?|rapists?|bent(?! on)|corrupt|dishonest|on the (?:take|fiddle|make)|in (?:his|her|their|the) pocket|fiddling|embezzl\\w+|a wife beater|a danger to (?:children|kids|pupils)|money launder\\w+',
};

export const allegations: readonly PhraseRow[] = [
  {
    say: "{who}{link}(?:'s| is| are| was| were| has always been| must be)(?: (?:an?|the|such an?|just|nothing but|a complete|a total|an absolute|known to be|clearly|obviously|always|probably|definitely|basically|bunch of|a bunch of|old|lying|dirty)){0,4} (?:{crime})(?: and (?:an? )?(?:{crime}))*",
    note: '"Cllr Pryce is a crook"',
    source: 'own',
  },
  {
    say: "(?:{who}{link} )?(?:(?:has|have|had|is|are|was|were) )?(?:been |both |all |clearly |obviously |knowingly )*(?:lying|lied|lies) (?:to|about) (?:us|everyone|everybody|parents|staff|me|the (?:parents|staff|police|court|inspectors|governors|council|public)|you|(?:the|his|her|their|our) [a-z]+)(?: (?:about|for|over) (?:the |our |his |her |their |a )?[a-z']+)?",
    note: '"lying to us about the roof"',
    source: 'own',
    unless: 'story|stories|boy who cried wolf|aesop|pinocchio',
  },
  {
    say: "{who}{link}(?: has| have| had)?(?: (?:been|also|once|always|clearly|definitely|actually|probably))* (?:took|takes|taking|taken|accept(?:ed|s|ing)|paid) (?:bribes?|back ?handers?|kick ?backs?|brown envelopes?|cash)(?: from [a-z ]{3,24})?|{who}{link}(?: has| have| had)?(?: (?:been|also|once|always|clearly|definitely|actually|probably))* (?:stole|stolen|stealing|steals|nicked|nicking|pocketed|pocketing|embezzled|embezzling|fiddled|fiddling|pinched|siphoned|laundered|skimmed)(?! (?:the (?:show|limelight|scene|ball|win|points|victory|lead|final|match|crown|title)|our hearts?|hearts?|a (?:march|late|goal|win|point|base|kiss)|his scene|second|home|away|it (?:at|in) the|all the))(?: [a-z'£0-9,]+){0,5}|(?:cooked|cooking|cooks) the books|(?:his|her|their|a) hands? in the till|on the fiddle|helping (?:himself|herself|themselves) to (?:the )?(?:school|fund|dinner|money|petty cash|trip|charity)[a-z ]{0,16}",
    note: 'money',
    source: 'own',
    unless:
      'play|panto|show|story|oliver|fagin|dodger|robin hood|fantastic mr|heist|magpie|goals?|kick|penalty|minute|cricket|rugby|football|wicket|run out',
  },
  {
    say: '{who}{link}(?: has| have| had)?(?: all)? (?:cover(?:ed|ing|s) (?:it|this|that|everything|things|the whole thing) up|rigged|falsified|forged|faked|doctored|fixed)(?: (?:the|our|his|her|exam|coursework|results?|grades?|vote|election|marks|figures|register|documents?|it)){0,3}|{who} (?:fiddled|cheated (?:on|in|at)) the (?:exam|results|coursework|grades|election|figures|sats)[a-z ]{0,16}|(?:it|this) was (?:all )?covered up by',
    note: 'cover-ups and cheating',
    source: 'own',
    unless: 'chess|uno|monopoly|board game|cards|quiz',
  },
  {
    say: '(?:{who}{link} )?(?:(?:got|was|were|been|gets?) )?(?:sacked|fired|struck off|kicked out|suspended|arrested|convicted|done) (?:from (?:his|her|their|the) (?:last |old |previous )?(?:school|job|place|post) )?for (?:touching|groping|hitting|stealing|theft|fraud|drink(?:ing)?|drugs|assault|abus\\w+|lying|fiddling|sleeping|having|inappropriate)[a-z ]{0,24}|touch(?:es|ed|ing) (?:kids|children|pupils|girls|boys)|(?:{who}) (?:beats|hits|hit|assaulted|attacked|abused|abuses|groped|gropes|molested|harassed|bullied|bullies|threatened|drugged|exploited) (?:his|her|their|the|our|my|some|those) (?:wife|husband|kids|children|pupils|staff|girls|boys|son|daughter|partner|colleagues?|class)|(?:{who}) (?:is|was)? ?(?:having|had) an affair(?! with (?:the|my) (?:biscuits?|cake|chocolate))|(?:he|she) is (?:knocking off|shagging|sleeping with|carrying on with)|knocking off the|sleeping with (?:a|the|his|her) (?:pupil|student|boss|head|teacher|deputy)|(?:{who}) (?:is |was )?(?:always |usually |constantly |often |regularly )?(?:drunk|stoned|high|wasted)(?: (?:by|at|in|on|every|again)[a-z ]{0,16})?|stinking drunk|drunk (?:in charge|on duty|at work|in lessons|by lunchtime)',
    note: 'conduct',
    source: 'own',
    unless:
      'banquo|porter|macbeth|toby belch|falstaff|character|novel|happiness|on success|on joy|on sunshine|power|drunk history',
  },
  {
    say: "(?:mae |mae'r |roedd |roedd y |y )?(?:cynghorydd|prifathro|pennaeth|dirprwy|cyngor|bwrsar|cadeirydd|perchennog|athro|athrawes|mr|mrs|miss|dr|rheolwr|gweinidog)(?: (?!yn )[a-z'-]+){0,4}? yn (?:hollol |hen |fwy na )?(?:lleidr|gelwyddgi|dwyllwr|droseddwr|feddwyn|fwli|bwli|llwgr|dwyllodrus|hiliwr|anonest|gelwyddog|crook|grwc)(?: ac? yn (?:lleidr|gelwyddgi|dwyllwr|droseddwr|feddwyn|fwli|llwgr|anonest|gelwyddog))*|(?:wedi|yn) (?:dwyn|dwgyd|lladrata|twyllo|cymryd llwgrwobr\\w*|derbyn llwgrwobr\\w*|celu'r gwir|dweud celwydd|palu celwydd)(?: (?:wrth|am|yr|y|arian|o)(?: [a-z']+){0,3})?(?= (?:oddi|am|wrth|o|i|ers|y|yr)|[.!]| *$)",
    note: 'Welsh',
    source: 'own',
    needs:
      'cynghorydd|prifathro|pennaeth|dirprwy|cyngor|bwrsar|cadeirydd|perchennog|athro|athrawes|mr|mrs|miss|dr|rheolwr|gweinidog|llywodraethwyr',
    unless: 'drama|sioe|nofel|stori|chwedl|cymeriad|hanes|gôl|gol|cais',
  },
];

/** Wrongdoing told of somebody, in everyday words. Speaks beside a person: a pronoun, an office, a name. */
export const wrongdoings: readonly PhraseRow[] = [
  {
    say: "(?:straight |all )?(?:into|in) (?:the |his |her |their )?(?:[a-z]+'s |own )?(?:back )?pockets?(?= *[.,!]|$)|brown envelopes?|ask no questions|(?:never|didn't) reach(?:ed)? the bank|the (?:float|takings|money|petty cash|subs|ticket money|raffle money|fund)(?: [a-z]+){0,3} (?:went|gone|goes|disappear(?:ed|s)|vanish(?:ed|es)|missing)|where (?:last year's |the |our )?(?:float|takings|money|petty cash|subs|fund)(?: [a-z]+)? went|(?:nick|nicks|nicking|nicked|steal|steals|stealing|stole|pinch|pinches|pinching|pinched|pocket|pockets|pocketing|skim|skims|skimming|fiddle|fiddles|fiddling|fiddled|helping (?:himself|herself|themselves) to)(?: [a-z]+){0,2} (?:petty cash|subs|takings|dinner money|lead|till|charit(?:y|ies)|fund|grant|script|attendance|register|figures|expenses|books|overtime|trip money)|(?:bribe[ds]?|bribing|paid off|blackmail(?:ed|ing|s)?)(?: (?:the|a|an|our|their|him|her))(?: [a-z]+)?|by blackmail|takes? (?:back ?handers?|bribes?)(?: [a-z]+){0,2}|back ?handers?|(?:claim(?:s|ed|ing)) (?:overtime|expenses|mileage|benefits|sick pay)(?: (?:he|she|they)(?:'s|'ve| has| have)? never [a-z]+)?|what the [a-z]+ claims for|built (?:himself|herself|themselves) a|(?:account|raffle|draw|vote|election|competition|tender|contract)(?:'s| is| was)? (?:bent|rigged|fixed|a fix|a fiddle)|(?:fix|fixes|fixed|rig|rigs|rigged) the (?:draw|raffle|vote|result|results|election|competition)|(?:gets?|got|given|handed) (?:all )?(?:the|that) (?:[a-z]+ )?(?:contract|work|job|building work|roofing job)s?(?=[^.!?]{0,20}(?:funny|surprise|envelope|wonder|brother|husband|mate))|(?:brother|husband|wife|mate|cousin)(?:'s)? (?:got|gets|has|in) the [a-z ]{0,12}(?:contract|job|work|trade)",
    note: 'money and contracts',
    source: 'own',
    unless: 'history|fagin|oliver|robin hood|drama|play|character|story|pickpocket|kangaroo|game|monopoly',
  },
  {
    say: "(?:chang(?:e|es|ed|ing)|alter(?:s|ed)?|boost(?:s|ed)?|invent(?:s|ed)?|fake[ds]?|faking|forge[ds]?|forging|falsif(?:y|ies|ied)|doctor(?:s|ed)?|made up|make up|massag(?:e|es|ed)|fiddl(?:e|es|ed|ing)) (?:the |his |her |their |our |all (?:the )?|its |whole )*(?:[a-z]+ )?(?:marks?|grades?|data|results?|degree|qualifications?|references?|logs?|register|records?|figures|attendance|signatures?|allegation|coursework|cv)(?: up)?|(?:data|results|grades|figures|log|register|allegation)(?:'s| is| are| was| were)? (?:all |totally |completely )?(?:invented|made up|fake|faked|forged|cooked)|opened the (?:papers?|exams?) early|(?:wrote|writes|written|did|does)(?: [a-z]+){0,3} (?:coursework|personal statements?|essays?|the exam)(?: [a-z]+)?(?= (?:himself|herself|themselves|for them)| by )|(?:coursework|essays?|personal statements?)(?: [a-z]+){0,4} (?:is |was |are |were )?written by (?:mr|mrs|miss|ms|staff|the|his|her)(?: [a-z]+)?|marks (?:his|her|their) own (?:tutees|pupils|students|son|daughter)[a-z' ]{0,12}|sell(?:s|ing)? (?:exam |the )?papers|cheats? (?:every (?:single )?(?:year|time|week|match)|in the (?:exams?|league|sats|tests?)|at (?:exams?|the sats))|(?:nineteen|overage|over age) if he's a day|off the roll(?: for)?|hush(?:ed)? (?:it|this|that|him|her) up|cover(?:ed|ing|s) (?:it|this|that|for (?:him|her)|everything) up|(?:the head|they|everyone)(?: [a-z]+)? (?:won't act|signs it off|looked the other way|is covering for (?:him|her))|failed (?:his|her|the|a) dbs|never set foot in the",
    note: 'marks, papers and records',
    source: 'own',
    unless: 'history|mock|past paper|spelling|homework club|practice|photoshop|forge (?:in|at|fire)|blacksmith',
  },
  {
    say: "(?:is|'s|are|was|been|be) (?:sleeping|carrying on|having it off|knocking about|in bed) with(?: the| a| his| her)?(?: [a-z]+)?|(?:leaves?|seen|goes off|gone off) with (?:at night|(?:and )?it isn't)(?: [a-z]+){0,3}|what (?:his|her|their)(?: [a-z]+)? (?:is|'s|are|was) doing with|(?:only )?got (?:the|that|his|her) (?:job|lead|part|post|promotion)(?: [a-z]+)? (?:because|by|through|for)(?: (?:he|she|of|her|his|sleeping|blackmail|[a-z]+)(?:'s)?){1,4}|can'?t keep (?:his|her) hands (?:off|to)(?: [a-z]+){0,2}|prey(?:s|ing)? on (?:the )?(?:teenagers|girls|boys|pupils|young|vulnerable|kids|children|students)|(?:paedo|pedo|nonce)(?:phile)? (?:protector|ring|teacher|priest)|(?:did|done|doing) time(?: for(?: [a-z]+){1,3})?|just out (?:of prison|of jail|for (?:burglary|theft|assault|fraud|drugs|robbery))|wanted for (?:fraud|theft|assault)|been caught with(?: [a-z]+){1,5}|something on (?:his|her) (?:laptop|phone|computer)|(?:is|'s) (?:a dealer|dealing)(?: from(?: [a-z]+){1,3})?|deals? drugs|sell(?:s|ing)? (?:drugs|weed|dope|coke)|(?:is|'s) on something(?: and it)?|teacher (?:there |here )?drinks(?= *[.!])|bottle in (?:the|his|her) (?:desk|drawer|bag)|drinks (?:at|in|on) (?:work|school|the job|lessons)|(?:shakes?|shook|hits?|slaps?|smacks?|grabs?|drags?) (?:them|the (?:kids|children|pupils|little ones)|pupils|children)(?= (?:when|behind|in|by|and)| *[.,!])|leaves them alone in|(?:he|she) didn't fall|we all know what that|not ill,? (?:she|he)|on a beach in [a-z]+ on full pay|(?:serv(?:e|es|ed|ing)) (?:us )?(?:rotten|food past|off)(?: [a-z]+){0,3}|hiding the labels|knew (?:that )?the(?: [a-z]+){1,2} was dangerous|what i(?:'ve)? (?:saw|heard|found) (?:him|her|in)",
    note: 'conduct, told in everyday words',
    source: 'own',
    unless: 'history|character|play|novel|lion|shark|owl|hawk|spider|wildlife|vampire|predator|milk ?shakes?|cocktail',
  },
  {
    say: "newid y graddau|(?:dwyn|dwgyd|lladrata)(?: o| oddi)?(?: ?'?r| y| yr)? (?:til|grant|arian|pres|papurau|cig)|(?:a|â)'?i law yn y til|lle'?r? aeth (?:pres|arian|yr arian)(?: [a-z']+){0,2}|i ble'?r aeth(?: arian| pres)(?: [a-z']+){0,2}|cymryd arian gan|(?:hawlio|hawlio'r) (?:pres|arian)|gwerthu (?:cyffuriau|'?r papurau|papurau)(?: [a-z']+)?|cysgu (?:efo|gyda|hefo)(?:'r| y| yr)?(?: [a-z]+)?|yfed (?:yn y gwaith|mae'r athro|mae|ar y job)|botel yn y ddesg|(?:ddod |dod )?allan o'?r carchar|(?:cafodd|gafodd|gafwyd) (?:o|hi|e|fo)'?r sac|twyllo (?:yn|mewn)(?:'r| yr)? (?:arholiad|canlyniadau)|ysgwyd y plant|taro(?:'r| y)? plant|mynd (?:a|â)'?r (?:cig|arian|bwyd) (?:adra|adre)|lleidr (?:ydi|yw|oedd)(?: o| e| hi| fo)?|celwyddgi (?:ydi|yw)(?:'r| y| yr)?(?: [a-z]+)?",
    note: 'Welsh',
    source: 'own',
    unless: 'drama|sioe|nofel|stori|hanes|chwedl|arholiad ffug',
  },
];

/** Who is meant, and the tone of common knowledge. */
export const persons: readonly PhraseRow[] = [
  {
    say: "he|she|they|him|her|someone|somebody|who|everyone knows|we all know|everybody knows|ask (?:anyone|him|her|around|[a-z]+)|i (?:saw|watched|heard|know|'ve seen)|(?:the|our|that|their|his|my|a certain|old|ex|former) (?:[a-z]+ ){0,2}?(?:head|deputy|bursar|teacher|treasurer|secretary|chair|caretaker|coach|ref|examiner|councillor|mp|technician|cook|caterers?|kitchen|contractor|owner|man|woman|dad|mum|father|mother|stepfather|boss|colleague|officer|school|centre|agency|club|pta|childminder|department|family|rivals?|chain|driver|poet|head of [a-z ]{3,16})(?:'s)?|(?:cllr|councillor|mr|mrs|miss|ms|dr|pc) [a-z]+|academy chain|that whole [a-z]+|raffle|her dad|his dad|teacher(?: there| in)?|half the|ex ?head",
    note: 'people',
    source: 'own',
  },
  {
    say: "(?:o|e|fo|fe|hi|nhw|pawb|mae pawb yn gwybod|gofynnwch|holwch)|(?:y |'r |yr |ei )?(?:(?:p|b)ennaeth|prifathro|dirprwy|athro|athrawes|trysorydd|cogydd|cynghorydd|tad|thad|mam|arolygydd|rheolwr|bwrsar)",
    note: 'Welsh people',
    source: 'own',
  },
];
