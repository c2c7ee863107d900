import { createContext, useContext } from 'react';
import type { AddressBar } from './view/address.ts';

/** The address that follows the view: the page's, or one that is kept for a map among others. */
export const PageAddressContext = createContext<AddressBar | null>(null);

/** @throws {Error} outside a `PageAddressContext` */
export function usePageAddress(): AddressBar {
  const address = useContext(PageAddressContext);
  if (!address)
    throw new Error('No address: got none, expected a <PageAddressContext> above this component.');
  return address;
}
