// Words that tell how much a name proves: everyday words, months, places, titles, particles, very common surnames.
import { firstNames } from './data/first-names.ts';
import { ordinaryWords } from './data/ordinary-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Names that are words too, which the counted list leaves out because they are mostly names, or rare. */
const moreWords = set(`
  grace rose amber jade daisy christian ash hope faith summer may will mark page wells hill fox bishop dean baker taylor cook butler archer fisher shepherd marshal marshall sergeant mason hunter
  walker porter potter miller weaver tanner carter cooper skinner turner thatcher gardener gardner farmer forester forrest forest brook brooks woods fields meadows banks waters rivers hills dale vale heath
  moor marsh lake pond pool field day week winter summers spring frost snow rain storm sun star starr moon bell belle bird finch swift swallow martin robin wren dove crow hawk drake swan peacock nightingale
  lamb wolf bear lyon lion fish salmon pike bass herring rice pepper sage basil rosemary olive ivy lily poppy violet iris heather hazel holly fern bryony clover willow rowan laurel linden elder berry cherry
  plum apple lemon bread butter bacon pickles beans pearl ruby crystal diamond gold golden silver sterling steel stone flint rock clay sandy brown black white green gray grey scarlet blue pink young old elder
  little long short small large strong hardy savage gentle blunt sharp bright dark noble rich royal king queen prince duke earl lord knight squire pope monk abbot church temple chapel parish gates gate wall walls
  bridge bridges street lane rhodes way park parks green court hall house holmes castle towers ford mill mills west east north south best better love joy bliss charity patience prudence constance verity honor honour
  justice merit chance wright law price cash pound penny nichols dollar bond banks ball ballard game played cross over bull dolphin beach bay cliff cliffe coast shore isles read reed write speak bolt chase drew
  grant guy bill pat sue dot kay ray art earnest frank ernest gene heath miles ross rusty skip stew tad trey van wade ward wayne blaze blade dash dusty ace buddy happy sunny sonny
  haf eira mai non seren celyn bryn mor aur gwyn du coch glas llwyd wen teg tegwen enfys heulwen gwanwyn hydref lili blodyn eos dryw mellt cariad annwyl hyfryd nant afon craig garth coed derwen onnen glyn
  parry pryce tripp trip bank best church chappell case cane carpenter chance chandler clerk coleman constable cotton dance daw doe down farrow fairweather golightly good goodman goodwin head hand harp hay hurst kitchen knott lock
  loveday major mann merry money moody moss nutt outlaw paine pain pain parsons peace pease pile piper power pratt quick race ransom rose rowe salt sands self seal shade silk singer smart speed stamp stark
  sweet swift thorn thorne tipping tongue town treat true twigg vine wager wake warden waterman webb wild wilde winters wise worth yard yates`);

/** Months, seasons, days and feasts that are forenames: beside dates they are never pupils. */
export const calendarNames = set(
  'may april june august autumn summer winter spring easter noel natalie dawn eve sunday haf mai medi ebrill',
);

/** Places that are forenames or surnames too. */
export const placeNames = set(`
  mali georgia jordan chad israel paris sydney kenya china india florence victoria chelsea brooklyn austin milan troy devon dallas london verona vienna sienna siena asia africa america carolina dakota
  montana savannah phoenix adelaide lourdes malta cyprus guernsey jersey kent lancaster york chester lincoln bradford preston warwick carlisle stafford bolton hamilton wellington washington 
  houston denver iona skye islay isla arran harris aberdare bangor tegid padarn conwy clwyd gwent powys dyfed arfon menai teifi taf trent avon tyne severn holland ireland england scotland wales french english welsh scott german`);

export const particles = set(
  'ap ab ferch verch mac mc de da dos das di du van von der den del della la le el al bin bint ibn abu o ni nic ter ten st',
);

/** Somebody addressed like this is an adult. */
export const titles = set(
  'mr mrs ms miss mx dr sir madam lady lord prof professor cllr councillor rev reverend father sister canon bishop captain sgt pc inspector coach mister syr mistar athro athrawes',
);

/** Verbs, months and nouns that begin sentences: as first word their capital proves nothing. */
export const sentenceOpeners = set(
  'will may mark can could should grace hope faith chase grant bill sue pat nick skip dash frank art rose dawn summer winter spring autumn page best day early joy love price young drew read',
);

/** Very common surnames in England and Wales: a first name one letter away is likely to be somebody else. */
export const commonSurnames = set(`
  jones williams davies evans thomas roberts lewis hughes morgan griffiths edwards owen james price phillips rees davis lloyd powell jenkins richards parry ellis harris john harries hopkins howells bowen pritchard
  smith taylor brown wilson johnson wright robinson thompson white walker green hall wood harrison martin jackson clarke clark turner hill cooper ward moore morris king watson baker allen mitchell anderson lee bennett cook shaw
  carter collins bailey young marshall simpson adams scott murphy kelly khan ali ahmed hussain patel singh begum murray gray stewart reid campbell miller mcdonald ross fraser`);

/** Words around a full name that show a grown-up: a visitor, a writer, a colleague, somebody of the past. Tested on folded text. */
export const grownUpWords =
  /(?<![\p{L}])(?:author|poet|writer|novelist|illustrator|artist in residence|mp|ms|as|mep|councillor|mayor|minister|coach|referee|governor|headteacher|head teacher|head of|teacher|tutor|principal|deputy|assistant|caretaker|chef|cook|librarian|secretary|officer|pc|sgt|dr|doctor|nurse|engineer|scientist|professor|speaker|visitor|visiting|guest|alumn\p{L}+|former pupil|former student|ex-pupil|ex-student|retire\p{L}*|years of service|owner|director|chief executive|ceo|manager|actor|singer|band|player for|international|olympi\p{L}+|paralympi\p{L}+|astronaut|historian|composer|born in|died|novel|book|play|poem|film|by the|series|character|story of|life of|prifardd|bardd|awdur|awdures|llenor|athro|athrawes|pennaeth|dirprwy|llywodraethwr|cynghorydd|aelod seneddol|cyn-ddisgybl|ymwelydd|siaradwr|nofel|cerdd gan|drama gan|chwedl|hanes|in memory of|er cof)(?![\p{L}])/u;

/** Before a Welsh name these change its first letter. */
export const mutatingWords = set(
  'i gan o a ac yn ym yng am ar at dan dros drwy heb hyd wrth gyda efo na nac neu tua tri chwe ein fy ei dy eu mae oedd bu diolch llongyfarchiadau chan wnaeth enillodd oddi mewn trwy',
);

/** Is this folded word an everyday word, so that it proves little as a name? */
export const isOrdinary = (word: string): boolean =>
  moreWords.has(word) || ordinaryWords.has(word) || placeNames.has(word) || calendarNames.has(word);

/** Surnames that are words few texts use ("Farrow", "Rowe"): after a forename they are surnames. */
export const isSurnameWord = (word: string): boolean =>
  moreWords.has(word) && !ordinaryWords.has(word) && !placeNames.has(word) && !calendarNames.has(word);

/** Is it a forename that schools meet often? */
export const isUsualForename = (word: string): boolean => firstNames.has(word);
