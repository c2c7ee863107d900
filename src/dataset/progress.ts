/** Told the share that has come of what the first picture needs, 0 to 1. */
export type OnProgress = (share: number) => void;

/** Passes a share on when another whole percent has come: chunks of a file are many, and nobody reads more. */
export function byPercent(onProgress: OnProgress): OnProgress {
  let last = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent === last) return;
    last = percent;
    onProgress(percent / 100);
  };
}
