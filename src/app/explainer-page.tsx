import { renderToStaticMarkup } from 'react-dom/server';
import type { PagePlaces } from './static-page.tsx';

/** What the build writes into the head of `explainer/`; the article itself is written by hand. */
export function explainerHead({ canonical }: PagePlaces): string {
  return renderToStaticMarkup(<link rel="canonical" href={canonical} />);
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
