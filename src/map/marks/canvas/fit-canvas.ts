import type { Size } from '../../../geo/web-mercator.ts';

/** Lets as many of the canvas's pixels as the screen has lie in its box. @returns pixels for each CSS pixel */
export function fitCanvas(canvas: HTMLCanvasElement, { width, height }: Size): number {
  const ratio = devicePixelRatio;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
  }
  return ratio;
}
