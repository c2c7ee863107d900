import type { Tone } from '../../evidence/vocabulary.ts';

/** The colours of marks and of the words above the map in one theme, as `#rrggbb`. */
export interface MarkColours {
  readonly tones: Readonly<Record<Tone, string>>;
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly halo: string;
}

/** The values of the stylesheet's tokens, for images that no stylesheet reaches. A test holds the two together. */
export const MARK_COLOURS: Readonly<Record<'light' | 'dark', MarkColours>> = {
  light: {
    tones: {
      red: '#c2331f',
      blue: '#1f6fb2',
      brown: '#8a5a0b',
      purple: '#6a3d9a',
      green: '#15795a',
      slate: '#59636e',
      teal: '#00707a',
      amber: '#b04a00',
      ink: '#3d3d38',
    },
    paper: '#fbfaf6',
    ink: '#1b1b19',
    ink2: '#57564f',
    rule: '#e0ddd3',
    ruleStrong: '#b9b5a8',
    halo: '#fffdf8',
  },
  dark: {
    tones: {
      red: '#ff7a61',
      blue: '#6cb6f5',
      brown: '#e0a94a',
      purple: '#c39bf0',
      green: '#52c79b',
      slate: '#a9b4c0',
      teal: '#4fc3cf',
      amber: '#ffcf40',
      ink: '#d6d3ca',
    },
    paper: '#17181a',
    ink: '#f1efe9',
    ink2: '#b3b0a7',
    rule: '#33353a',
    ruleStrong: '#5c5f66',
    halo: '#1d1f22',
  },
};
