// Somebody else's work: taken without asking, or shown without its author. English and Welsh.
import type { PhraseRow } from '../text/rows.ts';

const sites =
  "(?:the )?(?:google(?: images)?|pinterest|the internet|the web|the net|online|etsy|tes|twinkl|teachers pay teachers|tpt|a teacher(?:s|'s)? (?:site|page|group|website)|another (?:school|site|teacher|page|account|college)(?:'s)?(?: (?:site|page|website|account))?|someone else(?:'s)?(?: [a-z]+)?|somebody else(?:'s)?(?: [a-z]+)?|facebook|instagram|insta|tiktok|youtube|netflix|disney(?: ?plus| ?\\+)?|spotify|getty|shutterstock|alamy|istock|adobe stock|deviantart|reddit|a (?:random )?(?:website|site|blog|book|magazine)|wikipedia|bing)";

export const taken: readonly PhraseRow[] = [
  {
    say: `(?:nicked|nabbed|pinched|stolen|stole|swiped|ripped(?: off)?|lifted|poached|borrowed|copied|grabbed|screenshot(?:ted|s)?|downloaded|saved|half ?inched|snaffled|magpied)(?: (?:this|these|it|them|that|a|an|the|some|all|straight|shamelessly|one|his|her|their|from)(?: [a-z]+){0,3}?)? (?:from|off) ${sites}`,
    note: '"nicked from a teacher site"',
    source: 'own',
  },
  {
    say: `(?:found|got|took|pulled|spotted)(?: (?:this|these|it|them|that|a|an|the|some|one|my|our))?(?: (?!and )[a-z]+){0,4}? (?:from|off|on) ${sites}(?=[^.!?\\n]{0,40}(?:so we|so i|and (?:printed|copied|used|shared|thought|had to share|we'|i'|now)|print|had to share|sharing|used it|use it|for you|here you go|enjoy|help yourselves|feel free|attached|pdf)|[.!,]|$)|(?:picture|image|photo|pic|graphic|clip|video|poster|worksheet|cartoon|meme|map|song|music|text|art|artwork|sheet|display|template|resource)s?(?: (?:is|are|was|were))? (?:(?:taken|lifted|copied|borrowed|courtesy) )?(?:off|from) (?:the )?(?:google(?: images)?|pinterest|the internet|the web|twinkl|tes|getty|shutterstock|alamy|istock|a google search)`,
    note: '"found on Pinterest so we printed forty"',
    source: 'own',
    unless:
      'inspired by|idea from|ideas? (?:on|from)|how to|recipe|recipes|follow us|join us|permission|licen[cs]ed?|creative commons|public domain|credit:|subscription|we pay|sign up|our own|our (?:page|channel|website|account)',
  },
  {
    say: "(?:full |whole |entire |complete |free |pirate |dodgy )*(?:pdf|scan|photocop(?:y|ies)|copy|copies|rip|download|recording|upload|film|episode|audiobook|ebook) of (?:the |this |that |his |her |their )?(?:whole |entire |full |new |latest )*(?:text ?books?|books?|novel|film|movie|album|song|show|musical|exam paper|workbook|revision guide|play ?script|series|magazine|score)|so you (?:don't|do not|won't) have to (?:buy|pay)|(?:photocopied|scanned|copied|printed|recorded|filmed|streamed) the (?:whole|entire|full) (?:book|thing|film|show|concert|musical|workbook|revision guide)|without paying|don't tell (?:the publisher|disney|twinkl)|watermark(?:s|ed)?(?: (?:removed|cropped|and all|still on))?|crop(?:ped)? (?:out|off) the (?:watermark|logo|name|credit)|(?:i|we) (?:do not|don't) own (?:the )?(?:rights|copyright)|no copyright (?:infringement )?intended|all rights reserved|(?:\\(c\\)|copyright) (?:19|20)\\d\\d(?! (?:our|the) school)|getty images|shutterstock|alamy(?: stock photo)?|istock|credit to whoever (?:made|took|drew|wrote|did)|(?:no idea|not sure|don't know|do not know|can't remember|wish i knew) who (?:made|took|drew|wrote|owns|painted|did) (?:this|it|these|them|that)|not mine,? but",
    note: 'copies and disclaimers of copyright',
    source: 'own',
    unless:
      'lesson on copyright|copyright lesson|second hand|library|borrow|bookshop|order|author visit|signed|win a|pre ?order|available to buy|for sale|donat\\w+|pupils? who (?:made|drew|wrote)|ebay|world book day',
  },
  {
    say: "(?:llun(?:iau)?|poster(?:i)?|cerdd|fideo|taflen(?:ni)?|map|cartwn|cân|can|gwaith|adnodd(?:au)?|delwedd(?:au)?)(?: [a-z]+)? (?:oddi ar|oddi wrth|o|wedi(?:'i| ei| eu)? (?:ddwyn|dwyn|gopio|copio|benthyg|fenthyg|lawrlwytho|dynnu|tynnu) (?:oddi ar|o)) (?:google|pinterest|y we|y rhyngrwyd|twinkl|tes|facebook|instagram|youtube|netflix|wefan(?: arall)?|ysgol arall|safle(?: arall| athrawon)?)|wedi(?:'i| ei| eu)? (?:ddwyn|dwyn|gopio|copio|benthyg|fenthyg) (?:o|oddi ar|oddi wrth) [a-z]+(?: [a-z]+)?|(?:pdf|sgan|copi llawn|copi cyfan) o(?:'r| y| r)? (?:llyfr|gwerslyfr|ffilm|nofel|albwm|sgript)|ddim yn gwybod pwy (?:wnaeth|dynnodd|biau|sgwennodd|luniodd)|oddi ar (?:google|pinterest|y we|y rhyngrwyd|twinkl)",
    note: 'Welsh',
    source: 'own',
    unless: 'caniatâd|caniatad|trwydded|llyfrgell',
  },
];

