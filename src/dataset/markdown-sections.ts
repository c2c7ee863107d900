/** A heading of a Markdown file and the paragraphs and list items under it, as plain text. */
export interface Section {
  readonly heading: string;
  /** How many `#` the heading has. */
  readonly level: number;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
}

/**
 * The little Markdown that the notes beside the data are written in: headings, paragraphs, `-` lists. What stands
 * before the first heading has the heading `''` and level 0.
 */
export function markdownSections(text: string): Section[] {
  const sections: { heading: string; level: number; paragraphs: string[]; items: string[] }[] = [
    { heading: '', level: 0, paragraphs: [], items: [] },
  ];
  /** The list that the next line goes on with, if it goes on. */
  let open: string[] | null = null;
  for (const line of text.split(/\r?\n/)) {
    const section = sections.at(-1)!;
    const heading = /^(#{1,6})\s+(.*?)\s*$/.exec(line);
    const item = /^[-*]\s+(.*?)\s*$/.exec(line);
    if (heading) {
      const [, signs = '', words = ''] = heading;
      sections.push({ heading: words, level: signs.length, paragraphs: [], items: [] });
      open = null;
    } else if (item) {
      section.items.push(item[1] ?? '');
      open = section.items;
    } else if (line.trim() === '') {
      open = null;
    } else if (open) {
      open.push(`${open.pop() ?? ''} ${line.trim()}`);
    } else {
      section.paragraphs.push(line.trim());
      open = section.paragraphs;
    }
  }
  return sections;
}

/** A text that begins with its title: `# Title`. */
export function titleAndBody(text: string): { title: string | null; body: string } {
  const [, title, body = ''] = /^\s*#\s+(.+)(?:\n([\s\S]*))?$/.exec(text) ?? [];
  return title === undefined ? { title: null, body: text } : { title: title.trim(), body };
}

/**
 * Takes out of a Markdown text the sections `## <name>` of some names, each up to the next heading that is no part of it.
 * @returns what is left, and what the sections say, by name
 */
export function takeSections(
  text: string,
  names: { readonly has: (name: string) => boolean },
): { rest: string; sections: ReadonlyMap<string, string> } {
  const rest: string[] = [];
  const sections = new Map<string, string[]>();
  let taken = rest;
  for (const line of text.split(/\r?\n/)) {
    const [, signs = '', heading = ''] = /^(#{1,2})\s+(.*?)\s*$/.exec(line) ?? [];
    if (signs === '##' && names.has(heading)) {
      taken = sections.get(heading) ?? [];
      sections.set(heading, taken);
    } else {
      if (signs !== '') taken = rest;
      taken.push(line);
    }
  }
  return {
    rest: rest.join('\n'),
    sections: new Map(Array.from(sections, ([name, lines]) => [name, lines.join('\n')])),
  };
}

/** One version of the data: what changed on which day. */
export interface Release {
  readonly version: string;
  /** ISO 8601. */
  readonly date: string;
  readonly changes: readonly { readonly kind: string; readonly items: readonly string[] }[];
}

const RELEASE = /^\[?(\d+\.\d+\.\d+)\]?\s*[-–]\s*(\d{4}-\d{2}-\d{2})$/;

/** The releases of a changelog in the form of “Keep a Changelog”, in its order; anything unreleased is left out. */
export function parseChangelog(text: string): Release[] {
  const releases: { version: string; date: string; changes: Release['changes'][number][] }[] = [];
  let current: (typeof releases)[number] | null = null;
  for (const { heading, level, items } of markdownSections(text)) {
    if (level === 2) {
      const [, version, date] = RELEASE.exec(heading) ?? [];
      current = version && date ? { version, date, changes: [] } : null;
      if (current) releases.push(current);
    } else if (level === 3 && current) {
      current.changes.push({ kind: heading, items });
    }
  }
  return releases;
}
