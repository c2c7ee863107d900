import { useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { Later } from './Later.tsx';

interface Props<P> {
  readonly load: () => Promise<{ default: ComponentType<P> }>;
  readonly props: P;
  /** What is said where it does not come, and on the button that asks for it again. */
  readonly failed: string;
  readonly again: string;
  /** Stands in its place until it is there. */
  readonly fallback?: ReactNode;
}

/** A part whose code comes later; where it does not come, it can be asked for again. */
export function LaterOrAgain<P extends object>({ load, props, failed, again, fallback }: Props<P>) {
  const [{ attempt, isFailed }, setTry] = useState({ attempt: 0, isFailed: false });
  if (isFailed) {
    return (
      <>
        <p className="notice" role="alert">
          {failed}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => setTry({ attempt: attempt + 1, isFailed: false })}
          >
            {again}
          </button>
        </p>
        {fallback}
      </>
    );
  }
  return (
    <Later
      key={attempt}
      load={load}
      attempt={attempt}
      props={props}
      fallback={fallback}
      onError={() => setTry({ attempt, isFailed: true })}
    />
  );
}
