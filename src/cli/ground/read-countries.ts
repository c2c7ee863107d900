import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Country } from '../../evidence/country.ts';
import type { Finding } from '../../evidence/finding.ts';
import { FILES } from '../../evidence/files.ts';
import { createArea } from '../../geo/area.ts';

/** Land too far for countries to be told apart on it: filled, without a border. */
const NO_COUNTRY = 'FAR';

type CountryTopology = Topology<Record<'world' | 'land', GeometryCollection<{ a3: string }>>>;

/** The countries of a data folder's basemap; none, and nothing found, where it has no basemap. */
export async function readCountries(
  dir: string,
): Promise<{ readonly countries: readonly Country[]; readonly findings: readonly Finding[] }> {
  const without = (got: string | undefined, expected: string) => ({
    countries: [],
    findings: got === undefined ? [] : [{ file: FILES.borders, pointer: '', got, expected }],
  });
  let text: string;
  try {
    text = await readFile(join(dir, FILES.borders), 'utf8');
  } catch (error) {
    const { code = 'no file' } = error as NodeJS.ErrnoException;
    return without(code === 'ENOENT' ? undefined : code, 'a readable file, or none');
  }
  try {
    const topology = JSON.parse(text) as CountryTopology;
    const { world, land } = topology.objects;
    const features = [world, land].flatMap((layer) => feature(topology, layer).features);
    const countries = features.flatMap(({ geometry, properties: { a3 } }) =>
      a3 !== NO_COUNTRY && (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
        ? [{ code: a3, area: createArea(geometry) }]
        : [],
    );
    return { countries, findings: [] };
  } catch (error) {
    const expected = 'a TopoJSON topology with the countries in the objects world and land';
    return without((error as Error).message, expected);
  }
}
