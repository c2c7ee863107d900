import { useQuery } from '@tanstack/react-query';
import { loadingProgressQuery } from '../dataset/queries.ts';
import { useMessages } from '../messages/react.tsx';

interface LoadingProps {
  /** The address of the dataset's latest version. */
  readonly address: string;
  /** The version that was asked for. */
  readonly version: string | null;
}

/** What has come of a large dataset is shown, but not announced: each percent would be. */
export function Loading({ address, version }: LoadingProps) {
  const words = useMessages();
  const { data: share } = useQuery(loadingProgressQuery(address, version));
  return (
    <div className="notice notice--loading">
      <p role="status">{words.loadingIncidents}</p>
      {share !== undefined && (
        <>
          <progress aria-label={words.loadingIncidents} value={share} />
          <span aria-hidden="true">{words.loadedPercent(Math.floor(share * 100))}</span>
        </>
      )}
    </div>
  );
}
