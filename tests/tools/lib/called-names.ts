// Forenames and what a child of that name is called, or how the name is written too: a list by hand, made without the index's own tables, to measure them with.

/** `legal > written`, comma between pairs. */
const pet: Readonly<Record<string, string>> = {
  Welsh: `Gwenllian > Gwenno, Gwenllian > Llio, Catrin > Cadi, Catrin > Cati, Elisabeth > Beti, Elisabeth > Leusa, Angharad > Anghi, Dafydd > Dai, Dafydd > Daf, Dafydd > Deio,
    Gruffydd > Guto, Gruffudd > Gruff, Tomos > Twm, Tomos > Tomi, Wiliam > Wil, Gwilym > Gwil, Ioan > Ianto, Ifan > Ianto, Llywelyn > Llew, Llywelyn > Llyw, Myfanwy > Myfi,
    Rhiannon > Rhi, Meredydd > Mered, Geraint > Ger, Alwyn > Al, Bethan > Beth, Mallt > Mali, Margiad > Magi, Marged > Megan, Eleri > Leri, Iorwerth > Iori, Eluned > Luned,
    Heledd > Hels, Siôn > Sionyn, Lleucu > Lleu, Gwenhwyfar > Gwen, Aneurin > Nye, Edward > Ned, Morgan > Mogs, Tegwen > Teg`,
  English: `Alexander > Alex, Alexander > Sandy, Alexandra > Lexi, Alexandra > Sasha, Amelia > Millie, Amelia > Mia, Benjamin > Ben, Benjamin > Benji, Beatrice > Bea, Beatrice > Trixie,
    Charlotte > Lottie, Charlotte > Charlie, Christopher > Kit, Christopher > Topher, Daniel > Danny, Edward > Teddy, Edward > Ed, Eleanor > Nell, Eleanor > Ellie, Elizabeth > Libby,
    Elizabeth > Betsy, Elizabeth > Liza, Frederick > Freddie, Florence > Flo, Florence > Flossie, Georgina > Georgie, Gabriel > Gabe, Harriet > Hattie, Henry > Harry, Isabella > Izzy,
    Isabella > Bella, Isabelle > Belle, Jacob > Jake, James > Jamie, Jessica > Jess, Jonathan > Jonny, Joseph > Joe, Joshua > Josh, Katherine > Kitty, Katherine > Kate, Leonard > Lenny,
    Lillian > Lily, Louisa > Lou, Margaret > Peggy, Margaret > Maisie, Matilda > Tilly, Matthew > Matty, Maximilian > Max, Nathaniel > Nate, Nicholas > Nick, Oliver > Ollie, Olivia > Liv,
    Olivia > Livvy, Patrick > Paddy, Penelope > Penny, Philippa > Pip, Rebecca > Becky, Robert > Bobby, Samantha > Sam, Sebastian > Seb, Sophia > Sophie, Susannah > Susie, Theodore > Theo,
    Thomas > Tom, Timothy > Tim, Victoria > Tori, William > Billy, William > Liam, Zachary > Zac, Abigail > Abi, Anthony > Tony, Cameron > Cam, Francesca > Frankie, Imogen > Immy, Arabella > Bella`,
  'East European': `Aleksander > Olek, Aleksandra > Ola, Katarzyna > Kasia, Małgorzata > Gosia, Zuzanna > Zuzia, Jakub > Kuba, Stanisław > Staś, Wojciech > Wojtek, Tomasz > Tomek, Agnieszka > Aga,
    Joanna > Asia, Magdalena > Magda, Krzysztof > Krzysiek, Mateusz > Mati, Natalia > Natka, Anastasia > Nastya, Yevheniia > Zhenya, Oleksandr > Sasha, Dmytro > Dima, Volodymyr > Vova,
    Yekaterina > Katya, Mykhailo > Misha, Tatiana > Tanya, Viktoria > Vika, Nadezhda > Nadia, Ioana > Oana, Alexandru > Alex, Gheorghe > Gigi, Mihai > Mișu, Dominykas > Domas`,
  'South Asian, Arabic, African': `Abdul-Rahman > Abdul, Muhammad-Ali > Ali, Fatimah > Fati, Mohammed > Mo, Olumide > Olu, Oluwaseun > Seun, Chukwuemeka > Emeka, Oluwadamilola > Dami, Temitope > Temi,
    Oluwatobiloba > Tobi, Ayodele > Ayo, Chidinma > Chidi, Harpreet > Harry, Jaspreet > Jas, Manpreet > Mani, Siddharth > Sid, Krishnan > Kris, Abdullahi > Abdi`,
};
const spelling: Readonly<Record<string, string>> = {
  Welsh: `Siân > Sian, Sioned > Shoned, Ffion > Fion, Rhys > Rhŷs, Llŷr > Llyr, Catrin > Katrin, Carys > Cerys, Ieuan > Ioan, Gethin > Gethyn, Emrys > Emris, Eirlys > Eirlis, Megan > Meghan, Dylan > Dillan,
    Bronwen > Bronwyn, Iestyn > Iestin, Tomos > Thomos, Mabli > Mably, Nansi > Nancy, Steffan > Stefan, Macsen > Maxen`,
  Arabic: `Muhammad > Mohammed, Mohamed > Mahomed, Ahmad > Ahmed, Hussain > Hussein, Hasan > Hassan, Yusuf > Yousef, Ibrahim > Ebrahim, Aisha > Ayesha, Aaliyah > Aliyah, Khadija > Khadijah, Fatima > Fatema,
    Zainab > Zaynab, Maryam > Mariam, Yasmin > Yasmeen, Omar > Umar, Uthman > Osman, Bilal > Bilaal, Sulaiman > Suleyman, Abdulrahman > Abdurrahman, Layla > Leila, Khalid > Khaled, Tariq > Tarek, Noor > Nur,
    Hamza > Hamzah, Safiyyah > Safia, Zakariya > Zakaria, Samiya > Samia, Nadiya > Nadia, Qasim > Kasim, Musa > Mousa, Isa > Eesa, Idrees > Idris, Sumaiya > Sumayyah, Rukhsana > Ruksana, Hafsa > Hafsah`,
  'South Asian': `Ishaan > Ishan, Aarav > Arav, Aryan > Aaryan, Ishita > Isheeta, Priyanka > Priyanca, Deepak > Dipak, Geeta > Gita, Meera > Mira, Neel > Nil, Neha > Nehaa, Pooja > Puja, Shreya > Shriya, Sunil > Suneel,
    Vishal > Vishaal, Wasim > Waseem, Rahim > Raheem, Karthik > Kartik, Jaspreet > Jasprit, Gurdeep > Gurdip, Harpreet > Harprit, Lakshmi > Laxmi, Krishna > Krsna, Bharat > Barat, Siddharth > Sidharth, Anoushka > Anushka`,
  'East European': `Viktoria > Wiktoria, Wiktor > Victor, Filip > Philip, Yulia > Julia, Kseniya > Ksenia, Mariya > Maria, Yelena > Elena, Aleksandr > Alexander, Oleksandra > Aleksandra, Nikolay > Nikolai, Sofiya > Sofia,
    Dmitry > Dmitri, Anastasiya > Anastasia, Katarzyna > Katarzina, Zofia > Sofia, Tomasz > Tomas, Łukasz > Lukas, Michał > Michal, Mykola > Mikola, Yuliia > Yulia`,
  Chinese: `Xin Yi > Xinyi, Jia-Hao > Jiahao, Wei Ming > Weiming, Yu-Ting > Yuting, Zi Xuan > Zixuan, Ka Yan > Ka-Yan, Mei Ling > Meiling, Xiao Yu > Xiaoyu, Jun Jie > Junjie, Siu Ming > Siuming`,
};

export interface CalledName {
  readonly kind: 'pet form' | 'another spelling';
  readonly language: string;
  readonly legal: string;
  readonly written: string;
}

const pairsOf = (kind: CalledName['kind'], lists: Readonly<Record<string, string>>): CalledName[] =>
  Object.entries(lists).flatMap(([language, list]) =>
    list
      .split(',')
      .map((pair) => pair.split('>').map((name) => name.trim()))
      .map(([legal = '', written = '']) => ({ kind, language, legal, written })),
  );

export const calledNames: readonly CalledName[] = [...pairsOf('pet form', pet), ...pairsOf('another spelling', spelling)];
