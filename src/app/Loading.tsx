import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { loadingProgressQuery } from '../dataset/open/queries.ts';
import { longListPart } from '../list/Incidents.tsx';
import { isMany } from '../state/many-places.ts';
import { pointsPart } from '../map/view/MapPanel.tsx';
import { useMessages } from '../messages/messages-context.tsx';

interface LoadingProps {
  /** The address of the dataset's latest version. */
  readonly address: string;
  /** The version that was asked for. */
  readonly version: string | null;
}

/**
 * What has come of a large dataset is shown, but not announced: each tenth of a second would be. Meanwhile comes the
 * code that draws it.
 */
export function Loading({ address, version }: LoadingProps) {
  const words = useMessages();
  const client = useQueryClient();
  const { data: progress } = useQuery(loadingProgressQuery(address, version));
  const isLarge = progress !== undefined;
  const hasPoints = isLarge && (progress.places === null || isMany(progress.places));
  useEffect(() => {
    if (isLarge) void client.prefetchQuery(longListPart);
  }, [client, isLarge]);
  useEffect(() => {
    if (hasPoints) void client.prefetchQuery(pointsPart);
  }, [client, hasPoints]);
  return (
    <div className="notice notice--loading">
      <p role="status">{words.loadingIncidents}</p>
      {isLarge && progress.share > 0 && (
        <>
          <progress aria-label={words.loadingIncidents} value={progress.share} />
          <span aria-hidden="true">{words.loadedPercent(Math.floor(progress.share * 100))}</span>
        </>
      )}
    </div>
  );
}
