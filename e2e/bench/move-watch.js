/**
 * Runs in the page: how long from a pointer move to the frame that shows it.
 * @typedef {object} MoveWatch
 * @property {(selector: string | null) => void} arm waits for the next move. The frame that shows it is the first one
 *   at whose `requestAnimationFrame` the element's spoken value is another; without a selector the first one at all
 * @property {() => void} armForCall the page itself says which frame shows it, by `changed`
 * @property {() => void} changed the frame being made shows the move
 * @property {() => number} told how many moves the page has been told of
 * @property {() => Promise<number>} shown milliseconds, once that frame is painted and the page has come to rest
 */

/** Self-contained: its source is what runs in the page. */
export function installMoveWatch() {
  /** @type {{ at: number | null, ms: number | null, resolve: ((ms: number) => void) | null, byCall: boolean, value: () => unknown, before: unknown }} */
  let wait = { at: null, ms: null, resolve: null, byCall: false, value: () => null, before: null };
  let told = 0;
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', () => {
    if (wait.at === null || wait.ms !== null) return;
    wait.ms = performance.now() - wait.at;
    wait.resolve?.(wait.ms);
  });
  channel.port1.start();
  // A message sent while a frame is made comes after that frame has been painted.
  const painted = () => channel.port2.postMessage(null);
  const check = () => {
    if (wait.value() !== wait.before) painted();
    else requestAnimationFrame(check);
  };
  addEventListener(
    'pointermove',
    (event) => {
      told++;
      if (wait.at !== null) return;
      wait.at = event.timeStamp;
      if (!wait.byCall) requestAnimationFrame(check);
    },
    { capture: true },
  );
  /** @type {MoveWatch} */
  const watch = {
    arm(selector) {
      const element = selector === null ? null : document.querySelector(selector);
      const value = () => (element ? element.getAttribute('aria-valuetext') : {});
      wait = { at: null, ms: null, resolve: null, byCall: false, value, before: value() };
    },
    armForCall() {
      wait = { at: null, ms: null, resolve: null, byCall: true, value: () => null, before: null };
    },
    changed() {
      if (wait.byCall && wait.at !== null && wait.ms === null) painted();
    },
    told: () => told,
    async shown() {
      /** @type {number} */
      const ms = wait.ms ?? (await new Promise((resolve) => (wait.resolve = resolve)));
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
      await new Promise((resolve) => setTimeout(resolve, 60));
      return ms;
    },
  };
  Object.assign(window, { moveWatch: watch });
}
