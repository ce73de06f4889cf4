// Phrases of rules a school may switch on: exams, places, English and Welsh.
import type { PhraseRow } from '../text/rows.ts';

/** What was in a paper, before everybody has sat it. */
export const examContent: readonly PhraseRow[] = [
  {
    say: "(?:today's|this morning's|this afternoon's|yesterday's|the|that) (?:[a-z]+ ){0,3}?(?:paper|exam|assessment)(?: \\d)? (?:had|asked|was (?:all )?about|included|question|started with|came up with|wanted)(?: (?!was |were )[a-z']+){0,5}|(?:question|q) ?\\d+[a-z]?(?: (?:on|of|in|from) (?:the |today's |this morning's )?(?:[a-z]+ )?(?:paper|exam)(?: \\d)?)|(?:came up|on|in) (?:in )?(?:the |today's )(?:[a-z]+ )?(?:paper|exam)(?: \\d)? (?:today|this morning)|mark scheme(?:s)? (?:for|of|from) (?:today|this|the)|leaked (?:paper|questions?)|answers? to (?:question|q) ?\\d+ (?:on|in|of) (?:the|today's)",
    note: 'content',
    source: 'own',
    unless: 'past paper|practice|mock|specimen|20(?:0|1)\\d|last year',
  },
  {
    say: "(?:papur|arholiad)(?: [a-z]+){0,2} (?:heddiw|bore ma|y bore 'ma) (?:yn gofyn|yn son|yn cynnwys|am)(?: [a-z']+){0,4}|cwestiwn \\d+ (?:ar|yn|o)(?:'r| y) (?:papur|arholiad)|cynllun marcio (?:ar gyfer|papur) [a-z]+",
    note: 'Welsh',
    source: 'own',
    unless: 'cyn bapur|hen bapur|ymarfer|ffug',
  },
];

/** Results, while they are under embargo. */
export const examResults: readonly PhraseRow[] = [
  {
    say: '\\d{1,3}(?:\\.\\d+)? ?%(?: [a-z*]+){0,4}|(?:pass rate|results?|grades?|a\\*|canlyniadau|graddau|cyfradd lwyddo)',
    note: 'results',
    source: 'own',
    needs: 'results?|grades?|gcses?|a ?levels?|as level|btec|pass rate|highers|canlyniadau|tgau|safon uwch|graddau',
    unless: 'results day is|collect|pick up|open from|available from|good luck|pob lwc|nervous|waiting',
  },
];

/** Where a group of pupils is at this moment. */
export const livePlace: readonly PhraseRow[] = [
  {
    say: "(?:we(?:'ve| have)|just|have|all|safely|everyone(?: has)?|group(?: has)?)(?: now| just| all| safely)* arrived (?:at|in|on|safely)(?: (?:at|in|on))?(?: (?!and |after |for )[a-z'-]+){1,5}|(?:we(?:'re| are)|pupils are|year \\d+ are|the (?:group|class|team|children|coach|bus) (?:is|are)|currently|right now|now|live)(?: (?:now|currently|just|all|here))* (?:at|in|on|outside|inside|leaving|boarding|staying at|heading (?:to|for)|on (?:our|the|their) way to)(?: (?!and |for |to be |with |their |a |our |need |case |fire |time |track |board )[a-z'-]+){1,5}(?= (?:right now|at the moment|today|this (?:morning|afternoon|evening)|until|till)|[.!,]|$)|checked in(?:to)? (?:at |to )?(?:the |our )?(?:[a-z'-]+ ){0,3}(?:hotel|hostel|centre|campsite|accommodation)|live from(?: [a-z'-]+){1,4}|(?:meet|see) (?:us|them) (?:at|in|outside)(?: [a-z'-]+){1,5} (?:at|now|in)(?: [a-z0-9]+)?|coach (?:is )?(?:back|due|arriving) (?:at|in)(?: [a-z0-9.:]+){1,4}",
    note: 'where they are',
    source: 'own',
    needs:
      'year \\d+|pupils?|students?|children|class|group|team|squad|trip|visit|coach|bus|school|reception|nursery|camp|residential|hotel|expedition|dofe|tour',
  },
  {
    say: "we(?:'re| are) (?:all |now |still |currently )*(?:at|in|outside|inside)(?: (?!and |a |our |need |the middle )[a-z'-]+){1,5} (?:right now|at the moment|as we speak)|(?:we|they|year \\d+|the (?:team|group|squad|class|coach|bus)) (?:have |has |'ve )?just (?:set off|left)(?: (?:from|for|to)(?: (?!and |will |at |in |on )[a-z'-]+){1,3})?",
    note: 'in so many words',
    source: 'own',
    unless: 'school (?:hall|gym|field|library)|lesson|unit|chapter|book|topic',
  },
  {
    say: "(?:newydd|wedi|i gyd wedi) (?:gyrraedd|cyrraedd)(?: (?:yn |y )?[a-z'-]+){1,5}|ar (?:ein|eu) ffordd i(?: [a-z'-]+){1,4}|(?:rydym|rydyn ni|ry'n ni|mae (?:blwyddyn|flwyddyn) \\d+|mae'r (?:disgyblion|plant|criw|tim))(?: ni)? (?:nawr |rwan |ar hyn o bryd )(?:yn|ar|ym|wrth)(?: [a-z'-]+){1,4}|yn fyw o(?: [a-z'-]+){1,4}",
    note: 'Welsh',
    source: 'own',
    needs: 'blwyddyn|flwyddyn|disgyblion|plant|dosbarth|criw|tim|trip|taith|bws|ysgol|gwersyll|llangrannog|glan ?llyn',
  },
];
