import { useEffect, useState } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { keepOffline } from './keep-offline.ts';
import type { TakeVersion } from './keep-offline.ts';
import './new-version.css';

/** Has the site kept, and says when a newer version of it is there; nothing changes until somebody asks for it. */
export function NewVersion() {
  const words = useMessages();
  const [take, setTake] = useState<TakeVersion | null>(null);
  useEffect(() => keepOffline((given) => setTake(() => given)), []);
  // A status is there before it says anything: what comes with its words, screen readers may leave out.
  return (
    <div role="status">
      {take && (
        <p className="new-version">
          {words.newVersion}
          <button type="button" className="button" onClick={take}>
            {words.reloadPage}
          </button>
          <button type="button" className="button" onClick={() => setTake(null)}>
            {words.close}
          </button>
        </p>
      )}
    </div>
  );
}
