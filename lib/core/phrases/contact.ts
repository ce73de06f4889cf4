// Other people's profiles (journalist, pupil, former pupil, parent) and teaching over social media. English and Welsh.
import type { PhraseRow } from '../text/rows.ts';

export const journalistWords =
  'reporters?|journalists?|journo|news ?desk|(?:[a-z]+ )?correspondent|news editor|(?:deputy|features|education|political|digital|city|sports|managing) editor|editor(?=[^.|]{0,30}(?:gazette|news|times|herald|post|echo|magazine|paper|telegraph|mail|bbc|itv))|(?:news|features|education|political|digital|sports|local democracy) (?:editor|reporter|writer|producer|presenter)|(?:tv|radio|news|documentary|bbc|itv|s4c|sky) (?:producer|presenter|researcher)|columnist|freelance writer|gohebyddion|gohebydd|newyddiadurwraig|newyddiadurwyr|newyddiadurwr|golygydd newyddion|cynhyrchydd (?:newyddion|teledu|radio)|cyflwynydd newyddion|dms? open for stories|got a story|story ideas to|looking for case studies';

/** Outlets by name, where the account itself is one. */
export const outletWords =
  '(?:[a-z]+ )?(?:gazette|herald|tribune|mercury|advertiser|chronicle|argus|telegraph|echo|courier|examiner|bugle)|[a-z]+ (?:news|times|post|mail|express|observer|journal|star|standard|live)|bbc(?: [a-z]+){0,2}|itv(?: [a-z]+)?|s4c|sky news|newyddion(?: [a-z0-9]+)?|golwg|radio cymru|wales online|nation cymru|pembrokeshire herald|western (?:telegraph|mail)|y cymro|papur bro [a-z]+';

export const notJournalist =
  '(?:former|ex|used to be an?|once an?|retired|recovering|was an?|one time|cyn) ?(?:[a-z]+ )?(?:journalist|reporter|editor|journo|correspondent|producer|newyddiadurwr|gohebydd)|journalism (?:student|club|teacher|lecturer|undergraduate)|student (?:journalist|newspaper|reporter)|school (?:newspaper|reporter)|bbc (?:young|micro)|(?:married|mum|dad|wife|husband|partner|parent) (?:to|of) an? (?:journalist|reporter)|fan of|lover of|reader of|gymnast|news junkie|good news|nappies';

/** Signs of a current pupil in a profile. Adults who teach, parent or govern are no pupils. */
export const pupilSigns =
  '(?:yr|year|y|bl\\.?|blwyddyn|flwyddyn|form|class) ?\\d{1,2}(?: ?[a-z])?|(?:1[0-9]|[5-9]) ?(?:\\||,|yo|y\\.o|years? old|oed|/)|age[d]? ?1[0-8]|1[1-8]|sixth form(?:er)?|a ?level student|gcses?|level [123](?: [a-z]+)?|pupil|student|disgybl|myfyriwr|myfyrwraig|head (?:boy|girl)|prefect|class of 20(?:2[6-9]|3\\d)';

export const adultSigns =
  'teach(?:er|es|ing)|tutor|lecturer|head of|head ?teacher|deputy|principal|governor|parent|mum|mam|dad|tad|father|mother|nan|taid|carer|ta|hlta|teaching assistant|assistant head|senco|alnco|coach|staff|librarian|technician|caretaker|chef|nurse|athro|athrawes|pennaeth|llywodraethwr|rhiant|cynorthwyydd|former|ex|alumn\\w*|cyn ddisgybl|old (?:boy|girl)|now at|left|graduate|employer|phd|postgrad|student teacher|trainee teacher|pgce|ect|nqt|supply';

