/** The name of the worker that keeps a site for when there is no connection, in its root. */
export const WORKER_FILE = 'sw.js';

/** The name of the manifest with which a site is installed, in its root. */
export const WEB_MANIFEST_FILE = 'manifest.webmanifest';

/**
 * What a site's worker keeps; the build writes it. Files are named by their addresses from the site's root, a page by its
 * folder, the first page by nothing. Each has its SHA-256 as subresource integrity writes it.
 */
export interface OfflineList {
  /** The build that it is of: one for each list. */
  readonly build: string;
  /** Had at once. */
  readonly kept: Readonly<Record<string, string>>;
  /** Too large for that, or seldom needed: kept once they have been asked for. */
  readonly asked: Readonly<Record<string, string>>;
}
