// Navigation inside the page: history.pushState and a re-render, as both sites do.
import { useEffect, useState } from 'react';

export const go = (path: string, replace = false): void => {
  history[replace ? 'replaceState' : 'pushState'](null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
};

export const usePath = (): string => {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const update = () => setPath(location.pathname);
    addEventListener('popstate', update);
    return () => removeEventListener('popstate', update);
  }, []);
  return path;
};

/** For links: navigate without leaving the page. */
export const follow = (event: React.MouseEvent<HTMLAnchorElement>): void => {
  event.preventDefault();
  go(new URL(event.currentTarget.href).pathname);
};
