// Invented people and pages who may be signed in, and the switch between them.
import { useEffect, useState } from 'react';
import { params } from './params.ts';

export interface Account {
  key: string;
  id: string;
  /** X screen name without the @; Facebook vanity name. */
  handle: string;
  name: string;
  bio: string;
  /** Facebook: a Page acted as, not a person. */
  page?: boolean;
}

export const xAccounts: readonly Account[] = [
  {
    key: 'school',
    id: '1001',
    handle: 'YsgolAberhelyg',
    name: 'Ysgol Aberhelyg',
    bio: 'Ysgol Aberhelyg School. Newyddion a digwyddiadau / news and events.',
  },
  {
    key: 'linked',
    id: '1002',
    handle: 'MrsTudorHist',
    name: 'Grace Tudor',
    bio: 'History teacher at Ysgol Aberhelyg. Tea, castles, old maps.',
  },
  { key: 'unlinked', id: '1003', handle: 'hugh_on_hills', name: 'Hugh H', bio: 'Walking, sourdough, too many books.' },
];

export const facebookAccounts: readonly Account[] = [
  {
    key: 'school',
    id: '2001',
    handle: 'ysgolaberhelyg',
    name: 'Ysgol Aberhelyg School',
    bio: 'Secondary school in Aberhelyg',
    page: true,
  },
  { key: 'linked', id: '2002', handle: 'grace.tudor', name: 'Grace Tudor', bio: 'Teacher at Ysgol Aberhelyg' },
  { key: 'unlinked', id: '2003', handle: 'hugh.hope', name: 'Hugh Hope', bio: 'Aberhelyg 10k finisher, just' },
];

const STORE = 'practice.account';
const listeners = new Set<(account: Account) => void>();
let current: Account | undefined;

const startWith = (accounts: readonly Account[]): Account => {
  const key = params.as || localStorage.getItem(STORE);
  return accounts.find((a) => a.key === key) ?? (accounts[0] as Account);
};

/** The acting account and its setter, which also sets the site's own readable cookies. */
export const useAccount = (accounts: readonly Account[], cookies: (account: Account) => string[]) => {
  const [account, show] = useState<Account>(() => {
    current ??= startWith(accounts);
    return current;
  });
  useEffect(() => {
    listeners.add(show);
    return () => void listeners.delete(show);
  }, []);
  useEffect(() => {
    localStorage.setItem(STORE, account.key);
    // biome-ignore lint/suspicious/noDocumentCookie: the sites set readable cookies, and adapters may read them
    for (const cookie of cookies(account)) document.cookie = cookie;
  }, [account, cookies]);
  const use = (next: Account) => {
    current = next;
    for (const listener of listeners) listener(next);
  };
  return [account, use] as const;
};

export const xCookies = (a: Account) => [`twid=u%3D${a.id}; path=/`];

/** A person is signed in behind a Page: `c_user` stays, `i_user` says who acts. */
export const facebookCookies = (a: Account) => [
  `c_user=${a.page ? '2002' : a.id}; path=/`,
  a.page ? `i_user=${a.id}; path=/` : 'i_user=; path=/; max-age=0',
];
