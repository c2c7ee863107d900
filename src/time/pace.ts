/**
 * One throttle, one debounce, and every interval and delay of the page with its reason. They stand with time, on which
 * every folder may build: the view's state has clocks as well as the map and the embed.
 */

/** Intervals and delays, milliseconds. */
export const PACE = {
  /** What is read, not what is under the finger, follows a moving window this often: nobody reads faster. */
  reading: 100,
  /** A page around an embed is told of a view that changes this often at most: it may draw with each. */
  host: 100,
  /** Names and numbers on the map follow the window this soon: writing them costs as much as drawing the points. */
  mapText: 150,
  /** How long the camera is idle before the map is laid out for where it looks: tags don't jump about under a pinch. */
  cameraIdle: 120,
  /** The address follows a drag this often at most: Safari refuses more than 100 changes in 30 seconds. */
  address: 300,
  /** Nor sooner than that after a change: a browser that draws its address bar anew does not draw the page. */
  addressAfter: 100,
  /** What is typed is kept this often: a word or two, at most, is gone with a machine that breaks down. */
  typing: 300,
  /** How long an incident is looked at before it is fetched: what is scrolled or scrubbed past is not. */
  look: 100,
  /** A change that has stood so long is meant: for what is dear to follow, as a page in a frame. */
  settled: 600,
  /** And so long where it is told by a voice, which each new change would cut short. */
  spoken: 700,
  /** How long a card stays for a pointer on its way to it, from a mark on the map, and on the timeline, whose card is nearer. */
  toMapCard: 300,
  toTimelineCard: 200,
  /** How long a lost graphics context may take to come back before the map or the points do without. */
  contextBack: 2000,
  /** How long a map that gives way keeps its graphics context out of view: less than a lost one is waited for. */
  contextKept: 1000,
  /** How long after marks that did not come they are asked for again. */
  marksAgain: 3000,
  /** What of a file has not come by then may never come: a person is asked whether to try again. */
  stalled: 15_000,
  /** A page that has opened in another tab hides this one within so long. */
  tabOpens: 800,
  /** What is not saved by then is said to be slow. */
  slowSave: 10_000,
  /** A page that is closed waits so long for what is being saved. */
  lastSave: 3000,
  /** A server on the same machine that says nothing for so long has hung: a slow disk takes less to write a dataset. */
  serverAnswer: 60_000,
  /** How long a browser may take to begin with a file that a page gives it. */
  fileTaken: 60_000,
} as const;

/** A task that is done later, once for all calls until then. */
export interface LaterTask {
  (): void;
  readonly isWaiting: () => boolean;
  /** Forgets what was asked for. */
  readonly cancel: () => void;
}

export interface ThrottledTask extends LaterTask {
  /** Tells that the task has been done by other means: what was asked for is forgotten, and the interval begins. */
  readonly done: () => void;
}

interface Interval {
  /** The least time from one call of the task to the next, milliseconds. */
  readonly every: number;
  /** The least time from the first call to the task's, milliseconds. Default 0: after the code that runs now. */
  readonly after?: number;
}

/**
 * Does a task at most so often; the last call is always followed by one.
 * @param task gives false where there was nothing to do: then no interval begins
 */
export function throttle(
  task: () => boolean | void,
  { every, after = 0 }: Interval,
): ThrottledTask {
  let last = -Infinity;
  const done = (): void => {
    waiting.cancel();
    last = performance.now();
  };
  const waiting = timer(() => {
    if (task() !== false) last = performance.now();
  });
  const soon = (): void => {
    if (!waiting.isWaiting()) waiting.start(Math.max(last + every - performance.now(), after));
  };
  return Object.assign(soon, { isWaiting: waiting.isWaiting, cancel: waiting.cancel, done });
}

/** Does a task once it has not been called for so long. @param delay milliseconds */
export function debounce(task: () => void, delay: number): LaterTask {
  const { start, isWaiting, cancel } = timer(task);
  return Object.assign(() => start(delay), { isWaiting, cancel });
}

/** A timer that is cancelled and set anew by each start. */
function timer(task: () => void) {
  let id: ReturnType<typeof setTimeout> | null = null;
  const cancel = (): void => {
    if (id !== null) clearTimeout(id);
    id = null;
  };
  const run = (): void => {
    id = null;
    task();
  };
  return {
    start: (wait: number): void => {
      cancel();
      id = setTimeout(run, wait);
    },
    isWaiting: () => id !== null,
    cancel,
  };
}
