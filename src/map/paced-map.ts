import { Map as MapLibreMap } from 'maplibre-gl';
import type { MapOptions } from 'maplibre-gl';
import { whenAtRest } from './when-at-rest.ts';

/**
 * A MapLibre map that draws its first pictures no faster than the graphics card: each waits until the one before is
 * done. As its parts come, MapLibre links a program for each kind of them, and asks whether that went well: while the card
 * draws, the page would answer nothing until it is done. From its first rest on it is a map as any other, whose programs are
 * all there.
 */
export class PacedMap extends MapLibreMap {
  /** Ends the waiting for the card; null while it has nothing to do. */
  private waiting: (() => void) | null = null;
  private wanted = false;

  /** @throws {GPUInitializationError} from MapLibre, at once, where there is no WebGL 2 */
  constructor(options: MapOptions) {
    super(options);
    const gl = this.getCanvas().getContext('webgl2')!;
    const pace = (): void => {
      this.waiting?.();
      this.waiting = whenAtRest(gl, () => this.goOn());
    };
    this.on('render', pace);
    this.once('idle', () => {
      this.off('render', pace);
      this.goOn();
    });
    this.once('remove', () => this.waiting?.());
  }

  /** MapLibre asks itself in this way, too. */
  override triggerRepaint(): void {
    if (this.waiting) this.wanted = true;
    else super.triggerRepaint();
  }

  private goOn(): void {
    this.waiting?.();
    this.waiting = null;
    if (!this.wanted) return;
    this.wanted = false;
    super.triggerRepaint();
  }
}