export const formerSigns =
  "class of (?:19|20)\\d\\d|former (?:pupil|student|head (?:boy|girl))|ex[ -]?(?:[a-z']+ ){0,5}(?:pupil|student)|alumn(?:us|a|i|ae)|old (?:boy|girl)|(?:left|leaver|leavers|finished|graduated)(?: (?:from|at|in))?(?: [a-z']+){0,4} (?:19|20)\\d\\d|cyn[ -]?ddisgybl|cyn[ -]?fyfyriwr|dosbarth (?:19|20)\\d\\d|(?:19|20)\\d\\d ?[-–] ?(?:19|20)\\d\\d";

export const parentSigns =
  '(?:proud )?(?:mum|mam|mummy|dad|daddy|tad|parent|mother|father|nan|rhiant|carer)(?: (?:of|to|i)(?: [a-z0-9]+){0,6})?|pta|school gate';

/** Words of one who sees the other at school. */
export const schoolMeeting: readonly PhraseRow[] = [
  {
    say: "see you (?:in|at|for) (?:form|class|school|college|lesson|lessons|registration|training|practice|rehearsal|maths|english|science|tutor|detention|period \\d|my lesson|the lesson)(?: (?:tomorrow|on [a-z]+|later|next week))?|(?:bring|show|give|hand)(?: [a-z]+){1,6} (?:tomorrow|in class|to school|to class|to my (?:lesson|room))|(?:your|the) (?:homework|coursework|essay|project|detention)|(?:in|from) my (?:lesson|class|form|room)|don't forget your (?:homework|kit|book|folder)|wela i di (?:yn y )?(?:dosbarth|ysgol|wers|gofrestru)(?: [a-z]+)?|dy waith cartref",
    note: 'school talk',
    source: 'own',
  },
];

const task =
  "(?:do|complete|answer|try|finish|work through|have a go at|read|write|learn|revise|copy|attempt|do me)(?: [a-z]+){0,3} ?(?:questions?|q's|qs|exercises?|pages?|pp?|tasks?|chapters?|sections?|worksheets?|problems?|activit(?:y|ies)|ex) ?\\d+[a-z]?(?: ?(?:to|-|and|,|&) ?\\d+[a-z]?)*(?: (?:on|of|from|in) (?:page|p|pages|pp|the (?:book|textbook|workbook|worksheet|sheet)|your (?:book|textbook|workbook))(?: ?\\d+)?)?";

