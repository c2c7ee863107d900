import { useEffect, useReducer } from 'react';
import { loadAhead } from '../ui/Later.tsx';
import { whenCardAtRest } from './when-card-at-rest.ts';

/** How long the map waits at most, milliseconds. */
const PATIENCE = 3000;

/**
 * Whether it is the map's turn to be made. Making it takes the page longer than drawing every mark: they come first. Then
 * its code is fetched, and only when that is there and the graphics card has drawn the page is a context asked of it.
 * @param load fetches the map's code
 * @param marksDone whether the marks have been drawn, or can't be; marks that hang keep no map away
 */
export function useMapTurn(load: () => Promise<{ default: unknown }>, marksDone: boolean): boolean {
  const [isTurn, begin] = useReducer(() => true, false);
  useEffect(() => {
    const timer = setTimeout(begin, PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (!marksDone) return;
    let end = (): void => void (ended = true);
    let ended = false;
    void loadAhead(load).then(() => {
      if (!ended) end = whenCardAtRest(begin);
    });
    return () => end();
  }, [load, marksDone]);
  return isTurn;
}
