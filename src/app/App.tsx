import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { datasetQuery } from '../dataset/queries.ts';
import type { SearchIndex } from '../dataset/search-index.ts';
import { searchIndexQuery } from '../list/search-query.ts';
import { useMessages } from '../messages/react.tsx';
import { bindAddress, viewFromQuery } from '../state/address.ts';
import { ViewStoreProvider } from '../state/react.tsx';
import { viewContext } from '../state/view-codec.ts';
import { createViewStore } from '../state/store.ts';
import { PageFailed } from './PageFailed.tsx';
import { Printing } from './Printing.tsx';
import { Shell } from './Shell.tsx';
import { setReadiness } from './static-handover.ts';

/** The page: what is written in it until the dataset is there, then the map, the timeline and the list. */
export function App({ dataHref }: { dataHref: string }) {
  const query = useQuery(datasetQuery(dataHref));
  useEffect(() => {
    if (query.isPending) setReadiness('loading');
  }, [query.isPending]);

  if (query.isSuccess) return <LoadedApp dataset={query.data} dataHref={dataHref} />;
  if (query.isError) return <PageFailed error={query.error} retry={() => void query.refetch()} />;
  return <Loading />;
}

/** An address with search words waits for their index: it shows what they find, or says that it can't. */
function LoadedApp({ dataset, dataHref }: { dataset: Dataset; dataHref: string }) {
  const [searches] = useState(
    () => viewFromQuery(location.search, viewContext(dataset)).filters.query !== '',
  );
  const search = useQuery({ ...searchIndexQuery(dataset), enabled: searches });
  if (searches && !search.isFetched) return <Loading />;
  return <ReadyApp dataset={dataset} search={search.data ?? null} dataHref={dataHref} />;
}

interface ReadyAppProps {
  readonly dataset: Dataset;
  /** The index that the address needs; null where it needs none or none could be had. */
  readonly search: SearchIndex | null;
  readonly dataHref: string;
}

function ReadyApp({ dataset, search, dataHref }: ReadyAppProps) {
  const [store] = useState(() => {
    const made = createViewStore(dataset, viewFromQuery(location.search, viewContext(dataset)));
    if (search) made.actions.setSearch(search);
    return made;
  });
  useEffect(() => bindAddress(store, window), [store]);
  return (
    <ViewStoreProvider store={store}>
      <Shell dataHref={dataHref} />
      <Printing dataHref={dataHref} />
    </ViewStoreProvider>
  );
}

function Loading() {
  const words = useMessages();
  return (
    <p className="notice" role="status">
      {words.loadingIncidents}
    </p>
  );
}
