import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FILES } from '../evidence/files.ts';
import type { Finding } from '../evidence/finding.ts';

const EXPECTED =
  `a dataset folder: ${FILES.dataset}, ${FILES.sources}, ${FILES.speakers}, ${FILES.places}, and incidents in ` +
  `${FILES.incidents}/ or ${FILES.incidentLines}`;

/** What there is to say of a folder that holds no dataset: one finding, whatever else is missing; null where it does. */
export async function whyNoDataset(dir: string): Promise<Finding | null> {
  if (await isThere(join(dir, FILES.dataset))) return null;
  const got = (await isThere(dir)) ? `no ${FILES.dataset} in ${dir}` : `no folder at ${dir}`;
  const cure = await cureOf(dir);
  return { file: FILES.dataset, pointer: '', got, expected: EXPECTED, ...(cure && { cure }) };
}

/** The folder that was meant, where it is one up or one down. */
async function cureOf(dir: string): Promise<string | null> {
  for (const candidate of [dirname(dir), join(dir, 'data')]) {
    if (await isThere(join(candidate, FILES.dataset))) return `did you mean ${candidate}?`;
  }
  return null;
}

/** Whether there is a file or folder. */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
