import type { Group } from '../../evidence/vocabulary.ts';
import type { CameraFrame } from '../view/camera-feed.ts';
import type { PlaceColours } from '../marks/canvas/draw-marks.ts';
import { createGlLayer } from './gl/gl-layer.ts';
import type { PointField } from './gl/point-field.ts';
import type { PointMarks } from './point-marks.ts';
import { createSpriteLayer } from './gl/sprite-layer.ts';

/** Draws points on a canvas of its own. */
export interface PointLayer {
  readonly canvas: HTMLCanvasElement;
  /** Draws all of it anew; does nothing while its graphics context is lost. */
  draw(marks: PointMarks, frame: CameraFrame, colours: PlaceColours): void;
  dispose(): void;
}

export interface PointLayerOptions {
  readonly field: PointField;
  /** In the order of their codes. */
  readonly groups: readonly Group[];
  /** Of `shapeField`, in the same order. */
  readonly shapes: Uint8Array<ArrayBuffer>;
  /** The result of `pointGrowth`. */
  readonly growthAt: (scale: number) => number;
  /** The width of the line around each shape, CSS pixels. */
  readonly outline: number;
  readonly onContext: (event: 'lost' | 'restored') => void;
}

/**
 * Draws on WebGL 2 where there is one, else, and slower, on a 2D canvas.
 * @param plain does without WebGL in any case
 * @throws {PointProgramError} from WebGL 2 where the program can't be made
 */
export function createPointLayer(options: PointLayerOptions, plain: boolean): PointLayer | null {
  return (plain ? null : createGlLayer(options)) ?? createSpriteLayer(options);
}
