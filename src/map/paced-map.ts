import { Map as MapLibreMap } from 'maplibre-gl';
import type { MapOptions } from 'maplibre-gl';
import { whenAtRest } from './when-at-rest.ts';

/**
 * A MapLibre map that draws its first pictures no faster than the graphics card: each waits until the one before is
 * done. As its parts come, MapLibre links a program for each kind of them, and asks whether that went well: while the card
 * draws, the page would answer nothing until it is done.
 */
export class PacedMap extends MapLibreMap {
  private paced = true;
  /** Ends the waiting for the card; null while no picture is asked for. */
  private waiting: (() => void) | null = null;

  /** @throws {GPUInitializationError} from MapLibre, at once, where there is no WebGL 2 */
  constructor(options: MapOptions) {
    super(options);
    // MapLibre may have asked for the next picture before it had drawn this one.
    this.on('render', () => {
      if (this.waiting) this.wait();
    });
    this.once('remove', () => this.waiting?.());
  }

  /** From now on it is a map as any other: its programs are all there. */
  endPacing(): void {
    this.paced = false;
    if (this.waiting) this.goOn();
  }

  /** How MapLibre itself asks for a picture, too. */
  override triggerRepaint(): void {
    if (!this.paced) super.triggerRepaint();
    else if (!this.waiting) this.wait();
  }

  private wait(): void {
    this.waiting?.();
    this.waiting = whenAtRest(this.getCanvas().getContext('webgl2')!, () => this.goOn());
  }

  private goOn(): void {
    this.waiting?.();
    this.waiting = null;
    super.triggerRepaint();
  }
}
