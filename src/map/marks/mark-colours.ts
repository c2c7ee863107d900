import type { Group } from '../../evidence/categories.ts';

/** The colours of marks and of the words above the map in one theme, as `#rrggbb`. */
export interface MarkColours {
  readonly groups: Readonly<Record<Group, string>>;
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
    groups: {
      strike: '#c2331f',
      air: '#1f6fb2',
      ground: '#8a5a0b',
      control: '#6a3d9a',
      ceasefire: '#15795a',
      diplomacy: '#59636e',
      other: '#3d3d38',
    },
    paper: '#fbfaf6',
    ink: '#1b1b19',
    ink2: '#57564f',
    rule: '#e0ddd3',
    ruleStrong: '#b9b5a8',
    halo: '#fffdf8',
  },
  dark: {
    groups: {
      strike: '#ff7a61',
      air: '#6cb6f5',
      ground: '#e0a94a',
      control: '#c39bf0',
      ceasefire: '#52c79b',
      diplomacy: '#a9b4c0',
      other: '#d6d3ca',
    },
    paper: '#17181a',
    ink: '#f1efe9',
    ink2: '#b3b0a7',
    rule: '#33353a',
    ruleStrong: '#5c5f66',
    halo: '#1d1f22',
  },
};
