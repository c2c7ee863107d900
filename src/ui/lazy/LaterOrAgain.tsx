import type { ComponentProps, ReactNode } from 'react';
import { Later } from './Later.tsx';
import type { LaterProps } from './Later.tsx';
import { TryAgain } from './TryAgain.tsx';

interface Props<T> extends Pick<LaterProps<T>, 'part' | 'children'> {
  readonly name: string;
  /** What is said where it does not come, and on the button that asks for it again. */
  readonly words: ComponentProps<typeof TryAgain>['words'] & {
    readonly regionFailed: (name: string) => string;
  };
  /** Stands in its place until it is there. */
  readonly fallback?: ReactNode;
}

/** A part whose code comes later; where it does not come, it can be asked for again. */
export function LaterOrAgain<T>({ name, words, fallback, ...props }: Props<T>) {
  return (
    <Later
      {...props}
      standIn={(failure) => (
        <>
          {failure && (
            <p className="notice" role="alert">
              {words.regionFailed(name)}{' '}
              <TryAgain words={words} className="link-button" {...failure} />
            </p>
          )}
          {fallback}
        </>
      )}
    />
  );
}
