import { createContext, useContext } from 'react';
import { useMessages } from './messages-context.tsx';

/** The language of a dataset's titles and notes: the first of its languages. */
export const DataLanguageContext = createContext<string | undefined>(undefined);

interface Props {
  /** An element that has no direction of its own takes that of the text. */
  readonly as?: 'bdi' | 'b' | 'h1' | 'h2' | 'h3' | 'p' | 'span' | 'td' | 'dt' | 'dd';
  readonly text: string;
  /** Left out: that of the dataset's titles and notes. Null: not known. */
  readonly lang?: string | null | undefined;
  readonly id?: string;
  readonly className?: string;
}

/** Words of the data: in their own direction, and marked with their language where it isn't the page's. */
export function DataText({ as: Element = 'bdi', text, lang, ...attributes }: Props) {
  return (
    <Element {...attributes} lang={useForeign(lang)} dir={Element === 'bdi' ? undefined : 'auto'}>
      {text}
    </Element>
  );
}

/** The language to mark words of the data with: none where it is the page's. @param lang as of `DataText` */
export function useForeign(lang?: string | null): string | undefined {
  const { language } = useMessages();
  const ofData = useContext(DataLanguageContext);
  const written = lang === undefined ? ofData : lang;
  return written === null || written === language ? undefined : written;
}
