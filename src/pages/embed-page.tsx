import { renderToStaticMarkup } from 'react-dom/server';
import type { PublishedDataset } from '../dataset/open/published.ts';
import { builtWords } from '../messages/built-words.ts';
import { en } from '../messages/en.ts';
import { DataLink } from './DataLink.tsx';
import { PageMeta } from './PageMeta.tsx';
import { lateNotice } from './start-notices.tsx';
import { staticBody } from './static-page.tsx';
import type { PagePlaces } from './static-page.tsx';

/**
 * What the build writes into the frame of embeds: the same incidents with their quotes and citations. The data waits
 * until they can be read, and search engines are led to the whole page.
 */
export function embedPage(
  published: PublishedDataset,
  places: PagePlaces,
): { head: string; body: string; root: string } {
  const { info } = published;
  const head = renderToStaticMarkup(
    <>
      {/* A link of the list leads out of the frame, not away in it. */}
      <base target="_blank" />
      <meta name="robots" content="noindex" />
      <PageMeta
        published={published}
        site={places.site}
        canonical={places.site}
        tab={`${info.title} · ${en.appName}`}
        title={info.title}
        description={info.summary}
        embeds
      />
      <DataLink places={places} isLow />
    </>,
  );
  return {
    head,
    body: staticBody(published, { ...places, whole: places.toRoot }),
    root: lateNotice(builtWords.late),
  };
}
