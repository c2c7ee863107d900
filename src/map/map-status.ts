/** What the contract's `data-map` says: `idle` is a whole frame of the basemap drawn and the camera still. */
export type MapStatus = 'loading' | 'idle' | 'moving' | 'unavailable';
