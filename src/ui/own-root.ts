import { createContext, useContext } from 'react';

/**
 * The element that all of one map lies in, and that carries what is said of it as a whole: the document's where the page
 * is the map's. What lies outside, another map among it, is none of its business.
 */
export const OwnRootContext = createContext<HTMLElement | null>(null);

/** @throws {Error} outside an `OwnRootContext` */
export function useOwnRoot(): HTMLElement {
  const root = useContext(OwnRootContext);
  if (!root)
    throw new Error('No root: got none, expected an <OwnRootContext> above this component.');
  return root;
}
