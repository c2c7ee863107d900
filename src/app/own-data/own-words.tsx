import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { loadOpenDataWords, openDataInEnglish } from '../../messages/catalogues/load-open-data.ts';
import type { LanguageTag } from '../../messages/languages.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import type { OpenDataWords } from '../../messages/open-data-words.ts';

const OpenDataContext = createContext<OpenDataWords>(openDataInEnglish);

/** The words around a reader's own data, in the page's language. */
export function useOpenDataWords(): OpenDataWords {
  return useContext(OpenDataContext);
}

/** Has what opens a reader's own data speak the page's language: what it says waits for its words, and is English where they don't come. */
export function InOwnWords({ children }: { readonly children: ReactNode }) {
  const page = useMessages();
  const { data, isPending } = useQuery({
    queryKey: ['open-data-words', page.language],
    queryFn: () => loadOpenDataWords(page.language as LanguageTag),
    ...(page.language === 'en' && { initialData: openDataInEnglish }),
    // Those of the language before stay until the next have come: nothing that was typed goes.
    placeholderData: (before: OpenDataWords | undefined) => before,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  if (isPending) return <p role="status">{page.loadingPart}</p>;
  return <OpenDataContext value={data ?? openDataInEnglish}>{children}</OpenDataContext>;
}
