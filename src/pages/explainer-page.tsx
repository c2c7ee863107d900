import { renderToStaticMarkup } from 'react-dom/server';
import type { PublishedDataset } from '../dataset/open/published.ts';
import { ShareMeta } from './PageMeta.tsx';
import type { PagePlaces } from './static-page.tsx';

/**
 * What the build writes into the head of `explainer/`. The article itself is written by hand, title and description
 * too: @param html the page, whose own words it is shared with
 * @throws {Error} where it lacks either
 */
export function explainerHead(
  html: string,
  published: PublishedDataset,
  { canonical, site }: PagePlaces,
): string {
  const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
  const description = /<meta\s+name="description"\s+content="([^"]+)"/.exec(html)?.[1];
  if (title === undefined || description === undefined)
    throw new Error('The explainer: got no title or no description, expected both in its head.');
  return renderToStaticMarkup(
    <ShareMeta
      published={published}
      site={site}
      canonical={canonical}
      title={plain(title)}
      description={plain(description)}
    />,
  );
}

/** Text as it was before it was written into HTML. */
function plain(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&').trim();
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
