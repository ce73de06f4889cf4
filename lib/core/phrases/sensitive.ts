// What may be said of nobody in public: predicates about one pupil, by group. Patterns are folded, written for `wordPattern` (a space stands for any white space).
// Own lists, after the special categories of UK GDPR art. 9 and what schools treat as confidential (behaviour, ALN/SEND, family, safeguarding, attendance).

export interface SensitiveGroup {
  readonly group: 'exclusion' | 'behaviour' | 'health' | 'additional-needs' | 'family' | 'safeguarding' | 'attendance' | 'file';
  /** What follows a subject: "was excluded for two days". */
  readonly english: string;
  readonly welsh: string;
}

const duration = "(?: (?:for|from|until|by|on|in|because|after|since) (?:[a-z0-9'-]+ ?){1,4})?";
const now = '(?: (?:just|now|sadly|recently|finally|also|already|again|currently|still|only))*';
const been = `(?:(?:has|have|had|'s)${now} been|(?:is|was|'s)${now} being|(?:was|were|is|are|been|being|got|gets|getting|'s|will be|needs to be))${now}`;
const has =
  "(?:has|have|had|'s got|has got|having|suffers from|suffering from|is being treated for|was diagnosed with|has been diagnosed with|is diagnosed with|diagnosed with|struggles with|is struggling with|lives with)";
const conditions =
  "(?:a |an |his |her |their |severe |mild |bad |serious |possible |suspected |some |ongoing )*(?:adhd|add|autism|asd|asperger'?s|dyslexia|dyspraxia|dyscalculia|tourette'?s|epilepsy|diabetes|depression|anxiety|ocd|odd|ptsd|anorexia|bulimia|eating disorder|mental health (?:problems?|issues?|difficulties|needs?|crisis)|anger (?:issues|problems)|attachment (?:disorder|issues)|panic attacks|cancer|leukaemia|cystic fibrosis|sickle cell|hiv|hepatitis|trauma|learning difficult(?:y|ies)|behaviou?r(?:al)? (?:problems|issues|difficulties)|speech delay|toileting (?:issues|problems)|medical condition|seizures?|(?:(?:nut|peanut|milk|dairy|egg|wheat|latex|food|bee sting|life threatening) )?allerg(?:y|ies)|anaphylaxis|asthma|an? epi ?pen|coeliac disease)";
const severalConditions = `${conditions}(?: and ${conditions})?`;
const needs =
  '(?:an? |his |her |their |no |the |new |full )*(?:idp|ehcp|ehc plan|education health and care plan|individual development plan|aln|send?|sen support|sen|special needs|additional (?:learning )?needs|one-to-one|1:1 support|statement of (?:sen|special)|pastoral support plan|psp|behaviour plan)';

