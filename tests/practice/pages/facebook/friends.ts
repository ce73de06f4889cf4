// Invented names for the mentions list, and the posts of the practice feed.
export const friends = ['Carys Penry', 'Gethin Maddocks', 'Harbour Café', 'Iestyn Parc', 'Seren Rowlands'];

export interface Story {
  id: string;
  author: string;
  text: string;
  comments: { id: string; author: string; text: string }[];
}

export const feed: readonly Story[] = [
  {
    id: '7001',
    author: 'Aberhelyg Kite Club',
    text: 'Wind from the west all week 🪁\nBeginners welcome on Saturday.',
    comments: [{ id: '7101', author: 'Carys Penry', text: 'See you there!' }],
  },
  { id: '7002', author: 'Harbour Café', text: 'Fresh bara brith at eleven ☕️', comments: [] },
];
