import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { datasetQuery } from '../dataset/queries.ts';
import { useMessages } from '../messages/react.tsx';
import { bindAddress, viewFromQuery } from '../state/address.ts';
import { ViewStoreProvider } from '../state/react.tsx';
import { viewContext } from '../state/view-codec.ts';
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

  if (query.isSuccess) return <LoadedApp dataset={query.data} dataHref={dataHref} />;
  if (query.isError) return <PageFailed error={query.error} retry={() => void query.refetch()} />;
  return (
    <p className="notice" role="status">
      {words.loadingIncidents}
    </p>
  );
}

function LoadedApp({ dataset, dataHref }: { dataset: Dataset; dataHref: string }) {
  const [store] = useState(() =>
    createViewStore(dataset, viewFromQuery(location.search, viewContext(dataset))),
  );
  useEffect(() => bindAddress(store, window), [store]);
  return (
    <ViewStoreProvider store={store}>
      <Shell dataHref={dataHref} />
    </ViewStoreProvider>
  );
}
