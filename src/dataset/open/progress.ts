/** Told the share that has come of what the first picture needs, 0 to 1. */
export type OnProgress = (share: number) => void;

/**
 * What has come of a large dataset.
 * @property share of what the first picture needs, 0 to 1
 * @property places how many it has; null where that is not known yet
 */
export interface LargeProgress {
  readonly share: number;
  readonly places: number | null;
}

/** Milliseconds. */
const PACE = 100;

/**
 * Passes a share on ten times a second at most, the first after a tenth, and the last where there was one before: what
 * is drawn meanwhile takes time from what is waited for, and nobody sees more.
 * @param now only tests give it, milliseconds
 */
export function paced(onProgress: OnProgress, now = (): number => performance.now()): OnProgress {
  let last = now();
  let any = false;
  return (share) => {
    if (now() - last < PACE && !(any && share >= 1)) return;
    last = now();
    any = true;
    onProgress(share);
  };
}
