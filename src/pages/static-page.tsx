import { renderToStaticMarkup } from 'react-dom/server';
import { decodeDataset } from '../dataset/dataset.ts';
import type { PinnedScript } from '../dataset/open/named-by-hash.ts';
import { WEB_MANIFEST_FILE } from '../dataset/open/offline-list.ts';
import type { PublishedDataset } from '../dataset/open/published.ts';
import { MARK_COLOURS } from '../map/marks/mark-colours.ts';
import { DataLanguageContext, DataText } from '../messages/DataText.tsx';
import { builtWords } from '../messages/built-words.ts';
import { en } from '../messages/en.ts';
import { downloadsOf } from '../app/panels/downloads.ts';
import type { Ground } from '../state/ground.tsx';
import { fileAddress, FileAddressContext } from '../state/file-address.tsx';
import { DataLink } from './DataLink.tsx';
import { ICON_SIZES, iconFile } from './page-pictures.ts';
import { PageMeta } from './PageMeta.tsx';
import { lateNotice } from './start-notices.tsx';
import { StaticChapters } from './StaticChapters.tsx';
import { StaticList } from './StaticList.tsx';
import { StillPicture } from './StillPicture.tsx';
import { STATIC_ID } from '../app/page/page-ids.ts';

/** How many incidents a page holds: about a megabyte of them, compressed a tenth of that. */
const MOST_IN_PAGE = 2000;

/** Where a page stands in the site. */
export interface PagePlaces {
  /** The site's root from the page, with a final slash. */
  readonly toRoot: string;
  /** The folder of the dataset's files from the page, with a final slash. */
  readonly dataFolder: string;
  /** The site's absolute address, with a final slash. */
  readonly site: string;
  /** The page's absolute address. */
  readonly canonical: string;
  /** What the map is drawn on; null: plain ground. */
  readonly ground: Ground | null;
  /** Whether the site has an article that embeds the map. */
  readonly explainer: boolean;
  /** The site's `embed.js` under the name of its bytes, from the root, and their hash as pages write it; left out where it has none. */
  readonly pinned?: PinnedScript;
  /** The policy that an embed holds itself to. */
  readonly policy?: string;
  /** In an embed: the whole page from there. */
  readonly whole?: string;
}

/** What the build writes into a page: its head's lines, and its incidents with their quotes and citations. */
export function staticPage(
  published: PublishedDataset,
  places: PagePlaces,
): { head: string; body: string; root: string } {
  const { info } = published;
  const head = renderToStaticMarkup(
    <>
      <PageMeta
        published={published}
        site={places.site}
        canonical={places.canonical}
        tab={`${info.title} · ${en.appName}`}
        title={info.title}
        description={info.summary}
        embeds
      />
      <Installed toRoot={places.toRoot} />
      <DataLink places={places} />
    </>,
  );
  return { head, body: staticBody(published, places), root: lateNotice(builtWords.late) };
}

/** How the site can be installed, and what colours stand around it. */
function Installed({ toRoot }: Pick<PagePlaces, 'toRoot'>) {
  return (
    <>
      <link rel="manifest" href={`${toRoot}${WEB_MANIFEST_FILE}`} />
      <link rel="apple-touch-icon" href={`${toRoot}${iconFile(ICON_SIZES[0])}`} />
      {(['light', 'dark'] as const).map((scheme) => (
        <meta
          key={scheme}
          name="theme-color"
          media={`(prefers-color-scheme: ${scheme})`}
          content={MARK_COLOURS[scheme].paper}
        />
      ))}
    </>
  );
}

/** Incidents with their quotes and citations, the first of too many, for whichever page holds them. */
export function staticBody(published: PublishedDataset, places: PagePlaces): string {
  return renderToStaticMarkup(
    <FileAddressContext value={fileAddress(places.dataFolder)}>
      <DataLanguageContext value={published.info.languages[0]}>
        <StaticIncidents published={published} places={places} />
      </DataLanguageContext>
    </FileAddressContext>,
  );
}

function StaticIncidents({
  published,
  places,
}: {
  published: PublishedDataset;
  places: PagePlaces;
}) {
  const dataset = decodeDataset(published);
  const total = dataset.columns.length;
  const held = Math.min(total, MOST_IN_PAGE);
  // In another page the list comes first, and the picture for those alone to whom no map will come.
  const framed = places.whole !== undefined;
  const picture = <StillPicture dataset={dataset} toRoot={places.toRoot} />;
  return (
    <div id={STATIC_ID} className={framed ? 'static' : 'static is-page'}>
      <header className="static__header">
        <DataText as="h1" text={dataset.info.title} />
        <DataText as="p" text={dataset.info.summary} />
        {framed ? <noscript>{picture}</noscript> : picture}
        <p className="static__note">{en.legendNote}</p>
        {!framed && (
          <noscript>
            <StaticChapters dataset={dataset} />
          </noscript>
        )}
        <ul className="static__links">
          {places.whole !== undefined && (
            <li>
              <a href={places.whole}>{en.fullView}</a>
            </li>
          )}
          <li>
            <a href={`${places.toRoot}about/`}>{en.about}</a>
          </li>
          {downloadsOf(published.incidents.length).map(({ file, name }) => (
            <li key={file}>
              <a href={`${places.dataFolder}${file}`} download="">
                {en.downloadNames[name]}
              </a>
            </li>
          ))}
        </ul>
        {held < total && (
          <p>
            {builtWords.firstIncidents(held, total)}{' '}
            <a href={`${places.dataFolder}incidents.csv`} download="">
              {builtWords.allInTable}
            </a>
          </p>
        )}
      </header>
      <StaticList dataset={dataset} most={MOST_IN_PAGE} />
    </div>
  );
}
