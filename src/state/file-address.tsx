import { createContext, useContext } from 'react';

/** Where a file that the dataset carries is served from, by its path in the dataset. */
export type FileAddress = (path: string) => string;

/** Files stand beside the dataset's own, in `files/`. @param dataHref the address of its `dataset.json` */
export function fileAddress(dataHref: string): FileAddress {
  const folder = dataHref.replace(/[^/]*$/, '');
  return (path) => `${folder}files/${path.split('/').map(encodeURIComponent).join('/')}`;
}

export const FileAddressContext = createContext<FileAddress>((path) => path);

export function useFileAddress(): FileAddress {
  return useContext(FileAddressContext);
}
