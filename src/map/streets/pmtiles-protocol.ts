import { addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';

/** Teaches MapLibre to read the tiles of an archive by ranges of its bytes, from whatever host serves the site. */
export function addPmtiles(): void {
  addProtocol('pmtiles', new Protocol().tile);
}
