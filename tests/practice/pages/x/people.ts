// Invented accounts and posts of the practice timeline.
export interface Person {
  id: string;
  handle: string;
  name: string;
  bio: string;
}

export interface Tweet {
  id: string;
  author: Person;
  text: string;
}

const kite: Person = { id: '3001', handle: 'AberKites', name: 'Aberhelyg Kite Club', bio: 'Kites over the bay since 1978.' };
const sion: Person = { id: '3002', handle: 'sion_y12', name: 'Siôn', bio: 'Year 12 @YsgolAberhelyg. Drums and physics.' };
const carys: Person = { id: '3003', handle: 'CarysPenryPE', name: 'Carys Penry', bio: 'PE teacher. Views my own.' };
const harbour: Person = { id: '3004', handle: 'HarbourCafe', name: 'Harbour Café', bio: 'Bara brith until it runs out.' };

export const people: readonly Person[] = [kite, sion, carys, harbour];

export const timeline: readonly Tweet[] = [
  { id: '9001', author: kite, text: 'Wind from the west all week 🪁 Come and fly with us on Saturday!\nBeginners welcome.' },
  { id: '9002', author: sion, text: 'Mock results day tomorrow 😬 #AberhelygSchool' },
  { id: '9003', author: harbour, text: 'Fresh bara brith at eleven ☕️🏴󠁧󠁢󠁷󠁬󠁳󠁿 Croeso i bawb.' },
];
