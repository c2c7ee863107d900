import type { LineTone } from '../../state/own-lines.ts';

/** The colours of the basemap in one theme, as `#rrggbb`. All quiet: only incidents are saturated. */
export interface Palette extends Readonly<Record<LineTone, string>> {
  readonly sea: string;
  readonly land: string;
  readonly lake: string;
  readonly shore: string;
  readonly river: string;
  readonly district: string;
  readonly border: string;
  readonly farBorder: string;
  readonly halo: string;
  readonly place: string;
  readonly minorPlace: string;
  readonly dot: string;
  readonly country: string;
  readonly waterLabel: string;
  /**
   * Where black and white of the relief land, 0…1. The relief's flat ground (#b5a986) must come out as `land`, so
   * that the picture's faded edge leaves no trace; the darkest slope must keep 3:1 under every incident colour.
   */
  readonly reliefRange: readonly [black: number, white: number];
  /** −1 takes the paper's warmth out of the relief. */
  readonly reliefSaturation: number;
}

export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    sea: '#cbd8de',
    land: '#eeebe3',
    lake: '#cbd8de',
    shore: '#a5bac4',
    river: '#a3bac6',
    district: '#c6c0b2',
    border: '#726b60',
    farBorder: '#8e8470',
    lineA: '#904740',
    lineB: '#625681',
    lineC: '#416451',
    halo: '#f7f5ef',
    place: '#2f2d28',
    minorPlace: '#504d45',
    dot: '#8a8477',
    country: '#615c52',
    waterLabel: '#47606d',
    reliefRange: [0.768, 1],
    reliefSaturation: 0,
  },
  dark: {
    sea: '#14191e',
    land: '#2c2d2f',
    lake: '#161c21',
    shore: '#33424d',
    river: '#3a4d5a',
    district: '#3f4144',
    border: '#93928d',
    farBorder: '#78787d',
    lineA: '#d3837a',
    lineB: '#a294c9',
    lineC: '#84b39a',
    halo: '#1d1e20',
    place: '#e9e6de',
    minorPlace: '#bdb9af',
    dot: '#7c7a75',
    country: '#96958f',
    waterLabel: '#7c99a9',
    reliefRange: [0.085, 0.223],
    reliefSaturation: -1,
  },
};
