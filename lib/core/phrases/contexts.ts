// Words around a hit that show it is mentioned, taught or reported, not meant. English and Welsh, folded.

/** Talk about words, insults and unkindness: what they hurt, that nobody should say them. */
export const mentionCues =
  "anti bullying|antibullying|bullying|kindness|kind words|be kind|never (?:ok|okay|acceptable|funny|just|a joke|banter|say|use)|not (?:ok|okay|acceptable|funny|banter|a joke)|isn't (?:ok|okay|acceptable|funny|banter)|no place (?:in|at|for|here)|slurs?|insults?|insulting|name calling|call(?:ed)? (?:me|him|her|them|you|names|someone|somebody|people|each other)|calling|being called|be called|is called|was called|were called|the words?|words? (?:hurts?|matters?|like|such as)|hurtful|offensive|inappropriate language|language like|banter|hate (?:crimes?|speech)|racism|racial|antisemitism|anti semitism|islamophobia|homophobi[ac]|transphobi[ac]|sexis[mt]|ableis[mt]|stereotypes?|prejudices?|discriminat\\w+|reclaim\\w*|derogatory|don't say|do not say|stop saying|instead of saying|things (?:that )?(?:people|our pupils|they) (?:say|have heard|heard)|feels? like to be|gwrth fwlio|bwlio|fwlio|hiliaeth|hiliol|homoffobia|sarhad|sarhau|geiriau|gair|galw|caredigrwydd|rhagfarn|stereoteip\\w*";

/** Lessons, books, history, stage and screen: enough to show that unquoted words are taught, not meant. */
export const taughtCues =
  "(?:lessons?|unit|topic|project|work) (?:on|about)|today's lesson|studied|studying|studies|black history|history month|history of|history (?:lesson|week|project|topic)|historical|\\d+(?:st|nd|rd|th) century|novels?|poems?|poetry|playwright|scripts?|characters?|chapters?|protagonist|villains?|shakespeare|macbeth|hamlet|othello|king lear|romeo|juliet|steinbeck|of mice and men|lord of the flies|dickens|orwell|propaganda|debat(?:e|ed|es|ing)|essays?|rehears(?:al|als|ing)|scenes?|films?|etymology|vocabulary|phrase of the (?:day|week)|idioms?|similes?|metaphors?|fairy ?tales?|story (?:of|time)|stories (?:of|about)|nativity|panto(?:mime)?|musical|victorians?|tudors?|medieval|mock trial|criminology|(?:gwers|gwersi|wers) (?:ar|am)|nofel|ddrama|cerdd|gerdd|hanes (?:y|yr|cymru)|cymeriad(?:au)?|geirfa|idiom|dywediad|ymadrodd|cymhariaeth\\w*|cymariaethau|gymariaethau|chwedl|stori (?:am|y|yr)|straeon am|dadl|dadlau|ddadlau|diarheb\\w*";

/** Wider, for words that already stand in quotation marks. */
export const lessonCues = `${taughtCues}|learn(?:ed|t|ing|s)?|study|books?|authors?|writers?|wrote|discuss(?:ed|ion|ions|ing)?|plays?|phrase|lyrics?|song|french|spanish|german|latin|quiz|display|assembly|astudi\\w*|dysgu|ddysgu|trafod`;

/** Somebody else's words. */
export const reportCues =
  'said|says|say|saying|told|tells|asked|asks|shouted|yelled|cried|wrote|writes|reads|quotes?|quoted|according to|medd|meddai|dywedodd|dywed|gofynnodd|ebe|ysgrifennodd';

/** The writer speaks of themself: mocking oneself is nobody's business. */
export const selfCues =
  "i|i'm|im|i am|i was|i've|i'd|me|my own|myself|we|we're|we are|ourselves|dwi|dw i|rwy|rwyf|fi|fi'n|fy hun|fi yw|fi ydy|ni|rydyn ni|ry'n ni|dyn ni|dan ni";

/** Titles that make the next capitalised word a surname. */
export const titles =
  'mr|mrs|miss|ms|mx|dr|prof|professor|sir|dame|lord|lady|coach|rev|reverend|father|canon|cllr|councillor|cynghorydd|captain|capt|sgt|syr|parch';
