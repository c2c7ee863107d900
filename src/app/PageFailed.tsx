import { useEffect } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { useOwnRoot } from '../ui/own-root.ts';
import { TryAgain } from '../ui/lazy/TryAgain.tsx';
import { setReadiness } from './static-handover.ts';

interface Props {
  readonly error: Error;
  readonly retry: () => void;
  /** Default: one that draws the same anew may fail again. */
  readonly retried?: boolean;
}

/** Nothing of the page could be drawn, or its data not be had: why, and a way to try again. */
export function PageFailed({ error, retry, retried = true }: Props) {
  const words = useMessages();
  const root = useOwnRoot();
  useEffect(() => setReadiness(root, 'error', error.message), [root, error]);
  return (
    <div className="notice notice--error" role="alert">
      <h2>{words.loadFailed}</h2>
      <p>{error.message}</p>
      <p>
        <TryAgain words={words} retry={retry} retried={retried} className="button button--strong" />
      </p>
    </div>
  );
}
