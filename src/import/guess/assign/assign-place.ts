import type { Axis } from '../../cells/position/degrees-text.ts';
import type { CoordinateReading } from '../../mapping.ts';
import { counted } from '../../read/limits.ts';
import type { ColumnStats } from '../column-stats.ts';
import { isSwapped } from '../guess-coordinates.ts';
import type { AngleStats, CoordinateGuessResult, PairStats } from '../guess-coordinates.ts';
import {
  axisQuestion,
  freeOf,
  MOST_OF,
  NEARLY_ALL,
  tell,
  take,
  firstQuestion,
} from '../mapping-draft.ts';
import type { MappingDraft } from '../mapping-draft.ts';
import { headerWords } from '../read-header.ts';
import { tallyText } from '../tally.ts';
import { areYesOrNo } from '../words/yes-no.ts';

/** Finds the columns that say where: a latitude and a longitude, both in one, and names of places. */
export function assignPlace(draft: MappingDraft): void {
  if (!assignAngles(draft) && !assignUnnamed(draft)) assignPosition(draft);
  for (const column of freeOf(draft, 'latitude', 'longitude', 'x', 'y', 'position'))
    take(draft, column, { as: 'field' }, whyNot(column));
  const isName = ({ text }: ColumnStats): boolean => !areYesOrNo(text.values);
  const [place] = freeOf(draft, 'place').filter(isName);
  if (place) take(draft, place, { as: 'place' }, 'names of places');
  const [country] = freeOf(draft, 'country').filter(isName);
  if (country) take(draft, country, { as: 'country' }, 'names of countries');
  for (const column of freeOf(draft, 'admin'))
    take(draft, column, { as: 'admin' }, 'names of regions');
  tellOtherGrids(draft);
}

/** Codes of places that are not read, by the words of their headers. */
const GRIDS =
  /\b(?:utm|mgrs|easting|northing|plus ?code|olc|open location code|geohash|what3words|w3w|grid ref(?:erence)?|os grid)\b/;

function tellOtherGrids(draft: MappingDraft): void {
  for (const { name, cells } of draft.columns)
    if (cells > 0 && GRIDS.test(headerWords(name).join(' ')))
      tell(
        draft,
        name,
        'looks like coordinates of a kind that is not read: give latitude and longitude in degrees beside them',
      );
}

function whyNot({ cells, coordinates }: ColumnStats): string {
  if (cells === 0) return 'empty';
  const found = coordinates?.coordinates ?? 0;
  return found < cells * MOST_OF
    ? `named like coordinates, but ${found} of ${cells} cells are angles: kept as a field`
    : 'not taken for coordinates: another column has them, its pair is missing, or they are beyond 180 degrees';
}

function assignAngles(draft: MappingDraft): boolean {
  const named = [
    [freeOf(draft, 'latitude')[0], freeOf(draft, 'longitude')[0]],
    [freeOf(draft, 'y')[0], freeOf(draft, 'x')[0]],
  ];
  for (const [first, second] of named) {
    const lat = first && anglesOf(first);
    const lng = second && anglesOf(second);
    if (!lat || !lng || !isInReach(lat) || !(isInReach(lng) || lng.isCircle)) continue;
    if (first.header?.role === 'y' && !(lat.hasFractions && lng.hasFractions)) continue;
    const swapped = isSwapped(lat, lng);
    const [latitude, longitude] = swapped ? [second, first] : [first, second];
    const [ofLatitude, ofLongitude] = swapped ? [lng, lat] : [lat, lng];
    const why = swapped
      ? [
          `latitude and longitude are swapped: “${first.name}” is beyond 90, ${tallyText(lat.over90.count > 0 ? lat.over90 : lng.over90)}`,
        ]
      : [];
    takeAngle(draft, latitude, 'latitude', ofLatitude, why);
    takeAngle(draft, longitude, 'longitude', ofLongitude, why);
    return true;
  }
  return false;
}

interface AngleColumn {
  readonly column: ColumnStats;
  readonly angles: AngleStats;
}

/** Two columns of degrees side by side in a table without a header: the one beyond 90 is the longitude, else it is asked. */
function assignUnnamed(draft: MappingDraft): boolean {
  if (!draft.isHeaderless) return false;
  const angles = draft.columns.map((column) => unnamedAngles(draft, column));
  const at = angles.findIndex((each, index) => each && angles[index + 1]);
  const [first, second] = [angles[at], angles[at + 1]];
  if (!first || !second) return false;
  const isTurned = first.angles.over90.count > 0;
  if (isTurned && second.angles.over90.count > 0) return false;
  const [lat, lng] = isTurned ? [second, first] : [first, second];
  const isSure = lng.angles.over90.count > 0;
  const why = isSure
    ? [`no latitude is beyond 90, ${tallyText(lng.angles.over90)}`]
    : ['nothing tells the latitude from the longitude'];
  takeAngle(draft, lat.column, 'latitude', lat.angles, why);
  takeAngle(draft, lng.column, 'longitude', lng.angles, []);
  if (!isSure)
    draft.questions.push(axisQuestion(lat.column.name, lng.column.name, lat.angles.example));
  return true;
}

