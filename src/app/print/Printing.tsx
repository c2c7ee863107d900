import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { printPart } from '../page/page-parts.ts';
import { PrintedAbove, PrintedBelow } from './PrintedAtOnce.tsx';

interface Props {
  /** The absolute address of the dataset's latest version. */
  readonly dataHref: string;
  /** The page as the screen has it. */
  readonly children: ReactNode;
}

/**
 * The view as a document, in the page only while it is printed: the incidents with all their quotes are many times
 * what the screen holds.
 */
export function Printing({ dataHref, children }: Props) {
  const part = useQuery(printPart);
  const isPrinting = usePrinting();
  const isLacking = isPrinting && !part.data;
  return (
    <>
      {isLacking && <PrintedAbove dataHref={dataHref} />}
      {children}
      {isLacking && <PrintedBelow />}
      {isPrinting && part.data && <part.data.PrintedView dataHref={dataHref} />}
    </>
  );
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
