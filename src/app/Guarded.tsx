import type { ReactNode } from 'react';
import { useMessages } from '../messages/react.tsx';
import { RegionBoundary } from './RegionBoundary.tsx';

/** A region whose fault is said in its place, with a way to draw it anew. */
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
