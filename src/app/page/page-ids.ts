import type { Ground } from '../../state/ground.tsx';

/** The id of the element that holds the incidents for readers without JavaScript. */
export const STATIC_ID = 'static';

/** The id of the link from which the page learns where its dataset is. */
export const DATA_LINK_ID = 'dataset';

/** What the build tells the page. */
export interface PageParts {
  /** Where the page is drawn. */
  readonly container: HTMLElement;
  /** The absolute address of the dataset. */
  readonly dataHref: string;
  /** What the map is drawn on, its addresses absolute; null: plain ground. */
  readonly ground: Ground | null;
}

/** @throws {Error} in a page that the build has not written */
export function pageParts(): PageParts {
  const link = document.getElementById(DATA_LINK_ID);
  const container = document.getElementById('root');
  if (!(link instanceof HTMLLinkElement) || !container) {
    throw new Error(
      `Broken page: expected <link id="${DATA_LINK_ID}"> and <div id="root">; build the site again.`,
    );
  }
  return { container, dataHref: link.href, ground: groundOf(link.dataset['ground']) };
}

function groundOf(text: string | undefined): Ground | null {
  if (text === undefined) return null;
  const ground = JSON.parse(text) as Ground;
  const { href, relief, streets } = ground;
  const absolute = (address: string): string => new URL(address, document.baseURI).href;
  return {
    ...ground,
    href: absolute(href),
    relief: relief && { ...relief, href: absolute(relief.href) },
    streets: streets && { href: absolute(streets.href) },
  };
}
