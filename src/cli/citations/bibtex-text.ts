import { CSL_NAMES } from '../../evidence/schema/csl.ts';

/** What BibTeX and TeX read as more than a letter, and how it is written so that it is one. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': 'textbackslash{}',
  '{': 'textbraceleft{}',
  '}': 'textbraceright{}',
  $: 'textdollar{}',
  _: 'textunderscore{}',
  '^': 'textasciicircum{}',
  '~': 'textasciitilde{}',
  '&': '&',
  '%': '%',
  '#': '#',
};

/** A text that stays text in a field of BibTeX. */
export function bibtexEscaped(text: string): string {
  return text.replace(/[\\{}$_^~&%#]/g, (sign) => `\\${COMMANDS[sign]}`);
}

interface Name {
  readonly family?: string;
  readonly literal?: string;
}

/** A CSL item whose values end no field of BibTeX: citation-js writes names of one part and DOIs as they stand. */
export function safeForBibtex<Item extends object>(item: Item): Item {
  const fields = item as Readonly<Record<string, unknown>>;
  const names = CSL_NAMES.filter((field) => Array.isArray(fields[field]));
  const safeNames = names.map((field) => [field, (fields[field] as Name[]).map(safeName)] as const);
  const doi = fields['DOI'];
  return {
    ...item,
    ...Object.fromEntries(safeNames),
    ...(typeof doi === 'string' && { DOI: doi.replace(/[{}\\]/g, '') }),
  };
}

function safeName(name: Name): Name {
  const { literal, family, ...parts } = name;
  if (literal !== undefined) return { ...name, literal: bibtexEscaped(literal) };
  const isAlone = family !== undefined && Object.keys(parts).length === 0;
  return isAlone ? { family: bibtexEscaped(family) } : name;
}
