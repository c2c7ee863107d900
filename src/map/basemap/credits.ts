/** Whose data the map is drawn from, as their licences ask. Proper names: the same in every language. */
export const CREDITS = [
  {
    name: '© OpenStreetMap contributors',
    href: 'https://www.openstreetmap.org/copyright',
    relief: false,
  },
  { name: 'Natural Earth', href: 'https://www.naturalearthdata.com/', relief: false },
  { name: 'GSHHG', href: 'https://www.soest.hawaii.edu/pwessel/gshhg/', relief: false },
  { name: 'SRTM', href: 'https://www.earthdata.nasa.gov/data/instruments/srtm', relief: true },
  { name: 'GeoNames (CC BY 4.0)', href: 'https://www.geonames.org/', relief: false },
] as const;