/** Handing in, or asking for help, through the account itself: enough alone. */
export const handIn: readonly PhraseRow[] = [
  {
    say: "(?:dm|message|inbox|text|ask|pm|tweet|snapchat|snap)(?: me| us)(?: here| on here| below)? (?:if|when) (?:you(?:'re| are|'ve got| get)?|u|ur|anyone(?:'s| is)?) ?(?:are |get |stuck|struggling|unsure|confused|need (?:a hand|help|any help))(?: ?(?:stuck|struggling|unsure|confused))?(?: (?:with|on)(?: [a-z']+){1,4})?|(?:dm|message|inbox|snapchat) me your (?:[a-z]+ )?(?:answers?|work|homework|essays?|drafts?|coursework|portfolios?)|i'll mark (?:it|them|your [a-z]+) (?:here|on here)|help with (?:the |your |tonight's )?homework (?:here|below|in the comments)",
    note: '"DM me if you get stuck"',
    source: 'own',
    unless: 'parents?|carers|applying|application|ucas|enrol\\w*|mental health|worried|feeling|upset|childline',
  },
  {
    say: '(?:send|email|dm|message|post|upload|submit|hand|share|tag|reply with|tweet|put|comment)(?: (?:me|us|in))?(?:(?: (?:them|it|your [a-z]+|the [a-z]+|your (?:finished |completed |maths |english )?[a-z]+|answers?|photos? of (?:your|the) [a-z]+|a photo of (?:your|the|it)[a-z ]{0,12}|work|essays?|homework|coursework))|(?= (?:(?:back )?to|with) (?:me|us|questions? \\d)))(?: in| back| over| through| on| up)?(?: (?:to|with) (?:me|us|questions? \\d[\\d to-]*))?(?: to questions? \\d+(?: ?(?:to|-|and) ?\\d+)?)? (?:here|on here|below|in the comments|as a (?:reply|comment|dm)(?: to this (?:post|tweet))?|by dm|via dm|by direct message|through here)(?: by (?:\\d[\\d.:]* ?(?:am|pm)?|midnight|[a-z]+))?',
    note: '"send them to me here by Friday"',
    source: 'own',
    needs:
      'work|homework|answers?|essays?|coursework|questions?|task|page|them|exercise|worksheet|revision|project|draft|assignment|portfolio|quiz|spellings|it',
    unless:
      'photos? of your (?:costumes?|pets?|cakes?|snow|memories|garden|holiday|world book day|favourite|dog|cat)|memories|suggestions|ideas|feedback|reviews|applications?|cv|forms? to the office|nominations?|raffle|order|comp(?:etition)?|questions? for (?:the|our) (?:head|governors|speaker|open)',
  },
  {
    say: "anfonwch(?: eich| lun| luniau| y| 'ch)?(?: [a-z']+){0,4} (?:ata i|aton ni|atom ni|ataf|ataf i|atom)(?: (?:yma|fan hyn|fan yma|yn y sylwadau|drwy neges))?(?: erbyn(?: [a-z0-9]+){1,3})?|(?:neges|dm|gofynnwch|cysylltwch)(?: [a-z]+){0,2} (?:yma|fan hyn|ata i|i mi) (?:os|pan) (?:ydych|ydach|wyt|yn|chi|ti)(?: [a-z']+){0,4}|(?:atebwch|ysgrifennwch|rhowch|postiwch)(?: [a-z']+){0,4} (?:yma|fan hyn|isod|yn y sylwadau)",
    note: 'Welsh',
    source: 'own',
    needs:
      'gwaith|waith|atebion|cwestiynau|gwestiynau|traethawd|traethodau|tudalen|dudalen|ymarfer|lun|llun|tasg|dasg|adolygu|mathemateg|sillafu',
    unless: 'gwisgoedd|anifail|cacen|eira|atgofion|rhieni|swyddfa|ffurflen|gystadleuaeth|cystadleuaeth',
  },
];

/** Setting work: counts where pupils are spoken to, or asked about homework. */
export const setWork: readonly PhraseRow[] = [
  {
    say: `${task}|(?:it's |it is )?(?:page|p) ?\\d+,? (?:questions?|q|exercise|ex|numbers?) ?\\d+(?: ?(?:to|-|and) ?\\d+)?|your (?:homework|task|assignment) (?:is|for (?:today|tonight|this week|tomorrow|monday|tuesday|wednesday|thursday|friday))(?: is)?(?: [a-z0-9]+){0,6}|homework(?: for (?:today|tonight|tomorrow))?: [a-z]+(?: [a-z0-9]+){0,6}`,
    note: 'tasks',
    source: 'own',
  },
  {
    say: "gwnewch(?: [a-z']+){0,2} ?(?:gwestiynau?|cwestiynau?|dudalen|tudalen|ymarfer(?:ion)?|dasg|tasg) ?\\d+(?: ?(?:i|-|a|at) ?\\d+)?|(?:tudalen|t\\.) ?\\d+,? (?:cwestiynau|cwestiwn|ymarfer) ?\\d+(?: ?(?:i|-|at) ?\\d+)?|eich gwaith cartref (?:yw|ydy|chi)(?: [a-z0-9']+){0,5}",
    note: 'Welsh tasks',
    source: 'own',
  },
];

/** Pupils are spoken to. */
export const learnersAddressed =
  '(?:year|yr|y|bl\\.?|blwyddyn|flwyddyn|class|form|set|level) ?\\d{1,2}[a-z]?(?: [a-z]+)? ?(?:[:,!-]|please|do|try|complete|answer|remember)|(?:guys|everyone|pupils|students|class|kids|all|bawb)[:,]|homework|hwk|hw|stuck|miss|sir|syr|gwaith cartref|what (?:page|questions)';
