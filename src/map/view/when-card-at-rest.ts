/** Milliseconds: how long a worker is waited for, and how long a page waits that can have none. */
const PATIENCE = 3000;
const WITHOUT_WORKER = 300;

/**
 * As `whenAtRest`, before the page has a context to ask through: making one would have it wait for all that the card
 * still draws. A worker makes one and asks; where there can be no worker, the call comes after a short while.
 * @returns ends the waiting, without a call
 */
export function whenCardAtRest(then: () => void): () => void {
  const waiting = new AbortController();
  const { signal } = waiting;
  let timer = setTimeout(goOn, PATIENCE);
  signal.addEventListener('abort', () => clearTimeout(timer));
  try {
    const worker = new Worker(new URL('./at-rest-worker.ts', import.meta.url), { type: 'module' });
    signal.addEventListener('abort', () => worker.terminate());
    worker.addEventListener('message', goOn, { signal });
    worker.addEventListener('error', doWithout, { signal });
  } catch {
    // A frame without an origin may have none.
    doWithout();
  }
  return () => waiting.abort();

  function doWithout(): void {
    clearTimeout(timer);
    timer = setTimeout(goOn, WITHOUT_WORKER);
  }
  function goOn(): void {
    waiting.abort();
    then();
  }
}
