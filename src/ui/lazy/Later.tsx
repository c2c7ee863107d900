import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { LazyPart } from './lazy-part.ts';

/** Why a part is not drawn. */
export interface PartFailure {
  readonly error: Error;
  /** Whether its code has come, and failed. */
  readonly isHere: boolean;
  readonly retry: () => void;
  /** Whether somebody has tried again before: what the browser keeps of a failure, only a new page clears. */
  readonly retried: boolean;
}

export interface LaterProps<T> {
  readonly part: LazyPart<T>;
  /** Draws it. */
  readonly children: (module: T) => ReactNode;
  /** What stands in its place until it is there, told what has kept it away, if anything. Default: nothing. */
  readonly standIn?: (failure: PartFailure | null) => ReactNode;
  /**
   * Counts the owner's tries; each is a new `key`. The first, 0, takes a part that was asked for ahead and did not come
   * for missing, the others ask again. Without it, it is asked for again whenever it is drawn anew.
   */
  readonly attempt?: number;
  readonly onError?: () => void;
}

const nothing = (): ReactNode => null;

/** A part whose code comes later. Where it does not come, or fails, it alone is left out, and the owner told. */
export function Later<T>({ standIn = nothing, onError, ...rest }: LaterProps<T>) {
  const tell = (error: Error): void => {
    console.warn('Dateline: a part of the page is left out.', error);
    onError?.();
  };
  return (
    <ErrorBoundary
      onError={tell}
      fallback={(error, retry) => standIn({ error, isHere: true, retry, retried: false })}
    >
      <Loaded {...rest} standIn={standIn} onMissing={tell} />
    </ErrorBoundary>
  );
}

interface LoadedProps<T> extends Omit<LaterProps<T>, 'onError'> {
  readonly standIn: (failure: PartFailure | null) => ReactNode;
  readonly onMissing: (error: Error) => void;
}

/** Loads without suspending: React shows what was waited for a third of a second later, so that pages don't flicker. */
function Loaded<T>({ part, attempt, standIn, onMissing, children }: LoadedProps<T>) {
  const { data, error, errorUpdateCount, refetch } = useQuery({
    ...part,
    retryOnMount: attempt !== 0,
  });
  const tell = useEffectEvent(onMissing);
  useEffect(() => {
    if (error) tell(error);
  }, [error]);
  if (data !== undefined) return children(data);
  const retried = errorUpdateCount > 1;
  return standIn(error && { error, isHere: false, retry: () => void refetch(), retried });
}
