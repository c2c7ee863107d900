import { useMessages } from '../messages/react.tsx';

/** Whose data the map is drawn from, as their licences ask. Proper names: the same in every language. */
const CREDITS = [
  { name: '© OpenStreetMap contributors', href: 'https://www.openstreetmap.org/copyright' },
  { name: 'Natural Earth', href: 'https://www.naturalearthdata.com/' },
  { name: 'GSHHG', href: 'https://www.soest.hawaii.edu/pwessel/gshhg/' },
  { name: 'SRTM', href: 'https://www.earthdata.nasa.gov/data/instruments/srtm' },
  { name: 'GeoNames (CC BY 4.0)', href: 'https://www.geonames.org/' },
] as const;

export function Attribution() {
  const words = useMessages();
  return (
    <p className="map__attribution">
      <span className="visually-hidden">{words.attribution}: </span>
      {CREDITS.map(({ name, href }, index) => (
        <span key={name}>
          {index > 0 && ' · '}
          <a href={href} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
