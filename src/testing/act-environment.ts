import { afterAll, beforeAll } from 'vitest';

/** What React looks for, on whatever is global. */
const scope: { IS_REACT_ACT_ENVIRONMENT?: boolean } = globalThis as object;

/** Tells React that a file's tests await its work by `act`, and takes it back for the files that share the process. */
export function awaitReactByAct(): void {
  beforeAll(() => void (scope.IS_REACT_ACT_ENVIRONMENT = true));
  afterAll(() => void delete scope.IS_REACT_ACT_ENVIRONMENT);
}
