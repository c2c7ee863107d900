import { addPmtiles } from './pmtiles-protocol.ts';

/** What a map of streets needs besides, in one file that other maps do not load. */
export { streetStyle } from './street-layers.ts';

addPmtiles();