/** Degrees with a fraction: whole numbers are more often something else. */
function unnamedAngles(draft: MappingDraft, column: ColumnStats): AngleColumn | null {
  if (column.header !== null || draft.uses.has(column.name)) return null;
  const angles = anglesOf(column);
  const isAny = angles?.hasFractions === true && angles.over180.count === 0;
  return isAny && angles.read >= column.cells * NEARLY_ALL ? { column, angles } : null;
}

function anglesOf(column: ColumnStats): AngleStats | null {
  const angles = column.coordinates?.result().angles;
  return angles && angles.read > 0 && angles.read >= column.cells * MOST_OF ? angles : null;
}

/** Whether most are degrees at all: metres of a projection are beyond 180. */
function isInReach({ read, over180 }: AngleStats): boolean {
  return over180.count <= read / 2;
}

function takeAngle(
  draft: MappingDraft,
  column: ColumnStats,
  axis: Axis,
  angles: AngleStats,
  why: readonly string[],
): void {
  const isCircle = axis === 'longitude' && angles.isCircle;
  const over = axis === 'latitude' ? angles.over90 : angles.over180;
  const circle = isCircle
    ? [`counted from 0 to 360: what is beyond 180 is read as west, ${tallyText(over)}`]
    : [];
  const beyond =
    over.count > 0 && !isCircle
      ? [`beyond what a ${axis} can be, and refused: ${tallyText(over)}`]
      : [];
  take(
    draft,
    column,
    { as: axis, form: angles.form, ...(isCircle && { circle: '0-360' as const }) },
    ...why,
    `${axis}, ${FORMS[angles.form]}`,
    ...circle,
    ...beyond,
  );
}

const FORMS: Readonly<Record<CoordinateReading['form'], string>> = {
  decimal: 'degrees with a decimal point',
  'decimal-comma': 'degrees with a decimal comma',
  dms: 'degrees, minutes and seconds',
  wkt: 'well-known text',
};

function assignPosition(draft: MappingDraft): void {
  const named = freeOf(draft, 'position', 'place').map((column) => pairsOf(column, MOST_OF));
  const others = draft.columns
    .filter(({ name, header }) => !draft.uses.has(name) && header === null)
    .map((column) => pairsOf(column, NEARLY_ALL));
  const found =
    named.find((each) => each !== null) ?? others.find((each) => each && looksPlaced(each.pairs));
  if (!found) return;
  const { column, pairs } = found;
  take(
    draft,
    column,
    { as: 'position', ...pairs.reading },
    'latitude and longitude in one cell',
    ...pairs.why,
  );
  const question = firstQuestion(column.name, pairs);
  if (question) draft.questions.push(question);
}

interface PairColumn {
  readonly column: ColumnStats;
  readonly pairs: PairStats;
}

function pairsOf(column: ColumnStats, share: number): PairColumn | null {
  const result: CoordinateGuessResult | undefined = column.coordinates?.result(
    firstInHeader(column.name),
  );
  if (!result || result.pairs.read === 0 || result.pairs.read < column.cells * share) return null;
  return { column, pairs: result.pairs };
}

/** Pairs with fractions, sixtieths or POINT: whole numbers two in a cell are more often something else. */
function looksPlaced({ example, reading }: PairStats): boolean {
  return reading.form !== 'decimal' || /[.]\d{2,}.*[.]\d{2,}/.test(example);
}

/** Which a header has first: `lat/lon`, `lonlat`, `longitude, latitude`. */
function firstInHeader(name: string): Axis | undefined {
  const words = headerWords(name).join(' ');
  const [lat, lng] = [words.search(/lat(?!e)/), words.search(/lon|lng/)];
  if (lat < 0 || lng < 0) return undefined;
  return lat < lng ? 'latitude' : 'longitude';
}

/** Tells of points at 0/0, at the column that says where. */
export function tellNullIslands(draft: MappingDraft, count: number): void {
  const [column] = [...draft.uses].find(([, { as }]) => as === 'latitude' || as === 'position') ?? [
    null,
  ];
  if (count > 0)
    tell(
      draft,
      column,
      `${counted(count, 'point')} at 0/0, which programs write where no place is known: taken as unknown`,
    );
}
