/**
 * As `whenAtRest`, for a page that has no graphics context yet to ask through: making one would have the page wait for
 * all that the card still draws. A worker makes one; where there can be no worker, the call comes at once.
 * @returns ends the waiting, without a call
 */
export function whenCardAtRest(then: () => void): () => void {
  let worker: Worker | null = null;
  try {
    worker = new Worker(new URL('./at-rest-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', goOn);
    worker.addEventListener('error', goOn);
  } catch {
    // A frame without an origin may have none.
    then();
  }
  return end;

  function goOn(): void {
    end();
    then();
  }
  function end(): void {
    worker?.terminate();
  }
}
