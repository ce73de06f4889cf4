// Matters that divide a community, and the words that take a side or announce a decision. Neither speaks alone. English and Welsh.
import type { PhraseRow } from '../text/rows.ts';

/** Subjects. A lesson, a notice or a date about one is not a stance. */
export const matters: readonly PhraseRow[] = [
  {
    say: "(?:(?:proposed|planned|possible|school|forced) )?(?:merger|amalgamation|academisation)(?: (?:with|of|between) [a-z'-]+(?: (?!we |is |and )[a-z'-]+)?)?|(?:plans?|proposals?|decision|threat|consultation) (?:to|on|for|of) (?:the )?(?:clos(?:e|ing|ure of)|merg(?:e|ing)|cut(?:ting)?|axe|scrap(?:ping)?|federat\\w+|mov(?:e|ing)|ban(?:ning)?|build(?:ing)?)(?: (?!is |are |was |and |but |we |so |because )[a-z'-]+){1,5}|clos(?:e|ing|ure of) (?:our|the|this|small|village|rural|welsh)(?: [a-z-]+)? (?:schools?|nursery|nurseries|unit|library|libraries|youth club|sixth form|department|centre|campus)|school closures?",
    note: 'closing and merging',
    source: 'own',
    unless: 'snow|ice|weather|storm|boiler|heating|burst|flood|power cut|inset|polling station|holiday|half term',
  },
  {
    say: 'strik(?:e|es|ing)(?: (?:teachers?|staff|nurses|doctors|workers|action))?|industrial action|picket lines?|walk ?outs?',
    note: 'strikes',
    source: 'own',
    unless:
      'football|match|left wing|right wing|keeper|striker|goal|bowling|lightning|balance|pose|oil|gold|clock|three strikes|cricket|hockey|chord|rowing|lucky strike|air ?strikes? on|netball|baseball|rounders|midnight|general strike of 1926|1926|1984|miners',
  },
  {
    say: '(?:uniform|skirt|skirts|trousers|hair|jewellery|make ?up|phone|mobile phone|toilet|behaviour|exclusion|attendance|isolation|homework)s? (?:rules?|policy|policies|ban|bans|fines?)|(?:face veils?|veils?|hijabs?|niqabs?|burkas?|turbans?|kirpans?|prayer rooms?|collective worship|religious (?:dress|symbols)|halal(?: meat| food)?)',
    note: 'rules and religion',
    source: 'own',
    unless: 'reminder|available|see our|copy of|second hand|uniform shop',
  },
  {
    say: 'gender (?:identity|ideology|neutral(?: toilets?| uniform| bathrooms?)?|self id|critical)|trans(?:gender)? (?:rights|pupils|children|kids|women|athletes|guidance|ideology|toilets)|pronouns|single sex (?:spaces|toilets|sport)|drag queens?(?: story ?time)?|conversion therapy|abortion|assisted dying|euthanasia|death penalty|same sex marriage|gay marriage',
    note: 'personal and moral questions',
    source: 'own',
  },
  {
    say: "brexit|rejoin(?:ing)? the eu|immigration|asylum (?:hotel|policy|system)|small boats|gaza|israel|palestine|palestinians|hamas|netanyahu|ukraine|putin|the war|arms trade|trident|nuclear (?:weapons|power)|monarchy|royal family|republic|(?:welsh|scottish) independence|independence referendum|indyref|united ireland|net zero|just stop oil|extinction rebellion|climate protests?|fox ?hunting|badger cull|vaccin(?:es|ations?)(?: mandates?)?|lockdowns?|20 ?mph(?: (?:limits?|zones?|speed limits?))?|bypass|housing development|wind ?farms?|pylons|solar farms?|fracking|incinerator|planning application|council tax|budget cuts|funding cuts|cuts to (?:schools?|education|funding|services|school budgets)|austerity|private schools?(?: fees)?|vat on (?:private )?school fees|grammar schools|free school meals(?: for all)?|teachers' pay|pay (?:offer|award|deal|rise|dispute)|black lives matter|reparations|colonial statues?|taking the knee",
    note: 'politics and planning',
    source: 'own',
  },
  {
    say: "(?:ofsted|estyn|hmi|inspection|inspectors)(?:'s)?(?: (?:report|verdict|judg?ment|rating|grade|findings|team|inspectors))?|league tables?|exam boards?|(?:the )?(?:report|judg?ment) on our school",
    note: 'inspection',
    source: 'own',
  },
  {
    say: 'relationships and sex(?:uality)? education|rse(?: (?:code|curriculum|lessons))?|sex education|evolution and creationism|right to withdraw|welsh medium(?: education)?|welsh language (?:policy|act)|english only|bilingual policy|compulsory welsh',
    note: 'curriculum',
    source: 'own',
  },
  {
    say: "(?:y |'r )?(?:cynllun|cynlluniau|cynnig|bwriad|penderfyniad|ymgynghoriad) i (?:gau|uno|symud|dorri|wahardd)(?: [a-z'-]+){1,4}|cau (?:ein |ysgolion |yr )?(?:ysgol(?:ion)?|llyfrgell|canolfan|ysgolion bach)(?: [a-z'-]+)?|uno (?:ysgolion|a [a-z]+|ein hysgol)|(?:y )?streic(?:iau|io)?|gweithredu diwydiannol|brexit|mewnfudo|gasa|palestina|israel|wcrain|annibyniaeth(?: i gymru)?|erthylu|cynorthwyo i farw|hunaniaeth rhywedd|rhywedd|polisi (?:gwisg|iaith|ymddygiad|ffonau)|toriadau|treth y? ?cyngor|estyn|adroddiad estyn|ffordd osgoi|ffermydd gwynt|peilonau|terfyn 20|20 ?mya|gorsaf niwclear|y frenhiniaeth|addysg rhyw",
    note: 'Welsh',
    source: 'own',
    unless: 'eira|ia|tywydd|storm|gwres|hms|gwyliau',
  },
];

