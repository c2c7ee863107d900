import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { partQuery } from '../dataset/queries.ts';
import { importAgain } from '../ui/import-again.ts';

/** What is printed is put together here; a browser that is about to print waits for no code to come. */
const printPart = partQuery('print', (attempt) =>
  importAgain(() => import('./PrintedView.tsx'), attempt),
);

/** So long after the page is drawn, little that a reader waits for is kept back, milliseconds. */
const WHEN_QUIET = 2000;

/**
 * The view as a document, in the page only while it is printed: the incidents with all their quotes are many times
 * what the screen holds. Where its code has not come, the list is printed as it stands.
 * @param dataHref the absolute address of the dataset's latest version
 */
export function Printing({ dataHref }: { dataHref: string }) {
  const [quiet, setQuiet] = useState(false);
  const part = useQuery({ ...printPart, enabled: quiet });
  const printing = usePrinting();
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(true), WHEN_QUIET);
    return () => clearTimeout(timer);
  }, []);
  if (!printing || !part.data) return null;
  return <part.data.PrintedView dataHref={dataHref} />;
}

/**
 * Whether the page is being printed. It renders at once when that begins: the browser takes the page as it then is.
 * Some browsers tell by events, some by the medium, most by both.
 */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const medium = matchMedia('print');
    let told = false;
    // The medium may change to what it was, and say so, between the two events: they outweigh it.
    const follow = (): void => flushSync(() => setPrinting(told || medium.matches));
    const begin = (): void => {
      told = true;
      follow();
    };
    const end = (): void => {
      told = false;
      follow();
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    medium.addEventListener('change', follow);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      medium.removeEventListener('change', follow);
    };
  }, []);
  return printing;
}
