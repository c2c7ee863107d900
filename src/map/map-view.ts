import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Camera } from '../geo/web-mercator.ts';
import type { MapStatus } from './map-status.ts';

setWorkerUrl(workerUrl);

export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly camera: Camera;
  /** Whether one finger scrolls the page and two move the map. */
  readonly cooperative: boolean;
  readonly reducedMotion: boolean;
  /** What the canvas, which takes the keyboard's focus, says of itself. */
  readonly label: string;
  /** On every change of the camera, before the frame that shows it. */
  readonly onCamera: (camera: Camera) => void;
  /** After a person has moved the map and let go. */
  readonly onMoved: (camera: Camera) => void;
  readonly onStatus: (status: MapStatus) => void;
}

const ZOOM = { min: 4, max: 12 } as const;
const GLIDE_MS = 500;

/**
 * Owns the MapLibre map: makes it, moves it, tells of it, ends it. Nothing else touches the map.
 * @throws {GPUInitializationError} from MapLibre, at once, where there is no WebGL 2
 */
export class MapView {
  private readonly map: MapLibreMap;
  private readonly options: MapViewOptions;
  private style: StyleSpecification;
  private restoring: ReturnType<typeof setTimeout> | null = null;

  constructor(options: MapViewOptions) {
    this.options = options;
    this.style = options.style;
    const { camera } = options;
    this.map = new MapLibreMap({
      container: options.container,
      style: options.style,
      center: [camera.lng, camera.lat],
      zoom: camera.zoom,
      minZoom: ZOOM.min,
      maxZoom: ZOOM.max,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      cooperativeGestures: options.cooperative,
      attributionControl: false,
      fadeDuration: options.reducedMotion ? 0 : 150,
      reduceMotion: options.reducedMotion,
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    // MapLibre calls its canvas a region named Map, which the page's own region around it already is.
    const canvas = this.map.getCanvas();
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', options.label);
    this.listen();
  }

  /** Where the map looks now. */
  get camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return { lng, lat, zoom: this.map.getZoom() };
  }

  /** Takes a style; one that is the same object changes nothing. */
  setStyle(style: StyleSpecification): void {
    if (style === this.style) return;
    this.style = style;
    this.map.setStyle(style);
  }

  setCooperative(cooperative: boolean): void {
    if (cooperative) this.map.cooperativeGestures.enable();
    else this.map.cooperativeGestures.disable();
  }

  /** Moves the camera without a person's hand; glides unless motion is reduced. */
  moveTo({ lng, lat, zoom }: Camera): void {
    const duration = this.options.reducedMotion ? 0 : GLIDE_MS;
    this.map.easeTo({ center: [lng, lat], zoom, duration });
  }

  zoomBy(levels: number): void {
    this.map.easeTo(
      { zoom: this.map.getZoom() + levels, duration: this.options.reducedMotion ? 0 : 200 },
      BY_HAND,
    );
  }

  destroy(): void {
    if (this.restoring !== null) clearTimeout(this.restoring);
    this.map.remove();
  }

  private listen(): void {
    const { map, options } = this;
    map.on('move', () => options.onCamera(this.camera));
    map.on('movestart', () => options.onStatus('moving'));
    map.on('idle', () => options.onStatus('idle'));
    map.on('moveend', (event) => {
      const byHand = 'originalEvent' in event ? event.originalEvent !== undefined : false;
      if (byHand || (event as { byHand?: boolean }).byHand === true) options.onMoved(this.camera);
    });
    map.on('webglcontextlost', () => {
      options.onStatus('loading');
      // Layers come back with the context; where none comes back, the picture takes over.
      this.restoring = setTimeout(() => options.onStatus('unavailable'), CONTEXT_WAIT_MS);
    });
    map.on('webglcontextrestored', () => {
      if (this.restoring !== null) clearTimeout(this.restoring);
    });
  }
}

const BY_HAND = { byHand: true };
const CONTEXT_WAIT_MS = 2000;
