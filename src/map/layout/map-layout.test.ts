import { beforeAll, describe, expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { screenTransform, toScreen } from '../../geo/web-mercator.ts';
import type { Size } from '../../geo/web-mercator.ts';
import { checkData } from '../../cli/check-data.ts';
import { wholeArea } from '../camera-target.ts';
import { layoutMap } from './map-layout.ts';
import type { MapLayout } from './map-layout.ts';
import { markedPlaces } from './marked-places.ts';

const measure = (lines: readonly string[]): number =>
  Math.max(...lines.map((line) => line.length * 7));

/** The map's box on pages of 1280×800, 1440×900, 1920×1080, 1024×768, 768×1024, 390×844, 360×640, 844×390, and in embeds. */
const SIZES: readonly Size[] = [
  { width: 880, height: 539 },
  { width: 1000, height: 639 },
  { width: 1480, height: 819 },
  { width: 704, height: 430 },
  { width: 448, height: 658 },
  { width: 390, height: 260 },
  { width: 360, height: 220 },
  { width: 447, height: 277 },
  { width: 320, height: 260 },
  { width: 480, height: 270 },
  { width: 700, height: 292 },
  { width: 1000, height: 292 },
];

function layout(dataset: Dataset, size: Size): MapLayout {
  return layoutMap({
    places: markedPlaces(dataset, measure),
    transform: screenTransform(wholeArea(dataset, size), size),
    size,
    furniture: [{ x: size.width - 40, y: 8, width: 32, height: 65 }],
    measure,
  });
}

describe('scratch', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    const r = await checkData('data'); if (!r.ok) throw new Error('x'); dataset = decodeDataset(compileDataset(r.files));
  });
  it.each(SIZES)('at $width × $height', (size) => {
    const t0 = performance.now();
    const { stands, transform } = layout(dataset, size);
    const ms = performance.now() - t0;
    const places = markedPlaces(dataset, measure);
    const of = (kind: string) => stands.filter((s) => s.kind === kind);
    console.log(
      size.width, size.height, ms.toFixed(1), 'ms',
      'points', of('point').length, 'named', of('point').filter((s) => s.label).length,
      'crowds', of('crowd').map((s) => s.places.map((p) => places[p]!.place.id).join('+') + (s.label ? '*' : '')),
      'areas', of('area').length, 'named', of('area').filter((s) => s.isNamed).length, 'none', of('area').filter((s) => s.width === 0).map((s) => places[s.places[0]!]!.place.id),
      'edge', of('edge').length, of('edge').filter(s=>s.isNamed).length,
    );
    void transform; void toScreen; void expect;
  });
});
