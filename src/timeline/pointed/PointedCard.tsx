import { useId, useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { Later } from '../../ui/lazy/Later.tsx';
import { lazyPart } from '../../ui/lazy/lazy-part.ts';
import type { Pointed, PointedAt } from './pointed.ts';
import { CARD, usePointed } from './usePointed.ts';

interface Props {
  readonly plot: RefObject<HTMLElement | null>;
  /** The plot's width, CSS pixels. */
  readonly width: number;
  /** What is at a point of the plot; another function whenever something else is drawn. */
  readonly find: (at: PointedAt) => Pointed | null;
  /** Where keys have led on the plot; what is pointed at comes before it. */
  readonly stepped: PointedAt | null;
}

/** The width that the stylesheet gives it, and the gap to the plot's end, CSS pixels. */
const WIDTH = 260;
const EDGE = 8;

/** Loads when something is first pointed at. */
const textPart = lazyPart('pointed-text', () => import('./PointedText.tsx'));

/** What the mark or bar says that is under the pointer, the finger or the focus: above the plot, of which it hides nothing. */
export function PointedCard({ plot, width, find, stepped }: Props) {
  const id = useId();
  const words = useMessages();
  const told = usePointed(plot, find);
  const pointed = told.pointed ?? (stepped && find(stepped));
  const { dismiss } = told;
  const row = pointed?.span === null ? pointed.rows[0] : undefined;
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (row === undefined || focused?.getAttribute('data-row') !== String(row)) return;
    focused.setAttribute('aria-describedby', id);
    return () => focused.removeAttribute('aria-describedby');
  }, [row, id]);
  if (!pointed) return null;
  const left = Math.min(Math.max(0, pointed.x - WIDTH / 2), width - WIDTH - EDGE);
  return (
    <div id={id} className={CARD} role="group" aria-label={words.pointedCard} style={{ left }}>
      <Later part={textPart}>
        {({ default: PointedText }) => <PointedText pointed={pointed} onChoose={dismiss} />}
      </Later>
    </div>
  );
}
