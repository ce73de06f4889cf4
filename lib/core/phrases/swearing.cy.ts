// Welsh swear words with their mutations, and coarse phrases. Mild exclamations (diawl, uffern, blydi) are everyday Welsh: a hint at most.
import type { PhraseRow } from '../text/rows.ts';

export const swearingCy: readonly PhraseRow[] = [
  { say: '(?:ffycin|ffwcin|ffwcing|blydi ffycin)(?= [a-z])', note: 'only strengthens the next word', source: 'own', instead: '' },
  {
    say: 'cachu(?= (?:eto|heno|heddiw))|cachlyd|gachlyd',
    note: 'tywydd cachu, cyfarfod cachlyd',
    source: 'own',
    instead: 'ofnadwy',
  },
  {
    say: 'ff[wy]c(?:io|iwch|ia|in|ing|iodd|ed|wit|wits|iad|iais|er|ers)?|ffwcin|ffycin|ffacin|ffwc',
    note: 'fuck, in Welsh spelling',
    source: 'own',
  },
  {
    say: '(?:c|g|ch|ngh)ach(?:u|lyd|wr|wrs|iaist|odd|o|ais)|llond trol o gachu|cachu hwch|gachu hwch|malu cachu|malu c',
    note: 'cachu, shit; gachu, chachu, nghachu',
    source: 'own',
  },
  {
    say: '(?:yn|o|llwyth o|darn o|hen) g?(?:c|g)ach|cach o (?:beth|syniad|ddiwrnod|gyfarfod|dywydd)',
    note: 'cach, crap',
    source: 'own',
  },
  {
    say: "(?:yr hen |am |y )?(?:c|g|ch)oc(?:iau)? oen|(?:y|am|hen|ti'r|ffycin) (?:c|g)oc(?! ?y? ?gors)|pen(?:nau)? coc|pen pidyn",
    note: 'coc oen: a vulgar insult',
    source: 'own',
    unless: 'cocos|gitar|coca',
  },
  {
    say: '(?:b|f|m)as(?:t|d)[aey](?:r)?d(?:s|iaid|yn|od)?|(?:b|f)as(?:t|d)yn|(?:b|f)astad(?:s)?',
    note: 'bastard, in Welsh spelling',
    source: 'own',
    unless: 'william|gwilym|gorchfygwr|brenin|shakespeare|llinach',
  },
  {
    say: "twll (?:dy|ei|eu|eich|y|ei|'?i)? ?(?:t|d|th)in|twll din|twll tin|llyfwr tin|llyfwyr tin|llyfu (?:t|d|th)in|stwffi(?:o|a|wch) (?:fo|fe|o|e|hi|nhw|hwnna|hwnnw) (?:fyny|i fyny) (?:dy|eich) d?t?in",
    note: 'twll din: up yours',
    source: 'own',
  },
  {
    say: "(?:y|yr|hen|am|ti'r|chi'r|ffycin|blydi) (?:g|c)ont(?:iaid|s)?|gont|gontiaid",
    note: 'cont, cunt: never the bare abbreviation',
    source: 'own',
  },
  {
    say: 'pis(?:o|io) (?:off|bant|ar ben|lawr|arnon|arnat|arno)|(?:ar|cael) y pis|(?:cymryd|cymeryd|gymryd) y pis|pis(?:o|io) chwerthin',
    note: 'piss',
    source: 'own',
    atMost: 'confirm',
  },
  {
    say: 'hwren(?:nod)?|hwrod|slebog(?:iaid)?|slwt(?:s)?|(?:yr |hen |y )ast (?:wirion|flin|dwp|ddiog|gas|fach)|yr hen ast',
    note: 'about women; gast is a female dog',
    source: 'own',
    unless: 'cwn|ci|cenawon|brid|milfeddyg|defaid',
  },
  {
    say: '(?:fel|da i ddim fel) rhech(?: mewn)?|yr hen rech|y rhech',
    note: 'as useless as a fart',
    source: 'own',
    atMost: 'confirm',
  },
  {
    say: "cer i'r diawl|cer i gythraul|dos i'r diawl|dos i gythraul|dos i chwarae efo dy nain|cer i grafu|dos i grafu|ewch i grafu",
    note: 'go to the devil',
    source: 'own',
    atMost: 'confirm',
  },
  {
    say: "blydi(?: hel)?(?= (?!da|gwych|arbennig|ffantastig|bendigedig|hyfryd|lyfli|anhygoel)[a-z])|blydi hel|(?:myn )?uffern i(?= *[,.!])|uffern o (?:lanast|le|beth|ddiwrnod|job|dywydd)|lanast uffernol|(?:pwy|be|beth|ble|lle|pam) (?:d?diawl|g?cythraul|gythraul|uffern|ddiawl)(?= (?:sy|sydd|sy'n|wnaeth|adawodd|barciodd|archebodd|ddysgodd|grogodd|mae|ydi|yw|oedd|dorrodd|aeth)[a-z ]*)",
    note: 'mild exclamations',
    source: 'own',
    atMost: 'advise',
  },
  {
    say: "s[dt]wffi(?:o|a|wch)(?: chi| ti| nhw| o| fo| hi)?(?: [a-z']+){0,3} (?:i )?fyny(?: [a-z']+){0,3}|stwffio'r lot|pidlan|rhechod?d?|rhechodd|drewi fel tin|tin buwch|pen dafad o [a-z]+",
    note: 'coarse, mild',
    source: 'own',
    atMost: 'confirm',
    unless: 'stori|jôc|llyfr|gwyddoniaeth|buches|twrci|nadolig',
  },
];
