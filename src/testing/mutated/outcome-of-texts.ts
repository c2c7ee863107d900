import { compileDataset } from '../../dataset/compile.ts';
import { parseNotes } from '../../dataset/notes.ts';
import { codedArticles } from '../../evidence/coding/sentence-states.ts';
import { describeFinding } from '../../evidence/finding.ts';
import { checkInvariants } from '../../evidence/invariants.ts';
import { readJson } from '../../evidence/json-text/read-json.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { createSchemaCheck } from '../../evidence/schema/schema-check.ts';
import type { SchemaName } from '../../evidence/schema/schema.ts';
import { aboutPage } from '../../pages/about/about-page.tsx';
import { codingPage } from '../../pages/about/coding-page.tsx';
import { embedPage } from '../../pages/embed-page.tsx';
import { staticPage } from '../../pages/static-page.tsx';
import { dataFiles, filesInMemory } from '../../cli/site/data-files.ts';
import type { FileTexts } from './mutated-texts.ts';

const URL_OF_SITE = 'https://example.org/';
const NOTES = parseNotes({ changelog: '', gaps: '', about: new Map() });
const check = createSchemaCheck();

/** What became of a dataset: findings, each a line for people, or the pages of its site. */
export type Outcome =
  | { readonly findings: readonly string[] }
  | { readonly pages: readonly string[]; readonly files: ReadonlyMap<string, string> };

/** Checks a dataset as the command line does, and renders its site where there is nothing to find. */
export function outcomeOf(texts: FileTexts): Outcome {
  const findings: string[] = [];
  const values = new Map<string, unknown>();
  for (const [name, text] of texts) {
    const file = `${name}.json`;
    const schema = name.startsWith('incident/') ? 'incident' : (name as SchemaName);
    const read = readJson(text);
    const found = read.ok
      ? check(schema, file, read.value)
      : read.faults.map((fault) => ({ file, ...fault }));
    findings.push(...found.map(describeFinding));
    if (read.ok) values.set(name, read.value);
  }
  if (findings.length > 0) return { findings };
  const named = [...values].filter(([name]) => !name.startsWith('incident/'));
  const incidents = [...values]
    .filter(([name]) => name.startsWith('incident/'))
    .map(([, one]) => one);
  const ids = new Set(incidents.map((one) => (one as { id: string }).id));
  // A file's name is its id: no two are the same.
  if (ids.size < incidents.length) return { findings: ['an id stands twice'] };
  const files = {
    coding: null,
    basemap: null,
    ...Object.fromEntries(named),
    incidents,
  } as unknown as AuthoredFiles;
  const review = checkInvariants(files);
  if (review.findings.length > 0) return { findings: review.findings.map(describeFinding) };
  return published(files);
}

function published(files: AuthoredFiles): Outcome {
  const dataset = compileDataset(files);
  const places = {
    toRoot: './',
    dataFolder: `./data/${dataset.info.id}/`,
    site: URL_OF_SITE,
    canonical: URL_OF_SITE,
    ground: null,
    explainer: false,
  };
  const log = { notes: NOTES, coding: codedArticles(files) };
  const pages = [
    staticPage(dataset, places),
    embedPage(dataset, places),
    aboutPage(dataset, log, places),
    codingPage(dataset, log, places),
  ].flatMap((page) => (page ? [page.head + page.body] : []));
  return { pages, files: filesInMemory(dataFiles(dataset, NOTES, URL_OF_SITE)) };
}

/** An attribute as the pages have them, with its value. */
const ATTRIBUTE = /\s([a-z-]+)="([^"]*)"/gi;
const ADDRESSES: ReadonlySet<string> = new Set([
  'href',
  'src',
  'cite',
  'action',
  'poster',
  'data-address',
]);

/** What is in the pages that data must never bring: markup, and addresses of other kinds than the web's. Empty where all is well. */
export function brought({ pages }: { readonly pages: readonly string[] }): string[] {
  return pages
    .flatMap((html) => html.match(/<[a-z][^<>]*>?/gi) ?? [])
    .filter((tag) => {
      const attributes = [...tag.matchAll(ATTRIBUTE)];
      const rest = tag.replaceAll(ATTRIBUTE, '');
      return (
        !/^<[a-z]\w*\s*\/?>$/i.test(rest.replaceAll(/\s[a-z-]+(?=[\s/>])/gi, '')) ||
        /^<script/i.test(tag) ||
        attributes.some(
          ([, name = '', value = '']) =>
            /^(?:on|style$)/i.test(name) ||
            (ADDRESSES.has(name) && /^[^/?#]*:/.test(value) && !/^(?:https?|mailto):/.test(value)),
        )
      );
    });
}
