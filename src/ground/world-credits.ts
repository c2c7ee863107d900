/** Whose data a ground of ours is made from; `world/PROVENANCE.md` says the rest. */
export const WORLD_CREDITS: readonly {
  readonly name: string;
  readonly href: string;
  readonly of: string;
}[] = [
  {
    name: 'Natural Earth',
    href: 'https://www.naturalearthdata.com/',
    of: 'Land, waters, borders and towns (public domain)',
  },
  {
    name: 'GeoNames (CC BY 4.0)',
    href: 'https://creativecommons.org/licenses/by/4.0/',
    of: 'Names and positions of towns',
  },
];
