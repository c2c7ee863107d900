import { useEffect, useEffectEvent, useState } from 'react';
import { withinPatience } from '../../time/stall.ts';
import { importAgain } from '../../ui/lazy/import-again.ts';

interface Options {
  /** Default true. */
  readonly isWanted?: boolean;
  /** How often it was tried before. */
  readonly attempt: number;
  readonly onError: (error: unknown) => void;
}

/** Code that comes once it is wanted; null until then. @param load `() => import('…')`, one that stays the same */
export function useLatePart<T>(
  load: () => Promise<T>,
  { isWanted = true, attempt, onError }: Options,
): T | null {
  const [part, setPart] = useState<{ readonly come: T } | null>(null);
  const failed = useEffectEvent(onError);
  useEffect(() => {
    if (!isWanted || part) return;
    let isOver = false;
    const take = (come: T): void => {
      if (!isOver) setPart({ come });
    };
    withinPatience(importAgain(load, attempt), take).then(take, (error: unknown) => {
      console.warn('Dateline: a part of the desk did not come.', error);
      if (!isOver) failed(error);
    });
    return () => {
      isOver = true;
    };
  }, [load, isWanted, part, attempt]);
  return part && part.come;
}
