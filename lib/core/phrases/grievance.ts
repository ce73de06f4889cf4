// Airing a grievance about one's own workplace, English and Welsh. National news about pay or policy is not one.
import type { PhraseRow } from '../text/rows.ts';

const work =
  '(?:this|my|our|the|that|working (?:at|for|in|under)) (?:[a-z*]+ )?(?:school|job|place|dump|hell ?hole|management|slt|smt|head|headteacher|boss|leadership|department|staffroom|governors|trust|college|principal|workload|kids|classes?|bottom set|pupils|children|parents|marking policy|data drops?)(?! (?:ties|bus|bell|run|uniform|shoes|dinners))';
const bosses =
  '(?:slt|smt|management|leadership(?: team)?|the (?:head|headteacher|leadership(?: team)?|principal|governors|trust|managers|bosses|top)|our (?:head|boss|leaders|managers|principal|governors|leadership(?: team)?)|senior (?:leaders|team|management)|governors|bosses|headteacher|leaders)';

export const grievance: readonly PhraseRow[] = [
  {
    say: `(?:i |we )?(?:really |absolutely |just )?(?:hate|hating|detest|loathe|dread(?:ing)?|can't stand|(?:so |just |totally )?done with|(?:so |absolutely )?(?:sick|fed up|tired) (?:of|with)|sick and tired of|had enough of|cannot bear) ${work}`,
    note: '"so sick of this job"',
    source: 'own',
  },
  {
    say: "this job (?:is|has been|was) (?:[a-z]+ )?(?:destroying|killing|ruining|breaking|finishing|crushing)(?: (?:me|us|my [a-z ]{3,16}))?|counting (?:down )?the (?:days|weeks|hours|minutes) (?:until|till|to|before) (?:i (?:can )?(?:leave|escape|quit|go)|my (?:notice|last day))|(?:can't|cannot) wait to (?:leave|quit|get out of|hand in my notice)(?: (?:this|here|school))?|get me out of (?:here|this (?:place|job|school))|handing in my notice|why (?:everyone|everybody|all the (?:good )?(?:staff|teachers)|good teachers) (?:is|are|keep) leaving|everyone is leaving|wonder why (?:everyone|everybody|staff|nobody|no one|people|teachers) (?:is|are|leaves?|stays?|wants?|keep)[a-z ]{0,16}",
    note: 'about the job',
    source: 'own',
  },
  {
    say: `(?:${bosses}(?: (?!not |never )[a-z'@#&]+){0,5} )?(?:treats?|treated|treating) (?:us|staff|me|teachers|people|everyone|everybody|tas|supply) (?:like|as) (?:dirt|rubbish|children|muck|garbage|idiots|slaves|s[a-z*!1]+t|crap|robots|fools|we (?:are|don't)|they)(?: [a-z ]{2,16})?`,
    note: '"treat us like dirt"',
    source: 'own',
  },
  {
    say: `${bosses}(?: (?!not |never |who |that )[a-z'@#&]+){0,5}? (?:(?:only|just) (?:care|cares|interested|think|thinks)(?: about)? (?:money|results|themselves|data|ofsted|estyn|image|numbers|their (?:own )?[a-z]+)|(?:do not|don't|doesn't|does not|couldn't|could not) (?:care|listen|have a clue|give a [a-z*]+|support us|know what|understand|lift a finger|trust us|value)|(?:couldn't|could not|can't) (?:run a [a-z]+|organise a [a-z -]{3,20}|lead a [a-z ]{3,16}|manage a [a-z ]{3,16})|(?:hide|hides|hiding|sit|sits|sitting) (?:in|behind) (?:their|his|her) (?:offices?|desks?)|(?:have |has )?(?:screwed|shafted|stitched|messed|let) (?:us|staff|me|everyone) (?:over|up|down|around|about)|(?:have|has|had) (?:lost it|no idea|no clue|lost the plot|no backbone|ruined|wrecked)|(?:are|is|were) (?:a (?:joke|shambles|disgrace|law unto themselves|nightmare)|out of touch|clueless|useless|spineless|toxic|hopeless|incompetent|liars|bullies|to blame))`,
    note: 'leaders and what they do',
    source: 'own',
    unless: 'city council|government|minister|welsh government|westminster',
  },
  {
    say: `(?:not one|not a single|never a|no|without a) (?:word of )?(?:thank ?you|thanks|recognition|support|backing|help|apology|consultation|explanation)(?: (?:from|by|with) ${bosses})|(?:no|zero) (?:support|backing|help|thanks|recognition|respect|communication|leadership)(?: whatsoever)? (?:from|by|at|in) (?:${bosses}|this (?:school|place|college))|(?:nobody|no one|none of us|staff) (?:was|were) (?:ever |even )?(?:consulted|asked|told|listened to)|bullied by ${bosses}|forced out|pushed out by|bleed(?:s|ing)? (?:you|us|staff|people) dry|(?:run|worked|working|ground) (?:us |staff |me )?into the ground|no pay(?: rise)?,? (?:and )?no (?:respect|staff|support|plan|thanks|hope)|no pay rise,? no [a-z]+|(?:staff )?morale (?:at [a-z' ]{3,40} )?(?:is |has never been |has |at )?(?:(?:at )?(?:rock bottom|an all time low)|on the floor|so low|lower|hit rock bottom|in the gutter|through the floor|non existent)|unpaid (?:hours|overtime|extra hours)(?= (?:again|this|and|every|for))|overworked and (?:underpaid|undervalued|unappreciated)|disgusting way to treat|no way to treat (?:staff|people)`,
    note: 'how staff are treated',
    source: 'own',
  },
  {
    say: "(?:do not|don't|never|wouldn't|would not|please don't)(?: ever)? (?:come and |bother to |bother |apply to |recommend )?(?:work|working|apply|teach|teaching|send your (?:kids|children|child))(?: (?:to|here|for|at|in))?(?= (?:here|this|there|our|that))|(?:applying|apply) for a job here,? don't|dump of a (?:school|place)|(?:absolute |total |complete )?(?:shambles|joke|disgrace|circus|madhouse|hell ?hole) of a (?:school|place|college|department|workplace)|(?:this|our) (?:place|school|college|department) (?:is|has become|has turned into) (?:an? |so |just |nothing but )*(?:absolute |total |complete )?(?:toxic|shambles|joke|disgrace|dump|circus|madhouse|hell ?hole|falling apart|finished|a mess|going downhill|on its knees|broken|nightmare)|toxic (?:workplace|place to work|culture|management|staffroom|leadership|school|head|boss|work environment)|(?:it's|it is|this is|what) (?:a |an )?(?:absolute |total |complete |utter )?shambles(?= *[.!])|(?:worst|most useless|weakest) (?:leadership(?: team)?|management|head(?:teacher)?|boss|slt|school|governors|principal|place to work)(?: [a-z]+){0,3}",
    note: 'about the place',
    source: 'own',
    unless: 'theatre|play|panto|village|town|disco|talent show',
  },
  {
    say: "(?:another|yet another|one more) (?:pointless|stupid|useless|ridiculous|mind numbing|soul destroying|brilliant|wonderful|great) (?:meeting|policy|initiative|inset(?: day)?|idea|training(?: day| session)?|data drop|observation|learning walk|email|briefing)|another slt (?:brainwave|masterpiece|idea|initiative)|slt brainwave|(?:our|the) glorious leaders?|cheers,? (?:slt|boss|management)|(?:covering|cover|covers) (?:their|his|her) own (?:backs?|backsides?|arses?)|(?:meeting|training|inset)[a-z ]{0,16} (?:wast(?:ed|ing)|stole) (?:two |three |another )?(?:hours?|a day|my evening|my life)[a-z ]{0,12}|waste of (?:my life|everyone's time)(?! if)|nobody in charge|(?:email|emails) at (?:11|10|midnight|9)(?: ?pm)? on (?:a )?(?:sunday|saturday|friday)|last taught in (?:19|20)\\d\\d|never set foot in a classroom|screwed us over again|(?:management|slt) (?:here )?strikes? again",
    note: 'meetings and initiatives',
    source: 'own',
  },
  {
    say: "(?:wedi cael |dw i wedi cael |rydw i wedi cael )?(?:llond (?:bol|fy mol)|hen ddigon)(?: (?:o|ar)(?:'r)?)?(?: (?:y |yr )?(?:tim rheoli|tim arwain|rheolwyr|swydd|ysgol|lle|uda|pennaeth|prifathro|gwaith|llywodraethwyr|adran|coleg|blydi lle|lle 'ma|swydd 'ma))|(?:casau|dw i'n casau|rwy'n casau) (?:fy|y|yr|'r) (?:swydd|ysgol|gwaith|lle)(?: 'ma| hwn| hon| yma)?|(?:trin|yn trin|yn ein trin) (?:ni|staff|pobl|athrawon|ni i gyd)? ?fel (?:baw|cwn|plant|lledod|sbwriel)|(?:does )?neb (?:byth )?yn (?:gwrando|diolch)(?: (?:ar|i)(?: (?:y )?(?:staff|athrawon|ni))?)|dim (?:cefnogaeth|diolch|parch)(?: o gwbl)? (?:gan|oddi wrth)(?: y| 'r| yr)? ?(?:tim|rheolwyr|pennaeth|prifathro|uda|llywodraethwyr|ysgol|arweinwyr)(?: rheoli| arwain)?|(?:ysgol|lle|swydd|tim) (?:wenwynig|gwenwynig)|(?:mae'r|mae y) lle (?:'ma|hwn|yma) yn (?:hunllef|llanast|shambls|chwalu|uffern|jôc|joc)|peidiwch a (?:gweithio|dod i weithio) (?:yma|yn|i)|morâl y staff|moral y staff",
    note: 'Welsh',
    source: 'own',
  },
];

