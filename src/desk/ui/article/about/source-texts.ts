import { show } from '../../../../evidence/finding.ts';
import type { Source } from '../../../../evidence/model.ts';
import {
  ADDRESS,
  LANGUAGE_TAG,
  TEXT,
  wordsOfPattern,
} from '../../../../evidence/schema/patterns.ts';
import { oneLine } from '../../../text/one-line.ts';

/** What is asked about an article, in the order of the form. */
export const SOURCE_FIELDS = [
  'title',
  'type',
  'publisher',
  'issued',
  'author',
  'url',
  'language',
  'accessed',
] as const;
export type SourceField = (typeof SOURCE_FIELDS)[number];

/** Each field as it is typed; empty where nothing is said. */
export type SourceTexts = Readonly<Record<SourceField, string>>;

/** What was typed, and what it should have been, in words. */
export interface TextFault {
  readonly got: string;
  readonly expected: string;
}

type CslDate = NonNullable<Source['issued']>;
type CslName = NonNullable<Source['author']>[number];

const NAMES = {
  title: 'title',
  type: 'type',
  issued: 'issued',
  author: 'author',
  url: 'URL',
  language: 'language',
  accessed: 'accessed',
} as const;

/** The name of the CSL variable that a field is. What one has as its publisher alone is that. */
export function cslName(source: Partial<Source>, field: SourceField): keyof Source {
  if (field !== 'publisher') return NAMES[field];
  const isPublisher = source['container-title'] === undefined && source.publisher !== undefined;
  return isPublisher ? 'publisher' : 'container-title';
}

/** A source's fields as they are typed. */
export function textsOf(source: Partial<Source>): SourceTexts {
  return {
    title: source.title ?? '',
    type: source.type ?? '',
    publisher: source['container-title'] ?? source.publisher ?? '',
    issued: source.issued ? dateText(source.issued) : '',
    author: (source.author ?? []).map(nameText).join('; '),
    url: source.URL ?? '',
    language: source.language ?? '',
    accessed: source.accessed ? dateText(source.accessed) : '',
  };
}

/** What is wrong with a field as it is typed; null where nothing is. */
export function textFault(field: SourceField, text: string): TextFault | null {
  const got = show(text);
  const typed = oneLine(text);
  if (typed === '')
    return field === 'title' ? { got: 'nothing', expected: 'what the article is called' } : null;
  if (field === 'issued' || field === 'accessed')
    return dateOf(typed)
      ? null
      : { got, expected: 'a day (2021-03-14), a month (2021-03) or a year (2021)' };
  if (field === 'author')
    return authorsOf(typed).length > 0 && new RegExp(TEXT, 'u').test(typed)
      ? null
      : { got, expected: 'names with semicolons between them' };
  const pattern = field === 'url' ? ADDRESS : field === 'language' ? LANGUAGE_TAG : TEXT;
  if (new RegExp(pattern, 'u').test(typed)) return null;
  return { got, expected: wordsOfPattern(pattern)! };
}

/**
 * A source with a field said otherwise. Names and dates that are typed as they were stay what they were, with what can't
 * be typed of them. @param text without a fault; empty takes the field away
 */
export function withText(source: Source, field: SourceField, text: string): Source {
  const typed = oneLine(text);
  if (textsOf(source)[field] === typed) return source;
  const name = cslName(source, field);
  const { [name]: _, ...others } = source;
  if (typed === '' && field !== 'title' && field !== 'type') return others as Source;
  return { ...source, [name]: valueOf(source, field, typed) };
}

function valueOf(before: Source, field: SourceField, typed: string): unknown {
  if (field === 'issued' || field === 'accessed') return dateOf(typed);
  if (field !== 'author') return typed;
  return authorsOf(typed).map(
    (name) => before.author?.find((one) => nameText(one) === name) ?? nameOf(name),
  );
}

function authorsOf(text: string): readonly string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** With a comma, its family name first; else as it is written, as nobody can tell the order of every language. */
function nameOf(text: string): CslName {
  const [family = '', given = '', more] = text.split(',', 3).map((part) => part.trim());
  return family && given && more === undefined ? { family, given } : { literal: text };
}

function nameText(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ');
  return [family, given, name.suffix].filter(Boolean).join(', ');
}

const DAY = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** @returns null where it is none of the calendar */
function dateOf(text: string): CslDate | null {
  const ends = text.split('/').map(partsOf);
  if (ends.length > 2 || ends.some((parts) => parts === null)) return null;
  return { 'date-parts': ends as number[][] };
}

function partsOf(text: string): number[] | null {
  const [, ...found] = DAY.exec(text) ?? [];
  const [year, month, day] = found.filter((part) => part !== undefined).map(Number);
  if (year === undefined) return null;
  if (month === undefined) return [year];
  if (month < 1 || month > 12) return null;
  if (day === undefined) return [year, month];
  const last = new Date(Date.UTC(2000, 0));
  last.setUTCFullYear(year, month, 0);
  return day >= 1 && day <= last.getUTCDate() ? [year, month, day] : null;
}

function dateText(date: CslDate): string {
  const [first, last] = (date['date-parts'] ?? []).map((parts) =>
    parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'),
  );
  if (first === undefined) return date.literal ?? date.raw ?? String(date.season ?? '');
  return last === undefined ? first : `${first}/${last}`;
}
