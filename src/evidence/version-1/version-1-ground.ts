/*
 * The ground of the one map that version 1 drew, which had in the code what version 2 has beside the topology and in
 * `basemap.geojson`.
 */

/** The objects of version 1's topology that version 2 has as the dataset's own lines and areas, and what they are called. */
export const VERSION_1_LINES = [
  {
    object: 'loc1994',
    id: 'line-of-contact-1994',
    kind: 'line',
    names: {
      en: 'Line of contact 1994–2020 (schematic)',
      az: '1994–2020 təmas xətti (sxematik)',
      hy: 'Շփման գիծ 1994–2020 (սխեմատիկ)',
      ru: 'Линия соприкосновения 1994–2020 (схематично)',
      tr: '1994–2020 temas hattı (şematik)',
    },
  },
  {
    object: 'nkao1991',
    id: 'autonomous-oblast',
    kind: 'area',
    names: {
      en: 'Nagorno-Karabakh Autonomous Oblast, until 1991',
      az: 'Dağlıq Qarabağ Muxtar Vilayəti, 1991-ci ilədək',
      hy: 'Լեռնային Ղարաբաղի Ինքնավար Մարզ, մինչև 1991 թվականը',
      ru: 'Нагорно-Карабахская автономная область, до 1991 года',
      tr: 'Dağlık Karabağ Özerk Oblastı, 1991’e kadar',
    },
  },
] as const;

/** What `ground.json` says of that topology and the relief beside it. */
export const VERSION_1_GROUND = {
  relief: {
    file: 'relief.webp',
    corners: [
      [42, 43.5],
      [52, 43.5],
      [52, 36.5],
      [42, 36.5],
    ],
  },
  credits: [
    {
      name: '© OpenStreetMap contributors',
      href: 'https://www.openstreetmap.org/copyright',
      of: 'Country borders and coasts (ODbL)',
    },
    {
      name: 'Natural Earth',
      href: 'https://www.naturalearthdata.com/',
      of: 'Districts and the world around (public domain)',
    },
    {
      name: 'GSHHG',
      href: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
      of: 'Lakes and rivers (LGPL)',
    },
    {
      name: 'SRTM',
      href: 'https://www.earthdata.nasa.gov/data/instruments/srtm',
      of: 'Relief (public domain)',
      relief: true,
    },
    {
      name: 'GeoNames (CC BY 4.0)',
      href: 'https://www.geonames.org/',
      of: 'Towns for orientation',
    },
  ],
} as const;
