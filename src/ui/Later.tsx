import { Component, lazy, Suspense, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { importAgain } from './import-again.ts';

interface Props<P> {
  readonly load: () => Promise<{ default: ComponentType<P> }>;
  /** Counts the tries, from 0. A new try is a new `key`: React keeps a failure for the life of the component. */
  readonly attempt: number;
  readonly props: P;
  readonly onError?: () => void;
}

/** A part whose code comes later. Where it does not come, or fails, it alone is left out, and the owner told. */
export function Later<P extends object>({ load, attempt, props, onError }: Props<P>) {
  const [Part] = useState(() =>
    lazy<ComponentType<object>>(
      async () => (await importAgain(load, attempt)) as { default: ComponentType<object> },
    ),
  );
  return (
    <Boundary {...(onError && { onError })}>
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    </Boundary>
  );
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
