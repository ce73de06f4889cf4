// Names written in several ways in Latin letters: one group a line, the first spelling stands for all. Own list of usual variants at UK schools.
export const spellingGroups = `
mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohamud muhammet mehmet mohd mahomed
ahmed ahmad achmed ahmet
hussain hussein husain husayn hossain hussien husein
hassan hasan hasaan
ali aly
yusuf yousuf yousef yusef yousif yosef youssef yusif joseph
ibrahim ebrahim ibraheem ibrahiim
ismail ismael ismaeel ishmael esmail
abdullah abdulla abdallah abdelah
abdul abdel abd
rahman rehman rahmaan rehmaan
aisha ayesha aysha aishah aaisha aisyah ayisha
fatima fatimah faatimah fatema fathima fatoumata
khadija khadijah kadija hadija khadeeja khadeejah
zainab zaynab zeinab zaineb zeynep
maryam mariam miriam maryaam meryem mariyam
yasmin yasmeen yasmine jasmin yasmina jasmine
sumaya sumayya sumaiya sumayah
hafsa hafsah hafza
safiya safiyya safia safiyah
amina aminah aamina ameena
sara sarah saarah
layla leila laila leyla layla
noor nur nour noura
omar umar umer omer
uthman usman osman othman
bilal bilaal billal
zakariya zakaria zakariyya zekeria zakariah
sulaiman suleiman suleman soliman sulayman sulaymaan
mustafa mustapha moustafa
khalid khaled khalid
tariq tarik tareq tarek
jamal jamaal gamal djamal
rashid rasheed rachid
saeed said sayeed saied saïd
hamza hamzah hamzeh
haroon harun haaroon haroun
idris idrees edris
imran emran imraan
karim kareem kerim
nadia nadiya nadya
malik malek maalik
qasim kasim qassim kassim
rafiq rafeeq rafik
salman salmaan
shah shaa
sheikh shaikh sheik shaykh
syed sayed sayyid saiyid
choudhury chowdhury chaudhry choudhary chaudhary chaudhuri chowdhry choudhry
begum begam
khan kahn
akhtar akther akter
miah mia miya mian
uddin udin
ullah ulla
islam islaam
iqbal iqball
mahmood mahmud mehmood mahmoud mehmud
bibi beebee
patel patell
sharma sarma
singh sing
kaur cour kour
krishnan krishna
lakshmi laxmi luxmi
vijay bijay
vikram bikram
deepak dipak
preeti priti
sanjay sanjai
pooja puja
ganesh ganesha
bhattacharya bhattacharyya bhattacharjee
mukherjee mukerji mookerjee
kumar coomar
jayden jaydon jaiden jaden jaydan
oleksandr aleksandr alexandr olexandr oleksander aleksander
oleksandra aleksandra alexandra
yulia julia iuliia yuliia yuliya julija
yuri yuriy iurii yurii juri
dmytro dmitri dmitry dmitriy dmytri
mykhailo mikhail mihail mykhaylo michail
kateryna katerina ekaterina katarina catarina kateryn
anastasia anastasiia anastasiya anastazja
sofia sofiia sophia zofia sofiya sofija
viktoria victoria viktoriia wiktoria viktoriya
natalia nataliia nataliya natalya natalja
maria mariia mariya marija marya
tetiana tatiana tatyana tetyana tatjana
olena elena yelena helena
serhii sergei sergey serhiy sergiy
andrii andrei andrey andriy
volodymyr vladimir wladimir
yevhen evgeny yevgeny evgeni eugen
ivan iwan
kowalski kowalska
wisniewski wisniewska vishnevsky
nowak novak
wojcik vojcik
kaminski kaminska kaminsky
lewandowski lewandowska levandovsky
zielinski zielinska
szymanski szymanska shymansky
dabrowski dabrowska dombrowski
kozlowski kozlowska kozlovsky
jankowski jankowska
mazur masur
krawczyk kravchyk
shevchenko schevchenko szewczenko sevcenko
kovalenko kowalenko
tkachenko tkaczenko
bondarenko bondarienko
zhang chang cheung jhang
wang wong vong
li lee ly
chen chan tan tran
liu lau liew
huang hwang
zhao chiu chao jiu
zhou chow chou jou
xu hsu hui tsui
lin lam
yang yeung yong
wu ng woo
zheng cheng tsang
xie hsieh tse
guo kuo kwok
he ho
luo law lo
tang thang
cai choi tsai
nguyen ngyuen nguyn
pham fam
phuong fuong
huynh hunh
gonzalez gonzales
rodriguez rodrigues
hernandez hernandes
fernandez fernandes
perez peres
souza sousa
catarina katarina
caoimhe keeva kweeva
niamh neve neeve
siobhan shivaun shevaun chevonne
saoirse sersha seersha
aoife eefa
eoghan eoin
sean shaun shawn
cian kian keane
ciara kiera keira kiara
sian shan
sion shon
rhys reece rees reese rhyse
catrin katrin kathrin
carys caris karys cerys
dylan dillon dillan
ieuan ifan iuean euan
llewelyn llywelyn llewellyn llewelin
gruffudd gruffydd griffith griffiths
dafydd davydd
mohan mohun
steven stephen stefan
philip phillip
nicolas nicholas nikolas
matthew mathew
geoffrey jeffrey
katherine catherine kathryn katharine cathryn kathrine
isabel isobel isabelle isabell
aaron arron aron
callum calum kallum
connor conor konnor
lewis louis
macdonald mcdonald
mackenzie mckenzie
macleod mcleod
thompson thomson
clark clarke
brown browne
smith smyth smythe
reid read reed
phillips philips
davies davis
jenkins jenkyns
`;
