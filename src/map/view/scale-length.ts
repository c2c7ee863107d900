import { mercatorPerMetre } from '../../geo/web-mercator.ts';
import type { CameraFrame } from './camera-feed.ts';

/** A length on the ground that is written, and what it measures on the screen, CSS pixels. */
export interface ScaleLength {
  readonly metres: number;
  readonly width: number;
}

/** The digits of round lengths, which noughts follow. */
const DIGITS = [5, 2, 1];

/**
 * The longest round length that a scale bar has room for, as long as it is in the middle of the view.
 * @param most CSS pixels
 */
export function scaleLength({ camera, transform }: CameraFrame, most: number): ScaleLength {
  const perMetre = mercatorPerMetre(camera.lat) * transform.scale;
  const room = most / perMetre;
  const unit = 10 ** Math.floor(Math.log10(room));
  const metres = unit * DIGITS.find((digit) => digit * unit <= room)!;
  return { metres, width: metres * perMetre };
}
