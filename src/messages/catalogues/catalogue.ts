import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** Messages as the build has compiled them, by id: a text alone, or the parts of an ICU message. */
export type Catalogue = Readonly<Record<string, string | readonly MessageFormatElement[]>>;

/**
 * What CLDR has of a language, shipped with the page as browsers lack some: Chromium has no Armenian, and prints numbers
 * for Azerbaijani months. A test holds it to what Node has.
 */
export interface LocaleData {
  readonly direction: string;
  readonly number: {
    readonly decimal: string;
    readonly group: string;
    /** How many digits stand at least before the first group: 2 leaves 1234 in one. */
    readonly minimumGroupingDigits: number;
  };
  /** What stands between the members of a list: of two, then of more, at its start, within and at its end. */
  readonly list: {
    readonly two: string;
    readonly start: string;
    readonly middle: string;
    readonly end: string;
  };
  /** As they stand in a date, January first. */
  readonly months: readonly string[];
  /** As they stand without a day. */
  readonly monthsAlone: readonly string[];
  readonly monthsShort: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
}

/** A language of the interface, as it comes to the page. */
export interface InterfaceLanguage {
  /** BCP 47. */
  readonly tag: string;
  readonly locale: LocaleData;
  /** The cardinal category of a number, by CLDR: `one`, `few`, … */
  readonly plural: (number: number) => string;
  readonly page: Catalogue;
}
