import { useEffect, useState } from 'react';
import { Later } from '../../ui/lazy/Later.tsx';
import { newVersionPart } from '../page/page-parts.ts';

/** How long a page that has loaded stays to itself, milliseconds: map and fonts come first. */
const LEFT_ALONE = 3000;

/** Has the built site kept for when there is no connection; nothing of it comes before all of the page has. */
export function Offline() {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const ends = new AbortController();
    const { signal } = ends;
    const wait = (): void => {
      const timer = setTimeout(setDue, LEFT_ALONE, true);
      signal.addEventListener('abort', () => clearTimeout(timer));
    };
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, { signal });
    return () => ends.abort();
  }, []);
  if (!import.meta.env.PROD || !isDue) return null;
  return <Later part={newVersionPart}>{({ NewVersion }) => <NewVersion />}</Later>;
}
