// Short and pet forms the English list lacks: Welsh, Irish, Scottish, Polish, Ukrainian, South Asian, Nigerian and school-yard ones. Own list. "name:form,form".
export const petForms = `
gwenllian:gwenlli,gwen,gwenno,llian llewelyn:llew,llywelyn,llewi llywelyn:llew,lyn ifan:ianto,ifs ieuan:ianto,iei evan:ianto,ev dafydd:dai,daf,deio,dewi,dafs
david:dai,dave,davey dewi:dew deiniol:deio,dein gruffudd:guto,gruff,griff gruffydd:guto,gruff,griff griffith:griff,guto tomos:twm,tom,tomi,toms thomas:twm,tom,tommy,tomi
gwilym:gwil,wil william:wil,will,bill,billy,liam,wills,guto meredydd:mered meredith:mered,merry mared:mari margaret:mags,begw,marged,mared,megan,maggie marged:mags,begw,megs megan:meg,megs,meggie,begw
catrin:cadi,cati,cats,cat cadi:cads elisabeth:beti,lisi,leusa,bethan,lisa elizabeth:beti,lisi,beth,betsan,liz,lizzie,libby,eliza,ellie,lilibet elin:els,eli,eliw eleri:els,ler
angharad:anghs,haz,harri,angh,anj bethan:beth,beths rhiannon:rhi,nonn,rhian iorwerth:iori,iolo iwan:iws ioan:io,ions myfanwy:myf,myfi,fanw geraint:ger,ges gethin:geth heledd:hels,hel tudur:tuds,tud bedwyr:beds
gwenno:gwen gwendolen:gwen,wendy llinos:lli,llin mihangel:mici,meic michael:meic,mike,mikey,mick,mickey robat:rob,bob,robin robert:rob,robbie,bob,bobby,robyn edward:ned,ted,teddy,ed,eddie,nedw iestyn:iest,iesty
owain:ows,owi owen:ow efan:ef ffion:ffi,ffifi lleucu:lleu,leucu lowri:lows,low,lowz alys:al angharad:anghi branwen:bran,brani macsen:macs,max cystennin:cyst rhodri:rhods,rhod rhydian:rhyd,rhids rhys:rhysi
sion:sions,sionyn,sioni,shon sian:shan,siani sioned:shon,sions,sioni tegid:teg tecwyn:tecs emyr:em hefin:hef eurgain:eurs morgan:mogs,morg morfudd:morf nansi:nan,nans nerys:ners non:nons carys:caz,cars cerys:caz,cez
ceri:cez cerian:ceri iolo:iol osian:os,oz,osh elis:els,el eluned:lun,luned,elu esyllt:es gwion:gwi gwyndaf:gwyn hywel:hyw hafwen:haf manon:man,manz marged:mags mabli:mabs martha:mati matilda:mati,tilly,tilda,mattie
branwen:bran siriol:siri tirion:tir tanwen:tan,tans nia:nians efa:ef cadwgan:cad aneirin:nei aneurin:nye,nei bleddyn:bledd lleu:llew
seamus:shay padraig:paddy patrick:paddy,pat,pads,packie caoimhe:keeva,kiva siobhan:shiv,shevy aoife:eefa,ef niamh:neve,nee roisin:ro,rosh,rosie saoirse:sersh,sershie eoghan:owen ciaran:keir,kier oisin:osh
alasdair:al,ali,alec eilidh:ei,eils hamish:ham mairi:mhairi calum:cal callum:cal,cally cameron:cam,cammy finlay:fin,finn findlay:fin,finn fionn:finn
zofia:zosia,zoska,zuzia,sofia aleksandra:ola,olka,sasha,lexi,alex aleksander:olek,alek,alex,sasha alexander:sasha,alex,xander,zander,alec,sandy,lex,lexi,ali alexandra:sasha,alex,lexi,sandra,sandy,ali,lexie agnieszka:aga,agnes,iga
katarzyna:kasia,kaska,kate,kat malgorzata:gosia,gosha,maggie barbara:basia,babs,barb joanna:asia,joasia,jo anna:ania,anka,annie,ana hanna:hania jakub:kuba,jakob,jake stanislaw:stas,stasiek,stan tomasz:tomek,tom
bartosz:bartek,bart bartlomiej:bartek,bart wojciech:wojtek krzysztof:krzysiek,kris,chris magdalena:magda,lena,maddie izabela:iza,bella elzbieta:ela,elka julia:julka,jules,julie franciszek:franek,frank antoni:antek,tony
piotr:piotrek,peter,pete mikolaj:miki,nick szymon:simon,szymek mateusz:mati,matt,mat lukasz:luki,luke natalia:nat,nata,natka,tala oliwia:ola,liv michalina:misia,michi wiktoria:wika,wiki,vicky filip:fil kacper:kac
oleksandr:sasha,sashko,alex oleksandra:sasha,lesia,olesya mykhailo:misha,mykha,mike mikhail:misha mariia:masha,marichka maria:masha,mari,mia kateryna:katya,kate ekaterina:katya,kate anastasia:nastya,ana,stacey anastasiia:nastya
dmytro:dima,dmitri dmitry:dima volodymyr:vova,volodya vladimir:vova mykola:kolya nikolai:kolya,nick olena:lena,olenka olha:olya tetiana:tanya yevhen:zhenya yevheniia:zhenya sofiia:sonya,sofiyka sofia:sonya,soph,sofi
mohammed:mo,mohd,hamid muhammad:mo,mohd mohamed:mo,mohd mohammad:mo,mohd ibrahim:ibby,ib,ibs abdullah:abdul,abs,abdu abdulrahman:abdul,rahman,abs yusuf:yus,yusi,joe yousef:yus fatima:fati,fatimah,tima khadija:dija,kadija zainab:zee,zai
aisha:aish,ash ayesha:aish,ash hussain:huss hassan:hass mustafa:musty,mus suleiman:sully,sulaiman zakariya:zak,zaki zachariah:zac,zak ismail:ish ishaan:ish harpreet:harp,preet gurpreet:gur,preet jaspreet:jas,preet
manpreet:mani,preet simran:sim,simi navdeep:nav arjun:aj priya:pri krishna:kris lakshmi:laks rajesh:raj rajinder:raj sukhdeep:sukh,sukhi balvinder:bal harvinder:harv
oluwaseun:seun,shay oluwatobi:tobi,toby oluwatobiloba:tobi,tobiloba,toby babatunde:tunde temitope:temi temiloluwa:temi toluwani:tolu tolulope:tolu oluwatoluwani:tolu oluwakemi:kemi ayodele:ayo,dele ayomide:ayo,mide oluwafemi:femi
olufemi:femi oluwadamilola:dami,damilola damilola:dami oluwatimilehin:timi oluwadamilare:dami,dare adebayo:bayo,ade adeola:ola,ade adewale:wale,ade folasade:sade,fola chukwuemeka:emeka chidiebere:chidi chinedu:nedu oluchi:olu
ngozi:goz kwabena:kobby kwame:kwam akosua:akos emmanuel:manny,emma,manu nathaniel:nate,nat,nathan,than christopher:kit,chris,topher,kris nicholas:nick,nicky,nico,nic nicola:nicky,nic,nikki
charlotte:charlie,lottie,lotte,char,charley,chaz charles:charlie,chas,chaz,chuck isabella:izzy,bella,issy,isla isabelle:izzy,belle,issy,bella isabel:izzy,issy,bel isobel:izzy,issy,bel,is amelia:millie,milly,mia,ami,mels
emilia:millie,emmy,em emily:em,ems,emmie,milly,millie oliver:ollie,olly,ol,oli olivia:liv,livvy,livi,olly,ollie,libby james:jamie,jim,jimmy,jem,jay,jaz joshua:josh,joshy benjamin:ben,benny,benji,benj samuel:sam,sammy
samantha:sam,sammy,sammie daniel:dan,danny,dani danielle:dani,danni,elle harrison:harry,harri henry:harry,harri,hal,hen harriet:hattie,harri,hatty,etta george:georgie,geo georgia:georgie,gee georgina:georgie,gina,george
joseph:joe,joey,jojo josephine:josie,jo,joey,posy matthew:matt,matty,mat katherine:kate,katie,kit,kitty,kat,kathy catherine:cat,kate,katie,cath,cathy,cate kathryn:kate,kath,kat,katie caitlin:cait,caz,kate,kat
jessica:jess,jessie,jessi jennifer:jen,jenny,jenna rebecca:becky,becca,bex,becks rebekah:becky,becca,bex victoria:vicky,tori,vic,vix tabitha:tabby,tabs theodore:theo,teddy,ted,teo theodora:thea,theo,teddy,dora
thea:the matilda:tilly,tilda,mattie,tils florence:flo,flossie,florrie,ren frederick:freddie,fred,freddy,rick freya:frey alfred:alfie,alf,fred albert:bertie,bert,albie,al archibald:archie arthur:art,artie archie:arch
reginald:reggie,reg ronald:ronnie,ron leonard:leo,lenny,len leonardo:leo leopold:leo,poldi maximilian:max,maxi,maxie maxwell:max sebastian:seb,bas,basti zachary:zach,zack,zac,zak alistair:al,ali,ally timothy:tim,timmy
anthony:tony,ant,tone andrew:andy,drew,dru gabriel:gabe,gabi gabriella:gabby,gabi,ella,bella gabrielle:gabby,gabi,elle edmund:ed,eddie,ned,ted edwin:ed,eddie,ned eleanor:ellie,nell,nellie,ella,nora,norah,elle,len
ellen:nell,nellie,ellie helena:lena,nell,hels,ella helen:nell,nellie,hels evelyn:evie,eve,ev,lyn evangeline:evie,eva,evan penelope:penny,nell,poppy,pen philippa:pippa,pip,pippy philip:phil,pip,flip francesca:fran,frankie,chess,cesca
frances:fran,frankie,fanny,franny francis:frank,frankie,fran stephanie:steph,stevie,steffi stephen:steve,stevie,ste steven:steve,stevie,ste abigail:abi,abbie,abby,gail,abs annabelle:annie,bella,belle,anna,anna natasha:tash,tasha,nat,tasha
natalie:nat,nats,tally madeleine:maddie,maddy,mads,lena madison:maddie,maddy,mads beatrice:bea,bee,trixie,beatie beatrix:bea,bee,trixie rosemary:rosie,rose,romy roseanna:rosie,rose,anna rosalind:ros,rosie,roz rose:rosie,rosy
scarlett:scar,lettie,scarly jasmine:jas,jaz,jazz,minnie poppy:pops,pop lillian:lily,lil,lilly lily:lil,lils lilian:lily,lil lydia:lyds,liddy phoebe:phoebs,bee eloise:ellie,elle,lou louise:lou,lulu louis:lou,louie,lewis lewis:lew,lou
lucy:luce,lu,lulu lucas:luke,luca,luc luke:lukey jackson:jack,jax jacob:jake,jay,coby jayden:jay,jayd kayden:kay,kade brayden:bray nathan:nate,nath,nat jonathan:jon,jonny,jonty,nathan johnathan:jon,jonny,jonty john:jack,johnny,jon,jono
dominic:dom,nic vincent:vin,vinnie,vince raymond:ray terence:terry russell:russ lawrence:laurie,larry,loz laurence:laurie,larry,loz lauren:loz,laurie,lo laura:loz,lau,lolly kimberley:kim,kimmy kimberly:kim,kimmy
mackenzie:mack,kenzie,mac kayleigh:kay,kayl,kels ashleigh:ash ashley:ash bradley:brad harley:harls stanley:stan,stanny wesley:wes courtney:court brittany:britt whitney:whit sidney:sid sydney:syd marcus:marc,marky
cassandra:cass,cassie,sandra felicity:flick,fliss,liss genevieve:gen,evie,viv,genny imogen:immy,immi,imo,genny ottilie:tilly,ottie persephone:seph,percy,persie clementine:clem,clemmie,minnie augustus:gus,augie angus:gus
fergus:ferg,gus magnus:mags hugo:hugh,hugs rupert:rupe,bertie rufus:rufe bartholomew:bart,barty montgomery:monty ignatius:iggy tobias:toby,tobs tristan:tris,tristy valentina:val,tina veronica:ron,ronnie,vera
`;
