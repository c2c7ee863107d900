import { renderToStaticMarkup } from 'react-dom/server';
import type { PublishedDataset } from '../dataset/published.ts';
import { PageMeta } from './PageMeta.tsx';
import type { PagePlaces } from './static-page.tsx';

const TITLE = 'Who reported what: Nagorno-Karabakh, 27 September to 2 November 2020';
const DESCRIPTION =
  'What five news articles report of the fighting in and around Nagorno-Karabakh in autumn 2020, who says it, and where they contradict each other.';

/** What the build writes into the head of `explainer/`; the article itself is written by hand. */
export function explainerHead(
  published: PublishedDataset,
  { site, canonical }: PagePlaces,
): string {
  return renderToStaticMarkup(
    <PageMeta
      published={published}
      site={site}
      canonical={canonical}
      title={TITLE}
      description={DESCRIPTION}
    />,
  );
}

/**
 * The article with the absolute address of each of its views beside the relative one: paper needs it, and a
 * stylesheet can't know where the site is.
 */
export function withPrintedAddresses(html: string, { canonical }: PagePlaces): string {
  return html.replace(/\shref="(\.\.\/\?[^"]*)"/g, (link, href: string) => {
    const address = new URL(href.replaceAll('&amp;', '&'), canonical).href;
    return `${link} data-address="${address.replaceAll('&', '&amp;')}"`;
  });
}
