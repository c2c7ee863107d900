/** The licence of a package that is published without the text of it. */
interface SuppliedLicence {
  /** Whose it is, as its repository says; of a licence that asks for it, where the source is. */
  readonly notice: string;
  /** In `licence-texts/`. */
  readonly file: string;
}

/** By the package's name. */
export const SUPPLIED_LICENCES: Readonly<Record<string, SuppliedLicence>> = {
  '@citation-js/date': { notice: 'Copyright (c) Lars Willighagen', file: 'mit.txt' },
  '@citation-js/name': { notice: 'Copyright (c) Lars Willighagen', file: 'mit.txt' },
  '@protomaps/basemaps': {
    notice: 'Copyright 2019-2023 Protomaps LLC, Kelso Cartography',
    file: 'bsd-3-clause.txt',
  },
  '@resvg/resvg-wasm': {
    notice: 'The source is at https://github.com/yisibl/resvg-js.',
    file: 'mpl-2.0.txt',
  },
  pmtiles: { notice: 'Copyright 2021 Protomaps LLC', file: 'bsd-3-clause.txt' },
  saxes: {
    notice: 'Copyright (c) Isaac Z. Schlueter, Louis-Dominique Dubeau and Contributors',
    file: 'isc.txt',
  },
};

/**
 * A licence that its own notice names by an address alone, while whoever carries the package has to give its text: by what
 * the notice says, what the text does, and the file of it in `licence-texts/`.
 */
export const NAMED_LICENCE = {
  notice: /Licensed under the Apache License, Version 2\.0/,
  text: /TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION/,
  file: 'apache-2.0.txt',
};

/** A package's part of the bundler's list that is its heading alone. */
const BARE = /^## (\S+) - \S+ \(.+\)$/;

/**
 * Puts under each bare heading of a list the text that its package was published without, and under each notice that names
 * `NAMED_LICENCE` the text of it.
 * @param textOf null where none is known @param named the text of `NAMED_LICENCE`
 * @throws {Error} where none is known: nothing may be carried without its licence
 */
export function fillLicences(
  list: string,
  textOf: (name: string) => string | null,
  named: string,
): string {
  return list
    .split(/^(?=## )/m)
    .map((part) => {
      const whole = part.trimEnd();
      const [, name] = BARE.exec(whole) ?? [];
      const isNamed = NAMED_LICENCE.notice.test(whole) && !NAMED_LICENCE.text.test(whole);
      if (isNamed) return `${whole}\n\n${named.trimEnd()}`;
      if (name === undefined) return whole;
      const supplied = textOf(name);
      if (supplied === null)
        throw new Error(
          `got no licence text with ${name}, expected one: add it to src/cli/bundle/supplied-licences.ts`,
        );
      return `${whole}\n\n${supplied.trim()}`;
    })
    .join('\n\n');
}
