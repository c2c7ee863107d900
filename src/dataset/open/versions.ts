/** The key of a page's query that pins the version of the data: `?data=1.0.0`. */
export const DATA_KEY = 'data';

/** The form of a dataset's `version`; what has another names no folder. */
const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;

export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** The version that a page's address asks for; null, the latest, where it asks for none or for what can't be one. */
export function versionAsked(query: string): string | null {
  const version = new URLSearchParams(query).get(DATA_KEY);
  return version !== null && isVersion(version) ? version : null;
}

/** Where a version's `dataset.json` stands, its other files beside it. @param latest the address of the latest one */
export function versionAddress(latest: string, version: string): string {
  return new URL(`${version}/dataset.json`, latest).href;
}

/** The site's root, with a final slash. @param dataHref the address of a `dataset.json`, of whatever version */
export function siteRoot(dataHref: string): string {
  return dataHref.replace(/data\/[^/]+\/(?:[^/]+\/)?dataset\.json(?:[?#].*)?$/, '');
}
