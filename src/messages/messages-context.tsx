import { createContext, useContext } from 'react';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

const MessagesContext = createContext<Messages>(en);

/** The words of the interface in the page's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
