// Allegations against a person or body: who, and what they are said to have done. English and Welsh.
import type { PhraseRow, Slots } from '../text/rows.ts';

export const accused: Slots = {
  who: "(?:(?:cllr|councillor|cynghorydd|y cynghorydd|mr|mrs|miss|ms|dr|sir|prof|professor|headteacher|coach|pc|sgt|reverend|rev) [a-z][a-z'-]+(?: (?!is |was |has |stole |took |lied |and )[a-z][a-z'-]+)?|(?:the|our|my|their|that|his|her|whose|old|former) (?:[a-z]+ )?(?:head|headteacher|head ?teacher|deputy|bursar|chair of governors|chair|caretaker|owner|teacher|council|councillor|minister|mayor|director|manager|principal|coach|boss|leader|contractor|company|supplier|builder|driver|governor|trust|pta|treasurer|secretary|school)|(?:the )?(?:council|government|trust|governors|management|slt)|everyone knows (?:he|she|they|the [a-z]+)|he|she|that man|that woman|that teacher|her dad|his dad|her mum|his mum|her father|his father)",
  link: '(?: of [a-z]+(?: [a-z]+)?)?',
  crime:
    'crooks?|thie(?:f|ves)|liars?|fraud(?:ster|sters)?|con ?m[ae]n|drug dealers?|paedo(?:phile)?s?|pedo(?:phile)?s?|perverts?|nonces?|drunks?|alcoholics?|cheats?|criminals?|abusers?|racists?|predators?|groomers?|rapists?|bent|corrupt|dishonest|on the (?:take|fiddle|make)|in (?:his|her|their|the) pocket|fiddling|embezzl\\w+|a wife beater|a danger to (?:children|kids|pupils)|money launder\\w+',
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
    say: "{who}{link}(?: has| have| had)?(?: (?:been|also|once|always|clearly|definitely|actually|probably))* (?:took|takes|taking|taken|accept(?:ed|s|ing)|paid) (?:bribes?|back ?handers?|kick ?backs?|brown envelopes?|cash)(?: from [a-z ]{3,24})?|{who}{link}(?: has| have| had)?(?: (?:been|also|once|always|clearly|definitely|actually|probably))* (?:stole|stolen|stealing|steals|nicked|nicking|pocketed|pocketing|embezzled|embezzling|fiddled|fiddling|pinched|siphoned|laundered|skimmed)(?! (?:the (?:show|limelight|scene|ball|win|points|victory|lead|final|match|crown|title)|our hearts?|hearts?|a (?:march|late|goal|win|point|base|kiss)|his scene|second|home|away|it (?:at|in) the|all the))(?: [a-z'£0-9,]+){0,4}|(?:cooked|cooking|cooks) the books|(?:his|her|their|a) hands? in the till|on the fiddle|helping (?:himself|herself|themselves) to (?:the )?(?:school|fund|dinner|money|petty cash|trip|charity)[a-z ]{0,16}",
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
