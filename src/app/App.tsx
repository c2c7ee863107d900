import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { datasetQuery } from '../dataset/queries.ts';
import { useMessages } from '../messages/react.tsx';
import { bindAddress, viewFromQuery } from '../state/address.ts';
import { ViewStoreProvider } from '../state/react.tsx';
import { createViewStore } from '../state/store.ts';
import { Shell } from './Shell.tsx';
import { setReadiness, useStaticPage } from './static-handover.ts';

/** The page: what is written in it until the dataset is there, then the map, the timeline and the list. */
export function App({ dataHref }: { dataHref: string }) {
  const words = useMessages();
  const query = useQuery(datasetQuery(dataHref));
  useStaticPage(query.isSuccess);
  useEffect(() => setReadiness(query.status), [query.status]);

  if (query.isSuccess) return <LoadedApp dataset={query.data} dataHref={dataHref} />;
  if (query.isError) {
    return (
      <div className="notice notice--error" role="alert">
        <h2>{words.loadFailed}</h2>
        <p>{query.error.message}</p>
        <button
          type="button"
          className="button button--strong"
          onClick={() => void query.refetch()}
        >
          {words.retry}
        </button>
      </div>
    );
  }
  return (
    <p className="notice" role="status">
      {words.loadingIncidents}
    </p>
  );
}

function LoadedApp({ dataset, dataHref }: { dataset: Dataset; dataHref: string }) {
  const [store] = useState(() =>
    createViewStore(
      dataset,
      viewFromQuery(location.search, { zone: dataset.zone, span: dataset.info.time }),
    ),
  );
  useEffect(() => bindAddress(store, window), [store]);
  return (
    <ViewStoreProvider store={store}>
      <Shell dataHref={dataHref} />
    </ViewStoreProvider>
  );
}
