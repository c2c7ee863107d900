import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FILES } from '../evidence/files.ts';
import type { Finding } from '../evidence/finding.ts';
import {
  inVersion2,
  isVersion1,
  namesVersion1,
  partiesOfVersion1,
} from '../evidence/version-1/version-1.ts';
import { isThere } from './dataset-folder.ts';
import { writeTexts } from './edit-data.ts';
import { whyUnreadable } from './folder/folder-entries.ts';
import { readEarlierGround } from './ground/earlier-ground.ts';
import { applyEdits, setMembers } from '../evidence/json-text/edit-json.ts';
import { parseJsonTree } from '../evidence/json-text/json-tree.ts';
import { readJson } from '../evidence/json-text/read-json.ts';
import { readTextOf } from './read-data.ts';

export interface Migration {
  readonly findings: readonly Finding[];
  /** The files that were written, from the data's root; none where the folder is of version 2 already. */
  readonly written: readonly string[];
}

/** The folders of a dataset whose files name a schema. */
const FOLDERS = ['events', FILES.incidents, 'geo'] as const;

/**
 * Moves a data folder of version 1 to version 2 in place, atomically. What is not of version 1 stays as it is, to the byte;
 * with a file that is not JSON nothing is written.
 */
export async function migrateData(dir: string): Promise<Migration> {
  const wrong = await whyUnreadable(dir);
  if (wrong.length > 0) return { findings: wrong, written: [] };
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  const values = new Map<string, unknown>();
  for (const file of await jsonFiles(dir)) {
    const text = await readTextOf(dir, file, findings);
    if (text === null) continue;
    const read = readJson(text);
    if (read.ok) {
      texts.set(file, text);
      values.set(file, read.value);
    } else findings.push(...read.faults.map((fault) => ({ file, ...fault })));
  }
  if (findings.length > 0) return { findings, written: [] };
  const isOld = isVersion1(values.get(FILES.dataset), values.get(FILES.speakers));
  const moved = new Map<string, string>();
  for (const [file, text] of texts) {
    const value = values.get(file);
    const parties = isOld && file === FILES.dataset ? partiesOfVersion1(value) : null;
    const schema = (value as { $schema?: unknown } | null)?.$schema;
    const members = {
      ...(namesVersion1(schema) && { $schema: inVersion2(schema) }),
      ...(parties && { parties }),
    };
    if (Object.keys(members).length > 0) moved.set(file, withMembers(text, members));
  }
  if (isOld) {
    for (const [file, text] of await groundTexts(dir, values.get(FILES.dataset))) {
      if (!(await isThere(join(dir, file)))) moved.set(file, text);
    }
  }
  await writeTexts(dir, moved);
  return { findings: [], written: [...moved.keys()] };
}

/** The files of version 2 for what version 1 had in the code of its map; none where a folder has no such map. */
async function groundTexts(dir: string, dataset: unknown): Promise<Map<string, string>> {
  const ground = await readEarlierGround(dir);
  if (!ground) return new Map();
  const schema = (dataset as { $schema?: unknown } | null)?.$schema;
  const named = namesVersion1(schema) && {
    $schema: inVersion2(schema).replace(/dataset\.json$/, 'basemap.json'),
  };
  const { relief, credits } = ground.about;
  const hasRelief = await isThere(join(dir, dirname(FILES.ground), relief.file));
  return new Map([
    [FILES.basemap, `${JSON.stringify({ ...named, ...ground.basemap }, null, 2)}\n`],
    [FILES.ground, `${JSON.stringify({ ...(hasRelief && { relief }), credits }, null, 2)}\n`],
  ]);
}

function withMembers(text: string, members: Readonly<Record<string, unknown>>): string {
  const root = parseJsonTree(text);
  return root.kind === 'object'
    ? applyEdits(text, setMembers(text, root, members, 'languages'))
    : text;
}

async function jsonFiles(dir: string): Promise<string[]> {
  const files: string[] = [];
  for (const folder of FOLDERS) {
    const entries = await readdir(join(dir, folder), { withFileTypes: true }).catch(() => []);
    const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    files.push(
      ...names
        .filter((name) => /\.(?:geo)?json$/.test(name))
        .toSorted()
        .map((name) => `${folder}/${name}`),
    );
  }
  return files;
}