/** Taking a side, judging, or announcing what was decided. */
export const stances: readonly PhraseRow[] = [
  {
    say: "(?:we|our (?:school|college|governors|staff)|as a (?:school|college),? we|this (?:school|college)|i|governors|[a-z]+ (?:school|college|primary|academy))(?: (?:are|is|will|all|now|still|fully|strongly|totally|proudly|firmly|absolutely|'re|stand|must|cannot|do|does|have|remain))*(?: (?:completely|fully|strongly|totally|proudly|firmly|absolutely|100 ?%))? (?:against (?:it|this|the|them|any|a)|oppos(?:e|es|ed|ing)(?: to)?|support(?:s|ed|ing)?|in favour of|back(?:s|ing|ed)?(?! (?:on|at|in|to|from|home|together|open|for))|object(?:s|ed|ing)? to|reject(?:s|ed|ing)?|condemn(?:s|ed|ing)?|disagree(?:s)? with|agree(?:s)? with|welcome(?:s|d)?(?= (?:the (?:decision|ban|ruling|plan|proposal|cut|report|move)|a ban))|stand(?:s|ing)? (?:with|by|against)|side(?:s)? with|refuse(?:s)? to (?:accept|close|merge|comply)|not accept(?: (?:it|this|that|the [a-z]+))?|fight(?:ing)?(?: (?:it|this|the [a-z]+|every step of the way))*|campaign(?:ing)? (?:for|against)|boycott(?:ing)?|call(?:ing)? (?:for|on) (?:the|an?|all)|demand(?:s|ing)?|protest(?:ing)?(?: against)?)",
    note: 'we are for or against',
    source: 'own',
  },
  {
    say: "(?:is|are|was|were|seems?|looks?) (?:a |an |just |so |plain |simply |completely |totally |utterly |absolutely |deeply |clearly |quite )*(?:wrong|unfair|outrageous|disgrace(?:ful)?|shameful|madness|crazy|stupid|nonsense|waste of (?:public |tax ?payers?'? )?money|mistake|disaster|scandal|betrayal|attack on|insult to|racist|genocide|immoral|a joke|discriminatory|long overdue|right decision|wrong decision|the right thing|unacceptable|ridiculous)",
    note: 'a judgment',
    source: 'own',
  },
  {
    say: "got it (?:so |very |badly |completely )?wrong|(?:we )?(?:do not|don't|cannot|will not|won't|never will) accept(?: (?:it|this|that|the [a-z]+))?|(?:must|should|has to|have to|needs? to) (?:stop|end|be (?:stopped|banned|scrapped|reversed|overturned|allowed|abolished|outlawed|condemned|sacked)|resign|go(?= *[.!])|listen|think again)|say(?:ing|s)? (?:no|yes) to|(?:no|yes) to (?:the|a|this|an|more)|hands off our|save our (?:school|sixth form|nursery|library|village|unit|college)|stop the (?:closure|merger|cuts|war|ban|boats|genocide|bombing)|free palestine|from the river|ceasefire now|shame on (?:the|you|them|our)|enough is enough|sign (?:the|this|our) petition|join (?:the|our) (?:protest|march|campaign|fight)|write to your (?:mp|ms|councillor) to|our (?:view|views|position|stance|response) (?:on|is|to)|we will (?:fight|resist|never|not be)|over our dead bodies",
    note: 'slogans',
    source: 'own',
  },
  {
    say: "(?:has|have|we've|we have|governors have|from [a-z]+|will) (?:now |also |today )?(?:decided|agreed|voted|chosen|resolved) (?:to|against|in favour|that)|will (?:no longer|not) (?:be )?(?:allow(?:ed)?|permit(?:ted)?|accept(?:ed)?|tolerate|teach|provide|serve)|(?:total |complete |blanket |full |outright )?ban on [a-z]+(?: [a-z]+)?|(?:are|is|will be|now) (?:banned|banning|scrapping|abolish\\w+|introducing|imposing)",
    note: 'a decision announced',
    source: 'own',
  },
  {
    say: "(?:rydym|rydyn ni|ry'n ni|rwyf|dw i|mae'r ysgol|mae ein hysgol|mae'r llywodraethwyr|fel ysgol) (?:ni )?(?:yn |'n )?(?:gryf |gwbl |hollol |llwyr )*(?:erbyn|gwrthwynebu|cefnogi|o blaid|gwrthod|condemnio|anghytuno|galw (?:am|ar)|mynnu|protestio|ymladd|ymgyrchu)|(?:ni fyddwn|fyddwn ni ddim|fyddwn ni byth) (?:yn )?(?:derbyn|caniatau)|(?:yn|'n) (?:hollol |gwbl |gywilyddus o )?(?:anghywir|annheg|warthus|wastraff (?:llwyr |ar )?arian|gamgymeriad|annerbyniol|sarhad|drychineb|wallgof)|rhaid (?:atal|stopio|gwahardd|dileu)|dylid (?:gwahardd|dileu|atal|stopio)|na i(?:'r)?|achubwch ein|dwylo oddi ar|llofnodwch y ddeiseb|wedi penderfynu (?:gwahardd|cau|uno|peidio|cefnogi|gwrthod)|ein (?:barn|safbwynt|safiad) (?:ni )?(?:ar|am|yw)|gwaharddiad (?:ar|llwyr)|cywilydd ar",
    note: 'Welsh',
    source: 'own',
  },
];
