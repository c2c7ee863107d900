import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

/** The map of an embed is made when it is near enough to be seen, and not before: an article may hold several. */
export function WhenSeen({ name, children }: { name: string; children: ReactNode }) {
  const [seen, setSeen] = useState(false);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // In a frame, what is seen is what the reader of the page around it sees.
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return seen ? (
    children
  ) : (
    <section ref={box} className="map" aria-label={name} data-map="loading" />
  );
}
