/**
 * A part of a message: a text; a value by its name, as it is, or as a number (0); a choice by the plural of a number (1), or
 * by the value itself (2), with the parts of each case, `=0` and the like among those of a plural; 0 for the number that
 * the plural around it is of.
 */
export type MessagePart =
  | string
  | 0
  | readonly [name: string]
  | readonly [name: string, as: 0]
  | readonly [name: string, by: 1 | 2, cases: Readonly<Record<string, readonly MessagePart[]>>];

/** An ICU message as the build has compiled it; a text alone where it has no values. */
export type Compiled = string | readonly MessagePart[];

/** Messages by id. */
export type Catalogue = Readonly<Record<string, Compiled>>;

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
