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
 * A source with a field said otherwise: what it did not say when somebody came to the field is marked as inferred, until
 * somebody says that the text states it; what it says no more is neither.
 * @param entered the source as it was then: what is cleared and typed again is what it was
 */
export function saidOtherwise(
  source: Source,
  field: SourceField,
  text: string,
  entered: Source = source,
): Source {
  const said = saidFrom(withFieldOf(source, entered, field), field, text);
  return JSON.stringify(said) === JSON.stringify(source) ? source : said;
}

function saidFrom(source: Source, field: SourceField, text: string): Source {
  const name = cslName(source, field);
  const said = withText(source, field, text);
  if (said === source) return source;
  if (said[name] === undefined && isInferred(source, field))
    return withText(withInferred(source, field, false), field, text);
  return source[name] === undefined && INFERABLE.has(field)
    ? withInferred(said, field, true)
    : said;
}

/** A source with a field, and whether that is inferred, as another has them and in that one's order. */
function withFieldOf(source: Source, other: Source, field: SourceField): Source {
  if (source === other) return source;
  const names: readonly string[] =
    field === 'publisher' ? ['container-title', 'publisher'] : [cslName(other, field)];
  const { inferred: marked = [], ...rest } = source.custom ?? {};
  const ofOther = other.custom?.inferred ?? [];
  const inferred = [
    ...ofOther.filter((name) => names.includes(name) || marked.includes(name)),
    ...marked.filter((name) => !names.includes(name) && !ofOther.includes(name)),
  ];
  const custom = inferred.length > 0 ? { ...rest, inferred } : rest;
  const { custom: _, ...now } = source;
  const all: Record<string, unknown> = {
    ...now,
    ...(Object.keys(custom).length > 0 && { custom }),
  };
  for (const name of names) delete all[name];
  const ofField = Object.entries(other).filter(([name]) => names.includes(name));
  const values = { ...all, ...Object.fromEntries(ofField) };
  const order = [...new Set([...Object.keys(other), ...Object.keys(values)])];
  return Object.fromEntries(
    order.filter((name) => name in values).map((name) => [name, values[name]]),
  ) as Source;
}
