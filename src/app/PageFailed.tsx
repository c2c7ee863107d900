import { useEffect } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { useOwnRoot } from '../ui/own-root.ts';
import { setReadiness } from './static-handover.ts';

/** Nothing of the page could be drawn, or its data not be had: why, and a way to try again. */
export function PageFailed({ error, retry }: { error: Error; retry: () => void }) {
  const words = useMessages();
  const root = useOwnRoot();
  useEffect(() => setReadiness(root, 'error', error.message), [root, error]);
  return (
    <div className="notice notice--error" role="alert">
      <h2>{words.loadFailed}</h2>
      <p>{error.message}</p>
      <button type="button" className="button button--strong" onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
}
