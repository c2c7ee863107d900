import type { PublishedDataset } from '../dataset/open/published.ts';
import { en } from '../messages/en.ts';
import { embedCode } from '../app/panels/embed-code.ts';
import { CARD } from './page-pictures.ts';

/** In the site's root. */
export const OEMBED_FILE = 'oembed.json';

/** The frame's size where nobody asks for another, CSS pixels. A static site can't answer with one that fits. */
const FRAME = { width: 800, height: 480 } as const;
/** A day, seconds: the picture and the data may be of a newer version then. */
const KEEP = 86_400;

/**
 * The answer to who asks how to embed the site (https://oembed.com/): the frame of the whole dataset.
 * @param site the site's absolute address, with a final slash
 */
export function oembed({ info }: PublishedDataset, site: string): Record<string, string | number> {
  const html = embedCode('frame', {
    ...FRAME,
    site,
    view: {},
    size: 'full',
    theme: 'auto',
    language: null,
    version: null,
    script: null,
    title: info.title,
    fallback: '',
  });
  return {
    type: 'rich',
    version: '1.0',
    title: info.title,
    provider_name: en.appName,
    provider_url: site,
    cache_age: KEEP,
    html,
    ...FRAME,
    thumbnail_url: new URL(CARD.file, site).href,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}
