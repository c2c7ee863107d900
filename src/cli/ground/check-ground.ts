import { join } from 'node:path';
import { FILES } from '../../evidence/files.ts';
import { pointerTo, show } from '../../evidence/finding.ts';
import type { Finding } from '../../evidence/finding.ts';
import { readJson } from '../../evidence/json-text/read-json.ts';
import { createSchemaCheck } from '../../evidence/schema/schema-check.ts';
import { isThere } from '../dataset-folder.ts';
import { readEarlierGround } from './earlier-ground.ts';
import { errorCode, isFileWithin } from '../paths.ts';
import { readText } from '../read-text.ts';

const FOLDER = 'geo/basemap';

/**
 * What is wrong with what a data folder says of its own ground: whose it is, and the relief below it. Nothing where it has
 * no ground.
 */
export async function checkGround(dir: string, isOld: boolean): Promise<Finding[]> {
  if (!(await isThere(join(dir, FILES.borders)))) return [];
  let text: string;
  try {
    text = await readText(join(dir, FILES.ground));
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? noCredits(dir, isOld) : [unreadable(error)];
  }
  const read = readJson(text);
  if (!read.ok) return read.faults.map((fault) => ({ file: FILES.ground, ...fault }));
  const findings = createSchemaCheck()('ground', FILES.ground, read.value);
  if (findings.length > 0) return findings;
  const { relief } = read.value as { readonly relief?: { readonly file: string } };
  if (!relief || (await isFileWithin(dir, `${FOLDER}/${relief.file}`))) return [];
  return [
    {
      file: FILES.ground,
      pointer: pointerTo('relief', 'file'),
      got: `${show(relief.file)}, which is not there`,
      expected: `the name of a file in ${FOLDER}/`,
    },
  ];
}

/** That of version 1 had its credits in the code, and still has until it is moved. */
async function noCredits(dir: string, isOld: boolean): Promise<Finding[]> {
  const earlier = await readEarlierGround(dir);
  if (earlier && isOld) return [];
  const expected = `the credits of ${FILES.borders}: { "credits": [{ "name": "…", "href": "…" }] }`;
  const cure = earlier ? `write ${JSON.stringify({ credits: earlier.about.credits })}` : undefined;
  return [{ file: FILES.ground, pointer: '', got: 'no file', expected, cure }];
}

function unreadable(error: unknown): Finding {
  const got = errorCode(error) ?? (error as Error).message;
  return { file: FILES.ground, pointer: '', got, expected: 'a readable file' };
}
