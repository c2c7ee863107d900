/**
 * A script of its own that waits for nothing: where the page's others don't come, or this browser can't run them, the
 * page says so (`data-dateline`), and what the build has written in it to say comes to be seen.
 */

/** As `PACE.stalled`; what is imported would not be small. */
const PATIENCE = 15_000;

const giveUp = (): void => {
  document.documentElement.dataset['dateline'] ??= 'error';
};

// By then every script that comes has run.
if (document.readyState === 'complete') giveUp();
else addEventListener('load', giveUp);
setTimeout(() => {
  // A stylesheet that hangs keeps the page blank and its scripts waiting.
  if (document.styleSheets.length === 0)
    for (const link of document.querySelectorAll('link[rel=stylesheet]')) link.remove();
  giveUp();
}, PATIENCE);