/** Speak only where the school's name follows: "fed up with Cwmsarn School". */
export const beforeSchool: readonly PhraseRow[] = [
  {
    say: "(?:so |really |absolutely )?(?:fed up|sick|sick and tired|tired) (?:of|with)|(?:i )?(?:hate|loathe|detest|can't stand|dread)(?: working (?:at|for)| going (?:in)?to)?|(?:do not|don't|never|wouldn't|would not)(?: ever)? (?:come and |bother |apply to )?(?:work|teach|apply|send your (?:kids|children|child))(?: (?:at|for|to|in))|(?:avoid|shame on)|had enough of|done with|morale at|let down by|ashamed of|disgusted (?:with|by)|badly treated (?:at|by)|bullied (?:at|by)",
    note: 'before the name',
    source: 'own',
  },
  {
    say: "(?:wedi cael )?(?:llond bol|hen ddigon) (?:o|ar)|cywilydd ar|(?:dw i'n |rwy'n )?casau(?: gweithio yn)?|peidiwch a (?:gweithio yn|anfon eich plant i)",
    note: 'Welsh',
    source: 'own',
  },
];

/** Speak only right after the school's name: "Cwmsarn School management treat us..." is covered above, these are about the school itself. */
export const afterSchool: readonly PhraseRow[] = [
  {
    say: '(?:is|has become|are|has turned into) (?:an? |such an? |just |so )*(?:absolute |total |complete |utter )?(?:shambles|joke|disgrace|dump|toxic|circus|hell ?hole|falling apart|going downhill|the worst|nightmare)|(?:treats?|treated) (?:its |their )?(?:staff|us|me|people) (?:like [a-z]+|badly|appallingly|terribly)',
    note: 'after the name',
    source: 'own',
  },
];

