import type { PlaceKind } from '../../evidence/model.ts';

const KM = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const ZOOM = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** What each kind of place is called, and the rule for it. */
const kinds = {
  city: { name: 'City', rule: 'A city as a whole; its point is its middle.' },
  town: { name: 'Town', rule: 'A town as a whole; its district is another place.' },
  village: { name: 'Village', rule: 'A village or a settlement as a whole.' },
  site: {
    name: 'Site',
    rule: 'Something in or near a settlement that has a name: a bridge, a base.',
  },
  point: { name: 'Position', rule: 'A position without a name; its coordinates may be its name.' },
  district: {
    name: 'District',
    rule: 'An area of an administration; the town of its name is another place.',
  },
  sector: {
    name: 'Direction',
    rule: 'What reports call the direction of a town: an area that holds the town, with a radius of 20 km or more, never the town’s own point.',
  },
  region: { name: 'Region', rule: 'A large area; it may lie in several countries.' },
  country: {
    name: 'Country',
    rule: 'A whole country. A capital that stands for those who govern there is no place.',
  },
} as const satisfies Readonly<Record<PlaceKind, { name: string; rule: string }>>;

/** Words of the desk's map: of places, and of making one. */
export const deskPlaceWords = {
  canvas: 'Map of the places',
  canvasHelp:
    'Arrow keys move the map, plus and minus zoom. Enter puts the point of a new place, or the next corner of its outline, in the middle of the map; Backspace takes the last corner back.',
  onMap: 'Places on the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Show all places',
  many: (most: number) => `${most} places are marked: zoom in for the others.`,
  loading: 'Loading the map…',
  fault: {
    'no-webgl':
      'This browser can’t draw the interactive map (it needs WebGL 2). A picture stands in; coordinates can be typed, too.',
    'not-loaded': 'The map could not be loaded. Places can be made with typed coordinates.',
    broken:
      'The interactive map stopped working. A picture stands in; coordinates can be typed, too.',
    'context-lost':
      'The browser took the map’s graphics memory. A picture stands in; coordinates can be typed, too.',
    part: 'A part of the map has not come; the rest works as usual.',
    'no-ground': 'Land and borders could not be loaded: the map shows the places alone.',
  },
  retry: 'Try again',
  kind: kinds,
  named: (name: string, kind: PlaceKind) => `${name}, ${kinds[kind].name.toLowerCase()}`,

  search: 'Find a place',
  searchHint: 'Name, any spelling',
  searchHelp:
    'Places of the dataset are found by any part of a name, places of the world by the whole name.',
  ownPlaces: 'In the dataset',
  worldPlaces: 'In the world (GeoNames)',
  foundBy: (form: string) => `as “${form}”`,
  kmOff: (km: number) =>
    km < 1
      ? 'less than 1 km from a place of the dataset'
      : `${KM.format(km)} km from the dataset’s places`,
  namesComing: 'Names of the world are still loading.',
  wholeNames: 'Places of the world are found by their whole names.',
  shown: (name: string) => `${name} is shown on the map and below it.`,
  makeNew: (name: string) => (name === '' ? 'New place' : `New place “${name}”`),
  found: (own: number, world: number) => `${own} in the dataset, ${world} in the world`,

  change: 'Change place',
  remove: 'Remove place',
  removed: (name: string) => `${name} is removed. Undo brings it back.`,
  use: 'Use for this claim',
  used: (name: string) => `The claim’s incident lies at ${name}.`,
  radiusOf: (km: number) => `within ${km} km`,
  close: 'Close',
  none: 'No place is chosen. Find one by name, press one on the map, or make a new one.',

  newPlace: 'New place',
  changePlace: (name: string) => `Change ${name}`,
  name: 'Name',
  nameLanguage: (tag: string) => `In ${tag}, the dataset’s first language`,
  spellings: 'Also spelled',
  spellingsHelp: 'Other spellings, one a line',
  kindOf: 'Kind',
  chooseKind: 'Choose what it is',
  radius: 'Radius, km',
  radiusHelp: 'How far off the point may honestly be',
  customary: (km: number, kind: PlaceKind) =>
    `${km} km, usual for a ${kinds[kind].name.toLowerCase()}`,
  toFarthest: (km: number) => `${km} km, to the farthest corner of the outline`,
  radiusExpected: 'a number of kilometres, 0 to 20,015',
  ofDirection: (km: number) => `${km} km or more of a direction, whose extent nobody knows`,
  point: 'Point',
  pointHelp: 'Press the map, or type latitude, longitude',
  pointExpected: 'latitude, longitude of a place, as 40.68, 46.36 or 40°40′48″N 46°21′36″E',
  notRead: (got: string, expected: string) => `Got ${got}, expected ${expected}.`,
  nullIsland: '0, 0 is what programs write where no place is known',
  handle: (name: string, at: string) =>
    `Point of ${name === '' ? 'the new place' : name}, ${at}. Arrow keys move it, with Shift farther.`,
  origin: 'Where the point comes from',
  originHelp: 'And whether it is inferred',
  clicked: (zoom: number) => `Clicked on the map at zoom ${ZOOM.format(zoom)}, inferred.`,
  typed: 'Coordinates as the source gives them.',
  geonames: (id: number) => `GeoNames ${id} (CC BY 4.0).`,
  worldOf: 'Middle of the area’s towns, GeoNames (CC BY 4.0), inferred.',
  asBefore: (text: string) => `As before: ${text}`,

  outline: 'Outline',
  outlineNone: 'None: the radius alone.',
  outlineOf: (corners: number) => `${corners} corners.`,
  outlineParts: (rings: number, corners: number) => `${rings} rings, ${corners} corners.`,
  draw: 'Draw on the map',
  drawing: (corners: number) =>
    corners === 0
      ? 'Press the map at the first corner.'
      : `${corners} ${corners === 1 ? 'corner' : 'corners'} so far.`,
  back: 'Take the last corner back',
  closeOutline: 'Close the outline',
  stopDrawing: 'Stop drawing',
  circle: 'Circle of the radius',
  noOutline: 'Remove',
  outlineFile: 'From a GeoJSON file',
  typeCorners: 'Type the corners',
  corners: 'Corners, one a line: latitude, longitude',
  fewCorners: (corners: number) => `Got ${corners} of the outline’s corners, expected at least 3.`,
  crossing: (at: string) =>
    `Two sides of the outline cross at ${at}, expected none that do. Move a corner, or draw it again.`,
  outside:
    'The point lies outside the outline, expected within. Move the point, or draw the outline around it.',
  noOutlineOf: (kind: PlaceKind) =>
    `Got an outline of a ${kinds[kind].name.toLowerCase()}, expected one of a district, a direction or a region. Remove it, or choose another kind.`,
  notGeoJson: (got: string) =>
    `Got ${got}, expected GeoJSON with one Polygon or MultiPolygon. Choose a file that holds this area alone.`,

  missing: {
    name: 'Got no name, expected what the article calls it.',
    kind: 'Got no kind, expected one of the list.',
    radius: 'Got no radius, expected a number of kilometres, 0 to 20,015.',
    point: 'Got no point: press the map, or type latitude, longitude.',
    coordinates: 'Say where the point comes from.',
  },
  lacks: (number: number) =>
    number === 1
      ? 'One thing is missing yet, said beside its field.'
      : `${number} things are missing yet, said beside their fields.`,
  save: 'Save place',
  saved: (name: string) => `${name} is saved.`,
  cancel: 'Cancel',
  dropAsk: 'Let go of what was entered here?',
  drop: 'Let go',
  keep: 'Keep',
  putBy: (number: number) =>
    number === 1
      ? 'One more place that was begun waits behind this.'
      : `${number} more places that were begun wait behind this.`,
  check: 'What the check says',
  finding: (got: string, expected: string, cure: string | undefined) =>
    `Got ${got}, expected ${expected}${cure === undefined ? '' : `; ${cure}`}.`,
} as const;
