import { Cite, plugins } from '@citation-js/core';
import type { BibtexEntry, CslItem, RisEntry } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { CITATIONS_FORMAT, PLACEHOLDERS } from '../../dataset/export/citations.ts';
import type { Citation, PublishedCitations } from '../../dataset/export/citations.ts';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import { issuedOf, publisherOf } from '../../evidence/citation.ts';
import type { DatasetInfo, Source } from '../../evidence/model.ts';
import { archivedNote, archiveFields, carriedAddress, citedCopies } from './archived-copies.ts';
import type { CitedCopy } from './archived-copies.ts';
import { bibtexEscaped, safeForBibtex } from './bibtex-text.ts';
import { isSupplied } from '../../evidence/sources/supplied.ts';
import { suppliedNote } from './supplied-note.ts';

// Keys are the records' own ids, so that a key stays the same when a title is corrected.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** APA's list of references for one entry at a time: its sorting and its citations in a text take nine tenths of the time of reading it. */
const ENTRY_STYLE = 'apa-entry';
const { styles } = plugins.config.get('@csl');
styles.add(
  ENTRY_STYLE,
  styles
    .get('apa')
    .replaceAll(/<sort>.*?<\/sort>/gs, '')
    .replace(/(<citation\b[^>]*>).*?(?=<\/citation>)/s, '$1<layout><text value="" /></layout>'),
);

/** Stand in for address and day of access while citation-js writes, which takes no braces in either. */
const STAND_IN_ADDRESS = 'https://address.invalid/';
const STAND_IN_DAY = [1000, 1, 1] as const;
const STAND_IN_ISO = '1000-01-01';
const STAND_IN_KEY = 'key-of-the-dataset';

export interface CitationOptions {
  /** `[year, month, day]` on which this version of the data was published, where known. */
  readonly issued: readonly number[] | null;
}

/**
 * Everything that the page needs to cite the dataset, a view of it, and each article. `files` are sizes in bytes.
 * @param articles of `citeArticles`
 */
export function publishedCitations(
  { info }: PublishedDataset,
  articles: PublishedCitations['articles'],
  options: CitationOptions,
  files: Readonly<Record<string, number>>,
): PublishedCitations {
  const item = { ...datasetItem(info, options, STAND_IN_ADDRESS), id: STAND_IN_KEY };
  const template = cite({ ...item, accessed: { 'date-parts': [STAND_IN_DAY] } });
  // The page writes of itself when it was retrieved: the style would say it, too, of what has no date.
  const text = cite(item).text.replace(`Retrieved ${STAND_IN_ADDRESS}`, STAND_IN_ADDRESS);
  return {
    format: CITATIONS_FORMAT,
    version: info.version,
    dataset: {
      text: text.replaceAll(STAND_IN_ADDRESS, PLACEHOLDERS.retrieved),
      bibtex: withPlaceholders(template.bibtex).replaceAll(STAND_IN_ISO, PLACEHOLDERS.accessed),
      ris: withPlaceholders(template.ris).replaceAll('1000/01/01', PLACEHOLDERS.accessedRis),
      csl: withPlaceholders(template.csl).replace(
        `[[${STAND_IN_DAY.join(',')}]]`,
        () => `[[${PLACEHOLDERS.accessedCsl}]]`,
      ),
    },
    articles,
    files,
  };
}

/**
 * The citations of every article, in the order of the sources' file: a hundred take a second.
 * @param url the absolute address of the site, which carries copies of some
 */
export function citeArticles(
  published: PublishedDataset,
  url: string,
): PublishedCitations['articles'] {
  const byId = new Map(published.sources.map((source) => [source.id, source]));
  const folder = carriedAddress(published.info.id, url);
  return articleItems(published).map((item) => ({
    id: item.id,
    ...cite(item, citedCopies(item.id, byId, folder)),
  }));
}

/**
 * `citations.bib` and `citations.ris`: the dataset at its own address, then every article.
 * @param articles of `citeArticles`
 */
export function citationFiles(
  { info }: PublishedDataset,
  articles: PublishedCitations['articles'],
  options: CitationOptions & { readonly address: string },
): { bib: string; ris: string } {
  const items = [cite(datasetItem(info, options, options.address)), ...articles];
  return {
    bib: items.map(({ bibtex }) => bibtex).join('\n'),
    ris: items.map(({ ris }) => ris).join('\n'),
  };
}

function withPlaceholders(text: string): string {
  return text
    .replaceAll(STAND_IN_ADDRESS, PLACEHOLDERS.address)
    .replaceAll(STAND_IN_KEY, PLACEHOLDERS.key);
}

function datasetItem(info: DatasetInfo, { issued }: CitationOptions, address: string): CslItem {
  return {
    id: info.id,
    type: 'dataset',
    title: info.title,
    version: info.version,
    language: info.languages[0],
    ...(issued && { issued: { 'date-parts': [issued] } }),
    URL: address,
  };
}

/**
 * The sources as CSL-JSON: without what is ours alone, with whose page carries them and what they don't state in words, and with numbers
 * (`volume: 7`) as strings, which are as good in CSL and all that citation-js can read. Where the address was supplied, the
 * text was not read there: styles would say of the day that it was.
 */
function articleItems({ sources }: PublishedDataset): CslItem[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return sources.map((source: Source) => {
    const { custom, accessed, ...rest } = source;
    const item = { ...rest, ...(accessed && !isSupplied(source, 'URL') && { accessed }) };
    const carrier = byId.get(custom?.carriedBy ?? '');
    const publisher = carrier && (publisherOf(carrier) ?? carrier.title);
    const besides = [carrier && `As carried by ${publisher}`, suppliedNote(custom?.inferred)]
      .filter(Boolean)
      .join('. ');
    const fields = Object.entries(item).map(([field, value]: [string, unknown]) => [
      field,
      typeof value === 'number' ? String(value) : value,
    ]);
    return {
      ...(Object.fromEntries(fields) as typeof item),
      ...noteField(item, besides),
    };
  });
}

