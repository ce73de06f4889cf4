// Short forms of English forenames: "name:form,form". Derived by tests/tools/derive-name-data.ts from carltonnorthern/nicknames (Apache-2.0), unlike pairs left out.
export const englishNicknames = `aaron:ron abbigail:abbe,abbey,abbi,abbie,abby,gail abbigale:abbe,abbey,abbi,abbie,abby abednego:bedney abel:ab,abe
abiel:ab abigail:abbe,abbey,abbi,abbie,abby,gail abigale:abbe,abbey,abbi,abbie,abby abijah:ab abner:ab abraham:ab,abe
abram:ab,abe absalom:ab,abbie ada:addy,adie adaline:ada,addy,adie addison:addie,addy adela:adie
adelaide:addy,adele,adie adelbert:bert,del,delbert adele:addy adeline:ada,addy adelphia:addy,adele,delphia adena:dena
adolphus:ado,adolph,dolph adrian:rian adriane:riane adrienne:addie,enne,rienne agatha:aga,aggy agnes:aggy alan:al
alanson:al,lanson alastair:al albert:al,bert alberta:allie,bert,bertie aldo:al aldrich:rich,richie aleksandr:alek
aleva:levy alex:al alexander:al,alec,alex alexandra:alex,alla alexandria:alex,alla alexis:alex alfonse:al
alfred:al,fred alfreda:alfy,freda algernon:algy alice:allie alicia:allie alison:ali,allie alixandra:alix allan:al
allen:al allisandra:allie,ally allison:allie,ally allyson:allie,ally allyssa:allie,ally almena:allie,ally,mena
alonzo:al,lon,lonzo alphinias:alphus althea:ally alverta:vert alyssa:al,ally alzada:zada amanda:manda,mandy
ambrose:brose amelia:amy,mel anastasia:ana anderson:andy andrea:andi,andy,drea,rea andrew:andy,drew angela:angel,angie
angelica:angel,angie angelina:angel,angie,lina anna:ann,annie anne:ann,annie annette:nettie annie:ann
anselm:ance,anse,ansel anthony:ant,tony antoinette:ann antonia:ann,tony antonio:ant,tony appoline:appie,appy
aquilla:quil,quillie ara:arry arabella:ara,arry,bella arabelle:ara,arry,belle araminta:armida,minty archibald:archie
ariadne:ari,arie arielle:arie arizona:ona arlene:arly armanda:mandy armena:arry,mena arminda:mindie arnold:arnie
aron:ron artelepsa:epsey artemus:art arthur:art asahel:asa asaph:asa asenath:assene ashley:ash,ashly august:gus
augustina:tina augustine:august,gus augustus:august,gus avarilla:rilla azariah:aze,riah babs:bab,barby
barbara:bab,babs,barbie,barby barnabas:barney bartholomew:bart,bartel,bat barticus:bart bazaleel:basil beatrice:bea
becca:beck beck:becky bedelia:delia belinda:belle,linda benedict:ben,bennie benjamin:ben,benjy,bennie,benny,jamie
bernard:berney,bernie,berny berney:bernie bertha:bert,bertie bertram:bert bertrand:randy beth:betsy,betty bethena:beth
beverly:bev biddie:biddy bill:billy bobby:bob boetius:bo bradford:brad,ford bradley:brad brady:brody breanna:bree,bri
breeanna:bree brenda:brandy brianna:bri bridget:bridgie,bridie brittany:britt,brittnie brittney:britt,brittnie
broderick:brady,brody,rick,ricky,rod bryanna:bri,briana caitlin:cait,caity caitlyn:cait,caity caleb:cal
california:callie calpurnia:cally calvin:cal,vin cameron:cam,ron camile:cammie camille:cammie,millie campbell:cam
candace:candy,dacey carla:carly carlotta:lottie carlton:carl carmellia:mellia carmelo:melo carmon:cammie,carm
carol:carri,carrie,cassie carolann:carol,carole caroline:carol,carole,carrie,cassie carolyn:carrie,cassie carrie:cassie
carthaette:etty cassandra:cassie,sandra,sandy cassidy:cass,cassie caswell:cass catherine:casey,cassie,cathy
cathleen:casey,cassie,cathy cecilia:celia cedric:ced celeste:celia celinda:linda,lindy charity:chat
charles:charlie,chick,chuck charlie:chuck charlotte:char,lottie chauncey:chan chelsey:chelsie cheryl:cher chesley:chet
chester:chet christa:chris christian:chris christiana:chris,christy christiano:chris
christina:chris,chrissy,christy,tina christine:chris,chrissy,christy christoffer:chris christoph:chris
christopher:chris cicely:cilla cinderella:cindy,rella claire:clair,clare clarence:clair,clare claudia:claud
cleatus:cleat clement:clem clementine:clem,clement clifford:cliff,ford clifton:cliff,tony cole:colie conrad:con,conny
constance:connie cordelia:cordy,delia corey:coco,cordy corinne:cora cornelia:cornie,corny,nelia
cornelius:con,conny,corny cory:cordy courtney:court crystal:crys,stal,tal curtis:curt cyrenius:cy,renius cyrus:cy
dahl:dal dalton:dahl,dal daniel:dan,dann,danny danielle:dani,ellie daphne:daph,daphie darlene:darry
david:dave,davey,day daycia:dacia deanne:ann,dee debbie:deb,debby,debra debby:deb debora:deb,debbie,debby
deborah:deb,debbie,debby debra:deb,debbie delbert:bert,del delilah:dell,della,lil,lila deliverance:della,delly
della:dell delores:dee,dell,della delphine:del,delf,delphi demaris:dea,maris,mary demerias:dea dennis:dennie,denny
dennison:dennis,denny derick:rick,ricky derrick:rick,ricky diana:di,dicey,didi diane:di,dian,dicey,didi dicey:dicie
dickson:dick domenic:dom,nic dominic:dom,nic dominick:dom,nick,nicky dominico:dom donald:don,donnie,donny,dony
donato:don donna:dona donovan:don,donnie,donny,dony dorinda:dora doris:dora dorothea:doda,dora
dorothy:dolly,dora,dortha,dot,dottie,dotty dotha:dotty dotty:dot douglas:doug drusilla:silla duncan:dunk ebbie:eb
ebenezer:eb,ebbie,eben eddie:ed eddy:ed edgar:ed,eddie,eddy edith:edie,edye edmond:ed,eddie,eddy edmund:ed,eddie,eddy
edna:edny eduardo:ed,eddie,eddy edward:ed,eddie,eddy,ned,ted,teddy edwin:ed,eddie,eddy,win edwina:edwin edyth:edie,edye
edythe:edie,edye egbert:bert elaine:lainie elbert:bert elbertson:bert,elbert eldora:dora eleanor:elaine,ellie
elias:eli,lias elijah:eli elisa:lisa elisha:eli,lish elizabeth:bess,beth,betsy,betty,eliza,liz,liza ella:el ellen:nell
ellender:ellen ellie:elly ellswood:elsey elmira:ellie,elly,mira elnora:nora elsie:elsey elswood:elsey elvira:elvie
elwood:woody elze:elsey emanuel:manuel emeline:em,emily,emmy emil:em,emily emily:em,emmy emma:em,emmy
epaphroditius:eppa ephraim:eph erasmus:rasmus ernest:ernie ernestine:erna,ernest eseneth:senie essy:es
estella:essy,stella estelle:essy esther:essie eudicy:dicey eudora:dora eugene:gene eunice:nicie eurydice:dicey
eustacia:stacia,stacy evaline:eva evangeline:ev,evan,vangie evelyn:ev,eve experience:exie ezekiel:ez ezideen:ez ezra:ez
faith:fay fallon:fal,fall,fallie,fally,falon,lon felicia:fel,feli feltie:felty ferdinand:ferdie ferdinando:ferdie,nando
fidelia:delia fionna:fiona florence:flo,flora,flossy frances:fran,francie,frankie,frannie,franniey,franny
francine:fran,francie,frannie,franniey,franny francis:fran,frankie frankie:frank franklin:fran,frank
franklind:fran,frank frederica:erica,freddy frederick:derick,erick,fred,freddie,freddy,fritz,rick,ricky
fredericka:ericka,freda,freddy,frieda,ricka,rickey frieda:fred,freddie,freddy gabriel:gabby,gabe gabriella:ella,gabby
gabrielle:gabby gareth:gare,gary garrett:gare,garret,garry,gary garrick:garri geoffrey:geoff george:georgie
georgiana:georgia gerald:gerry geraldine:gerri,gerrie,gerry gertie:gert gertrude:gert,gertie,trudy gilbert:bert,gil
giovanni:gio glenn:glen gloria:glory governor:govie greenberry:berry,green greggory:gregg gregory:gory,greg
griselda:grissel gustavus:gus,gussie gwendolyn:gwen,wendy hailey:hayley hamilton:ham harold:hal,hap,haps,harry
harriet:hattie harrison:hap,haps,harry harry:hap,haps haseltine:hassie haylee:hailey,hayley hayley:hailey heather:hetty
henrietta:etta,etty,henny henry:hal,harry herbert:bert,herb hermione:hermie hester:hessy,hetty hezekiah:hez,kiah
hillary:hilary hipsbibah:hipsie honora:honey,nora hopkins:hop,hopp horace:horry hortense:tensey hosea:hosey,hosie
howard:howie hubert:bert,hub,hugh ignatius:iggy,natius ignatzio:iggy immanuel:manuel india:indie,indy irving:irv
isabel:issy isabella:bella,issy isabelle:belle,issy isadora:dora,issy iva:ivy jackson:jack jacob:jaap,jay jacobus:jacob
jacqueline:jackie,jacqui jahoda:hoda,hodie,hody jalen:alen,jay,jaye,len james:jamie,jim,jimmy jamey:jamie jane:janie
janet:jan janice:jan jannett:nettie jasper:jap jayme:jay jeanette:jean,jessie,nettie jeanne:jeannie jebadiah:jeb
jedediah:diah,jed jedidiah:diah,jed jefferey:jeff jefferson:jeff jeffery:jeff jeffrey:jeff jehiel:hiel jemima:mima
jennet:jenn,jenny,jessie jennifer:jen,jenn,jenni,jennie,jenny jeremiah:jereme,jerry jeremy:jez,jezza jerita:rita
jessica:jess,jessie jessie:jess jillian:jill joan:jo joann:jo joanna:jo,joan,jodi,jody joanne:jo jody:jo joe:joey
johanna:jo johannah:jo,joan,jody johannes:johnny john:jack,jon,jonny johnathan:john,johny,jon,jonathon,jonnie,jonny
johnathon:john,johny,jon,jonathon,jonnie,jonny jonathan:johny,jon,jonnie,jonny jonathon:johny,jon,jonnie,jonny
joseph:jody,joey,jos josephine:jo,jody,joey,josey,josie joshua:jos,josh josiah:jos josophine:jo,joey,josey joyce:joy
juanita:nita judith:juda,judi,judie,judy judson:jud julia:julie julian:jule,jules julias:jule,jules julie:jule
junior:june,junie kaitlin:kait,kaitie kaitlyn:kait,kaitie kaitlynn:kait,kaitie kalli:kali kameron:kam kate:kay
katelin:kate,kay,kaye katelyn:kate,kay,kaye katherine:kathy,katy,kay,kaye kathleen:kathy,katy,kay kathryn:kathy,katie
katia:katie katy:kathy,katie kayla:kay kelley:kelli,kellie,kelly kendall:ken,kenny kendra:kenj,kenji,kenny
kendrick:ken,kenny kendrik:ken,kenny kenneth:ken,kenny kenny:ken kent:ken,kenny kerry:kerri kevin:kev
kimberley:kim,kimberli,kimberly kimberly:kim,kimberley,kimberli kingsley:king kingston:king kristel:kris
kristine:kris,kristy kristofer:kris kristoffer:kris kristopher:kris kymberly:kym lafayette:laffie lamont:monty
laodicia:dicy latisha:tish,tisha laurel:laurie lauren:laurie,ren laurence:larry lauryn:laurie laveda:veda
lavina:ina,vina,viney lavinia:viney lavonne:von lawrence:larry,lawrie leanne:annie,lea lecurgus:curg leilani:lani
lemuel:lem lenora:lee,nora leonard:len,lenny,leo,leon leonidas:lee,leon leonora:nora leroy:lee lesley:les leslie:les
lester:les letitia:lettie,titia levi:lee levicy:vicy levone:von lil:lily lillah:lil,lilly,lily lillian:lil,lilly
lilly:lil,lily lincoln:link linda:lindy lindsay:lindsey,lindsie,lindsy lisa:liz littleberry:berry,little lizzie:liz
lois:lou lonzo:lon lorelei:lori,lorrie lorenzo:loren loretta:etta,lorie,lorrie,retta lorraine:lorie,lorrie lotta:lottie
louis:lou,louie louisa:lou louise:lou louvinia:viney lucia:lucy lucille:cille,lu,lucy lucinda:cindy,lu,lucy
luella:lu,lula lunetta:nettie lurana:lura lydia:lyddy lyndon:lynn mack:mac mackenzie:kenzy,mac,mack
maddison:maddi,maddie madeline:maddi,maddie,maddy,madge,madie,magda,maggie,maud madelyn:maddy,madie
madison:maddy,mattie magdalena:maggie magdelina:madge,magda,maggie malachi:mally malcolm:mac,mal,malc malinda:lindy
manda:mandy manerva:nerva,nervie manuel:manny marcus:marc
margaret:daisy,madge,maggie,maggy,marge,margery,margie,margy,meg,peggy margaretta:madge,maggie,marge,margery,margie
margarita:madge,maggie,maisie,marge,margo,rita mariah:maria,mary marie:mae,mary
marietta:mae,mamie,mariah,marie,marion,mary,maureen,may marilyn:mary marion:mary marissa:rissa marjorie:margie,margy
marni:marnie marsha:marcie,mary martha:marty,mat,mattie martin:marty martina:tina martine:tine marvin:marv
mary:mae,mamie,marie,molly,polly masayuki:masa mathew:mat,matt,maty matilda:matty,maud,tilly matthew:matt,mattie,matty
matthews:matt,mattie,matty matthias:matt,thias maureen:mary mavery:mave mavine:mave maximilian:max maximillian:max
maxine:max maxwell:max mckenna:ken,kenna medora:dora megan:meg meghan:meg melanie:mellie melinda:linda,lindy,mel
melissa:lissa,mel mellony:mellia melody:lodi melvin:mel melvina:vina mercedes:merci,mercy mervin:merv mervyn:merv
michael:micah,mick,mickey,micky,mike,mikey micheal:mike,mikey,miky michelle:chelle,mickey mick:micky miguel:miggy,mike
mike:micky mildred:milly millicent:milly,missy minerva:minnie miranda:mira,randi,randy miriam:mimi,mitzi,mitzie
mitchell:mitch mitzi:mittie,mitty mitzie:mittie,mitty monica:monna,monnie monteleon:monte montesque:monty
montgomery:monty morris:morey mortimer:mort moses:mose,moss muriel:mur myrtle:myrt,myrti nadine:nada nancy:nan,nanny
napoleon:nap,nappy natalie:natty natasha:nat,tasha nathan:nat,nate nathaniel:nat,nate,nathan,natty,than nelle:nelly
nelson:nels newton:newt nicholas:nic,nick,nickie,nicky,nico nicholette:nichole,nickey,nicki,nicky,nikki
nicodemus:nic,nick,nickie,nicky,nico nicolas:nic,nick,nickie,nicky,nico nicole:nicki,nicky,nikki
nikolas:nic,nick,nickie,nicky,nico nikole:nikki nora:nonie norbert:bert,norby norbusamte:norbu norman:norm nowell:noel
obadiah:diah,obed,obie obediah:obie obedience:obed octavia:tavia odell:odo olive:ollie oliver:ollie olivia:livia,ollie
onicyphorous:one orilla:ora,rilly orphelia:phelia oswald:ossy otis:ote pamela:pam pandora:dora parmelia:melia
parthenia:parsuny,pasoonie patience:pat,patty patricia:pat,patsy,patti,patty,tricia patrick:paddy,pat,pate,patsy
patsy:patty paulina:lina peggy:peg pelegrine:perry penelope:penny percival:percy peregrine:perry pernetta:nettie
persephone:seph,sephy peter:pete petronella:nellie philadelphia:delphia philetus:phil philinda:linda,lindy philip:phil
phillip:phil pinckney:pink pleasant:ples pocahontas:pokey posthuma:humey prescott:pres,scotty priscilla:cilla,prissy
providence:provy prudence:prudy,prue rafaela:rafa ramona:mona randall:randy randolf:randy randolph:dolph,randy
raymond:ray rebecca:becca,reba reggie:reg regina:gina,reggie reginald:reg,reggie,renny rhodella:della rhyna:rhynie
ricardo:rick,ricky richard:dick,rich,richie,rick,ricky rick:ricky ricky:rich robert:bob,bobby,rob,robby
roberta:bert,bertie,robbie,roby roberto:rob roderick:erick,rickie,rod,roddy rodger:rod,roge,roger rodney:rod
roger:rod,roge roland:rollo,rolly ronald:ron,ronnie,ronny rosabel:rosa,roz rosabella:rosa,roz rosalinda:linda,rosa,roz
rosalyn:rosa,roz roscoe:ross rose:rosie roseann:ann,rose,rosie,roz roseanna:ann,rose,rosie,roz roseanne:ann
rosemary:marie,mary,rose,rosemarie,rosey rosina:sina roxane:rox,roxie roxanna:ann,roxie roxanne:ann,roxie
rudolph:dolph,olph,rudy rudolphus:dolph,olph,rudy russell:russ,rusty ryan:ry sabrina:brina safieel:safie
salvador:sal,sally samantha:mantha,sam,sammy sampson:sam,sammy samson:sam,sammy samuel:sam,sammy samyra:myra,sam,sammy
sandra:sandy sanford:sandy sarah:sadie,sally,sara savannah:savanna,vannie scott:scotty sebastian:seb,sebby serena:rena
serilla:rilla seymour:see shaina:sha,shay sharon:sha,shay sheldon:shelly shelton:shel,shelly,tony sheridan:dan,sher
sheryl:sher,sheri,sherri,sherry shirley:sherry,shirl sibbilla:sibbell,sibbie sidney:sid sigfired:sid sigfrid:sid
sigismund:sig silas:si silvester:si,vest,vester simeon:si,sion simon:si,sion smith:smitty socrates:crate
solomon:sol,solly sondra:sonnie sophia:sophie stacey:staci,stacie,stacy stacie:stacey,staci,stacy stacy:staci
stephan:steve stephanie:steffi,steffie,steph,stephani,stephany,stephie,stephine,stevie stephen:steph,steve
steven:steph,steve,stevie stuart:stu sullivan:sully,van susan:sue,sukey,susie,suzie susannah:sue,sukey,susie
susie:suzie suzanne:sue,suki,susie sylvanus:syl sylvester:sy,syl,vester tabitha:tabby tamarra:tammy tammie:tami,tammy
tammy:tami,tammie tanafra:tanny tasha:tash,tashie temperance:tempy terence:terry teresa:terry,tess,tessa,tessie
terri:teri,terrie,terry thaddeus:thad theodora:dora theodore:ted,teddy,theo theodosia:dosia,theo theophilus:ophi
theotha:otha theresa:tess,thirza,thursa thomas:thom tiffany:tiff,tiffy tilford:tillie timothy:tim,timmy tisha:tish
tobias:bias,toby tranquilla:quilla,trannie tryphena:phena unice:nicie uriah:riah ursula:sula,sulie valentina:val,vallie
valeri:val,valerie valerie:val vanburen:buren vandalia:vannie vanessa:essa,nessa,vanna veronica:ron,ronie
vicki:vickie,vicky victor:vic victoria:tori,torie,tory,vic,vicki,vickie,vicky vijay:vij
vincent:vic,vin,vince,vinnie,vinny vincenzo:vic,vin,vince,vinnie,vinny vinson:vin,vince,vinnie,vinny viola:ola,vi
violetta:lettie virginia:virgy vivian:vi,viv wallace:wally wally:walt walter:wally,walt washington:wash webster:webb
wendy:wen wesley:wes westley:wes,west wilber:will wilbur:will,willie,willy wilda:willie wilfred:fred,wil,will,willie
wilhelm:wil,willie wilhelmina:mina,willie,wilma william:bill,billy,wil,will,willie,willy willis:willy
wilson:will,willie,willy winfield:field,win,winny winifred:winnet,winnie winnifred:fred,winnie,winny winton:wint
woodrow:wood,woody yeona:ona yoshihiko:yoshi yulan:lan,yul zachariah:zac,zach,zachy,zakk zachary:zac,zach,zachy,zakk
zachery:zac,zach,zachy,zakk zebedee:zeb zedediah:diah,zed zephaniah:zeph`;
