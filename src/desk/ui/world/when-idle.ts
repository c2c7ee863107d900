/** The longest that what can wait for an idle page waits, milliseconds. */
const LONGEST = 3000;

/** Does something once the page is idle. @returns the function that forgets it */
export function whenIdle(task: () => void): () => void {
  // Safari has none: there it is done after what is due now.
  if (typeof requestIdleCallback !== 'function') {
    const soon = setTimeout(task, 200);
    return () => clearTimeout(soon);
  }
  const idle = requestIdleCallback(task, { timeout: LONGEST });
  return () => cancelIdleCallback(idle);
}
