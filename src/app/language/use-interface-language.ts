import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, useEffect, useSyncExternalStore } from 'react';
import { loadMessages } from '../../messages/catalogues/load-language.ts';
import { en } from '../../messages/en.ts';
import type { LanguageTag } from '../../messages/languages.ts';
import type { Messages } from '../../messages/messages.ts';
import type { KeptState } from '../../state/kept-state.ts';
import { useOwnRoot } from '../../ui/own-root.ts';

/** The language that is asked for; none where the page around a map decides, which is English for now. */
export const LanguageContext = createContext<KeptState<LanguageTag> | null>(null);

interface InterfaceWords {
  /** Those of the language before until the next has come; English where it does not come. */
  readonly words: Messages;
  /** Whether none has come yet. */
  readonly isPending: boolean;
}

/** The words of the language that is asked for, which the map's root is told, as its direction is. */
export function useInterfaceLanguage(language: KeptState<LanguageTag> | null): InterfaceWords {
  const root = useOwnRoot();
  const tag = useSyncExternalStore(language?.subscribe ?? unchanging, language?.get ?? english);
  const { data, isPending } = useQuery({
    queryKey: ['messages', tag],
    queryFn: () => loadMessages(tag),
    ...(tag === 'en' && { initialData: en }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const words = data ?? en;
  useEffect(() => {
    if (isPending) return;
    root.setAttribute('lang', words.language);
    root.setAttribute('dir', words.direction);
  }, [root, words, isPending]);
  return { words, isPending };
}

const unchanging = (): (() => void) => () => {};
const english = (): LanguageTag => 'en';
