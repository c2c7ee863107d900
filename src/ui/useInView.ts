import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/**
 * Whether an element is in view of the reader; in a frame, of the reader of the page around it. It counts as in view
 * until it has been out of it for a while, and again at once when it is back.
 * @param watches where it is not watched, it is in view
 * @param patience how long it may be out of view, milliseconds
 */
export function useInView(
  ref: RefObject<Element | null>,
  { watches, patience }: { readonly watches: boolean; readonly patience: number },
): boolean {
  const [inView, setInView] = useState(true);
  useEffect(() => {
    const element = ref.current;
    if (!watches || !element) return;
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver((entries) => {
      clearTimeout(leaving);
      if (entries.at(-1)?.isIntersecting) setInView(true);
      else leaving = setTimeout(() => setInView(false), patience);
    });
    observer.observe(element);
    return () => {
      clearTimeout(leaving);
      observer.disconnect();
    };
  }, [ref, watches, patience]);
  return inView || !watches;
}
