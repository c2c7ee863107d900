import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { datasetQuery } from '../dataset/queries.ts';
import { useMessages } from '../messages/react.tsx';
import { bindAddress, viewFromQuery } from '../state/address.ts';
import { ViewStoreProvider } from '../state/react.tsx';
import { createViewStore } from '../state/store.ts';
import { PageFailed } from './PageFailed.tsx';
import { Shell } from './Shell.tsx';
import { setReadiness } from './static-handover.ts';

/** The page: what is written in it until the dataset is there, then the map, the timeline and the list. */
export function App({ dataHref }: { dataHref: string }) {
  const words = useMessages();
  const query = useQuery(datasetQuery(dataHref));
  useEffect(() => {
    if (query.isPending) setReadiness('loading');
  }, [query.isPending]);

  if (query.isSuccess) return <LoadedApp dataset={query.data} />;
  if (query.isError) return <PageFailed error={query.error} retry={() => void query.refetch()} />;
  return (
    <p className="notice" role="status">
      {words.loadingIncidents}
    </p>
  );
}

function LoadedApp({ dataset }: { dataset: Dataset }) {
  const [store] = useState(() =>
    createViewStore(
      dataset,
      viewFromQuery(location.search, { zone: dataset.zone, span: dataset.info.time }),
    ),
  );
  useEffect(() => bindAddress(store, window), [store]);
  return (
    <ViewStoreProvider store={store}>
      <Shell />
    </ViewStoreProvider>
  );
}
