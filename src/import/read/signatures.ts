/** A kind of file that is no table, and how to get at the table that it came from or holds. */
export interface NoTable {
  readonly what: string;
  readonly cure: string;
}

const AS_CSV = 'open it in the program that made it and save the table as CSV';
const AS_TABLE = 'save the table as .xlsx or CSV in a spreadsheet program';
const UNPACK = 'unpack it and give the file inside';
const NO_PICTURE = 'the table itself is needed, not a picture of it: CSV, XLSX or GeoJSON';
const AS_GEOJSON = 'convert it to GeoJSON or CSV (QGIS and ogr2ogr do)';

/** By the bytes that such files begin with: hexadecimal, `..` for any. */
const SIGNATURES: readonly (readonly [beginning: string, NoTable])[] = [
  [
    'd0cf11e0a1b11ae1',
    { what: 'an old Excel workbook (.xls) or another OLE file', cure: AS_TABLE },
  ],
  [
    '255044462d',
    { what: 'a PDF', cure: 'ask for the table it was made from, or take it out with Tabula' },
  ],
  ['89504e470d0a1a0a', { what: 'a picture (PNG)', cure: NO_PICTURE }],
  ['ffd8ff', { what: 'a picture (JPEG)', cure: NO_PICTURE }],
  ['474946383.61', { what: 'a picture (GIF)', cure: NO_PICTURE }],
  ['52494646........57454250', { what: 'a picture (WebP)', cure: NO_PICTURE }],
  ['49492a00', { what: 'a picture (TIFF)', cure: NO_PICTURE }],
  ['4d4d002a', { what: 'a picture (TIFF)', cure: NO_PICTURE }],
  ['........66747970', { what: 'a video or picture (MP4, HEIC)', cure: NO_PICTURE }],
  ['5041523115', { what: 'a Parquet file', cure: 'write it as CSV (DuckDB and pandas do)' }],
  ['4152524f5731', { what: 'an Arrow file', cure: 'write it as CSV (DuckDB and pandas do)' }],
  ['4f626a01', { what: 'an Avro file', cure: 'write it as CSV (DuckDB and pandas do)' }],
  [
    '53514c69746520666f726d61742033',
    { what: 'an SQLite database or a GeoPackage', cure: AS_GEOJSON },
  ],
  ['0000270a', { what: 'a shapefile', cure: AS_GEOJSON }],
  ['66676203', { what: 'a FlatGeobuf file', cure: AS_GEOJSON }],
  ['1f8b', { what: 'a gzip archive', cure: UNPACK }],
  ['377abcaf271c', { what: 'a 7z archive', cure: UNPACK }],
  ['526172211a07', { what: 'a RAR archive', cure: UNPACK }],
  ['425a683.314159265359', { what: 'a bzip2 archive', cure: UNPACK }],
  ['fd377a585a00', { what: 'an xz archive', cure: UNPACK }],
  ['28b52ffd', { what: 'a Zstandard archive', cure: UNPACK }],
  ['7b5c727466', { what: 'a text document (RTF)', cure: AS_CSV }],
];

/** Longest of the signatures, bytes. */
const LONGEST = 16;

/** Tells what a file that is no table is by its first bytes. */
export function noTableOf(bytes: Uint8Array): NoTable | undefined {
  const beginning = [...bytes.subarray(0, LONGEST)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return SIGNATURES.find(([signature]) => new RegExp(`^${signature}`).test(beginning))?.[1];
}

/** Packed documents, by a path in them. */
const DOCUMENTS: readonly (readonly [path: RegExp, NoTable])[] = [
  [/^xl\/workbook\.bin$/i, { what: 'a binary workbook (.xlsb)', cure: AS_TABLE }],
  [/^content\.xml$/i, { what: 'an OpenDocument file (.ods)', cure: AS_TABLE }],
  [
    /^word\//i,
    {
      what: 'a Word document',
      cure: 'paste its table into a spreadsheet program and save it as CSV',
    },
  ],
  [/^ppt\//i, { what: 'a PowerPoint presentation', cure: AS_CSV }],
  [
    /^resources\/sheet\.css$/i,
    {
      what: 'a sheet saved as web pages (Google Sheets)',
      cure: 'download it as .xlsx or CSV: File, Download',
    },
  ],
  [
    /(?:^|\/)[^/]+\/updates\.json$/i,
    {
      what: 'an archive of whole incidents of Atlos, with who changed what',
      cure: 'export the incidents as CSV, which names no members',
    },
  ],
  [/^(?:index\/.*\.iwa|index\.zip)$/i, { what: 'an Apple Numbers document', cure: AS_TABLE }],
  [/\.shp$/i, { what: 'a zip with a shapefile', cure: AS_GEOJSON }],
  [/\.gdb\//i, { what: 'a zip with a file geodatabase', cure: AS_GEOJSON }],
];

/** Tells what a zip that holds no table is by the names in it. */
export function noTableAmong(names: readonly string[]): NoTable | undefined {
  return DOCUMENTS.find(([path]) => names.some((name) => path.test(name)))?.[1];
}
