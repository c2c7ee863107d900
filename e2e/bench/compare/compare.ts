/**
 * What Dateline is measured against: a MapLibre map with the same basemap, camera and size, and a strip whose window
 * is dragged in the same steps. `?way=setFilter` has the same incidents as circles of a GeoJSON source, and each move
 * sets the layer's filter; `?way=repaint` has none, and each move draws the map again: no way of drawing the
 * incidents into the map can cost less.
 */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { FilterSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import basemapUrl from '../../../data/geo/basemap/basemap.topo.json?url';
import reliefUrl from '../../../data/geo/basemap/relief.webp?url';
import { decodeDataset } from '../../../src/dataset/dataset.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { groupOf } from '../../../src/evidence/categories.ts';
import { markedPlaces, reservedRoom } from '../../../src/map/arrange.ts';
import { decodeBasemap } from '../../../src/map/basemap.ts';
import { cameraFor, ZOOM } from '../../../src/map/camera-target.ts';
import { FONT_FACES } from '../../../src/map/fonts.ts';
import { buildStyle } from '../../../src/map/style.ts';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { DAY } from '../../../src/time/interval.ts';
import type { TimeInterval } from '../../../src/time/interval.ts';
import type { MoveWatch } from '../move-watch.js';

declare global {
  interface Window {
    moveWatch: MoveWatch;
    /** Milliseconds from the start of the page to the first frame with everything in it. */
    firstFrame: Promise<number>;
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

const parameters = new URLSearchParams(location.search);
const way = parameters.get('way') === 'repaint' ? 'repaint' : 'setFilter';
const size = { width: Number(parameters.get('width')), height: Number(parameters.get('height')) };

function inWindow({ start, end }: TimeInterval): FilterSpecification {
  return ['all', ['<', ['get', 'start'], end], ['>', ['get', 'end'], start]];
}

function incidentFeatures(dataset: Dataset): GeoJSON.FeatureCollection {
  const features = dataset.incidents.flatMap(({ place, category, time }) => {
    const at = place === null ? undefined : dataset.placeById.get(place);
    if (!at) return [];
    return {
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [at.lng, at.lat] },
      properties: { group: groupOf(category), start: time.start, end: time.end },
    };
  });
  return { type: 'FeatureCollection', features };
}

async function createMap(dataset: Dataset, window: TimeInterval): Promise<MapLibreMap> {
  const basemap = decodeBasemap(await (await fetch(basemapUrl)).json());
  const container = document.querySelector<HTMLElement>('#map')!;
  container.style.width = `${size.width}px`;
  container.style.height = `${size.height}px`;
  setWorkerUrl(workerUrl);
  const { lng, lat, zoom } = cameraFor(dataset, DEFAULT_VIEW, size);
  const style = buildStyle({
    theme: 'light',
    basemap,
    labels: reservedRoom(markedPlaces(dataset), true),
    namesElsewhere: true,
    words: { oblast: 'Former oblast', line1994: 'Line of 1994' },
    assets: { relief: reliefUrl, fonts: FONT_FACES },
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
  if (way === 'setFilter') {
    await map.once('style.load');
    map.addSource(INCIDENTS, { type: 'geojson', data: incidentFeatures(dataset) });
    map.addLayer({
      id: INCIDENTS,
      type: 'circle',
      source: INCIDENTS,
      filter: inWindow(window),
      paint: {
        'circle-radius': 6,
        'circle-color': ['match', ['get', 'group'], ...COLOURS.flat(), '#3d3d38'] as never,
        'circle-stroke-color': '#fffdf8',
        'circle-stroke-width': 1.5,
      },
    });
  }
  return map;
}

/** Drags the strip's window by whole days, as the timeline does. */
function bindStrip(domain: TimeInterval, first: TimeInterval, onMove: (w: TimeInterval) => void) {
  const strip = document.querySelector<HTMLElement>('#strip')!;
  const body = document.querySelector<HTMLElement>('#window')!;
  const [startHandle, endHandle] = strip.querySelectorAll<HTMLElement>('.handle');
  const scale = strip.clientWidth / (domain.end - domain.start);
  let window = first;
  let held: { readonly end: boolean; readonly x: number; readonly from: TimeInterval } | null =
    null;
  const draw = (): void => {
    const [from, to] = [(window.start - domain.start) * scale, (window.end - domain.start) * scale];
    body.style.transform = `translateX(${from}px)`;
    body.style.width = `${to - from}px`;
    startHandle!.style.transform = `translateX(${from}px)`;
    endHandle!.style.transform = `translateX(${to}px)`;
  };
  // Else the browser drags what it takes for a selection.
  strip.addEventListener('mousedown', (event) => event.preventDefault());
  strip.addEventListener('pointerdown', (event) => {
    strip.setPointerCapture(event.pointerId);
    held = { end: event.target === endHandle, x: event.clientX, from: window };
  });
  strip.addEventListener('pointerup', () => (held = null));
  strip.addEventListener('pointermove', (event) => {
    if (!held) return;
    const by = Math.round((event.clientX - held.x) / scale / DAY) * DAY;
    const { start, end } = held.from;
    window = { start: held.end ? start : start + by, end: end + by };
    draw();
    onMove(window);
  });
  draw();
}

async function openPage(): Promise<number> {
  const dataset = decodeDataset(await (await fetch('./dataset.json')).json());
  const domain = dataset.info.time;
  const window = {
    start: domain.start + Number(parameters.get('from')) * DAY,
    end: domain.start + Number(parameters.get('to')) * DAY,
  };
  const map = await createMap(dataset, window);
  await map.once('idle');
  const ready = performance.now();
  // A frame in which all is loaded is the one that shows the filter: until then the old circles stand.
  map.on('render', () => {
    if (map.loaded()) globalThis.window.moveWatch.changed();
  });
  bindStrip(domain, window, (moved) => {
    if (way === 'setFilter') map.setFilter(INCIDENTS, inWindow(moved));
    else map.triggerRepaint();
  });
  return ready;
}

window.firstFrame = openPage();
