import { join } from 'node:path';
import { FILES } from '../evidence/files.ts';
import type { Filling } from '../evidence/fill/fill-quotes.ts';
import { applyEdits, nodeAt, setMembers } from '../evidence/json-text/edit-json.ts';
import { parseJsonTree } from '../evidence/json-text/json-tree.ts';
import { replaceFiles } from './output/replace-files.ts';
import { realPathOf } from './paths.ts';
import { readText } from './read-text.ts';

/**
 * Gives objects of a data folder's files their keys, atomically: every file or none. The rest of the files' texts stays as
 * it is.
 * @param rows the rows of incidents that stand one a line, by id
 * @returns the files that were written, from the data's root
 */
export async function fillFiles(
  dir: string,
  fillings: readonly Filling[],
  rows: ReadonlyMap<string, number>,
): Promise<string[]> {
  const rowOf = new Map(Array.from(rows, ([id, row]) => [FILES.incident(id), row]));
  const byFile = new Map<string, Filling[]>();
  const byRow = new Map<number, Filling[]>();
  for (const filling of fillings) {
    const row = rowOf.get(filling.file);
    if (row === undefined) push(byFile, filling.file, filling);
    else push(byRow, row, filling);
  }
  const texts = new Map<string, string>();
  for (const [file, ofFile] of byFile) {
    texts.set(file, fillText(await readText(join(dir, file)), ofFile));
  }
  if (byRow.size > 0) {
    const file = FILES.incidentLines;
    texts.set(file, fillLines(await readText(join(dir, file)), byRow));
  }
  await writeTexts(dir, texts);
  return [...texts.keys()];
}

/** Writes texts in place of a data folder's files, or as new ones, atomically; a link stays one. */
export async function writeTexts(dir: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const files = new Map<string, string>();
  for (const [file, text] of texts) files.set(await realPathOf(join(dir, file)), text);
  await replaceFiles(dir, files);
}

function push<K>(map: Map<K, Filling[]>, key: K, filling: Filling): void {
  const others = map.get(key);
  if (others) others.push(filling);
  else map.set(key, [filling]);
}

function fillText(text: string, fillings: readonly Filling[]): string {
  const root = parseJsonTree(text);
  const edits = fillings.flatMap(({ pointer, members }) => {
    const node = nodeAt(root, pointer);
    return node?.kind === 'object' ? setMembers(text, node, members) : [];
  });
  return applyEdits(text, edits);
}

/** A row is a line that is not blank, counted from 1. */
function fillLines(text: string, byRow: ReadonlyMap<number, readonly Filling[]>): string {
  let row = 0;
  return text
    .split('\n')
    .map((line) => {
      if (line.trim() === '') return line;
      row++;
      const fillings = byRow.get(row);
      return fillings ? fillText(line, fillings) : line;
    })
    .join('\n');
}
