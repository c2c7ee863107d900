import { FILES } from '../../evidence/files.ts';
import { show } from '../../evidence/finding.ts';
import { ID, LONGEST_ID, wordsOfPattern } from '../../evidence/schema/patterns.ts';
import type { DeskFault } from './desk-api.ts';

/** The files of a dataset that the desk reads and writes, besides those of incidents; by path from its root. */
export const DESK_FILES: readonly string[] = [
  FILES.dataset,
  FILES.sources,
  FILES.speakers,
  FILES.actors,
  FILES.tallies,
  FILES.coding,
  FILES.incidentLines,
  FILES.places,
  FILES.outlines,
  FILES.basemap,
];

const INCIDENT = new RegExp(`^${FILES.incidents}/(.*)\\.json$`, 's');
const IS_ID = new RegExp(ID);
/** Names that are devices to Windows, whatever they end in: what is written there is lost, or never ends. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** What is wrong with an id as the name of a file, or with a path: what was got and what expected. */
export type Why = Pick<DeskFault, 'got' | 'expected'>;

/** Null where nothing is wrong: such a name is one file on every system, whatever it makes of capitals and accents. */
export function whyNoName(id: string): Why | null {
  if (!IS_ID.test(id)) return { got: `the id ${show(id)}`, expected: wordsOfPattern(ID)! };
  if (DEVICE.test(id))
    return { got: `the id ${show(id)}`, expected: 'one that is no device’s name on Windows' };
  if (id.length > LONGEST_ID)
    return { got: `an id of ${id.length} characters`, expected: `at most ${LONGEST_ID}` };
  return null;
}

/**
 * What is wrong with the path of a file to be saved; null where the desk writes such files. What is not listed is refused,
 * so that no spelling of a path has to be thought of: an incident's name has neither dots, slashes nor capitals.
 */
export function whyNotSaved(path: string): Why | null {
  if (DESK_FILES.includes(path)) return null;
  const [, name] = INCIDENT.exec(path) ?? [];
  if (name !== undefined) return whyNoName(name);
  return {
    got: `the path ${show(path)}`,
    expected: `${FILES.incident('<id>')} or one of ${DESK_FILES.join(', ')}`,
  };
}
