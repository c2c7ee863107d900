import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { MapOptions, StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import '../basemap/maplibre.css';
import type { Camera, Size } from '../../geo/web-mercator.ts';
import { PACE } from '../../time/pace.ts';
import { sameCamera } from './camera-target.ts';
import type { CameraLimits } from '../../geo/camera-limits.ts';
import { nearLng } from '../../geo/lng-lat.ts';
import type { MapReport } from './map-status.ts';
import { passWheel } from './pass-wheel.ts';
import { clamp } from '../../ui/clamp.ts';

setWorkerUrl(workerUrl);

export interface MapViewOptions {
  readonly container: HTMLElement;
  /** What holds the container and all that lies above the map. */
  readonly around: HTMLElement;
  readonly style: StyleSpecification;
  readonly camera: Camera;
  readonly limits: CameraLimits;
  /** Whether one finger scrolls the page and two move the map. */
  readonly cooperative: boolean;
  readonly reducedMotion: boolean;
  /** What the canvas, which takes the keyboard's focus, is called, and the id of the element that says how it is used. */
  readonly label: string;
  readonly describedBy: string;
  /** What a gesture that does not move the map is told to be, in MapLibre's keys. */
  readonly locale: Readonly<Record<string, string>>;
  /** Called on every change of the camera or the size, before the frame that shows it. */
  readonly onCamera: (camera: Camera, size: Size) => void;
  /** Called after a person has moved the map and let go. */
  readonly onMoved: (camera: Camera) => void;
  /** Called after the box has changed its size, before the frame that shows it. */
  readonly onResized: () => void;
  readonly onReport: (report: MapReport) => void;
}

/**
 * The world once, from the edges that are farthest from the dataset: all that is drawn above the map is drawn once, too.
 */
function worldOf({ middle, isAcross }: CameraLimits): Partial<MapOptions> {
  if (!isAcross) return { renderWorldCopies: false };
  return {
    renderWorldCopies: true,
    maxBounds: [
      [middle - HALF_WORLD, -90],
      [middle + HALF_WORLD, 90],
    ],
  };
}

/** Degrees; a little less than 180, as MapLibre takes edges on one meridian for a box without a width. */
const HALF_WORLD = 180 - 1e-7;

/** How long the camera eases where nobody moves it by hand, and by a zoom button. */
const EASE_MS = { move: 500, zoom: 200 };
const BY_HAND = { byHand: true };
/** MapLibre's error for a worker whose script did not come or that broke; all others leave the map at work. */
const DEAD_WORKER = /^Worker failed/;

/**
 * Owns the MapLibre map: makes it, moves it, tells of it, ends it. Nothing else touches the map.
 * @throws {GPUInitializationError} from MapLibre, at once, where there is no WebGL 2
 */
export class MapView {
  private readonly map: MapLibreMap;
  private readonly options: MapViewOptions;
  private readonly observer: ResizeObserver;
  private readonly told = new Set<string>();
  private readonly endWheel: () => void;
  private box: Size;
  private style: StyleSpecification;
  private reducedMotion: boolean;
  /** Where `zoomBy` is taking the map; null where it is still, or taken elsewhere. */
  private zoomingTo: number | null = null;
  /** Whether the wheel began the move: MapLibre’s own events do not say so of a single turn. */
  private byWheel = false;
  /** Runs while the graphics context is lost. */
  private restoring: ReturnType<typeof setTimeout> | null = null;

  constructor(options: MapViewOptions) {
    this.options = options;
    this.style = options.style;
    this.reducedMotion = options.reducedMotion;
    const { camera, container } = options;
    // As the observer tells it: a width in whole pixels would be another, and the map drawn again for it.
    const { width, height } = container.getBoundingClientRect();
    this.box = { width, height };
    this.map = new MapLibreMap({
      container,
      style: options.style,
      center: [camera.lng, camera.lat],
      zoom: camera.zoom,
      minZoom: options.limits.minZoom,
      maxZoom: options.limits.maxZoom,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      ...worldOf(options.limits),
      cooperativeGestures: options.cooperative,
      attributionControl: false,
      // Labels of streets are there or are not: a map that fades is not idle.
      fadeDuration: 0,
      locale: options.locale,
      // The view resizes the map itself, in step with what is drawn above it.
      trackResize: false,
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    // MapLibre calls its canvas a region named Map, which the page's own region around it already is. It is an
    // application: the arrow keys must reach it, not a screen reader's cursor, and there is no text in it to read.
    const canvas = this.map.getCanvas();
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', options.label);
    canvas.setAttribute('aria-describedby', options.describedBy);
    this.listen();
    this.endWheel = passWheel(options.around, canvas);
    this.observer = new ResizeObserver(([entry]) => {
      if (entry) this.resize(entry.contentRect);
    });
    this.observer.observe(container);
  }

  /** Where the map looks now. */
  get camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    // MapLibre's is within ±180, whatever side of the world it shows.
    return { lng: nearLng(lng, this.options.limits.middle), lat, zoom: this.map.getZoom() };
  }

  /** The map's box as last observed, CSS pixels. */
  get size(): Size {
    return this.box;
  }

  /** Takes a style; one that is the same object changes nothing. */
  setStyle(style: StyleSpecification): void {
    if (style === this.style) return;
    this.style = style;
    // A map without a context takes it when the context is back.
    if (this.restoring === null) this.applyStyle(true);
  }

  setCooperative(cooperative: boolean): void {
    if (cooperative) this.map.cooperativeGestures.enable();
    else this.map.cooperativeGestures.disable();
  }

  setReducedMotion(reducedMotion: boolean): void {
    this.reducedMotion = reducedMotion;
  }

  /** Moves the camera without a person's hand; eases unless motion is reduced. */
  moveTo(camera: Camera): void {
    if (this.reducedMotion || this.restoring !== null) {
      this.jumpTo(camera);
    } else if (this.map.isMoving() || !sameCamera(camera, this.camera)) {
      const { lng, lat, zoom } = camera;
      this.map.easeTo({ center: [lng, lat], zoom, duration: EASE_MS.move });
    }
  }

  jumpTo({ lng, lat, zoom }: Camera): void {
    this.map.jumpTo({ center: [lng, lat], zoom });
  }

  zoomBy(levels: number): void {
    const duration = this.reducedMotion ? 0 : EASE_MS.zoom;
    // From where it is going, not from where it is on its way there: two quick clicks are two levels.
    const zoom = (this.zoomingTo ?? this.map.getZoom()) + levels;
    this.map.easeTo({ zoom, duration }, BY_HAND);
    this.zoomingTo = this.map.isMoving()
      ? clamp(zoom, this.options.limits.minZoom, this.options.limits.maxZoom)
      : null;
  }

  destroy(): void {
    if (this.restoring !== null) clearTimeout(this.restoring);
    this.observer.disconnect();
    this.endWheel();
    this.map.remove();
  }

  private applyStyle(diff: boolean): void {
    this.options.onReport('loading');
    this.map.setStyle(this.style, { diff });
    // Two styles that differ in nothing would draw no frame, and never be idle.
    this.map.triggerRepaint();
  }

  /** A box without a size keeps the last one: nothing is seen, and the map must come back as it was. */
  private resize({ width, height }: Size): void {
    const same = width === this.box.width && height === this.box.height;
    if (same || width === 0 || height === 0) return;
    this.box = { width, height };
    this.map.resize();
    this.options.onResized();
    this.options.onCamera(this.camera, this.box);
    // At once: a resized canvas is empty until it is drawn.
    if (this.restoring === null) this.map.redraw();
  }

  private listen(): void {
    const { map, options } = this;
    map.on('move', () => options.onCamera(this.camera, this.box));
    map.on('movestart', () => {
      this.byWheel = map.scrollZoom.isZooming();
      options.onReport('moving');
    });
    map.on('idle', () => options.onReport('idle'));
    map.on('moveend', (event) => {
      this.zoomingTo = null;
      const byHand = 'originalEvent' in event ? event.originalEvent !== undefined : false;
      if (byHand || this.byWheel || (event as { byHand?: boolean }).byHand === true)
        options.onMoved(this.camera);
    });
    map.on('error', ({ error }) => {
      if (DEAD_WORKER.test(error.message)) {
        console.warn('Dateline: the map has lost a worker.', error);
        options.onReport('broken');
        return;
      }
      // One part less: said once, and the map goes on, which needs a frame to know that it has all it gets.
      if (!this.told.has(error.message)) console.warn('Dateline: the map lacks a part.', error);
      this.told.add(error.message);
      options.onReport('lacking');
      map.triggerRepaint();
    });
    map.on('webglcontextlost', () => {
      options.onReport('loading');
      if (this.restoring !== null) clearTimeout(this.restoring);
      this.restoring = setTimeout(() => options.onReport('context-lost'), PACE.contextBack);
    });
    map.on('webglcontextrestored', () => {
      if (this.restoring !== null) clearTimeout(this.restoring);
      this.restoring = null;
      // MapLibre brings back the style that it had; the one in force may be another by now.
      this.applyStyle(false);
    });
  }
}
