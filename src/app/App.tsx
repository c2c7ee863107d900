import { useQuery } from '@tanstack/react-query';
import { use, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ComponentType } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { datasetQuery } from '../dataset/open/queries.ts';
import type { ChosenDataset } from '../dataset/open/queries.ts';
import type { Found, Searcher } from '../dataset/search/search-index.ts';
import { versionAsked } from '../dataset/open/versions.ts';
import { searchIndexQuery } from '../list/search-query.ts';
import { bindAddress, viewFromQuery } from '../state/view/address.ts';
import { fileAddress, FileAddressContext } from '../state/file-address.tsx';
import { GroundContext } from '../state/ground.tsx';
import type { Ground } from '../state/ground.tsx';
import { usePageAddress } from '../state/page-address.ts';
import { DataLanguageContext } from '../messages/DataText.tsx';
import { MessagesContext } from '../messages/messages-context.tsx';
import { ViewStoreProvider } from '../state/store-context.tsx';
import type { View } from '../state/view/view.ts';
import { viewContext } from '../state/view/view-codec.ts';
import { createViewStore } from '../state/store.ts';
import type { ViewStore } from '../state/store.ts';
import { useOwnRoot } from '../ui/own-root.ts';
import { LanguageContext, useInterfaceLanguage } from './language/use-interface-language.ts';
import { Loading } from './Loading.tsx';
import { PinnedVersionProvider } from './PinnedVersion.tsx';
import { PageFailed } from './PageFailed.tsx';
import { Printing } from './print/Printing.tsx';
import { setReadiness } from './static-handover.ts';

export interface AppProps {
  /** The absolute address of the dataset's latest version. */
  readonly dataHref: string;
  /** What the map is drawn on, whatever the version; null: plain ground. */
  readonly ground: Ground | null;
  /** The regions and where they stand; told the address of the version that is shown. */
  readonly Layout: ComponentType<{ dataHref: string }>;
  /** Ties the view to a host around the page, if there is one. @returns the function that unties it */
  readonly tie?: (store: ViewStore) => () => void;
}

/** The page: what is written in it until the dataset is there, then the map, the timeline and the list. */
export function App(props: AppProps) {
  const root = useOwnRoot();
  const version = versionAsked(usePageAddress().location.search);
  const query = useQuery(datasetQuery(props.dataHref, version));
  const { words, isPending } = useInterfaceLanguage(use(LanguageContext));
  useEffect(() => {
    if (query.isPending) setReadiness(root, 'loading');
  }, [root, query.isPending]);

  // Drawn in slices, between which the page goes on, and shown at once.
  const chosen = useDeferredValue(query.data);

  return (
    <MessagesContext value={words}>
      {chosen && !isPending ? (
        <LoadedApp {...props} chosen={chosen} />
      ) : query.isError ? (
        <PageFailed
          error={query.error}
          retry={() => void query.refetch()}
          retried={query.errorUpdateCount > 1}
        />
      ) : (
        <Loading address={props.dataHref} version={version} />
      )}
    </MessagesContext>
  );
}

/** An address with search words waits for their index: it shows what they find, or says that it can't. */
function LoadedApp({ chosen, ...props }: AppProps & { readonly chosen: ChosenDataset }) {
  const { dataset } = chosen;
  const first = useFirstView(dataset);
  const { query } = first.filters;
  const searches = query !== '';
  const search = useQuery({ ...searchIndexQuery(dataset), enabled: searches });
  const answer = useAnswer(search.data ?? null, query);
  const isLocated = useLocated(dataset, first.incident);
  const isSearched = !searches || search.isError || answer !== undefined;
  if (!isSearched || !isLocated) return <Loading address={props.dataHref} version={chosen.asked} />;
  return (
    <ReadyApp {...props} chosen={chosen} search={search.data ?? null} found={answer ?? null} />
  );
}

/** The view that the address holds as the dataset comes. */
function useFirstView(dataset: Dataset): View {
  const { search } = usePageAddress().location;
  const [view] = useState(() => viewFromQuery(search, viewContext(dataset)));
  return view;
}

/** What the words of the address find; null where that could not be told, undefined until it is. */
function useAnswer(searcher: Searcher | null, query: string): Found | null | undefined {
  const [answer, setAnswer] = useState<Found | null>();
  useEffect(() => {
    if (!searcher || query === '') return;
    let here = true;
    const tell = (found: Found | null): void => void (here && setAnswer(found));
    Promise.resolve(searcher.find(query)).then(tell, () => tell(null));
    return () => void (here = false);
  }, [searcher, query]);
  return answer;
}

/** Whether it is known where the incident of the address lies: map and reader open on it. */
function useLocated({ details }: Dataset, sought: string | null): boolean {
  const [isKnown, setKnown] = useState(
    () => sought === null || details.rowOf(sought) !== undefined,
  );
  useEffect(() => {
    if (isKnown || sought === null) return;
    const tell = (): void => setKnown(true);
    details.find(sought).then(tell, tell);
  }, [details, sought, isKnown]);
  return isKnown;
}

interface ReadyAppProps extends AppProps {
  readonly chosen: ChosenDataset;
  /** The index that the address needs; null where it needs none or none could be had. */
  readonly search: Searcher | null;
  /** What it has answered. */
  readonly found: Found | null;
}

function ReadyApp({ chosen, search, found, dataHref, ground, Layout, tie }: ReadyAppProps) {
  const { dataset, href, asked } = chosen;
  const first = useFirstView(dataset);
  const address = usePageAddress();
  const [store] = useState(() => {
    const made = createViewStore(dataset, first);
    if (search) made.actions.setSearcher(search, found);
    return made;
  });
  useEffect(() => {
    const unbind = bindAddress(store, address);
    const untie = tie?.(store);
    return () => {
      untie?.();
      unbind();
    };
  }, [store, address, tie]);
  const addressOf = useMemo(() => fileAddress(href), [href]);
  return (
    <ViewStoreProvider store={store}>
      <PinnedVersionProvider value={asked}>
        <GroundContext value={ground}>
          <FileAddressContext value={addressOf}>
            <DataLanguageContext value={dataset.info.languages[0]}>
              <Printing dataHref={dataHref}>
                <Layout dataHref={href} />
              </Printing>
            </DataLanguageContext>
          </FileAddressContext>
        </GroundContext>
      </PinnedVersionProvider>
    </ViewStoreProvider>
  );
}
