import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
  /** What stands in the children's place; `retry` draws them anew. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode;
  readonly onError?: ((error: Error) => void) | undefined;
  readonly children: ReactNode;
}

/** Keeps a fault in one part of the page from taking the others with it. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error): void {
    this.props.onError?.(error);
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error
      ? this.props.fallback(error, () => this.setState({ error: null }))
      : this.props.children;
  }
}