function cite(item: CslItem, copies: readonly CitedCopy[] = []): Citation {
  const archived = archivedNote(copies);
  const noted = { ...item, ...noteField(item, archived) };
  const forBibtex = safeForBibtex({
    ...item,
    ...noteField(item, archivedNote(standIns(copies))),
  });
  const [bibtex] = new Cite([forBibtex]).format('bibtex', { format: 'object' });
  const [ris] = new Cite([noted]).format('ris', { format: 'object' });
  if (!bibtex || !ris) throw new Error(`No citation: got ${item.id}, expected a CSL-JSON item.`);
  const text = new Cite([item]).format('bibliography', {
    format: 'text',
    template: ENTRY_STYLE,
    lang: 'en-US',
  });
  const note = typeof item['note'] === 'string' ? ` ${item['note']}.` : '';
  const kept = archiveFields(item, copies);
  return {
    // An address ends its line without a full stop, which would be read as its last letter.
    text: `${text.trim()}${note}${archived && ` ${archived}`}`,
    bibtex: withAddresses(bibtexText(bibtex, item), copies),
    ris: risText({ ...(kept.archive_location && { AV: kept.archive_location }), ...ris }, item),
    csl: `${cslText({ ...noted, ...kept })}\n`,
  };
}

/** The author's own note, and what is said besides. */
function noteField({ note }: CslItem, besides: string): { note?: string } {
  const notes = [note, besides].filter((part) => typeof part === 'string' && part !== '');
  return notes.length === 0 ? {} : { note: notes.join('. ') };
}

/** BibTeX takes an address as it is in `\url{}` alone: citation-js would write its signs in words. */
function standIns(copies: readonly CitedCopy[]): readonly CitedCopy[] {
  return copies.map((copy, at) => ({ ...copy, address: `${STAND_IN_ADDRESS}${at}/` }));
}

function withAddresses(bibtex: string, copies: readonly CitedCopy[]): string {
  return copies.reduce(
    (text, { address }, at) => text.replace(`${STAND_IN_ADDRESS}${at}/`, () => `\\url{${address}}`),
    bibtex,
  );
}

/** CSL-JSON for people too: dates on one line. */
function cslText(item: CslItem): string {
  return JSON.stringify(item, null, 2).replace(/\[[\d,\s[\]]+\]/g, (date) =>
    date.replace(/\s+/g, ''),
  );
}

/**
 * citation-js writes `month = {oct 12}`, which no style reads as a date, an address twice, and no version:
 * here the month is BibTeX's own macro, the day its field, the address once.
 */
function bibtexText({ type, label, properties }: BibtexEntry, item: CslItem): string {
  const { month, howpublished: _, note, ...fields } = properties;
  const [monthName, day] = (month ?? '').split(' ');
  const version = item.type === 'dataset' ? `Version ${String(item['version'])}` : null;
  const notes = [version, note].filter(Boolean).join('. ');
  const lines = [
    ...Object.entries(fields).map(
      ([field, value]) => `${field} = {${field === 'year' ? yearInWords(value) : value}}`,
    ),
    ...(monthName ? [`month = ${monthName}`] : []),
    ...(day ? [`day = {${day}}`] : []),
    ...(fields['journal'] === undefined && typeof item['container-title'] === 'string'
      ? [`organization = {${bibtexEscaped(item['container-title'])}}`]
      : []),
    ...(notes ? [`note = {${notes}}`] : []),
  ];
  return `@${type}{${label},\n${lines.map((line) => `  ${line},\n`).join('')}}\n`;
}

/**
 * citation-js folds lines at 70 characters and cuts ids at 20, which breaks addresses and keys where they are read,
 * and gives newspaper articles no day: here a field is one line, and every day is there.
 */
function risText(entry: RisEntry, item: CslItem): string {
  const { TY, ...rest } = entry;
  // citation-js names the publisher of newspaper articles alone.
  const publisher = item['container-title'] ?? item['publisher'];
  const named = rest['T2'] ?? rest['PB'] ?? rest['JO'] ?? publisher;
  const fields = {
    ...rest,
    // A dataset stands in nothing, and this one's is nobody that we know.
    ...(item.type !== 'dataset' && { T2: named }),
    ID: item.id,
    ...(typeof rest['PY'] === 'string' && { PY: yearInWords(rest['PY']) }),
    ...dayField('DA', item['issued']),
    ...dayField('Y2', item['accessed']),
  };
  const lines = Object.entries(fields).flatMap(([tag, value]) =>
    [value]
      .flat()
      // A value of more than one line would start a field of its own.
      .flatMap((one) => (typeof one === 'string' ? [`${tag}  - ${one.replace(/\s+/g, ' ')}`] : [])),
  );
  return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\n');
}

/** RIS has four digits for a year; one before Christ stands where its dates have room for words. */
function dayField(tag: string, date: unknown): Record<string, string> {
  const parts = issuedOf({ issued: date as Source['issued'] });
  if (parts.length === 0) return {};
  const [year = 0] = parts;
  if (year < 0) return { [tag]: `///${yearInWords(String(year))}` };
  return { [tag]: parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('/') };
}

/** `206 BC` of CSL’s −206. */
function yearInWords(year: string): string {
  return year.startsWith('-') ? `${year.slice(1)} BC` : year;
}
