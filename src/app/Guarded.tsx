import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { RegionBoundary } from './RegionBoundary.tsx';

/** A region that, when it fails, says so in its own place and can be tried again. */
export function Guarded({ name, children }: { name: string; children: ReactNode }) {
  const words = useMessages();
  return (
    <RegionBoundary
      fallback={(error, retry) => (
        <div className="notice notice--error" role="alert">
          <p>{words.regionFailed(name)}</p>
          <p className="notice__detail">{error.message}</p>
          <button type="button" className="button" onClick={retry}>
            {words.retry}
          </button>
        </div>
      )}
    >
      {children}
    </RegionBoundary>
  );
}
