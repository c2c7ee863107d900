import { useDesk, useDeskActions } from '../../desk-context.tsx';
import { SOURCE_FIELDS } from './source-texts.ts';
import type { SourceField, SourceTexts } from './source-texts.ts';

/** What was typed in a field, and what the source had once it was: from then on another's change counts. */
interface TypedText {
  readonly text: string;
  readonly led: string;
}

export interface TypedTexts {
  readonly texts: SourceTexts;
  /** @param led what the source has now that this is typed */
  readonly type: (field: SourceField, text: string, led: string) => void;
}

/** What a field of a source is called among what is typed. */
export function fieldOfSource(source: string, field: string): string {
  return `source:${source}:${field}`;
}

/** The fields of a source as they are typed, be it right or not; where a source says otherwise by now, as it says. */
export function useTypedTexts(source: string, said: SourceTexts): TypedTexts {
  const actions = useDeskActions();
  const all = useDesk(({ typed }) => typed);
  const nameOf = (field: SourceField): string => fieldOfSource(source, field);
  const texts = SOURCE_FIELDS.map((field) => {
    const kept = all[nameOf(field)];
    const typed = kept === undefined ? null : (JSON.parse(kept) as TypedText);
    return [field, typed?.led === said[field] ? typed.text : said[field]] as const;
  });
  return {
    texts: Object.fromEntries(texts) as SourceTexts,
    type: (field, text, led) =>
      actions.type(nameOf(field), text === led ? null : JSON.stringify({ text, led })),
  };
}
