import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import type { ArchivedCopy } from '../../../src/evidence/citation.ts';
import { FILES } from '../../../src/evidence/files.ts';
import type { Incident, Source } from '../../../src/evidence/model.ts';
import { namedFiles } from '../../../src/evidence/named-files.ts';
import {
  mutatedMessages,
  outcomeOfMessage,
} from '../../../src/testing/mutated/mutated-messages.ts';
import { mutatedTexts } from '../../../src/testing/mutated/mutated-texts.ts';
import type { FileTexts } from '../../../src/testing/mutated/mutated-texts.ts';
import { brought, outcomeOf } from '../../../src/testing/mutated/outcome-of-texts.ts';

export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
}

/** How many ended in what, and how long all took. */
export interface FuzzCounts {
  readonly counts: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/**
 * Checks mutated datasets, and renders the pages of those without findings.
 * @param keep is given the texts of each that has pages
 * @throws {Error} with the smallest dataset that ends in neither, or brings markup into a page
 */
export function fuzzDatasets(
  { runs: numRuns, seed }: FuzzOptions,
  keep: (texts: FileTexts) => void,
): FuzzCounts {
  const counts = { findings: 0, pages: 0 };
  return timed(counts, () => {
    fc.assert(
      fc.property(mutatedTexts, (texts) => {
        const outcome = outcomeOf(texts);
        if ('findings' in outcome) counts.findings++;
        else {
          counts.pages++;
          const wrong = brought(outcome);
          if (wrong.length > 0) throw new Error(`got ${wrong.join(', ')} in a page`);
          keep(texts);
        }
      }),
      { numRuns, seed },
    );
  });
}

/** Reads mutated messages. @throws {Error} with the smallest that is read as what the contract has not */
export function fuzzMessages({ runs: numRuns, seed }: FuzzOptions): FuzzCounts {
  const counts = { ignored: 0, obeyed: 0 };
  return timed(counts, () => {
    fc.assert(
      fc.property(mutatedMessages, (data) => void counts[outcomeOfMessage(data)]++),
      { numRuns, seed },
    );
  });
}

/** Writes a dataset's texts into a folder of its own, as its files, and something in place of those that its records name. */
export function writeTexts(dir: string, texts: FileTexts): void {
  rmSync(dir, { recursive: true, force: true });
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  };
  const valueOf = (name: string): unknown => JSON.parse(texts.get(name) ?? '[]') as unknown;
  const names = [...texts.keys()].filter((name) => name.startsWith('incident/'));
  const incidents = names.map(valueOf) as Incident[];
  const sources = valueOf('sources') as Source[];
  for (const { path } of namedFiles({ incidents, sources })) put(path, NOTHING);
  for (const [name, text] of texts)
    if (!name.startsWith('incident/')) put(FILES[name as 'dataset'], text);
  incidents.forEach((incident, at) => put(FILES.incident(incident.id), texts.get(names[at]!)!));
  // What a hash was taken of is what stands there.
  const hashed = sources.map((source) => ({
    ...source,
    ...(source.custom?.archived && {
      custom: { ...source.custom, archived: source.custom.archived.map(withHash) },
    }),
  }));
  put(FILES.sources, JSON.stringify(hashed));
}

const NOTHING = 'Nothing.';
const HASH = createHash('sha256').update(NOTHING).digest('hex');

function withHash(copy: ArchivedCopy): ArchivedCopy {
  return copy.file === undefined ? copy : { ...copy, sha256: HASH };
}

function timed(counts: FuzzCounts['counts'], run: () => void): FuzzCounts {
  const started = performance.now();
  run();
  return { counts, seconds: (performance.now() - started) / 1000 };
}
