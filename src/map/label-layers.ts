import type {
  ExpressionFilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { SOURCE } from './basemap.ts';
import { FONT } from './fonts.ts';
import type { Words } from './label-source.ts';
import { LAYER } from './layer-ids.ts';
import type { Palette } from './palette.ts';

const ANCHORS = [
  'left',
  'right',
  'bottom',
  'top',
  'bottom-left',
  'top-left',
  'bottom-right',
  'top-right',
] as const;
const TOWNS = ['capital', 'city', 'town', 'site', 'village'];

/** From which zoom a settlement is named; filters see whole zooms only. */
const FROM_ZOOM: ExpressionFilterSpecification = [
  '>=',
  ['zoom'],
  [
    'case',
    ['in', ['get', 'kind'], ['literal', ['city', 'capital']]],
    4,
    ['in', ['get', 'kind'], ['literal', ['village', 'site']]],
    8,
    ['get', 'marked'],
    6,
    ['<=', ['get', 'rank'], 6],
    7,
    8,
  ],
];

/**
 * Labels and dots. The last layer is placed first: MapLibre lets upper layers win.
 * @param namesElsewhere the caller writes the dataset's names itself: they take their room here, unseen
 */
export function labelLayers(colour: Palette, namesElsewhere: boolean): LayerSpecification[] {
  const halo = { 'text-halo-color': colour.halo, 'text-halo-width': 1.4, 'text-halo-blur': 0.4 };
  const ofKind = (...kinds: string[]): ['in', ['get', 'kind'], ['literal', string[]]] => [
    'in',
    ['get', 'kind'],
    ['literal', kinds],
  ];
  const along = (
    id: string,
    kind: keyof Words | 'river',
    ink: string,
    layout: SymbolLayerSpecification['layout'],
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: SOURCE.labels,
    minzoom: 6.8,
    filter: ofKind(kind),
    layout: {
      'text-field': ['get', 'text'],
      'text-font': [...FONT.regular],
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, 9.5, 10, 12],
      'text-line-height': 1.15,
      // Point labels turned to the line's slope: the lines themselves are too ragged to write along.
      'text-rotate': ['get', 'angle'],
      'text-rotation-alignment': 'map',
      ...layout,
    },
    paint: { 'text-color': ink, ...halo },
  });
  return [
    {
      id: LAYER.dots,
      type: 'circle',
      source: SOURCE.labels,
      filter: ['all', ['!', ['get', 'marked']], ofKind(...TOWNS), FROM_ZOOM],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 1.6, 9, 2.6],
        'circle-color': colour.land,
        'circle-stroke-color': colour.dot,
        'circle-stroke-width': 1.2,
      },
    },
    {
      id: LAYER.countryLabels,
      type: 'symbol',
      source: SOURCE.labels,
      maxzoom: 9,
      filter: [
        'all',
        ofKind('country'),
        ['>=', ['zoom'], ['coalesce', ['get', 'from'], 0]],
        ['<', ['zoom'], ['coalesce', ['get', 'until'], 24]],
      ],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [...FONT.regular],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 9, 8, 13],
        'text-letter-spacing': 0.32,
        'text-max-width': 20,
        'text-padding': 8,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': colour.country, ...halo },
    },
    along(LAYER.riverLabels, 'river', colour.waterLabel, {
      'text-anchor': 'bottom',
      'text-offset': [0, -0.4],
      'text-letter-spacing': 0.08,
    }),
    {
      id: LAYER.waterLabels,
      type: 'symbol',
      source: SOURCE.labels,
      filter: [
        'all',
        ofKind('lake', 'sea'),
        ['>=', ['zoom'], ['case', ['==', ['get', 'kind'], 'sea'], 4, 7]],
      ],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [...FONT.regular],
        'text-size': ['case', ['==', ['get', 'kind'], 'sea'], 13, 11],
        'text-letter-spacing': 0.08,
        'text-max-width': 6,
      },
      paint: {
        'text-color': colour.waterLabel,
        'text-halo-color': colour.lake,
        'text-halo-width': 1,
      },
    },
    along(LAYER.oblastLabel, 'oblast', colour.oblast, {
      'text-anchor': 'top',
      'text-offset': [0, 0.8],
      'text-max-width': 13,
    }),
    // Level, in the empty plain east of the line: along it there is no room between the towns.
    along(LAYER.line1994Label, 'line1994', colour.line1994, {
      'text-anchor': 'left',
      'text-justify': 'left',
      'text-offset': [2.2, 0],
      'text-max-width': 8.5,
    }),
    {
      id: LAYER.placeLabels,
      type: 'symbol',
      source: SOURCE.labels,
      filter: ['all', ofKind(...TOWNS), ['!=', ['get', 'text'], ''], FROM_ZOOM],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [
          'case',
          ['<=', ['get', 'rank'], 1],
          ['literal', [...FONT.bold]],
          ['literal', [...FONT.regular]],
        ],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['match', ['get', 'kind'], ['city', 'capital'], 12, 10.5],
          9,
          ['match', ['get', 'kind'], ['city', 'capital'], 14, ['town'], 12.5, 11.5],
        ],
        'text-line-height': 1.15,
        'text-max-width': 9,
        'text-justify': 'auto',
        // Right of the point, else left, above, below, and the corners.
        'text-variable-anchor': [...ANCHORS],
        // Ems of about 12 px: clears the mark on the dataset's places, the dot on the others.
        'text-radial-offset': [
          'case',
          ['get', 'marked'],
          ['+', 0.25, ['/', ['get', 'radius'], 12]],
          0.5,
        ],
        'text-padding': 1,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': ['case', ['<=', ['get', 'rank'], 2], colour.place, colour.minorPlace],
        ...(namesElsewhere && { 'text-opacity': ['case', ['get', 'marked'], 0, 1] }),
        ...halo,
      },
    },
    {
      // Unseen letters that take the marks' room, so that no label lies under a neighbour's mark.
      id: LAYER.reserved,
      type: 'symbol',
      source: SOURCE.labels,
      filter: ['get', 'marked'],
      layout: {
        'text-field': 'O',
        'text-font': [...FONT.regular],
        // A capital is about three quarters as wide as its line is high.
        'text-size': ['*', 2, ['get', 'radius']],
        'text-line-height': 1,
        'text-padding': 1,
        'text-allow-overlap': true,
      },
      paint: { 'text-opacity': 0 },
    },
  ];
}