export const sensitiveGroups: readonly SensitiveGroup[] = [
  {
    group: 'exclusion',
    english: `${been} (?:permanently |temporarily |internally |fixed term |also |just |now )*(?:excluded|suspended|expelled|sent home|removed from (?:class|school|lessons)|put in isolation|in isolation|isolated|on report|on (?:a|his|her|their|a very) (?:final|last) (?:warning|chance)|sent out(?: (?:of|from) (?:class|lessons?|assembly|the room))?(?! (?:to|on|into|for|with|by|via|as|in)(?! (?:throwing|swearing|fighting|hitting|shouting)))(?: (?:once|twice|again|three times))?|barred|managed move|moved schools)${duration}|${has} (?:a |another |had a |his |her )*(?:exclusion|suspension|detention|fixed term exclusion)`,
    welsh:
      "(?:wedi |yn |newydd )?(?:cael |gael )?(?:ei |eu )(?:wahardd|gwahardd|diarddel|ddiarddel|anfon adre|hanfon adre|atal|hatal)(?: (?:am|o|tan|yn) (?:[a-z'-]+ ?){1,3})?|wedi'i (?:wahardd|gwahardd|ddiarddel|diarddel|anfon adre)(?: (?:am|o|tan) (?:[a-z'-]+ ?){1,3})?",
  },
  {
    group: 'behaviour',
    english: `(?:was|is|were|are|has been|have been)? ?(?:the one (?:who|that) )?(?:started (?:it|the fight|this|everything)|caught (?:smoking|vaping|stealing|cheating|fighting|with (?:a knife|drugs|a vape|alcohol|weed))|been (?:bullying|stealing|fighting|caught)|bullying|(?:hit|punched|kicked|attacked|assaulted|threatened|bit|bullied|swore at|spat at|stole)(?: from)? (?:an?|another|one of|two of|him|her|me|us|my|your|our|the|his|staff|somebody|someone)(?: [a-z'-]+){0,3}|(?:threw|throwing|been throwing) (?:a )?(?:chairs?|tables?|furniture|books at|things at)|vandalised|disruptive|violent|aggressive|badly behaved|known to the police|arrested)${duration}`,
    welsh:
      "(?:a )?(?:ddechreuodd (?:hyn|y peth|yr ymladd)|fu'n bwlio|wedi (?:bwlio|bod yn bwlio|taro|dwyn|ymosod|bygwth|rhegi)|yn bwlio|gafodd ei ddal|wedi cael ei ddal|wedi'i arestio)(?: (?:[a-z'-]+ ?){0,3})?",
  },
  {
    group: 'health',
    english: `${has} ${severalConditions}|${been} (?:diagnosed(?: with)?|autistic|suicidal|self-harming|depressed|anorexic|hospitali[sz]ed|in hospital|back in hospital|in intensive care|sectioned|(?:back )?(?:in|admitted to) (?:the |an? )?(?:eating disorders?|psychiatric|mental health|inpatient|secure|camhs) (?:unit|ward|hospital|bed)|having counselling|in counselling|seeing (?:camhs|a counsellor|a psychologist|the school nurse)|under camhs|on medication|taking medication|on ritalin|pregnant)${duration}|(?:self-harms?|self-harmed|tried to (?:kill|hurt|harm) (?:himself|herself|themselves)|took an overdose|takes (?:medication|ritalin|antidepressants)|wets (?:himself|herself|themselves)|referred to camhs)`,
    welsh:
      '(?:ag |a |gyda |yn dioddef o |yn byw gyda |(?:wedi |newydd )?(?:cael|gael) diagnosis o |ag? alergedd (?:difrifol )?i )(?:awtistiaeth|adhd|epilepsi|gnau|laeth|iselder|g?orbryder|d?dyslecsia|d?diabetes|anhwylder bwyta|(?:p|b|ph)roblemau (?:iechyd meddwl|ymddygiad)|(?:c|g|ch)anser)|(?:p|b|ph|mh)roblemau iechyd meddwl|(?:yn ol |nol )?yn (?:yr |y )?(?:uned|ward) (?:anhwylderau bwyta|iechyd meddwl|seiciatrig|gofal dwys)|(?:yn )?(?:hunan-?niweidio|hunanladdol|awtistig|derbyn cwnsela|cael cwnsela|feichiog)',
  },
  {
    group: 'additional-needs',
    english: `${has} ${needs}|${been} (?:on|placed on|put on|added to) (?:the |our )?(?:aln|sen|send|sen support|special needs|additional needs) ?(?:register|list)?${duration}|(?:gets|receives|needs|has|getting|having) (?:one-to-one|1:1|extra help|aln|sen|send) (?:support|help|provision)|${been} in (?:the |our )?(?:aln|sen|special needs|nurture|behaviour) (?:base|unit|room)`,
    welsh:
      '(?:ag |a |gyda |mae gan(?:ddo|ddi) )(?:cdu|gdu|chdu|ady|anghenion dysgu ychwanegol|anghenion arbennig|cynllun datblygu unigol|gynllun datblygu unigol)|ar y gofrestr (?:ady|aaa)|(?:yn |wedi )?(?:cael|derbyn) (?:help|cymorth|cefnogaeth) (?:ychwanegol |ady|aaa|un i un)(?:ady|aaa)?',
  },
  {
    group: 'family',
    english: `(?:parents|mum and dad|mother and father|mum|mam|dad|father|mother|stepdad|stepmum|step-dad|family|home) (?:is |are |has |have |were |was |both |recently |just )*(?:separated|separating|divorced|divorcing|split(?:ting)? up|in prison|gone to prison|in rehab|an alcoholic|on drugs|on benefits|unemployed|lost (?:his|her|their) job|left (?:home|them)|died|passed away|homeless|violent|abusive|evicted|having an affair|known to social services)|(?:dad|mum|mam|father|mother|step-?dad|step-?mum|(?:her|his|mum's) (?:boyfriend|partner))${now} (?:hits?|beats?|hurts?|punched|abus(?:es|ed)|threatens|threatened|drinks|takes drugs|shouts at)(?: (?:mum|mam|dad|him|her|them|me|too much))?|lost (?:his|her|their) (?:mum|mam|dad|mother|father|nan|brother|sister|parents?|baby)|going through (?:a |an )?(?:[a-z]+ )?(?:divorce|custody [a-z]+|family break-?up)|(?:taken|gone|going) into (?:care|foster care)|removed from (?:home|(?:his|her|their) (?:home|family|parents))|${been} (?:in care|in foster care|fostered|adopted|looked after|a looked after child|on free school meals|a young carer|homeless|living in (?:a )?(?:refuge|hostel|temporary accommodation))${duration}|(?:gets|receives|has|have|qualif(?:y|ies) for) (?:free school meals|fsm|pupil premium|the pdg|pupil development grant)|custody (?:battle|case|hearing)|(?:lives|living) with (?:foster|(?:his|her|their) (?:nan|gran|grandparents|foster))`,
    welsh:
      "(?:rhieni|mam|dad|tad|fam|teulu)(?:'n| yn| wedi)* (?:ysgaru|gwahanu|yn y carchar|yn gaeth)|(?:dad|tad|llystad) yn (?:taro|curo|cam-drin|yfed)(?: (?:mam|fam))?|(?:wedi |newydd )?(?:colli|golli) (?:ei|eu) (?:d|th)?(?:dad|tad|fam|mam|nain|brawd|frawd)|(?:wedi |newydd )?(?:mynd|fynd|cael ei gymryd|cael ei chymryd|gael ei gymryd|gael ei chymryd) i ofal|(?:yn|mewn) gofal(?: maeth)?(?! cwsmer)|(?:yn cael|yn derbyn) prydau ysgol am ddim|ofalwr ifanc",
  },
  {
    group: 'safeguarding',
    english: `${been} (?:on (?:the |a )?(?:child protection|cp|at risk) (?:register|plan)|a child in need|at risk(?: at home)?|referred to (?:social services|mash|camhs|the dsl|the dsp|children's services)|under social services|being abused|abused|neglected|groomed|exploited|a victim of)${duration}|${has} (?:a |the |his |her |their )*(?:social worker|child protection plan|safeguarding (?:concern|issue|file|referral)s?|family support worker)|(?:disclosed|made (?:a |an )?(?:disclosure|allegation))(?: to| about| that| against)?|social services (?:are|is|were|have been) (?:involved|called|informed)`,
    welsh:
      "gweithiwr cymdeithasol|gwasanaethau cymdeithasol|ar y gofrestr amddiffyn plant|(?:wedi )?(?:datgelu|gwneud datgeliad)|pryder diogelu|(?:yn )?(?:cael ei gam-drin|cael ei cham-drin|wedi'i gam-drin)",
  },
  {
    group: 'attendance',
    english: `attendance (?:is|was|has (?:been|dropped|fallen)|stands) (?:only |just |at |down |to |below |under |very |poor|bad|low)*(?:\\d{1,2}(?:\\.\\d)? ?(?:%|per ?cent)?|terrible|shocking|awful|poor|low)|(?:has |have |'s )(?:been )?(?:truanting|bunking off|skiving|missed \\d+ (?:days|lessons|weeks))|${been} (?:absent without|truanting|a school refuser|refusing school)`,
    welsh: 'presenoldeb (?:yn |ond |yn ddim ond |o dan |dan )*\\d{1,2}(?:\\.\\d)? ?%|(?:yn |wedi )(?:triwanta|mitsio|mitshio)',
  },
  {
    group: 'file',
    english:
      "(?:looked at|checked|read|seen|looking at|checking|been through|got|have) (?:his|her|their|your (?:son|daughter|child|boy|girl)'s|[a-z]+'s) (?:school |pupil |behaviour |medical |attendance |safeguarding |personal )*(?:file|files|record|records|notes|log|logs)",
    welsh:
      '(?:edrych ar|gweld|darllen|wedi gweld) (?:ei|ffeil|nodiadau|gofnod) (?:ffeil|ffeiliau|gofnod|chofnod|nodiadau|cofnodion|[a-z]+)',
  },
];
