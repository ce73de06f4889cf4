// Sentences in the school's own voice: announcing decisions, instructing parents, speaking for everyone. English and Welsh.
import type { PhraseRow } from '../text/rows.ts';

export const schoolVoice: readonly PhraseRow[] = [
  {
    say: "we(?:'ve| have)(?: now| also| today| sadly| unfortunately| reluctantly| just)? (?:decided|agreed|chosen|made the (?:difficult )?decision|taken the decision|cancelled|postponed|had to (?:cancel|close|postpone|move|change|ask)|moved|changed|appointed|introduced|extended|updated)(?: (?:not )?(?:to )?[a-z']+){0,5}|we will (?:be|now be|no longer be|not be) (?:closing|opening|introducing|cancelling|moving|changing|asking|sending|contacting|writing to|accepting|holding)(?: [a-z']+){0,4}|we are (?:closing|cancelling|postponing|introducing|changing|moving|extending)(?: [a-z']+){0,4}",
    note: 'a decision',
    source: 'own',
  },
  {
    say: "on behalf of (?:the (?:school|college|staff|governors|headteacher|whole school)|all (?:the |our )?staff|everyone (?:at|here)|us all at)|as a (?:school|college|staff),? we(?: [a-z']+){0,4}|speaking (?:for|on behalf of) (?:the school|the college|our school)|the (?:school|college|governors|head|headteacher|governing body)(?: have| has)?(?: now| today)? (?:decided|agreed|would like|is pleased|are pleased|is delighted|wish(?:es)? to|can confirm|will be)(?: [a-z']+){0,4}|(?:we are|we're|i am|it gives us) (?:very )?(?:pleased|delighted|proud|sorry|great pleasure) to (?:announce|confirm|inform|advise|let you know)(?: [a-z']+){0,4}",
    note: 'for the school',
    source: 'own',
  },
  {
    say: "(?:parents|parents and carers|carers|families|all parents|pupils|students|all pupils|year \\d+ parents?)(?: and (?:carers|pupils|families|guardians))? (?:are asked|are reminded|are requested|must|should|need to|will need to|are advised|will receive|please)(?: [a-z']+){0,4}|please (?:send|ensure|make sure|return|note) (?:that )?(?:your (?:child|children|son|daughter|forms?)|all pupils|pupils|the school)(?: [a-z']+){0,3}|(?:our|the school's) (?:policy|position|decision|response) (?:is|remains|on)(?: [a-z']+){0,3}|(?:parents|families|parents and carers|carers) ?[:,] ?(?:our|the|please|reminder|a reminder)(?: [a-z0-9']+){0,4}|our (?:year \\d+ )?(?:parents'? evening|open evening|open day|sports day|options evening|awards evening|prom|concert|christmas fair|school play|first day back)(?: [a-z]+)? (?:moves|has moved|has been moved|is cancelled|has been cancelled|is postponed|has been postponed|has been rescheduled)(?: [a-z0-9']+){0,4}|applications? (?:are|is) now open|school will (?:be (?:closed|open)|close|open|reopen)(?: [a-z']+){0,3}",
    note: 'instructing',
    source: 'own',
  },
  {
    say: "(?:rydym|rydyn|ry'n|dan|'dan|'dyn) ni(?: fel (?:ysgol|coleg|staff))?(?: 'n| yn| wedi|'n)* ?(?:wedi penderfynu|penderfynu|wedi cytuno|wedi gorfod|yn gohirio|yn canslo|yn cau|yn symud|yn newid|yn falch o (?:gyhoeddi|gadarnhau)|yn gofyn i (?:rieni|bawb))(?: [a-z']+){0,4}|rhieni ?[:,] ?(?:mae|bydd|cofiwch|nodyn)(?: [a-z0-9']+){0,4}|mae(?:'n| ein) (?:noson rieni|noson agored|mabolgampau|cyngerdd|ffair)(?: [a-z0-9]+){0,2} wedi (?:symud|ei (?:symud|chanslo|gohirio|ganslo)|cael ei (?:symud|chanslo|gohirio|ganslo))|rydym(?: ni)?(?: fel (?:ysgol|coleg))? wedi (?:penderfynu|cytuno|gorfod|canslo|gohirio|symud|newid)(?: [a-z']+){0,4}|rydym yn (?:falch o (?:gyhoeddi|gadarnhau)|gofyn i|atgoffa|cyhoeddi|gohirio|canslo)(?: [a-z']+){0,4}|ar ran (?:yr ysgol|y coleg|pawb yn|y staff|y llywodraethwyr|staff)|fel ysgol,? (?:rydym|rydyn|ry'n)(?: [a-z']+){0,4}|mae'n bleser gennym(?: [a-z']+){0,4}|mae'r (?:ysgol|llywodraethwyr|pennaeth) wedi (?:penderfynu|cytuno)(?: [a-z']+){0,4}|(?:atgoffir|gofynnir i) (?:rieni|ddisgyblion|bawb)(?: [a-z']+){0,4}|hoffem (?:atgoffa|gyhoeddi|ddiolch|ofyn)(?: [a-z']+){0,4}",
    note: 'Welsh',
    source: 'own',
  },
];

/** School business: without it "we have decided" is the rugby club's, or the family's. */
export const schoolBusiness =
  "parents?|carers|pupils?|students?|learners|children|child|school|college|term|half term|lessons?|classes|uniform|homework|assembly|governors|head ?teacher|office|nursery|year \\d+|sports day|parents'? evening|open evening|prom|timetable|exams?|mocks|trip|concert|swimming|inset|playground|canteen|admissions|enrol\\w*|rhieni|rieni|disgybl(?:ion)?|ddisgybl(?:ion)?|plant|ysgol|coleg|tymor|gwersi|gwisg|cyngerdd|nofio|noson rieni|arholiadau|blwyddyn \\d+|flwyddyn \\d+|llywodraethwyr|swyddfa|trip|dosbarth(?:iadau)?";

/** Words of accounts that hide who writes. */
export const anonymousNames =
  'anon|anonymous|anonymously|leaks?|leaked|secrets?|confessions?|confesses|gossip|goss|tea|spotted|rants?|ranting|insider|whistle ?blow\\w*|exposed|uncovered|overheard|undercover|ghost|mystery|truth(?:s)?|the truth about|staffroom|diar(?:y|ies) of a|unofficial|parody|memes?|moan(?:s|ing)?|dienw|cyfrinachau|sibrydion|clecs|datgelu|di enw';
