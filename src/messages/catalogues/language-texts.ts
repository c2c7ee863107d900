import { directionOf, isolated } from '../text-direction.ts';
import type { Catalogue, InterfaceLanguage, LocaleData, MessagePart } from './catalogue.ts';

/** The values of a message, by their names. */
export type Values = Readonly<Record<string, string | number>>;

/** How one language writes messages, lists and numbers. */
export interface LanguageTexts {
  /** @throws where the catalogue has no such message, or the message asks for another value */
  readonly say: (id: string, values?: Values) => string;
  /** A name or title in a sentence: one of another direction turns nothing around it. */
  readonly apart: (text: string) => string;
  /** Names in a sentence: `A, B, and C`. */
  readonly list: (names: readonly string[]) => string;
  /** `1,234`, with at most three digits after the point. */
  readonly number: (number: number) => string;
}

export function languageTexts(
  { tag, locale, plural }: InterfaceLanguage,
  catalogue: Catalogue,
): LanguageTexts {
  const number = (value: number): string => numberText(value, locale.number);
  const written = (value: string | number): string =>
    typeof value === 'number' ? number(value) : value;
  const text = (parts: readonly MessagePart[], values: Values, counted = 0): string =>
    parts
      .map((part) => {
        if (typeof part === 'string') return part;
        if (part === 0) return number(counted);
        const [name, by, cases] = part;
        const value = values[name];
        if (value === undefined) throw new Error(`A message in ${tag} lacks its value “${name}”.`);
        if (!cases) return by === 0 ? written(value) : String(value);
        const isPlural = by === 1 && typeof value === 'number';
        const chosen =
          (isPlural ? (cases[`=${value}`] ?? cases[plural(value)]) : cases[value]) ??
          cases['other'];
        return text(chosen ?? [], values, isPlural ? value : counted);
      })
      .join('');
  const apart = (value: string): string =>
    directionOf(value) === locale.direction ? value : isolated(value);
  return {
    say: (id, values = {}) => {
      const message = catalogue[id];
      if (message === undefined) throw new Error(`There is no message “${id}” in ${tag}.`);
      if (typeof message === 'string') return message;
      return text(message, values);
    },
    apart,
    list: (names) => listText(names.map(apart), locale.list),
    number,
  };
}

function numberText(
  value: number,
  { decimal, group, minimumGroupingDigits }: LocaleData['number'],
) {
  const [whole = '', part = ''] = String(Math.round(Math.abs(value) * 1000) / 1000).split('.');
  const grouped =
    whole.length >= 3 + minimumGroupingDigits ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  return `${value < 0 ? '-' : ''}${grouped}${part === '' ? '' : decimal}${part}`;
}

function listText(names: readonly string[], { two, start, middle, end }: LocaleData['list']) {
  const { length } = names;
  if (length < 3) return names.join(two);
  return names
    .map((name, at) => {
      const after = at === length - 2 ? end : at === 0 ? start : middle;
      return at === length - 1 ? name : `${name}${after}`;
    })
    .join('');
}
