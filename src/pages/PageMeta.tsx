import type { PublishedDataset } from '../dataset/open/published.ts';
import { en } from '../messages/en.ts';
import { formatInterval } from '../time/format.ts';
import { createZone } from '../time/zone.ts';
import { OEMBED_FILE } from './oembed.ts';
import { CARD } from './page-pictures.ts';

export interface ShareMetaProps {
  readonly published: PublishedDataset;
  /** The site's absolute address, with a final slash. */
  readonly site: string;
  /** The absolute address of the page that this one is a form of; mostly its own. */
  readonly canonical: string;
  /** As it is called where it is shared. */
  readonly title: string;
  readonly description: string;
  /** Whether it is the map and its incidents, so that an editor may put them in place of the address. */
  readonly embeds?: boolean;
}

/** A page's name and subject, and what `ShareMeta` says. @param tab as the page's tab says it; default the title */
export function PageMeta({ tab, ...share }: ShareMetaProps & { readonly tab?: string }) {
  return (
    <>
      <title>{tab ?? share.title}</title>
      <meta name="description" content={share.description} />
      <ShareMeta {...share} />
    </>
  );
}

/**
 * What a page says of itself to those who link to it: search engines, messengers, editors that turn an address into
 * an embed. All addresses are absolute: they are read where the page is not.
 */
export function ShareMeta({
  published: { info },
  site,
  canonical,
  title,
  description,
  embeds = false,
}: ShareMetaProps) {
  const picture = new URL(CARD.file, site).href;
  const range = formatInterval(info.time, createZone(info.timeZone), en.calendar);
  const alt = en.pictureAlt(info.title, range);
  return (
    <>
      <link rel="canonical" href={canonical} />
      {embeds && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={new URL(OEMBED_FILE, site).href}
          title={info.title}
        />
      )}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={en.appName} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={canonical} />
      <meta property="og:locale" content="en" />
      <meta property="og:image" content={picture} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(CARD.width)} />
      <meta property="og:image:height" content={String(CARD.height)} />
      <meta property="og:image:alt" content={alt} />
      {/* Its title, its words and the picture's are taken from those above. */}
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image" content={picture} />
    </>
  );
}
