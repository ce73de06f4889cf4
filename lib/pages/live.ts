// A value that a page shows and that changes: read it, change it, hear of it.

export interface Live<T> {
  get(): T;
  set(next: T): void;
  /** Gives the way to stop listening. */
  listen(heard: (value: T) => void): () => void;
}

export const live = <T>(first: T): Live<T> => {
  let value = first;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const heard of listeners) heard(next);
    },
    listen: (heard) => {
      listeners.add(heard);
      return () => {
        listeners.delete(heard);
      };
    },
  };
};
