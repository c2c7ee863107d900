import type { LanguageTag } from '../languages.ts';
import type { OpenDataWords } from '../open-data-words.ts';
import type { Catalogue, InterfaceLanguage } from './catalogue.ts';
import { allOrSome, createWords } from './create-words.ts';
import type { Table } from './create-words.ts';
import { english } from './en/en.ts';
import catalogue from './en/open-data.en.json?messages';
import { loadLanguage } from './load-language.ts';
import type { LoadedTag } from './load-language.ts';

const VALUES: Table<OpenDataWords> = {
  rows: ['rows'],
  letIn: ({ apart }, column, values) => ({
    column: apart(column),
    values: values.map(apart).join(' / '),
  }),
  toldOf: ['number'],
  noExample: (_, rows, looked) => ({ looked, part: allOrSome(Math.min(rows, looked), rows) }),
  row: ['number'],
  readColumnAs: ['column'],
  orderOf: ['column'],
  boundOf: ['column'],
  betweenOf: ['column'],
  heldBack: ['why'],
  figureOf: ['of', 'measure', 'bound'],
  placesToChoose: ['number'],
  firstPlaces: ['number'],
  placeIn: ['text', 'rows'],
  placeOfKind: ['is', 'kind'],
  pointOf: ['text'],
  'asks.order': ['example', 'column'],
  'asks.calendar': ['example', 'column'],
  'asks.first': ['example', 'column'],
  'asks.decimal': ['example', 'column'],
  columnSaysWhen: ['column'],
  outcome: (_, { rows, incidents, joined, duplicates, rejected }) => ({
    rows,
    incidents,
    joined,
    duplicates,
    rejected,
  }),
  tried: ['rows'],
  findings: ['number'],
  finding: ['got', 'expected'],
  firstFindings: ['number'],
  progress: ['rows', 'of'],
  own: ['title'],
  saved: ['file', 'folder'],
  saveFailed: ['reason'],
};

const create = (language: InterfaceLanguage, own: Catalogue): OpenDataWords =>
  createWords(language, own, VALUES);

export const openDataInEnglish = create(english, catalogue);

const LOADERS: Readonly<Record<LoadedTag, () => Promise<{ readonly default: Catalogue }>>> = {
  az: () => import('./az/open-data.az.json?messages'),
  hy: () => import('./hy/open-data.hy.json?messages'),
  ru: () => import('./ru/open-data.ru.json?messages'),
  tr: () => import('./tr/open-data.tr.json?messages'),
  es: () => import('./es/open-data.es.json?messages'),
  ar: () => import('./ar/open-data.ar.json?messages'),
};

/** The words of “Open data” in a language. @throws where a file of it does not come */
export async function loadOpenDataWords(tag: LanguageTag): Promise<OpenDataWords> {
  if (tag === 'en') return openDataInEnglish;
  const [language, own] = await Promise.all([loadLanguage(tag), LOADERS[tag]()]);
  return create(language, own.default);
}
