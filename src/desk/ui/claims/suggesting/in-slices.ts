/** So long work goes on before what people do has its turn, milliseconds. */
const SLICE = 12;

/** Does work piece by piece while nothing else is to be done. @returns what ends it */
export function inSlices(pieces: Iterable<() => void>, onDone: () => void): () => void {
  const left = pieces[Symbol.iterator]();
  let isEnded = false;
  const go = (): void => {
    if (isEnded) return;
    const until = performance.now() + SLICE;
    let next = left.next();
    while (!next.done) {
      next.value();
      if (performance.now() >= until) break;
      next = left.next();
    }
    if (next.done) onDone();
    else later(go);
  };
  later(go);
  return () => {
    isEnded = true;
  };
}

function later(go: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(go, { timeout: 200 });
  else setTimeout(go);
}
