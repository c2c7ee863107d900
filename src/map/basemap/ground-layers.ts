import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { SOURCE } from './basemap.ts';
import { LAYER } from './layer-ids.ts';
import type { LineLook } from '../../state/own-lines.ts';
import type { Palette } from './palette.ts';

/** Line widths in CSS pixels at zooms 5, 8 and 11. */
const widths = (
  far: number,
  middle: number,
  near: number,
): ['interpolate', ['linear'], ['zoom'], ...number[]] => [
  'interpolate',
  ['linear'],
  ['zoom'],
  5,
  far,
  8,
  middle,
  11,
  near,
];
const level = (...levels: number[]): ['in', ['get', 'level'], ['literal', number[]]] => [
  'in',
  ['get', 'level'],
  ['literal', levels],
];
/** What names its own least zoom. */
const isReached: ExpressionSpecification = ['>=', ['zoom'], ['get', 'from']];
/** What is drawn at every zoom, or from its own on. */
const isDrawn: ExpressionSpecification = ['any', ['!', ['has', 'from']], isReached];
const isDisputed: ExpressionSpecification = ['==', ['get', 'disputed'], true];
const SMOOTH = { 'line-join': 'round', 'line-cap': 'round' } as const;
const BLUNT = { 'line-join': 'round', 'line-cap': 'butt' } as const;

/** Where nothing is known of land and water: paper. */
export function plainLayers(colour: Palette): LayerSpecification[] {
  return [{ id: LAYER.sea, type: 'background', paint: { 'background-color': colour.land } }];
}

/** The shaded relief. */
function reliefLayer(colour: Palette): LayerSpecification {
  const [black, white] = colour.reliefRange;
  return {
    id: LAYER.relief,
    type: 'raster',
    source: SOURCE.relief,
    maxzoom: 10,
    paint: {
      'raster-brightness-min': black,
      'raster-brightness-max': white,
      'raster-saturation': colour.reliefSaturation,
      // Its grain is about 800 m: past zoom 8 it would be a blur.
      'raster-opacity': ['interpolate', ['linear'], ['zoom'], 4, 0.4, 5.5, 1, 8, 0.9, 10, 0],
      'raster-fade-duration': 0,
    },
  };
}

/** Sea, land, relief and water. */
export function groundLayers(colour: Palette, hasRelief: boolean): LayerSpecification[] {
  return [
    { id: LAYER.sea, type: 'background', paint: { 'background-color': colour.sea } },
    { id: LAYER.world, type: 'fill', source: SOURCE.world, paint: { 'fill-color': colour.land } },
    { id: LAYER.land, type: 'fill', source: SOURCE.land, paint: { 'fill-color': colour.land } },
    ...(hasRelief ? [reliefLayer(colour)] : []),
    {
      id: LAYER.districts,
      type: 'line',
      source: SOURCE.districts,
      minzoom: 6.5,
      layout: SMOOTH,
      paint: {
        'line-color': colour.district,
        'line-width': widths(0.6, 0.9, 1.2),
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 6.5, 0, 7.5, 0.9, 9, 0.9, 10.5, 0.4],
      },
    },
    {
      id: LAYER.rivers,
      type: 'line',
      source: SOURCE.rivers,
      filter: [
        'case',
        ['has', 'from'],
        isReached,
        ['any', level(1), ['all', level(3), ['>=', ['zoom'], 7]], ['>=', ['zoom'], 8]],
      ],
      layout: SMOOTH,
      paint: {
        'line-color': colour.river,
        // A large river is often a border: wide enough there to show on both sides of the border's line.
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['match', ['get', 'level'], 1, 1.4, 2, 0.8, 0.6],
          8,
          ['match', ['get', 'level'], 1, 2.6, 2, 1.6, 1],
          11,
          ['match', ['get', 'level'], 1, 5, 2, 3, 1.8],
        ],
      },
    },
    { id: LAYER.lakes, type: 'fill', source: SOURCE.lakes, paint: { 'fill-color': colour.lake } },
    {
      id: LAYER.shores,
      type: 'line',
      source: SOURCE.lakes,
      minzoom: 6,
      paint: { 'line-color': colour.shore, 'line-width': widths(0.4, 0.7, 1) },
    },
  ];
}

/** Borders. */
export function boundaryLayers(colour: Palette): LayerSpecification[] {
  return [
    {
      id: LAYER.farBorders,
      type: 'line',
      source: SOURCE.borders,
      filter: ['all', level(2, 3), ['!', isDisputed], isDrawn],
      layout: SMOOTH,
      paint: { 'line-color': colour.farBorder, 'line-width': widths(0.7, 1, 1.4) },
    },
    {
      id: LAYER.borders,
      type: 'line',
      source: SOURCE.borders,
      filter: ['all', level(1), ['!', isDisputed], isDrawn],
      layout: SMOOTH,
      paint: { 'line-color': colour.border, 'line-width': widths(0.8, 1.2, 1.8) },
    },
    {
      id: LAYER.disputed,
      type: 'line',
      source: SOURCE.borders,
      filter: ['all', isDisputed, isDrawn],
      layout: BLUNT,
      paint: {
        'line-color': colour.border,
        'line-width': widths(0.8, 1.1, 1.5),
        'line-dasharray': [3, 2.5],
      },
    },
  ];
}

/** The lines and areas of the dataset's own. */
export function ownLayers(colour: Palette): LayerSpecification[] {
  const tone: ExpressionSpecification = [
    'match',
    ['get', 'tone'],
    'lineB',
    colour.lineB,
    'lineC',
    colour.lineC,
    colour.lineA,
  ];
  const looks = (look: LineLook): FilterSpecification => [
    'all',
    ['==', ['get', 'look'], look],
    ['>=', ['zoom'], ['get', 'minZoom']],
  ];
  const source = SOURCE.own;
  return [
    {
      id: LAYER.ownSolid,
      type: 'line',
      source,
      filter: looks('solid'),
      layout: SMOOTH,
      paint: { 'line-color': tone, 'line-width': widths(1, 1.5, 2) },
    },
    {
      id: LAYER.ownDotted,
      type: 'line',
      source,
      filter: looks('dotted'),
      layout: SMOOTH,
      // Dots: round caps on dashes of no length.
      paint: {
        'line-color': tone,
        'line-width': widths(1.2, 1.8, 2.4),
        'line-dasharray': [0, 2.1],
      },
    },
    {
      id: LAYER.ownDashed,
      type: 'line',
      source,
      filter: looks('dashed'),
      layout: BLUNT,
      paint: {
        'line-color': tone,
        'line-width': widths(1, 1.5, 2),
        'line-dasharray': [4, 2.6],
      },
    },
  ];
}
