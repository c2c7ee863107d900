import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { partQuery } from '../dataset/open/queries.ts';
import { useMessages } from '../messages/messages-context.tsx';

interface Props<T> {
  readonly name: string;
  /** Of the region that the part draws: what stands in for it can take the focus as well. */
  readonly className: string;
  readonly query: ReturnType<typeof partQuery<T>>;
  readonly children: (module: T) => ReactNode;
}

/** A region whose code comes when it is first shown; where it does not come, it can be tried again. */
export function Part<T>({ name, className, query, children }: Props<T>) {
  const words = useMessages();
  const part = useQuery(query);
  const box = useRef<HTMLDivElement>(null);
  const focused = useRef(false);
  // Who waits for it in its place is in it when it comes.
  useLayoutEffect(() => {
    if (part.isSuccess && focused.current)
      box.current?.querySelector<HTMLElement>(`.${className}`)?.focus({ preventScroll: true });
  }, [part.isSuccess, className]);
  if (part.isSuccess)
    return (
      <div ref={box} className="part">
        {children(part.data)}
      </div>
    );
  return (
    <section
      className={className}
      aria-label={name}
      tabIndex={-1}
      onFocus={() => {
        focused.current = true;
      }}
      onBlur={() => {
        focused.current = false;
      }}
    >
      {part.isFetching ? (
        <p role="status">{words.loadingPart}</p>
      ) : (
        <div className="notice notice--error" role="alert">
          <p>{words.partFailed(name)}</p>
          <button type="button" className="button" onClick={() => void part.refetch()}>
            {words.retry}
          </button>
        </div>
      )}
    </section>
  );
}