/** Whom a grievance is about. Speaks only beside a complaint. */
export const employers: readonly PhraseRow[] = [
  {
    say: "(?:the|our|my|this|that|your|whole)(?: (?!new |old |local |next |whole |other )[a-z]+)?? (?:head|heads|head ?teacher|slt|leadership(?: team)?|leaders|management|managers?|governors|governing body|chair of governors|school|academy|trust|college|employer|place|line manager|boss(?:es)?|principal|authority|county|council|agency|dump|job|restructure|senior team)(?:'s)?(?! (?:garden|choir|band|team|play|show|trip|council|hall|library|bus|bell|field|day|week|fair|fete|boy|girl|concert|holidays?|website|uniform|start|over|out|closed|dinner))|slt|management(?= (?:by|at|have|has|is|are|don't|never|cut|think))|(?:them |those )?upstairs|(?:run(?:s|ning)? this (?:school|place))|(?:to |i )?work(?:ing|ed)? (?:here|at my place|there)|(?:apply|applying|interview)(?: [a-z]+){0,4}|that'?s the caring head|thanks,? head|our bosses",
    note: 'school and leaders as employer',
    source: 'own',
  },
  {
    say: "(?:y |'r |yr |ein |fy )?(?:(?:p|b|m)ennaeth|(?:p|b)rifathro|rheolwyr|arweinwyr|arweinyddiaeth|(?:b|f)os(?:ys)?|(?:b|)òs|uda|llywodraethwyr|awdurdod|cyflogwr|(?:t|d)im rheoli)(?: adran)?|(?:yr ysgol|ysgol|lle|y lle|yn y lle|swydd)(?: '?ma| yma| hon| hwn)|gweithio (?:yma|i weithio ynddi|iddyn nhw)|ar staff|staff swyddfa",
    note: 'Welsh',
    source: 'own',
  },
];

