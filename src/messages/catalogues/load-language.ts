import { en } from '../en.ts';
import type { LanguageTag } from '../languages.ts';
import type { Messages } from '../messages.ts';
import type { InterfaceLanguage } from './catalogue.ts';
import { createMessages } from './create-messages.ts';

/** Languages that are loaded: English, in which the interface is written, comes with what says it. */
export type LoadedTag = Exclude<LanguageTag, 'en'>;

/** Each language in a file of its own, which comes where it is read. */
const LOADERS: Readonly<Record<LoadedTag, () => Promise<InterfaceLanguage>>> = {
  az: async () => (await import('./az/az.ts')).azerbaijani,
  hy: async () => (await import('./hy/hy.ts')).armenian,
  ru: async () => (await import('./ru/ru.ts')).russian,
  tr: async () => (await import('./tr/tr.ts')).turkish,
  es: async () => (await import('./es/es.ts')).spanish,
  ar: async () => (await import('./ar/ar.ts')).arabic,
};

/** @throws where its file does not come */
export const loadLanguage = (tag: LoadedTag): Promise<InterfaceLanguage> => LOADERS[tag]();

/** The page's words in a language. @throws where its file does not come */
export async function loadMessages(tag: LanguageTag): Promise<Messages> {
  return tag === 'en' ? en : createMessages(await loadLanguage(tag));
}
