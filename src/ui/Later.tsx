import { Component, useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { importAgain } from './import-again.ts';

interface Props<P> {
  readonly load: () => Promise<{ default: ComponentType<P> }>;
  /** Counts the tries, from 0. A new try is a new `key`. */
  readonly attempt: number;
  readonly props: P;
  readonly onError?: () => void;
}

/** A part whose code comes later. Where it does not come, or fails, it alone is left out, and the owner told. */
export function Later<P extends object>({ onError, ...props }: Props<P>) {
  return (
    <Boundary {...(onError && { onError })}>
      <Loaded {...props} />
    </Boundary>
  );
}

/** What has come of a part: its code, or why there is none. */
type Part<P> = { readonly is: ComponentType<P> } | { readonly error: unknown };

/** Not suspended: React shows what was waited for a third of a second later, so that pages don't flicker. */
function Loaded<P extends object>({ load, attempt, props }: Omit<Props<P>, 'onError'>) {
  const [part, setPart] = useState<Part<P> | null>(null);
  useEffect(() => {
    let here = true;
    importAgain(load, attempt).then(
      (module) => void (here && setPart({ is: module.default })),
      (error: unknown) => void (here && setPart({ error })),
    );
    return () => void (here = false);
  }, [load, attempt]);
  if (!part) return null;
  if ('error' in part) throw part.error;
  return <part.is {...props} />;
}

interface BoundaryProps {
  readonly onError?: () => void;
  readonly children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.warn('Dateline: a part of the page is left out.', error);
    this.props.onError?.();
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
