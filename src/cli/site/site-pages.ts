import { TEMPLATE_COLUMNS } from '../../import/template/template-columns.ts';
import { aboutPage } from '../../pages/about/about-page.tsx';
import { codingPage } from '../../pages/about/coding-page.tsx';
import { embedPage } from '../../pages/embed-page.tsx';
import { embeddingPage } from '../../pages/guide/embedding-page.tsx';
import { fromArticlePage } from '../../pages/guide/from-article-page.tsx';
import { sheetPage } from '../../pages/guide/sheet-page.tsx';
import { deskPage } from '../../pages/desk-page.tsx';
import { explainerPage } from '../../pages/explainer-page.tsx';
import { staticPage } from '../../pages/static-page.tsx';
import type { PagePlaces } from '../../pages/static-page.tsx';
import { CONTENT_POLICY, EMBED_POLICY } from './content-policy.ts';
import type { PageFile } from './page-files.ts';
import { filledTemplate } from './page-templates.ts';
import type { PinnedScript } from '../../dataset/open/named-by-hash.ts';
import type { FilledPage } from './page-templates.ts';
import { groundAt } from '../ground/read-ground.ts';
import type { SiteData } from './site-data.ts';
import { GROUND_FOLDER } from './dataset-folders.ts';

type PageMaker = (site: SiteData, places: PagePlaces) => FilledPage | null;

/** What renders each page of a dataset; null where the dataset has none. */
const MAKERS: Readonly<Record<PageFile, PageMaker>> = {
  'index.html': ({ dataset }, places) => staticPage(dataset, places),
  'about/index.html': ({ dataset, notes, coding }, places) =>
    aboutPage(dataset, { notes, coding }, places),
  'about/coding/index.html': ({ dataset, notes, coding }, places) =>
    codingPage(dataset, { notes, coding }, places),
  'embed/index.html': ({ dataset }, places) => embedPage(dataset, places),
  'embedding/index.html': ({ dataset }, places) => embeddingPage(dataset, places),
  'guide/index.html': ({ dataset }, places) => sheetPage(dataset, places, TEMPLATE_COLUMNS),
  'guide/article/index.html': ({ dataset }, places) => fromArticlePage(dataset, places),
  'desk/index.html': deskPage,
  'explainer/index.html': ({ dataset, explainer }, places) =>
    explainer === null ? null : explainerPage(explainer, dataset, places),
};

export interface PageOptions {
  /** The site's absolute address, with a final slash. */
  readonly url: string;
  /** Whether the page holds itself to a policy, as every page but the development server's does. */
  readonly strict: boolean;
  /** The site's `embed.js` under its hash; left out by the development server, which makes it anew for every asker. */
  readonly pinned?: PinnedScript;
}

/**
 * A page of a dataset; null where it has none of that name.
 * @param template the page as the page's code has it, with marks where the dataset's words belong
 */
export function pageOf(
  file: PageFile,
  template: string,
  site: SiteData,
  { url, strict, pinned }: PageOptions,
): string | null {
  const page = MAKERS[file](site, { ...placesOf(file, site, url), ...(pinned && { pinned }) });
  if (!page) return null;
  return filledTemplate(template, page, strict ? policyOf(file) : null);
}

function placesOf(
  file: PageFile,
  { folder, ground, explainer }: SiteData,
  url: string,
): PagePlaces {
  const toRoot = '../'.repeat(file.split('/').length - 1) || './';
  const dataFolder = `${toRoot}${folder}`;
  return {
    toRoot,
    dataFolder,
    site: url,
    canonical: new URL(file.replace(/index\.html$/, ''), url).href,
    ground: groundAt(ground.ground, `${dataFolder}${GROUND_FOLDER}`),
    explainer: explainer !== null,
    policy: EMBED_POLICY,
  };
}

function policyOf(file: PageFile): string {
  return file === 'embed/index.html' ? EMBED_POLICY : CONTENT_POLICY;
}
