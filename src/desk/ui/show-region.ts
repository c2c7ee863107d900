import { createContext } from 'react';

/** The desk's regions, in their order. */
export const REGIONS = ['article', 'claims', 'map'] as const;
export type Region = (typeof REGIONS)[number];

/** Shows a region where there is room for one alone: what is hidden takes no focus. */
export const ShowRegionContext = createContext<(region: Region) => void>(() => {});
