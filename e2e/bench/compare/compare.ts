/**
 * What Dateline is measured against: a MapLibre map with the same basemap, camera and size, and a strip whose window
 * is dragged in the same steps. `?way=setFilter` has the same incidents as circles of a GeoJSON source, and each move
 * sets the layer's filter; `?way=floor` has none, and each move draws the map again: no way of drawing the
 * incidents into the map can cost less.
 */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { FilterSpecification, GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import basemapUrl from '../../../data/geo/basemap/basemap.topo.json?url';
import ground from '../../../data/geo/basemap/ground.json';
import reliefUrl from '../../../data/geo/basemap/relief.webp?url';
import type { DatasetInfo } from '../../../src/evidence/model.ts';
import { fitBounds } from '../../../src/geo/web-mercator.ts';
import { decodeBasemap } from '../../../src/map/basemap/basemap.ts';
import { ZOOM } from '../../../src/geo/camera-limits.ts';
import { buildStyle } from '../../../src/map/basemap/style.ts';
import type { Relief } from '../../../src/state/ground.tsx';
import { DAY } from '../../../src/time/interval.ts';
import type { TimeInterval } from '../../../src/time/interval.ts';
import type { FrameWatch } from '../frame-watch.js';
import { bindStrip } from './strip.ts';

declare global {
  interface Window {
    frameWatch: FrameWatch;
    /** Milliseconds to the first frame with everything in it, read back; from when the map was told of the data. */
    firstFrame: Promise<{ readonly fromData: number | null; readonly fromStart: number }>;
    /** Once the map has nothing left to do. */
    mapAtRest: () => Promise<void>;
  }
}

const INCIDENTS = 'incidents';
const COLOURS = [
  ['strike', '#c2331f'],
  ['air', '#1f6fb2'],
  ['ground', '#8a5a0b'],
  ['control', '#6a3d9a'],
  ['ceasefire', '#15795a'],
  ['diplomacy', '#59636e'],
] as const;

/** What Dateline's map leaves free around the bounds, CSS pixels. */
const PADDING = 12;

const parameters = new URLSearchParams(location.search);
const way = parameters.get('way') === 'floor' ? 'floor' : 'setFilter';
const size = { width: Number(parameters.get('width')), height: Number(parameters.get('height')) };
const data = parameters.get('data')!;

function inWindow({ start, end }: TimeInterval): FilterSpecification {
  return ['all', ['<', ['get', 'start'], end], ['>', ['get', 'end'], start]];
}

async function createMap({ bounds }: DatasetInfo): Promise<MapLibreMap> {
  const basemap = decodeBasemap(await (await fetch(basemapUrl)).json());
  const container = document.querySelector<HTMLElement>('#map')!;
  container.style.width = `${size.width}px`;
  container.style.height = `${size.height}px`;
  setWorkerUrl(workerUrl);
  const { lng, lat, zoom } = fitBounds(bounds, size, PADDING);
  const style = buildStyle({
    theme: 'light',
    basemap,
    relief: { href: reliefUrl, corners: ground.relief.corners as unknown as Relief['corners'] },
    own: null,
  });
  const map = new MapLibreMap({
    container,
    style,
    center: [lng, lat],
    zoom,
    minZoom: ZOOM.min,
    maxZoom: ZOOM.max,
    maxPitch: 0,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 150,
    trackResize: false,
  });
  await map.once('idle');
  return map;
}

/** Adds all incidents, whenever they lie. @returns milliseconds until the frame that shows them was read back */
async function addIncidents(map: MapLibreMap): Promise<number> {
  const started = performance.now();
  // By its address, and with no more tiles than are seen: a process can just hold a million features so.
  const address = new URL(`${data}/points.geojson`, location.href).href;
  map.addSource(INCIDENTS, { type: 'geojson', data: address, maxzoom: 9, buffer: 16 });
  map.addLayer({
    id: INCIDENTS,
    type: 'circle',
    source: INCIDENTS,
    paint: {
      'circle-radius': 6,
      'circle-color': ['match', ['get', 'group'], ...COLOURS.flat(), '#3d3d38'] as never,
      'circle-stroke-color': '#fffdf8',
      'circle-stroke-width': 1.5,
    },
  });
  await new Promise<void>((resolve) => {
    const look = (): void => {
      const source = map.getSource<GeoJSONSource>(INCIDENTS);
      if (!map.loaded() || !source?.loaded()) return;
      map.off('render', look);
      window.frameWatch.readBack(map.getCanvas());
      resolve();
    };
    map.on('render', look);
  });
  return performance.now() - started;
}

async function openPage(): Promise<{ fromData: number | null; fromStart: number }> {
  const { info } = (await (await fetch(`${data}/points.json`)).json()) as { info: DatasetInfo };
  const domain = info.time;
  const first = {
    start: domain.start + Number(parameters.get('from')) * DAY,
    end: domain.start + Number(parameters.get('to')) * DAY,
  };
  const map = await createMap(info);
  const fromData = way === 'floor' ? null : await addIncidents(map);
  const fromStart = performance.now();
  const show = (window: TimeInterval): void => {
    if (way === 'setFilter') map.setFilter(INCIDENTS, inWindow(window));
    else map.triggerRepaint();
  };
  show(first);
  window.mapAtRest = async () => {
    if (map.loaded() && !map.isMoving()) return;
    await map.once('idle');
  };
  await map.once('idle');
  // A frame in which all is loaded is the one that shows the filter: until then the old circles stand.
  map.on('render', () => {
    if (map.loaded()) window.frameWatch.changed();
  });
  bindStrip(domain, first, show);
  return { fromData, fromStart };
}

window.firstFrame = openPage();
