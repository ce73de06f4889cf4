// The page's own memory: posts shown in the timeline, and what the open dialog is for.
import { useSyncExternalStore } from 'react';
import type { Account } from '../shared/accounts.ts';
import type { Purpose } from './composer.tsx';
import { type Tweet, timeline } from './people.ts';

interface State {
  tweets: readonly Tweet[];
  purpose: Purpose;
}

let state: State = { tweets: timeline, purpose: { kind: 'new' } };
const listeners = new Set<() => void>();

const set = (change: Partial<State>): void => {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
};

export const useStore = (): State =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );

export const setPurpose = (purpose: Purpose): void => set({ purpose });

export const addTweet = (id: string, text: string, account: Account): void =>
  set({ tweets: [{ id, text, author: account }, ...state.tweets.filter((t) => t.id !== id)] });

export const removeTweet = (id: string): void => set({ tweets: state.tweets.filter((t) => t.id !== id) });
