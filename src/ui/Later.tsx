import { Component, useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { importAgain } from './import-again.ts';

interface Props<P> {
  readonly load: () => Promise<{ default: ComponentType<P> }>;
  /** Counts the tries, from 0. A new try is a new `key`. */
  readonly attempt: number;
  readonly props: P;
  /** Stands in its place until it is there. */
  readonly fallback?: ReactNode;
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

/** What has come already: it is drawn at once. */
const arrived = new WeakMap<() => unknown, { default: unknown }>();
/** What has been asked for ahead. Asked for twice, a module whose stylesheet did not come would come without it. */
const asked = new WeakMap<() => unknown, Promise<unknown>>();

/**
 * Loads a part's code before it is drawn for the first time. Says nothing where it does not come.
 * @returns once it has come, or can't
 */
export async function loadAhead(load: () => Promise<{ default: unknown }>): Promise<void> {
  const coming = load();
  asked.set(load, coming);
  try {
    arrived.set(load, await coming);
  } catch {
    // Who draws it is told.
  }
}

/** What has come of a part: its code, or why there is none. */
type Part<P> = { readonly is: ComponentType<P> } | { readonly error: unknown };

/** Not suspended: React shows what was waited for a third of a second later, so that pages don't flicker. */
function Loaded<P extends object>({
  load,
  attempt,
  props,
  fallback = null,
}: Omit<Props<P>, 'onError'>) {
  const [part, setPart] = useState<Part<P> | null>(() => {
    const module = arrived.get(load);
    return module ? { is: module.default as ComponentType<P> } : null;
  });
  const isHere = part !== null;
  useEffect(() => {
    if (isHere) return;
    let waits = true;
    const ahead = attempt === 0 ? (asked.get(load) as ReturnType<typeof load> | undefined) : null;
    importAgain(() => ahead ?? load(), attempt).then(
      (module) => {
        arrived.set(load, module);
        if (waits) setPart({ is: module.default });
      },
      (error: unknown) => void (waits && setPart({ error })),
    );
    return () => void (waits = false);
  }, [load, attempt, isHere]);
  if (!part) return fallback;
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
