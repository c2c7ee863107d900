import { Map as MapLibreMap } from 'maplibre-gl';
import type { MapOptions } from 'maplibre-gl';
import { whenAtRest } from './when-at-rest.ts';

/** A map that has not come to rest by then, as where a part of it never comes, is paced no longer, milliseconds. */
const LONGEST = 8000;

/**
 * A MapLibre map that draws its first pictures no faster than the graphics card: each waits until the one before is
 * done. As its parts come, MapLibre links a program for each kind of them, and asks whether that went well: while the card
 * draws, the page would answer nothing until it is done. So, too, after a lost context has come back.
 */
export class PacedMap extends MapLibreMap {
  private pacing: ReturnType<typeof setTimeout> | null = null;
  /** Ends the waiting for the card; null while no picture is asked for. */
  private waiting: (() => void) | null = null;

  /** @throws {GPUInitializationError} from MapLibre, at once, where there is no WebGL 2 */
  constructor(options: MapOptions) {
    super(options);
    this.beginPacing();
    this.on('webglcontextrestored', () => this.beginPacing());
    // MapLibre may have asked for the next picture before it had drawn this one.
    this.on('render', () => {
      if (this.waiting) this.wait();
    });
    this.once('remove', () => {
      if (this.pacing) clearTimeout(this.pacing);
      this.waiting?.();
    });
  }

  /** From now on it is a map as any other: its programs are all there, or somebody has taken hold of it. */
  endPacing(): void {
    if (this.pacing) clearTimeout(this.pacing);
    this.pacing = null;
    if (this.waiting) this.goOn();
  }

  /** How MapLibre itself asks for a picture, too. */
  override triggerRepaint(): void {
    if (!this.pacing) super.triggerRepaint();
    else if (!this.waiting) this.wait();
  }

  private beginPacing(): void {
    if (this.pacing) clearTimeout(this.pacing);
    this.pacing = setTimeout(() => this.endPacing(), LONGEST);
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
