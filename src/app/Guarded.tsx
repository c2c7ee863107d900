import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { ErrorBoundary } from '../ui/lazy/ErrorBoundary.tsx';
import { FailedNotice } from './FailedNotice.tsx';

/** A region that, when it fails, says so in its own place and can be tried again. */
export function Guarded({ name, children }: { name: string; children: ReactNode }) {
  const words = useMessages();
  return (
    <ErrorBoundary
      fallback={({ message }, retry) => (
        <FailedNotice said={words.regionFailed(name)} detail={message} retry={retry} />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
