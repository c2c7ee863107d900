import { LEAST_ZOOM } from './web-mercator.ts';
import type { Camera } from './web-mercator.ts';

const MAX_ZOOM = 22;

/** The camera that a text such as `6/40.1/46.5` names (zoom, latitude, longitude); null where it names none that can be. */
export function parseCamera(text: string): Camera | null {
  const fields = text.split('/');
  if (fields.length !== 3 || !fields.every((field) => /^-?\d+(\.\d+)?$/.test(field))) return null;
  const [zoom, lat, lng] = fields.map(Number) as [number, number, number];
  const possible =
    zoom >= LEAST_ZOOM && zoom <= MAX_ZOOM && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
  return possible ? { zoom, lat, lng } : null;
}
