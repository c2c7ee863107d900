import { useEffect } from 'react';
import { deskWords as words } from '../../messages/desk-rooms/desk-words.ts';
import { TryAgain } from '../../ui/lazy/TryAgain.tsx';

/** Nothing of the desk could be drawn: why, and a way to try again. */
export function DeskFailed({
  error,
  retry,
}: {
  readonly error: Error;
  readonly retry: () => void;
}) {
  useEffect(() => void (document.documentElement.dataset['dateline'] = 'error'), []);
  return (
    <div className="desk-failed" role="alert">
      <h1>{words.failed}</h1>
      <p>{error.message}</p>
      <p>
        <TryAgain words={words} retry={retry} retried />
      </p>
    </div>
  );
}
