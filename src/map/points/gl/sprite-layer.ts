import type { Group, Mark } from '../../../evidence/vocabulary.ts';
import { SHAPES } from '../../../ui/shapes.ts';
import { shapePath } from '../../marks/canvas/draw-marks.ts';
import type { PlaceColours } from '../../marks/canvas/draw-marks.ts';
import { fitCanvas } from '../../marks/canvas/fit-canvas.ts';
import { FILL } from '../../marks/canvas/draw-marks.ts';
import { fadeOf, groupOf, STEPS } from '../point-marks.ts';
import { EDGE } from './point-program.ts';
import type { PointLayer, PointLayerOptions } from '../point-layer.ts';
import { PointsInView } from '../points-in-view.ts';

/**
 * Draws the same points without WebGL: each look once, and then copies of it, which is several times faster than the
 * shapes themselves. Null where there is no canvas at all.
 */
export function createSpriteLayer({
  field,
  groups,
  growthAt,
  outline,
  onContext,
}: PointLayerOptions): PointLayer | null {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  const lost = (): void => onContext('lost');
  const restored = (): void => onContext('restored');
  canvas.addEventListener('contextlost', lost);
  canvas.addEventListener('contextrestored', restored);
  const sprites: (HTMLCanvasElement | undefined)[] = [];
  let spritesOf: { readonly colours: PlaceColours; readonly ratio: number } | null = null;
  const view = new PointsInView(field.length);

  return {
    canvas,
    draw(marks, frame, colours) {
      const { look } = marks;
      const ratio = fitCanvas(canvas, frame.size);
      if (spritesOf?.colours !== colours || spritesOf.ratio !== ratio) {
        spritesOf = { colours, ratio };
        sprites.length = 0;
      }
      const growth = growthAt(frame.transform.scale);
      context.clearRect(0, 0, canvas.width, canvas.height);
      view.fill(field, marks, frame);
      for (let at = 0; at < view.length; at++) {
        const place = view.place[at]!;
        const step = Math.round(look[2 * place]! * growth);
        const kind = look[2 * place + 1]!;
        const sprite = (sprites[step * 256 + kind] ??= drawSprite(
          {
            diameter: step / STEPS,
            group: groups[groupOf(marks, place)]!,
            fade: fadeOf(marks, place),
          },
          outline,
          colours,
          ratio,
        ));
        // Whole pixels: between them a copy would be blurred.
        context.drawImage(
          sprite,
          Math.round(view.x[at]! * ratio - sprite.width / 2),
          Math.round(view.y[at]! * ratio - sprite.height / 2),
        );
      }
    },
    dispose() {
      canvas.removeEventListener('contextlost', lost);
      canvas.removeEventListener('contextrestored', restored);
    },
  };
}

/** One point, as `point-program` draws it, in the middle of a canvas. */
function drawSprite(
  { diameter, group, fade }: { diameter: number; group: Group; fade: number },
  outline: number,
  colours: PlaceColours,
  ratio: number,
): HTMLCanvasElement {
  const sprite = document.createElement('canvas');
  const unit = (diameter / 16) * ratio;
  const side = 2 * Math.ceil(9 * unit + outline * ratio + 1);
  sprite.width = sprite.height = side;
  const context = sprite.getContext('2d')!;
  const { mark, tone } = group;
  context.setTransform(unit, 0, 0, unit, side / 2, side / 2);
  if (outline > 0) {
    const whole = withoutHole(mark);
    context.fillStyle = context.strokeStyle = colours.halo;
    context.lineWidth = (2 * outline * ratio) / unit;
    context.lineJoin = 'round';
    context.stroke(whole);
    context.fill(whole);
  }
  context.fillStyle = context.strokeStyle = colours.tones.get(tone)!;
  context.globalAlpha = FILL[fade]!;
  context.fill(shapePath(mark), 'evenodd');
  if (fade > 0) {
    context.globalAlpha = 1;
    context.clip(shapePath(mark), 'evenodd');
    context.lineWidth = (2 * EDGE * ratio) / unit;
    context.stroke(shapePath(mark));
  }
  return sprite;
}

/** A shape's first ring is its outer one. */
function withoutHole(mark: Mark): Path2D {
  const [outer = ''] = SHAPES[mark].split('Z');
  return new Path2D(`${outer}Z`);
}
