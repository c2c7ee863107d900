/** What a map of streets needs besides, in one file that other maps do not load. */
export { addPmtiles } from './pmtiles-protocol.ts';
export { streetStyle } from './street-layers.ts';
