/** The id of the element that holds the incidents for readers without JavaScript. */
export const STATIC_ID = 'static';

/** The id of the link from which the page learns where its dataset is. */
export const DATA_LINK_ID = 'dataset';

/**
 * Where the page is drawn, and where its dataset is.
 * @throws {Error} in a page that the build has not written
 */
export function pageParts(): { readonly root: HTMLElement; readonly dataHref: string } {
  const link = document.getElementById(DATA_LINK_ID);
  const root = document.getElementById('root');
  if (!(link instanceof HTMLLinkElement) || !root) {
    throw new Error(
      `Broken page: expected <link id="${DATA_LINK_ID}"> and <div id="root">; build the site again.`,
    );
  }
  return { root, dataHref: link.href };
}
