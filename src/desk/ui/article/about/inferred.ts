import type { Source } from '../../../../evidence/model.ts';
import { cslName, withText } from './source-texts.ts';
import type { SourceField } from './source-texts.ts';

/** What a text may state of itself, or not: what somebody knows from elsewhere is marked as inferred. */
export const INFERABLE: ReadonlySet<SourceField> = new Set([
  'title',
  'publisher',
  'issued',
  'author',
  'url',
  'language',
]);

export function isInferred(source: Source, field: SourceField): boolean {
  return source.custom?.inferred?.includes(cslName(source, field)) ?? false;
}

/** A source with a field marked as inferred, or not; what it doesn't have is neither. */
export function withInferred(source: Source, field: SourceField, inferred: boolean): Source {
  const name = cslName(source, field);
  const { inferred: before = [], ...rest } = source.custom ?? {};
  const isMarked = inferred && source[name] !== undefined;
  if (before.includes(name) === isMarked) return source;
  const now = isMarked ? [...before, name] : before.filter((one) => one !== name);
  const custom = now.length > 0 ? { ...rest, inferred: now } : rest;
  const { custom: _, ...others } = source;
  return Object.keys(custom).length > 0 ? { ...others, custom } : others;
}

/**
 * A source with a field said otherwise: what it did not say before is marked as inferred, until somebody says that the
 * text states it; what it says no more is neither.
 */
export function saidOtherwise(source: Source, field: SourceField, text: string): Source {
  const name = cslName(source, field);
  const said = withText(source, field, text);
  if (said[name] === undefined && isInferred(source, field))
    return withText(withInferred(source, field, false), field, text);
  return source[name] === undefined && INFERABLE.has(field)
    ? withInferred(said, field, true)
    : said;
}
