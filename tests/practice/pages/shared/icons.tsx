// Line icons for the practice pages: drawn, because a bare machine has no emoji font.
const paths = {
  picture: 'M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 6M16 9.5a.5.5 0 1 0 0-1 .5.5 0 0 0 0 1',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  reply: 'M4 5h16v11H10l-4 4v-4H4z',
  repost: 'M7 4v12h10M4 7l3-3 3 3M17 20V8H7M14 17l3 3 3-3',
  heart: 'M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M4 12l16-7-5 15-3-7z',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
};

export const Icon = ({ name }: { name: keyof typeof paths }) => (
  <svg
    viewBox="0 0 24 24"
    width="20"
    height="20"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={paths[name]} />
  </svg>
);
