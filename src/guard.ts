/**
 * A script of its own that waits for nothing: where the page's others don't come, or this browser can't run them, the
 * page says so (`data-dateline`), and what the build has written in it to say comes to be seen.
 */

/** As `PACE.stalled`; what is imported would not be small. */
const PATIENCE = 15_000;

const giveUp = (): void => {
  document.documentElement.dataset['dateline'] ??= 'error';
};

/** Where the styles have come, the link of the sentence that they have not would be the page's first, before "Skip to the list". */
const dropUnstyled = (): void => {
  const said = document.querySelector('.unstyled');
  if (said && getComputedStyle(said).display === 'none') said.remove();
};

const atLoad = (): void => {
  giveUp();
  dropUnstyled();
};

// By then every script that comes has run.
if (document.readyState === 'complete') atLoad();
else addEventListener('load', atLoad);
setTimeout(() => {
  // A page that has begun asks for more by itself.
  if (document.documentElement.dataset['dateline'] !== undefined) return;
  // A stylesheet that hangs keeps the page blank and its scripts waiting, whatever others have come.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (!link.sheet) link.remove();
  giveUp();
}, PATIENCE);
