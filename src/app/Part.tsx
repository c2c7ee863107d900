import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { partQuery } from '../dataset/queries.ts';
import { useMessages } from '../messages/react.tsx';

interface Props<T> {
  readonly name: string;
  readonly query: ReturnType<typeof partQuery<T>>;
  readonly children: (module: T) => ReactNode;
}

/** A part of the page whose code comes when it is first shown; where it does not come, it can be tried again. */
export function Part<T>({ name, query, children }: Props<T>) {
  const words = useMessages();
  const part = useQuery(query);
  if (part.isSuccess) return children(part.data);
  if (part.isFetching)
    return (
      <p className="notice" role="status">
        {words.loadingPart}
      </p>
    );
  return (
    <div className="notice notice--error" role="alert">
      <p>{words.partFailed(name)}</p>
      <button type="button" className="button" onClick={() => void part.refetch()}>
        {words.retry}
      </button>
    </div>
  );
}
