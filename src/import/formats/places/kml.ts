import type { Use } from '../../mapping.ts';
import { UnreadableFileError } from '../../unreadable.ts';
import type { JsonObject } from '../json-records.ts';
import type { KnownTable, Told } from '../known.ts';
import { addressesIn, isHtml, namesOfLinks, plainText } from '../plain-text.ts';
import { PLACE_USES, presetOf, rowsTold, tableOfFeatures } from './feature-table.ts';
import type { FeatureRecord } from './feature-table.ts';
import { kmlGeometry, writtenPoint } from './kml-geometry.ts';
import { childText, childrenOf } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/** My Maps keeps the addresses of pictures in a datum of this name. */
const MEDIA = 'gx_media_links';

const USES: Readonly<Record<string, Use>> = {
  ...PLACE_USES,
  name: { as: 'title' },
  description: { as: 'note' },
  folder: { as: 'category' },
  when: { as: 'when', order: 'iso' },
  links: { as: 'source', between: '; ' },
  address: { as: 'place' },
  [MEDIA]: { as: 'media', between: ' ' },
};

/** Whether XML is KML. */
export function isKml(root: XmlElement): boolean {
  return (
    root.name === 'kml' || (root.name === 'Document' && childrenOf(root, 'Placemark').length > 0)
  );
}

/**
 * The KML of a KMZ: `doc.kml`, else the first that lies at its root, else the first.
 * @param names of its members
 * @throws {UnreadableFileError} where it has none
 */
export function kmlInKmz(file: string, names: readonly string[]): string {
  const kml = names.filter((name) => /\.kml$/i.test(name));
  const name =
    kml.find((one) => one === 'doc.kml') ?? kml.find((one) => !one.includes('/')) ?? kml[0];
  if (name === undefined)
    throw new UnreadableFileError(file, 'a KMZ without KML', 'a doc.kml in it');
  return name;
}

/** @throws {UnreadableFileError} where it has no placemark, or holds a link to another file alone */
export function kmlTable(source: string, root: XmlElement): KnownTable {
  const found: Found = { placemarks: [], overlays: 0, links: [], timedFolders: 0 };
  collect(root, [], found);
  if (found.placemarks.length === 0)
    throw found.links.length > 0
      ? new UnreadableFileError(
          source,
          `KML that holds only a link to a map elsewhere (${found.links[0]!.slice(0, 200)})`,
          'the placemarks themselves',
          'in My Maps: Export to KML/KMZ, without “Keep data up to date with network link KML”; or open that address and save what it gives',
        )
      : new UnreadableFileError(source, 'KML without a placemark', 'at least one placemark');
  const unread: number[] = [];
  const records = found.placemarks.map(({ element, folder }, at): FeatureRecord => ({
    geometry: kmlGeometry(element),
    written: writtenPoint(element),
    record: recordOf(element, folder, () => unread.push(at + 1)),
  }));
  const { table, told } = tableOfFeatures('kml', source, records, ['KML'], Object.keys(USES));
  return {
    as: 'table',
    table,
    mapping: presetOf(table, USES, 'guessed'),
    told: [
      ...told,
      ...leftTold(found),
      ...rowsTold(unread, 'with a TimeStamp or TimeSpan that is empty'),
    ],
    about: aboutOf(root),
  };
}

interface Found {
  readonly placemarks: { readonly element: XmlElement; readonly folder: string }[];
  overlays: number;
  readonly links: string[];
  timedFolders: number;
}

function collect(element: XmlElement, folders: readonly string[], found: Found): void {
  for (const child of element.children) {
    switch (child.name) {
      case 'Placemark':
        found.placemarks.push({ element: child, folder: folders.join(' / ') });
        break;
      case 'GroundOverlay':
      case 'PhotoOverlay':
      case 'ScreenOverlay':
        found.overlays += 1;
        break;
      case 'NetworkLink': {
        const [link] = [...childrenOf(child, 'Link'), ...childrenOf(child, 'Url')];
        found.links.push(childText(link, 'href'));
        break;
      }
      case 'Document':
      case 'kml':
        collect(child, folders, found);
        break;
      case 'Folder': {
        if (child.children.some(isTime)) found.timedFolders += 1;
        const name = childText(child, 'name');
        collect(child, name === '' ? folders : [...folders, name], found);
        break;
      }
    }
  }
}

