import type { Dataset } from '../../dataset/dataset.ts';
import { wrapLng } from '../../geo/lng-lat.ts';
import { LEAST_ZOOM } from '../../geo/web-mercator.ts';
import type { Camera } from '../../geo/web-mercator.ts';
import type { Vocabulary } from '../../evidence/vocabulary.ts';
import { sameInterval } from '../../time/interval.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { formatWindow, parseWindow } from '../../time/window-text.ts';
import type { Zone } from '../../time/zone.ts';
import {
  canonicalCategories,
  canonicalIds,
  canonicalQuery,
  NO_FILTERS,
} from '../selection/filters.ts';
import type { Filters } from '../selection/filters.ts';
import { DEFAULT_VIEW, MODES, THEMES } from './view.ts';
import type { View } from './view.ts';

/** A view as the contract writes it in addresses, attributes and messages: strings by key, defaults absent. */
export type ViewText = Readonly<Partial<Record<ViewKey, string>>>;

export const VIEW_KEYS = [
  't',
  'view',
  'place',
  'incident',
  'cat',
  'party',
  'source',
  'actor',
  'q',
  'map',
  'theme',
] as const;
export type ViewKey = (typeof VIEW_KEYS)[number];

/** What a dataset contributes to reading a view. */
export interface ViewContext {
  readonly zone: Zone;
  /** The dataset's span, which is the default window. */
  readonly span: TimeInterval;
  /** What filters can name, each in its order. */
  readonly vocabulary: Vocabulary;
  readonly sources: readonly { readonly id: string }[];
  readonly actors: readonly { readonly id: string }[];
}

export function viewContext({ zone, info, vocabulary, sources, actors }: Dataset): ViewContext {
  return { zone, span: info.time, vocabulary, sources, actors };
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Total: whatever is missing or malformed is the default. */
export function decodeView(text: ViewText, context: ViewContext): View {
  const { zone, span } = context;
  const window = text.t === undefined ? null : parseWindow(text.t, zone);
  return {
    window: window && !sameInterval(window, span) ? window : null,
    mode: MODES.find((mode) => mode === text.view) ?? DEFAULT_VIEW.mode,
    filters: readFilters(text, context),
    place: readId(text.place),
    incident: readId(text.incident),
    camera: readCamera(text.map),
    theme: THEMES.find((theme) => theme === text.theme) ?? DEFAULT_VIEW.theme,
  };
}

/** The shortest text that `decodeView` reads as the same view. */
export function encodeView(
  view: View,
  { zone, span }: Pick<ViewContext, 'zone' | 'span'>,
): ViewText {
  return {
    ...(view.window && !sameInterval(view.window, span) && { t: formatWindow(view.window, zone) }),
    ...(view.mode !== DEFAULT_VIEW.mode && { view: view.mode }),
    ...(view.place !== null && { place: view.place }),
    ...(view.incident !== null && { incident: view.incident }),
    ...writeFilters(view.filters),
    ...(view.camera && { map: writeCamera(view.camera) }),
    ...(view.theme !== DEFAULT_VIEW.theme && { theme: view.theme }),
  };
}

/** Reads the view's keys of a query (`?t=…&place=…`); of a key that comes twice, the first. */
export function viewTextFromQuery(query: string): ViewText {
  const parameters = new URLSearchParams(query);
  const text: Partial<Record<ViewKey, string>> = {};
  for (const key of VIEW_KEYS) {
    const value = parameters.get(key);
    if (value !== null) text[key] = value;
  }
  return text;
}

/** The query with the view's keys set anew and every foreign parameter kept, in its place and order. */
export function queryWithView(query: string, text: ViewText): string {
  const own = new Set<string>(VIEW_KEYS);
  const foreign = query
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !own.has(keyOf(pair)));
  const pairs = VIEW_KEYS.filter((key) => text[key] !== undefined).map(
    (key) => `${key}=${queryText(text[key]!)}`,
  );
  const all = [...foreign, ...pairs];
  return all.length > 0 ? `?${all.join('&')}` : '';
}

function keyOf(pair: string): string {
  return [...new URLSearchParams(pair).keys()][0] ?? '';
}

/** Slashes, colons and commas are legal in a query and readable to people. */
export function queryText(value: string): string {
  return encodeURIComponent(value).replace(/%(2F|3A|2C)/g, (code) => decodeURIComponent(code));
}

function readId(text: string | undefined): string | null {
  return text !== undefined && ID.test(text) ? text : null;
}

function readFilters(text: ViewText, { vocabulary, sources, actors }: ViewContext): Filters {
  const filters: Filters = {
    categories: canonicalCategories(members(text.cat), vocabulary),
    parties: canonicalIds(members(text.party), vocabulary.parties),
    sources: canonicalIds(members(text.source), sources),
    actors: canonicalIds(members(text.actor), actors),
    query: canonicalQuery(text.q ?? ''),
  };
  return Object.values(filters).every((filter) => filter.length === 0) ? NO_FILTERS : filters;
}

function writeFilters({ categories, parties, sources, actors, query }: Filters): ViewText {
  return {
    ...(categories.length > 0 && { cat: categories.join(',') }),
    ...(parties.length > 0 && { party: parties.join(',') }),
    ...(sources.length > 0 && { source: sources.join(',') }),
    ...(actors.length > 0 && { actor: actors.join(',') }),
    ...(query !== '' && { q: query }),
  };
}

function members(list: string | undefined): string[] {
  return list?.split(',') ?? [];
}

const MAX_ZOOM = 22;

function readCamera(text: string | undefined): Camera | null {
  const fields = text?.split('/') ?? [];
  if (fields.length !== 3 || !fields.every((field) => /^-?\d+(\.\d+)?$/.test(field))) return null;
  const [zoom, lat, lng] = fields.map(Number) as [number, number, number];
  const possible =
    zoom >= LEAST_ZOOM && zoom <= MAX_ZOOM && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
  return possible ? { zoom, lat, lng } : null;
}

/** Two decimals of zoom and four of a degree are finer than a screen's pixel. */
function writeCamera({ zoom, lat, lng }: Camera): string {
  return [zoom.toFixed(2), lat.toFixed(4), wrapLng(lng).toFixed(4)].map(trimZeros).join('/');
}

function trimZeros(decimal: string): string {
  return decimal.replace(/\.?0+$/, '').replace(/^-0$/, '0');
}
