import { createGuideMarkdown } from './guide-markdown.ts';

/** A chapter of the guide: what an address names it by, its title, and its text as HTML. */
export interface GuideChapter {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

export interface GuideText {
  readonly lead: string;
  readonly chapters: readonly GuideChapter[];
}

const CHAPTER = /^## (.+) \{#([\w-]+)\}$/m;

/** A line that stands only where a value is there. */
const CONDITIONAL = /^\{\?(\w+)\} ?(.*)\n/gm;

/**
 * Reads the guide: Markdown as `createGuideMarkdown` has it, with `{name}` where a value of the site belongs, `{?name} ` before
 * a line that stands only where there is such a value, chapters as `## Title {#id}`, a line `Table <part>: <caption>`
 * before each table of the contract's names, and the name of a recipe behind the fence of code that a test runs.
 */
export function readGuide(text: string, values: Readonly<Record<string, string>>): GuideText {
  const chosen = text.replace(CONDITIONAL, (_, name: string, line: string) =>
    values[name] === undefined ? '' : `${line}\n`,
  );
  const filled = chosen.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const [lead = '', ...parts] = filled.split(CHAPTER);
  const chapters: GuideChapter[] = [];
  for (let at = 0; at < parts.length; at += 3) {
    const [title, id, body] = parts.slice(at, at + 3) as [string, string, string];
    chapters.push({ id, title, html: createGuideMarkdown().parse(body, { async: false }) });
  }
  return { lead: lead.trim(), chapters };
}