/** What is held against an employer. */
export const complaints: readonly PhraseRow[] = [
  {
    say: "(?:i'?m |we'?re |am |are |so |deeply )?(?:ashamed|embarrassed) (?:of (?:them|it|us|this|my)|to (?:say|work|be))(?: [a-z]+){0,3}|lost (?:all )?(?:faith|confidence|respect|trust) in|(?:zero|no|not an ounce of|little) (?:respect|support|budget|thanks|recognition|confidence|leadership|consultation|communication)(?=[ ,.:]|$)|contempt(?: for)?|bull(?:ied|ying|ies) (?:out|staff|us|me|culture|in)|bull(?:ied|ying) (?:us|me|staff)|toxic|unsupported|stabbed (?:me|us) in the back|hung out to dry|hang you out to dry|squeezed every|chewed (?:up|us|me)|spat out|dumped by|binned (?:it|us|me|without)|never (?:once )?(?:says? thank|come|came|cared|care|listens?|learned (?:my|our)|asks?|supported|noticed)|(?:don't|doesn't|do not|couldn't|could not) (?:even )?(?:care(?: about)?|give a [a-z*]+|listen|value|trust|support us|want teachers|look me in the eye|be bothered to (?:reply|answer|thank))(?: [a-z]+){0,2}|deserves (?:what|everything) it gets|starved (?:this|the|our|us)|treat(?:s|ed|ing)?(?: [a-z]+){1,2} (?:better|like|worse)(?: [a-z]+){0,4}|use us,? bin us|like a cash machine|lining (?:the|his|her|their) [a-z' ]{0,12}pockets?|keep (?:my|our|your) mouths? shut|(?:hand|handing|handed|put) (?:my|his|her|their|in) ?(?:my )?notice(?: in)?|made redundant|(?:staff|teachers|tutors|nine|eight|seven|six|five|four|three) (?:staff |teachers )?(?:have )?(?:resigned|quit|walked out)(?: (?:this|in|since)(?: [a-z]+){1,2})?|i'm leaving|looking for (?:a new|another) job|(?:look|go|apply|work|teach|shop) elsewhere|at your own risk|withdraw(?=[.,! ]|$)|move your child(?:ren)?|move them(?= *[.!]| to another)|avoid(?= *[.!]|$| (?:this|it|like))|won't go back|nor should you|(?:got|gets|get|with|and) (?:an? |a )?new (?:carpets?|car|ipads?|logo|office|sofa|chair)|spends more(?: [a-z]+){0,3} on|spent (?:our|the)(?: [a-z]+){1,3} on|cut (?:my|our)(?: [a-z]+)?|stick your job|tight ?fisted|rotten (?:place|school|job)|(?:awful|terrible|dreadful|weak|useless|appalling|wonderful|charming) (?:management|leadership|lot|place)|cold place|you couldn't make it up|tells you all you need to know|draw your own conclusions|in a nutshell|killing (?:pe|music|drama|art|morale|the)(?: [a-z]+)? at this|runs on (?:my|our) goodwill|scientifically illiterate|the philistines who|lies (?:we|i) (?:were|was) told|by (?:spreadsheet|fear)(?: and fear)?|robots with|treatment of serfs|(?:it|the) isn't us|we're the problem|i'?m (?:the problem|invisible)|like dirt|taken? our (?:studio|lab|room|playground)",
    note: 'complaints',
    source: 'own',
    unless:
      'charity|thank(?:s| you) (?:to|for|everyone)|proud|so grateful|happy to|new car park|christmas list|raffle|anti ?bullying',
  },
  {
    say: "dim (?:parch|cefnogaeth|diolch|codiad|arian|ceiniog|cyllideb)(?: [a-z']+){0,3}|(?:mae gen i |gen i )?gywilydd (?:gweithio|o'r|dweud)(?: [a-z']+){0,2}|(?:yn |'n )?(?:bwlio|sathru|bradychu|twyllo|trin)(?: (?:staff|arnon ni|ni|eto|pobl))*|wedi'?n bradychu|(?:ysgol|lle|swydd) (?:waetha|wael|sal|sâl|oer(?:aidd)?|wenwynig|pwdr)(?: i weithio(?: ynddi)?)?|rheolwyr (?:pwdr|gwael|di ?glem|llwgr)|(?:neb|a neb) yn (?:meiddio|diolch|gwrando)(?: [a-z']+){0,3}|gwell triniaeth|ddim ond baw|fel baw|wedi (?:gadael|ymddiswyddo) (?:ers|eleni|y tymor)|chwilio am swydd (?:arall|newydd)|(?:fyddwn|faswn) i ddim (?:yn )?(?:anfon|gweithio)(?: [a-z']+){0,5}|mewn car newydd|swyddfa newydd|torri(?:'n| ein) hadran|cadwch draw|diolch am ddim|rhagrithwyr|llong yn suddo|(?:wedi cael )?digon arn(?:yn nhw|o|i)|pam tybed|nodyn(?: yn)?(?= *[.,])|pennaeth gofalgar|dod i ben efo nodyn|counting the days|dwi'n rhif",
    note: 'Welsh',
    source: 'own',
    unless: 'elusen|balch|diolch yn fawr',
  },
];
