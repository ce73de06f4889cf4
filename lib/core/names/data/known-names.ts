// People and characters that school posts talk about: history, legends, books, science, sport, music. A pupil may share such a name, so it lowers, never silences, an exact match.
export const knownNames = `
florence nightingale|betsi cadwaladr|mary seacole|macsen wledig|branwen ferch llyr|branwen llyr|bendigeidfran|romeo montague|juliet capulet|owain glyndwr|owen glendower
llywelyn fawr|llywelyn ein llyw olaf|llywelyn ap gruffudd|hywel dda|gwenllian ferch gruffydd|gelert|santes dwynwen|dewi sant|saint david|st david|twm sion cati|barti ddu|harri morgan|henry morgan
harri tudur|henry tudor|mary jones|kate roberts|hedd wyn|saunders lewis|gwynfor evans|aneurin bevan|nye bevan|david lloyd george|lloyd george|betty campbell|tanni grey thompson|gareth bale|aaron ramsey
geraint thomas|shane williams|leigh halfpenny|sam warburton|alun wyn jones|jess fishlock|ian rush|gareth edwards|barry john|tom jones|shirley bassey|dylan thomas|roald dahl|gwyneth lewis|t llew jones
t llew|waldo williams|daniel owen|r s thomas|ann griffiths|william morgan|esgob william morgan|griffith jones|robert owen|alfred russel wallace|alfred wallace|charles darwin|isaac newton|albert einstein
marie curie|ada lovelace|alan turing|rosalind franklin|stephen hawking|mary anning|michael faraday|alexander fleming|edward jenner|edward king|william wilberforce|rosa parks|martin luther king|martin luther
nelson mandela|mahatma gandhi|malcolm x|harriet tubman|maya angelou|anne frank|emmeline pankhurst|emily davison|winston churchill|adolf hitler|joseph stalin|vladimir lenin|guy fawkes|oliver cromwell|henry viii
anne boleyn|catherine howard|catherine parr|jane seymour|elizabeth i|charles i|richard iii|william the conqueror|harold godwinson|florence griffith joyner|oliver twist|david copperfield|charles dickens
jane austen|charlotte bronte|emily bronte|mary shelley|william shakespeare|thomas hardy|wilfred owen|dylan marlais thomas|robert frost|robert burns|robin hood|peter pan|harry potter|ron weasley|hermione granger
alice liddell|christopher robin|charlie bucket|willy wonka|james bond|sherlock holmes|john watson|tom sawyer|huckleberry finn|jay gatsby|daisy buchanan|george milton|lennie small|atticus finch|scout finch
tom robinson|eva smith|sheila birling|arthur birling|gerald croft|eric birling|bob cratchit|tiny tim|jacob marley|ebenezer scrooge|miss havisham|elizabeth bennet|mr darcy|jane eyre|dorian gray|henry jekyll
lady macbeth|king duncan|christopher columbus|james cook|captain cook|robert scott|neil armstrong|tim peake|amelia earhart|amy johnson|mo farah|jessica ennis|marcus rashford|harry kane|raheem sterling|emma raducanu
andy murray|lewis hamilton|usain bolt|tom daley|adam peaty|taylor swift|ed sheeran|harry styles|will young|billie eilish|freddie mercury|david attenborough|greta thunberg|malala yousafzai|joe wicks|michael rosen
jacqueline wilson|julia donaldson|david walliams|philip pullman|michael morpurgo|benjamin zephaniah|frank cottrell boyce|tom gates|greg heffley|tracy beaker|matilda wormwood|captain tom|tom moore|george floyd
stephen lawrence|noah clarke|florence welch|amy dowden|huw edwards|matthew rhys|michael sheen|luke evans|anthony hopkins|richard burton|catherine zeta jones|ruth jones|rob brydon|max boyce|cerys matthews
angel gabriel|virgin mary|father christmas|victoria cross|george cross|santa claus|sion corn|joan of arc|robin redbreast|grace darling|rose tyler|will smith|jack sparrow|peter rabbit|tom kitten|bill and ben|thomas edison|guto ffowc|sam tan|fireman sam|postman pat|bob builder|jack frost|guto nyth bran|catrin o ferain|twm o r nant|wil cwac cwac|sali mali|mari lwyd|siani flewog|jac y jwc|owain lawgoch|charlottes web|sophies world|anne of green gables
`;
