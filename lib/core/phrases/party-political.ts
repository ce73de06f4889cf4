// Party politics: asking for votes, praising or attacking a party or government. English and Welsh. A visit, a lesson or a hustings is none of it.
import type { PhraseRow, Slots } from '../text/rows.ts';

export const parties: Slots = {
  party:
    'labour|the labour party|welsh labour|conservatives?|the conservative party|tor(?:y|ies)|lib ?dems?|liberal democrats?|plaid(?: cymru)?|the greens?|green party|reform uk|ukip|snp|sinn fein|dup|sdlp|uup|alliance party|gwlad|propel|abolish the assembly|corbyn|starmer|farage|sunak|badenoch',
  partyCy:
    "(?:blaid|plaid|phlaid) (?:cymru|lafur|geidwadol|werdd|gymru)|llafur|lafur|(?:y |'r )?ceidwadwyr|(?:y )?toriaid|(?:y )?democratiaid(?: rhyddfrydol)?|(?:y )?gwyrddion|reform",
};

export const partyPolitical: readonly PhraseRow[] = [
  {
    say: "vot(?:e|ing) (?:for )?(?:the )?(?:{party}|the only party(?: (?:that|who|which) [a-z ]{3,40})?|(?:our|your) (?:candidate|local candidate)|the (?:right|best|other) (?:party|candidate)|change on|them out|him out|her out)|vote for the (?:only )?(?:party|candidate)(?: (?:that|who|which) [a-z ]{3,40})?|don't vote(?: for)?(?: (?:the )?(?:{party}))?|(?:lend|give) (?:them|us|him|her|{party}) your vote",
    note: 'asking for a vote',
    source: 'own',
    unless:
      'mock election|school council|head (?:boy|girl)|pupil parliament|year \\d+ candidates?|suffragettes?|1997|1945|hustings',
  },
  {
    say: "(?:get|kick|throw|vote|turf) (?:the )?(?:{party}|this government|this lot|them) out(?: of (?:office|power|downing street))?|(?:join|back|support(?:ing)?|donate to|campaign(?:ing)? for|canvass(?:ing)? for|leaflet(?:ing)? for|deliver(?:ing)? leaflets for|member of|proud of our|rooting for) (?:the |our )?(?:{party})(?: (?:party|candidate|campaign|mp|ms))?(?! (?:market|exchange|day|week|force|party hats))|(?:has|have|had) (?:our|my|the school's) (?:full |wholehearted )?(?:support|backing)(?= *(?:[.!]|$| (?:at|in|on|for)))",
    note: 'support',
    source: 'own',
    needs: '{party}|mp|ms|candidate|councillor|election|party|government',
    unless: 'studied|lesson|visit\\w* (?:the )?senedd|debate|hustings',
  },
  {
    say: "(?:our|your|the|local) (?:{party}) (?:candidate|councillor|mp|ms|team|campaign)(?: has (?:our|my)(?: full)? (?:support|backing|vote))?|(?:{party}) (?:will|would|are|is|have|has|always|never|only|don't|doesn't|do not|cares?|promise\\w*|deliver\\w*|destroy\\w*|ruin\\w*|fail\\w*|lie|lies|lied)(?! (?:visiting|visited|here|coming|candidate|ward|exchange|heath))(?: (?!and |but )[a-z']+){1,3}",
    note: 'a party and what it does',
    source: 'own',
    unless:
      'debate|hustings|politics students|lesson|history|1945|1997|victorian|studied|pantomime|thumb|side of the road|hand|turn|foot|lane|footpath|angle|column',
  },
  {
    say: "(?:this|the|another|five (?:more )?years of this|our) (?:[a-z]+ )?government (?:is|has|have|are|must|should|does not|doesn't|don't|would|will|couldn't|cannot|can't|keeps?) (?:not )?(?:a |an |been |just |only |totally |completely |utterly )*(?:disgrace|joke|failed|failing|fail|fails|lied|lying|ruined|ruining|destroy\\w*|resign|go|care|cares|starv\\w*|abandon\\w*|betray\\w*|broken|useless|incompetent|corrupt|finish\\w*|hates?|gutt\\w*|be voted out|let down)|five (?:more|more years of|years of) [a-z ]{0,12}government|(?:the )?prime minister (?:is|should|must) (?:a |an )?(?:liar|disgrace|resign|joke|go)|tory (?:cuts|scum|lies)|vote them out|#(?:votelabour|voteconservative|votetory|voteplaid|votegreen|votelibdem|votereform|torycuts|toriesout|gtto)",
    note: 'attacks on a government',
    source: 'own',
    unless: 'roman|tudor|victorian|1930s|weimar|debate|lesson',
  },
  {
    say: "pleidlei(?:si|s)(?:wch|o|a|ais)? (?:dros|i|am)(?:'r| y| yr)? ?(?:{partyCy}|unig blaid)|(?:cefnog(?:wch|i|a)|ymunwch a|ymgyrchu dros)(?:'r| y| yr)? ?(?:{partyCy})|(?:ein|yr?) ymgeisydd (?:{partyCy})|(?:mae|mae'r) llywodraeth (?:hon|'ma|san steffan|cymru)? ?(?:yn|wedi) (?:warth|methu|difetha|bradychu|dinistrio|gywilydd)|(?:twlwch|taflwch|cael) (?:nhw|y toriaid|y llywodraeth|llafur) (?:allan|mas)",
    note: 'Welsh',
    source: 'own',
    unless: 'dadl|gwers|hanes|senedd ieuenctid|cyngor ysgol',
  },
];

/** Naming politicians is fine, except shortly before an election. */
export const politicians: readonly PhraseRow[] = [
  {
    say: '(?:our|local|your|the) (?:[a-z]+ )?(?:mp|ms|am|councillor|minister|candidate|first minister|prime minister|member of parliament|member of the senedd)(?: [a-z]+){0,2} (?:visit(?:ed|s|ing)?|came|opened|met|joined|read|spoke|presented|praised|is (?:coming|visiting)|called in|dropped in)|(?:visit|message|assembly|speech|certificate|cheque) (?:from|by) (?:our |the )?(?:local )?(?:mp|ms|am|councillor|minister|candidate)',
    note: 'visits',
    source: 'policy',
    atMost: 'advise',
    variant: 'election',
  },
  {
    say: "(?:cllr|councillor)s? [a-z]+(?: [a-z'-]+)?|[a-z]+ [a-z'-]+,? (?:mp|msp|mla)|(?:our|your) (?:local )?(?:mp|ms|councillor|councillors|member of parliament)",
    note: 'by name or office',
    source: 'policy',
    atMost: 'advise',
    variant: 'election',
    unless:
      '(?:school|youth|pupil|student|eco|junior|class|year) councillors?|youth (?:mp|parliament)|mock|model (?:un|parliament)|hustings|history|lesson|18\\d\\d|19\\d\\d',
  },
  {
    say: "(?:ein|yr|y) (?:aelod (?:seneddol|o'r senedd)|cynghorydd|gweinidog|ymgeisydd|prif weinidog)(?: [a-z]+){0,2} (?:yn ymweld|wedi ymweld|yn agor|wedi agor|yma)|ymweliad (?:gan|ein) (?:aelod|cynghorydd|gweinidog|ymgeisydd)|(?:y )?cynghorydd [a-z]+(?: [a-z'-]+)?|(?:ein|eich) (?:haelod seneddol|haelod o'r senedd|cynghorydd lleol)",
    note: 'Welsh visits',
    source: 'policy',
    atMost: 'advise',
    variant: 'election',
  },
];
