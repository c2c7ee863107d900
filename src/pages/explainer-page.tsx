import { renderToStaticMarkup } from 'react-dom/server';
import type { PublishedDataset } from '../dataset/open/published.ts';
import { en } from '../messages/en.ts';
import { PageMeta } from './PageMeta.tsx';
import type { PagePlaces } from './static-page.tsx';

/**
 * The page around the article that embeds the map. It is shared with the article's own words: its first heading and its
 * first paragraph, or the dataset's where it lacks them, and is in the dataset's first language.
 * @param article its body, as it was written by hand
 */
export function explainerPage(
  article: string,
  published: PublishedDataset,
  places: PagePlaces,
): { head: string; body: string; lang: string } {
  const { info } = published;
  const head = renderToStaticMarkup(
    <PageMeta
      published={published}
      site={places.site}
      canonical={places.canonical}
      title={firstText(article, 'h1') ?? info.title}
      description={firstText(article, 'p') ?? info.summary}
    />,
  );
  const masthead = renderToStaticMarkup(
    <header className="masthead" lang="en">
      <a href={places.toRoot}>{en.appName}</a>
      <p>
        <a href={places.toRoot}>The map and the timeline</a>
      </p>
    </header>,
  );
  return {
    head,
    body: `${masthead}\n${withPrintedAddresses(article, places)}`,
    lang: info.languages[0] ?? 'en',
  };
}

/** The words of the first element of a name; undefined where there is none, or it has none. */
function firstText(html: string, name: 'h1' | 'p'): string | undefined {
  const inner = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}\\s*>`).exec(html)?.[1];
  return inner && plain(inner.replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ');
}

/** Text as it was before it was written into HTML. */
function plain(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&').trim();
}

/**
 * The article with the absolute address of each of its views beside the relative one: paper needs it, and a
 * stylesheet can't know where the site is.
 */
function withPrintedAddresses(html: string, { canonical }: PagePlaces): string {
  return html.replace(/\shref="(\.\.\/\?[^"]*)"/g, (link, href: string) => {
    const address = new URL(href.replaceAll('&amp;', '&'), canonical).href;
    return `${link} data-address="${address.replaceAll('&', '&amp;')}"`;
  });
}