/** Announces somebody's words or work: then its author belongs there too. */
export const presents: readonly PhraseRow[] = [
  {
    say: "(?:an?|our|the|this|some|here is an?|here's an?|today's|this week's)?(?: ?(?:lovely|beautiful|little|short|favourite|wonderful|great|inspiring|gorgeous|moving|wise|clever|funny|seasonal|winter|spring|summer|autumn|christmas|welsh|few))* ?(?:poem|verse|verses|quote|quotation|words|lines|thought|stanza|haiku|limerick|lyrics?|cartoon|comic strip|reading|saying|rhyme|extract|passage|prayer) (?:for|of|to (?:start|end|begin|finish|brighten|share|welcome|see in))(?: (?:the|this|your|a|our))? ?(?:day|week|month|term|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|morning|evening|holidays?|season|christmas|easter|spring|summer|autumn|winter|moment|new year|half term)?(?: with)?",
    note: '"a poem for Friday"',
    source: 'own',
  },
  {
    say: "(?:love|loved|loving|enjoyed|enjoying|read|found|sharing|share|adore|like|liked)(?: (?:this|these|the following))(?: (?:lovely|beautiful|little|short|wonderful|gorgeous|moving|clever|funny))* ?(?:poem|verses?|quote|quotation|words|lines|haiku|limerick|lyrics|prayer|saying)|(?:dwlu ar|caru|mwynhau|rhannu) (?:'r |y )?(?:gerdd|pennill|geiriau|dyfyniad) (?:hon|hwn|yma|hyn)",
    note: '"loved this poem"',
    source: 'own',
  },
  {
    say: "(?:cerdd|pennill|dyfyniad|gair|geiriau|llinell(?:au)?|cwpled|englyn|myfyrdod|darlleniad|telyneg) (?:yr|y|ar gyfer(?: y| yr)?|i(?:'r)?|am(?: y| yr)?|i (?:ddechrau|orffen|gloi|gychwyn)(?:'r| y| yr)?) ?(?:wythnos|dydd|diwrnod|mis|bore|tymor|penwythnos|llun|mawrth|mercher|iau|gwener|gaeaf|gwanwyn|haf|hydref|nadolig)?",
    note: 'Welsh',
    source: 'own',
  },
];

/** An author is named, or the words are everybody's or the pupils' own. */
export const credited =
  "by|gan|from|author|poet|bardd|written by|words by|lyrics by|painted by|drawn by|photo:|llun:|credit|attributed to|proverb|saying goes|old saying|dihareb|hen ddywediad|motto|arwyddair|our own|our motto|school motto|pupils?|disgybl(?:ion)?|our (?:year|class|reception|nursery|poets|writers)|year \\d+(?:'s)?|wrote|ysgrifenn\\w+|sgwennodd|says?|said|medd|meddai|bible|psalm|salm|proverbs|gospel|traditional|traddodiadol|anon|anhysbys|unknown|head ?(?:boy|girl|teacher)|nursery rhyme|hwiangerdd";
