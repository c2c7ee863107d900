/** The version of `PublishedCitations`: a page refuses another. */
export const CITATIONS_FORMAT = 1;

export const CITATION_FORMATS = ['text', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** One citation, written out in each format; CSL-JSON as text too, ready to be copied. */
export type Citation = Readonly<Record<CitationFormat, string>>;

/** What the build writes to `data/<id>/citations.json`. */
export interface PublishedCitations {
  readonly format: typeof CITATIONS_FORMAT;
  /** The data's own version. */
  readonly version: string;
  /** A template: `fillCitation` puts the address and the day of access in. */
  readonly dataset: Citation;
  /** In the order of the sources' file. */
  readonly articles: readonly ({ readonly id: string } & Citation)[];
  /** The files that can be downloaded, by name, with their sizes in bytes. */
  readonly files: Readonly<Record<string, number>>;
}

/** What stands in a template for what only the page knows. The braces occur in no other place of it. */
export const PLACEHOLDERS = {
  /** The record's key: two views cited in one text need two. */
  key: '{{key}}',
  address: '{{address}}',
  /** `2026-11-22`. */
  accessed: '{{accessed}}',
  /** `2026/11/22`, as RIS writes days. */
  accessedRis: '{{accessed-ris}}',
  /** `2026,11,22`, as CSL-JSON does. */
  accessedCsl: '{{accessed-csl}}',
  /** The day and the address in a reader's words. */
  retrieved: '{{retrieved}}',
} as const;

export interface Access {
  /** The dataset's id, and for a view what sets it apart. */
  readonly key: string;
  /** Absolute. */
  readonly address: string;
  /** `[year, month, day]`, January is 1. */
  readonly day: readonly [number, number, number];
  /** The sentence that says when and where it was retrieved. */
  readonly retrieved: string;
}

/** The template's citation of one address, seen on one day. */
export function fillCitation(template: Citation, access: Access): Citation {
  const [year, month, day] = access.day;
  const two = (value: number): string => String(value).padStart(2, '0');
  const values: Record<keyof typeof PLACEHOLDERS, string> = {
    key: access.key.replace(/[^\w]+/g, '-').replace(/-$/, ''),
    address: escapeAddress(access.address),
    accessed: `${year}-${two(month)}-${two(day)}`,
    accessedRis: `${year}/${two(month)}/${two(day)}`,
    accessedCsl: `${year},${month},${day}`,
    retrieved: access.retrieved,
  };
  const fill = (text: string): string =>
    Object.entries(PLACEHOLDERS).reduce(
      (filled, [name, token]) =>
        filled.replaceAll(token, () => values[name as keyof typeof values]),
      text,
    );
  return {
    text: fill(template.text),
    bibtex: fill(template.bibtex),
    ris: fill(template.ris),
    csl: fill(template.csl),
  };
}

/** What would end a field of BibTeX or a string of JSON too early; a browser's own addresses mostly have them escaped. */
function escapeAddress(address: string): string {
  return address.replace(/[{}\\"\s]/g, (sign) => encodeURIComponent(sign));
}

export class CitationsFormatError extends Error {
  constructor(got: string) {
    super(
      `Unreadable citations: got ${got}, expected format ${CITATIONS_FORMAT}. ` +
        'Page and data come from different builds: reload the page, or publish both again.',
    );
    this.name = 'CitationsFormatError';
  }
}

/** @throws {CitationsFormatError} when it is of another format */
export function decodeCitations(value: unknown): PublishedCitations {
  const format = (value as { format?: unknown } | null)?.format;
  if (format !== CITATIONS_FORMAT) throw new CitationsFormatError(`format ${String(format)}`);
  return value as PublishedCitations;
}
