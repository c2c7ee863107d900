import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OEMBED_FILE } from '../../pages/oembed.ts';
import { DATA_LINK } from '../../pages/DataLink.tsx';
import { parseRecord } from '../../evidence/json-text/parse-record.ts';
import { filesBelow } from '../paths.ts';
import { stagingsIn } from './staging.ts';

/** Every file that a build without a marker has written, and none that it has not. */
const WRITTEN: readonly RegExp[] = [
  /^(?:(?:about|embed|embedding|explainer)\/)?index\.html$/,
  /^embed\.js$/,
  /^oembed\.json$/,
  /^picture(?:-light|-dark)?\.png$/,
  /^assets\/[\w.-]+-[\w-]{8}\.(?:js|css|json|png|webp|woff2)$/,
  /^schema\/v1\/(?:dataset|incident|outlines|places|sources|speakers|tallies)\.json$/,
  /^data\/[^/]+\/(?:\d+\.\d+\.\d+\/)?(?:(?:dataset|places)\.json|incidents\.(?:csv|geojson|bin)|lookup\.bin|citations\.(?:bib|ris|json))$/,
  /^data\/[^/]+\/(?:\d+\.\d+\.\d+\/)?(?:details\/\d+\.json|words\/(?:index\.json|(?:wide-)?\d+\.bin))$/,
];
/** What such a site's `oembed.json` calls its provider. */
const PROVIDER = 'Dateline';
/** What a host of sites keeps beside them. */
const OF_THE_HOST = /^(?:\.git(?:\/.*)?|\.nojekyll|CNAME)$/;

/** A site that a build has written before sites had a marker. */
interface EarlierSite {
  /** What a build has written there, as far as names tell. */
  readonly files: readonly string[];
  /** What no build has, its host's own files aside: while there is any, nothing tells whose the rest is. */
  readonly others: readonly string[];
}

/**
 * Finds a site that was written before sites had a marker, or has lost it: it holds all that such a site had, and says
 * of itself that it is one.
 * @returns null where any of that is missing: in doubt a folder is no site
 */
export async function findEarlierSite(folder: string): Promise<EarlierSite | null> {
  const stagings = await stagingsIn(folder);
  const all = (await filesBelow(folder)).filter(
    (file) => !OF_THE_HOST.test(file) && !stagings.some((name) => file.startsWith(`${name}/`)),
  );
  const isWritten = (file: string): boolean => WRITTEN.some((form) => form.test(file));
  const files = all.filter(isWritten);
  const has = (form: RegExp): boolean => files.some((file) => form.test(file));
  const whole = [/^embed\.js$/, /^embed\/index\.html$/, /^data\/[^/]+\/dataset\.json$/].every(has);
  if (!whole || !(await saysSo(folder))) return null;
  return { files, others: all.filter((file) => !isWritten(file)) };
}

async function saysSo(folder: string): Promise<boolean> {
  const [page, oembed] = await Promise.all(
    ['index.html', OEMBED_FILE].map((name) => readFile(join(folder, name), 'utf8').catch(() => '')),
  );
  return (
    page!.includes(DATA_LINK) &&
    page!.includes('<div id="root">') &&
    parseRecord(oembed!)?.['provider_name'] === PROVIDER
  );
}
