import { createContext, useContext } from 'react';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** Told by whoever loads a language. */
export const MessagesContext = createContext<Messages>(en);

/** The words of the interface in the page's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
