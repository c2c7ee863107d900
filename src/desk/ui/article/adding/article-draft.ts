import { ID, wordsOfPattern } from '../../../../evidence/schema/patterns.ts';
import { show } from '../../../../evidence/finding.ts';
import type { Source } from '../../../../evidence/model.ts';
import { createIds } from '../../../../import/records/ids/ids.ts';
import { carrierOf } from '../../../records/desk-records.ts';
import type { Records } from '../../../records/desk-records.ts';
import { oneLine } from '../../../text/one-line.ts';
import type { Stated, Told } from '../../../text/stated.ts';
import { INFERABLE, withInferred } from '../about/inferred.ts';
import { SOURCE_FIELDS, textFault, withText } from '../about/source-texts.ts';
import type { SourceField, SourceTexts, TextFault } from '../about/source-texts.ts';

/** An article that somebody is about to add, its text apart. */
export interface ArticleDraft {
  /** The file's name; empty for what was pasted, and for a piece on another's page. */
  readonly name: string;
  /** Of the text as it is kept; null for a piece on another's page. */
  readonly sha256: string | null;
  /** What its bytes came in, where that is not UTF-8. */
  readonly cameIn: string | null;
  /** Whether the text was taken out of a page. */
  readonly isPage: boolean;
  /** Paragraphs of it that are not kept, by number, from 0; left out for none. */
  readonly cut?: readonly number[];
  /** The source whose page carries it; null where it has a text of its own. */
  readonly carriedBy: string | null;
  /** What the page says of itself. */
  readonly told: Partial<Stated>;
  /** Those of its fields that stand in the text, as they are typed. */
  readonly standing: readonly Standing[];
  readonly texts: SourceTexts;
  /** What somebody has said is inferred, or is not. */
  readonly marks: Partial<Record<SourceField, boolean>>;
  /** As it is typed; null while it follows from publisher and date. */
  readonly id: string | null;
}

/** What the check looks for in the text of an article, unless it is marked as inferred. */
const STANDING = ['title', 'publisher', 'author', 'issued'] as const satisfies SourceField[];
type Standing = (typeof STANDING)[number];

/** Those that stand in a text. */
export function standingIn(texts: SourceTexts, text: string | null): readonly Standing[] {
  return STANDING.filter((field) => {
    const said = oneLine(texts[field]);
    if (said === '' || text === null) return false;
    if (field === 'author')
      return said.split(';').every((name) => name.trim() === '' || text.includes(name.trim()));
    return field === 'issued' ? hasDay(text, said, texts.language) : text.includes(said);
  });
}

/** Whether a text has a day in any of the ways in which days are most often written. @param day `2021-03-14` */
function hasDay(text: string, day: string, language: string): boolean {
  const date = new Date(`${day}T12:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(date.getTime())) return text.includes(day);
  const locales = ['en-GB', 'en-US', ...localesOf(language)];
  const written = locales.flatMap((locale) =>
    (['long', 'medium', 'short'] as const).map((dateStyle) =>
      new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(date),
    ),
  );
  const seen = text.toLowerCase();
  return [day, ...written].some((form) => seen.includes(form.toLowerCase()));
}

function localesOf(language: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(language.trim() === '' ? [] : language.trim());
  } catch {
    // No tag yet: it is typed.
    return [];
  }
}

export const NOTHING_SAID: SourceTexts = {
  title: '',
  type: 'webpage',
  publisher: '',
  issued: '',
  author: '',
  url: '',
  language: '',
  accessed: '',
};

/** A draft in which a field is typed. @param text of the article */
export function withTyped(
  draft: ArticleDraft,
  field: SourceField,
  typed: string,
  text: string | null,
): ArticleDraft {
  const texts = { ...draft.texts, [field]: typed };
  return { ...draft, texts, standing: standingIn(texts, text) };
}

/** What a page or text says of itself, as fields. */
export function textsOfStated(stated: Stated): SourceTexts {
  const told = Object.entries(stated) as [SourceField, Told | null][];
  const said = told.flatMap(([field, one]) => (one ? [[field, one.value]] : []));
  return { ...NOTHING_SAID, ...(Object.fromEntries(said) as Partial<SourceTexts>) };
}

/** Whether a field is marked as inferred: what somebody says of it, else whether anything states it as it is typed. */
export function isDraftInferred(draft: ArticleDraft, field: SourceField): boolean {
  const text = oneLine(draft.texts[field]);
  if (!INFERABLE.has(field) || text === '') return false;
  const told = toldOf(draft, field);
  // What a page's data state and its text does not, nobody can prove by the text that is kept.
  const isStated = STANDING.some((one) => one === field)
    ? draft.standing.some((one) => one === field)
    : told?.value === text && told.basis === 'stated';
  return draft.marks[field] ?? !isStated;
}

/** What the page says of a field. */
export function toldOf({ told }: ArticleDraft, field: SourceField): Told | null {
  return (told as Partial<Record<SourceField, Told | null>>)[field] ?? null;
}

/** The id that a draft has or would have. @param taken by others that are about to be added */
export function draftId(records: Records, draft: ArticleDraft, taken: readonly string[]): string {
  if (draft.id !== null) return draft.id.trim();
  const { publisher, issued, title } = draft.texts;
  const give = createIds([...records.source.keys(), ...taken]);
  return give([publisher || title, issued].join(' '), 'article');
}

/** What is wrong with an id; null where nothing is. */
export function idFault(id: string, taken: ReadonlySet<string>): TextFault | null {
  if (!new RegExp(ID, 'u').test(id)) return { got: show(id), expected: wordsOfPattern(ID)! };
  return taken.has(id)
    ? { got: `${show(id)}, which another source has`, expected: 'an id of its own' }
    : null;
}

/** What keeps a draft from being added, by field. */
export function draftFaults(
  records: Records,
  draft: ArticleDraft,
  taken: readonly string[],
): ReadonlyMap<SourceField | 'id' | 'page', TextFault> {
  const faults = new Map<SourceField | 'id' | 'page', TextFault>();
  const { carriedBy } = draft;
  if (carriedBy !== null && !records.source.has(carriedBy))
    faults.set('page', { got: `${show(carriedBy)}, which no source has`, expected: 'a page’s id' });
  for (const field of SOURCE_FIELDS) {
    const fault = textFault(field, draft.texts[field]);
    if (fault) faults.set(field, fault);
  }
  const others = new Set([...records.source.keys(), ...taken]);
  const fault = idFault(draftId(records, draft, taken), others);
  if (fault) faults.set('id', fault);
  return faults;
}

/** The source that a draft is, once nothing is wrong with it. @param sha256 of the text that is kept of it */
export function sourceOfDraft(
  draft: ArticleDraft,
  id: string,
  sha256: string | null = draft.sha256,
): Source {
  const { carriedBy, texts } = draft;
  const empty = { id, type: texts.type, title: oneLine(texts.title) } as Source;
  const said = (['author', 'publisher', 'issued', 'accessed', 'url', 'language'] as const).reduce(
    (source, field) => withText(source, field, texts[field]),
    empty,
  );
  const custom = { ...(sha256 !== null && { sha256 }), ...(carriedBy !== null && { carriedBy }) };
  return SOURCE_FIELDS.reduce(
    (source, field) => withInferred(source, field, isDraftInferred(draft, field)),
    { ...said, custom } as Source,
  );
}

/** The source whose text is the same; null where there is none. */
export function sourceWithText(records: Records, sha256: string): Source | null {
  for (const source of records.source.values())
    if (source.custom?.sha256 === sha256 && carrierOf(records, source.id) === source.id)
      return source;
  return null;
}