function isTime({ name }: XmlElement): boolean {
  return name === 'TimeSpan' || name === 'TimeStamp';
}

function leftTold({ overlays, links, timedFolders }: Found): readonly Told[] {
  const told: Told[] = [];
  if (overlays > 0)
    told.push({
      about: 'left-out',
      text: `pictures that are laid over the map or the screen are no incidents: ${overlays} left out.`,
    });
  if (links.length > 0)
    told.push({
      about: 'cut',
      text: `what the file links to elsewhere is not read: ${links.slice(0, 5).join(', ')}.`,
    });
  if (timedFolders > 0)
    told.push({
      about: 'left-out',
      text: `the times of ${timedFolders} ${timedFolders === 1 ? 'folder is' : 'folders are'} not read, only those of placemarks.`,
    });
  return told;
}

function aboutOf(root: XmlElement): KnownTable['about'] {
  const document = root.name === 'Document' ? root : childrenOf(root, 'Document')[0];
  const title = childText(document, 'name');
  return title === ''
    ? undefined
    : { title, summary: plainText(childText(document, 'description')) };
}

function recordOf(element: XmlElement, folder: string, unread: () => void): JsonObject {
  const data = dataOf(element);
  const html = childText(element, 'description');
  const description = withoutData(isHtml(html) ? plainText(html) : html, data);
  const media = new Set((data.get(MEDIA) ?? '').split(/\s+/));
  const names = namesOfLinks(html);
  const links = addressesIn(html)
    .filter((address) => !media.has(address))
    .map((address) => (names.has(address) ? `[${names.get(address)}](${address})` : address));
  const time = element.children.find(isTime);
  const when = time ? whenOf(time) : null;
  if (time && when === null) unread();
  const own = {
    name: childText(element, 'name'),
    folder,
    when,
    description,
    address: childText(element, 'address'),
  };
  return {
    ...Object.fromEntries(
      Object.entries(own).map(([key, value]) => [key, value === '' ? null : value]),
    ),
    links,
    ...Object.fromEntries(
      [...data].map(([name, value]) => [
        name in own || name === 'links' ? `${name} (data)` : name,
        value === '' ? null : value,
      ]),
    ),
  };
}

/** What `ExtendedData` holds, as text: a number there may have leading zeros. */
function dataOf(element: XmlElement): ReadonlyMap<string, string> {
  const data = new Map<string, string>();
  for (const extended of childrenOf(element, 'ExtendedData'))
    for (const child of extended.children) {
      if (child.name === 'Data')
        data.set(child.attributes['name'] ?? '', childText(child, 'value'));
      for (const simple of childrenOf(child, 'SimpleData'))
        data.set(simple.attributes['name'] ?? '', simple.text.trim());
    }
  return data;
}

/** A description without the lines that say `ExtendedData` again, as My Maps writes them. */
function withoutData(text: string, data: ReadonlyMap<string, string>): string {
  return text
    .split('\n')
    .filter((line) => {
      const label = /^([^:]*): ?(.*)$/.exec(line);
      return !label || !data.has(label[1]!) || data.get(label[1]!)!.trim() !== label[2]!.trim();
    })
    .join('\n')
    .trim();
}

/** A year, a month, a day or a clock time, as EDTF has them; a span that lacks a side is open there. */
function whenOf(time: XmlElement): string | null {
  if (time.name === 'TimeStamp') return childText(time, 'when') || null;
  const [begin, end] = [childText(time, 'begin'), childText(time, 'end')];
  if (begin === '' && end === '') return null;
  return begin === end ? begin : `${begin || '..'}/${end || '..'}`;
}
