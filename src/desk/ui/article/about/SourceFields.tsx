import { useId } from 'react';
import { CSL_TYPES } from '../../../../evidence/schema/csl.ts';
import { articleWords } from '../../../../messages/desk-rooms/desk-article-words.ts';
import { datasetOf } from '../../../records/desk-records.ts';
import { useRecords } from '../../desk-context.tsx';
import { ArticleField } from './ArticleField.tsx';
import { INFERABLE } from './inferred.ts';
import { SOURCE_FIELDS, textFault, textsOf } from './source-texts.ts';
import type { SourceField, SourceTexts, TextFault } from './source-texts.ts';

const words = articleWords.form;

/** The types that articles most often have; the others of CSL stand behind them. */
const COMMON = [
  'webpage',
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'post',
  'post-weblog',
  'report',
  'broadcast',
];

interface Props {
  readonly texts: SourceTexts;
  /** What is wrong with a field, where that is to be said. */
  readonly faultOf: (field: SourceField) => TextFault | null;
  /** Where a field's words come from; null where nobody but the person says it. */
  readonly noteOf: (field: SourceField) => string | null;
  readonly isInferred: (field: SourceField) => boolean;
  readonly onText: (field: SourceField, text: string) => void;
  readonly onInferred: (field: SourceField, inferred: boolean) => void;
}

/** What a source says of an article, field by field, each with whether the article states it. */
export function SourceFields({ texts, faultOf, noteOf, isInferred, onText, onInferred }: Props) {
  const id = useId();
  const offered = useOffered();
  return (
    <>
      {SOURCE_FIELDS.map((field) => (
        <ArticleField
          key={field}
          id={`${id}-${field}`}
          label={words.field[field]}
          hint={words.hint[field]}
          note={isAfterToday(field, texts[field]) ? words.afterToday : noteOf(field)}
          fault={faultOf(field)}
          value={texts[field]}
          onText={(text) => onText(field, text)}
          inferred={INFERABLE.has(field) && texts[field].trim() !== '' ? isInferred(field) : null}
          onInferred={(inferred) => onInferred(field, inferred)}
          offered={offered[field] ?? []}
          control={
            field === 'type' ? (
              <select
                id={`${id}-type`}
                className="desk-article-field__input"
                value={texts.type}
                onChange={({ target }) => onText('type', target.value)}
              >
                <optgroup label={words.common}>{COMMON.map(option)}</optgroup>
                <optgroup label={words.otherTypes}>
                  {CSL_TYPES.filter((type) => !COMMON.includes(type)).map(option)}
                </optgroup>
              </select>
            ) : null
          }
          beside={
            field === 'accessed' && (
              <button type="button" className="button" onClick={() => onText('accessed', dayNow())}>
                {words.today}
              </button>
            )
          }
        />
      ))}
    </>
  );
}

function option(type: string) {
  return (
    <option key={type} value={type}>
      {type.replaceAll(/[-_]/g, ' ')}
    </option>
  );
}

/** What other sources of the dataset have, to be chosen from. */
function useOffered(): Partial<Record<SourceField, readonly string[]>> {
  const records = useRecords();
  const all = [...records.source.values()].map(textsOf);
  const of = (field: SourceField, ...more: readonly string[]): readonly string[] => [
    ...new Set([...more, ...all.map((texts) => texts[field])].filter((text) => text !== '')),
  ];
  const languages = datasetOf(records).languages ?? [];
  return { publisher: of('publisher'), language: of('language', ...languages) };
}

/** No article is of a day to come; its date may be right elsewhere on the globe, a day ahead. */
function isAfterToday(field: SourceField, text: string): boolean {
  if ((field !== 'issued' && field !== 'accessed') || textFault(field, text) !== null) return false;
  return text.trim() > dayNow(1);
}

/** The reader's own day, or so many days after it. */
function dayNow(later = 0): string {
  const now = new Date();
  now.setDate(now.getDate() + later);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
