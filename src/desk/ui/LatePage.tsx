import { useState } from 'react';
import type { ReactNode } from 'react';
import { deskWords as words } from '../../messages/desk-rooms/desk-words.ts';
import { TryAgain } from '../../ui/lazy/TryAgain.tsx';
import { useLatePart } from './useLatePart.ts';

interface Props<T> {
  /** `() => import('…')`, one that stays the same. */
  readonly load: () => Promise<T>;
  readonly children: (module: T) => ReactNode;
  readonly onClose: () => void;
}

/** A page in the desk's place whose code comes when it is opened; where it does not come, it says so. */
export function LatePage<T>({ load, children, onClose }: Props<T>) {
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<number | null>(null);
  const part = useLatePart(load, { attempt, onError: () => setFailed(attempt) });
  if (part) return children(part);
  if (failed !== attempt) return <p role="status">{words.loading}</p>;
  return (
    <div className="desk-failed" role="alert">
      <p>{words.pageFailed}</p>
      <p>
        <TryAgain words={words} retry={() => setAttempt(attempt + 1)} retried={attempt > 0} />{' '}
        <button type="button" className="button" onClick={onClose}>
          {words.backToDesk}
        </button>
      </p>
    </div>
  );
}
