import { PACE } from './pace.ts';

/** Nothing has come for so long that it may never come. */
export class StalledError extends Error {
  override name = 'StalledError';

  constructor() {
    super(
      `Got nothing for ${PACE.stalled / 1000} seconds, expected a file of the site. Try again.`,
    );
  }
}

/**
 * What is on its way; rejects with a `StalledError` where it does not come within the page's patience.
 * @param onLate takes what comes after that
 */
export function withinPatience<T>(
  coming: Promise<T>,
  onLate: (value: T) => void = () => {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new StalledError());
      coming.then(onLate, () => {});
    }, PACE.stalled);
    const settle = (): void => clearTimeout(timer);
    coming.finally(settle).then(resolve, reject);
  });
}

/** How often a query asks again by itself: not where it has waited in vain, as somebody has waited with it. */
export function askAgain(times: number): (failures: number, error: Error) => boolean {
  return (failures, { name, cause }) =>
    failures < times && ![name, Object(cause).name].includes('StalledError');
}
