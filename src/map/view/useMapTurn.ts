import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer } from 'react';
import type { LazyPart } from '../../ui/lazy-part.ts';
import { whenCardAtRest } from './when-card-at-rest.ts';

/** How long the map waits for the marks at most, milliseconds. */
const PATIENCE = 3000;

/**
 * Whether it is the map's turn to be made. Making it takes the page longer than drawing every mark: they come first. Then
 * its code is fetched, and only when that is here and the graphics card has drawn the page is a context asked of it.
 * @param part the map's code
 * @param marksDone whether the marks have been drawn, or can't be; marks that hang keep no map away
 */
export function useMapTurn<T>(part: LazyPart<T>, marksDone: boolean): boolean {
  const client = useQueryClient();
  const [isOver, stopWaiting] = useReducer(() => true, false);
  const [isTurn, begin] = useReducer(() => true, false);
  const isNext = marksDone || isOver;
  useEffect(() => {
    const timer = setTimeout(stopWaiting, PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (!isNext) return;
    let isEnded = false;
    let endWaiting: (() => void) | null = null;
    void client.prefetchQuery(part).then(() => {
      if (!isEnded) endWaiting = whenCardAtRest(begin);
    });
    return () => {
      isEnded = true;
      endWaiting?.();
    };
  }, [client, part, isNext]);
  return isTurn;
}
