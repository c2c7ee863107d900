import { SaxesParser } from 'saxes';
import { UnreadableFileError } from '../../unreadable.ts';

/** An element with what it holds: its name without a prefix, its text with that of CDATA. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** How deep elements may lie in one another. */
export const MOST_DEPTH = 100;

/**
 * Reads XML whole. Entities are the five of XML and characters by number: a document type, which may define others, is refused.
 * @throws {UnreadableFileError} where it isn't well formed, names what to fear, or is nested past the limit
 */
export function readXml(file: string, text: string): XmlElement {
  const parser = new SaxesParser({ position: true });
  const open: Making[] = [];
  let root: Making | null = null;
  const refuse = (got: string, expected: string, cure?: string): never => {
    throw new UnreadableFileError(file, got, expected, cure);
  };
  parser.on('error', ({ message }) =>
    refuse(
      `XML that isn’t well formed (${message.slice(0, 200)})`,
      'well-formed XML',
      /entity/i.test(message)
        ? 'write the character itself instead of the entity'
        : 'the file may have been cut short: export it again',
    ),
  );
  parser.on('doctype', () =>
    refuse(
      'XML with a document type (DOCTYPE), which may define entities',
      'XML without one',
      'remove the DOCTYPE from the file',
    ),
  );
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= MOST_DEPTH)
      refuse(`XML nested more than ${MOST_DEPTH} deep`, `at most ${MOST_DEPTH} levels`);
    const made: Making = {
      name: local(name),
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [local(key), String(value)]),
      ),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(made);
    root ??= made;
    open.push(made);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const add = (words: string): void => {
    const last = open.at(-1);
    if (last) last.text += words;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return root ?? refuse('XML without an element', 'an XML document');
}

interface Making {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The children of one name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The text of the first child of a name, without the space around it; empty for none. */
export function childText(element: XmlElement | undefined, name: string): string {
  return element?.children.find((child) => child.name === name)?.text.trim() ?? '';
}

/**
 * The encoding that XML says it is in, in lower case, as `TextDecoder` takes it; null where it says none.
 * @param beginning its first bytes as Latin-1
 */
export function declaredEncoding(beginning: string): string | null {
  const declared = /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([A-Za-z][\w.-]{0,40})["']/.exec(
    beginning,
  );
  return declared?.[1]?.toLowerCase() ?? null;
}
