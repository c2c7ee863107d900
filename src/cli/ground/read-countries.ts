import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Country } from '../../evidence/country.ts';
import { FILES } from '../../evidence/files.ts';
import type { Finding } from '../../evidence/finding.ts';
import { readJson } from '../../evidence/json-text/read-json.ts';
import { createArea } from '../../geo/area.ts';
import { readTextOf } from '../read-data.ts';

/** Land too far for countries to be told apart on it: filled, without a border. */
const NO_COUNTRY = 'FAR';

type CountryTopology = Topology<Record<'world' | 'land', GeometryCollection<{ a3: string }>>>;

/** The countries of a data folder's basemap; none, and nothing found, where it has no basemap. */
export async function readCountries(
  dir: string,
): Promise<{ readonly countries: readonly Country[]; readonly findings: readonly Finding[] }> {
  const file = FILES.borders;
  const findings: Finding[] = [];
  const text = await readTextOf(dir, file, findings, true);
  if (text === null) return { countries: [], findings };
  const read = readJson(text);
  if (!read.ok)
    return { countries: [], findings: read.faults.map((fault) => ({ file, ...fault })) };
  try {
    const topology = read.value as CountryTopology;
    const { world, land } = topology.objects;
    const features = [world, land].flatMap((layer) => feature(topology, layer).features);
    const countries = features.flatMap(({ geometry, properties: { a3 } }) =>
      a3 !== NO_COUNTRY && (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
        ? [{ code: a3, area: createArea(geometry) }]
        : [],
    );
    return { countries, findings };
  } catch (error) {
    const expected = 'a TopoJSON topology with the countries in the objects world and land';
    const got = (error as Error).message;
    return { countries: [], findings: [{ file, pointer: '', got, expected }] };
  }
}
