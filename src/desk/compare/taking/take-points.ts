import { applyChange } from '../../records/changes.ts';
import type { Change } from '../../records/changes.ts';
import type { Folder } from '../../records/folder.ts';
import type { Records } from '../../records/desk-records.ts';
import type { Step } from '../../records/history.ts';
import type { DeskStore } from '../../state/desk-store.ts';
import type { Comparison, ListedPoint } from '../comparison.ts';
import { withoutLeftOver } from './left-over.ts';
import { takeOver } from './take-over.ts';

/** Another's coding of the same articles. */
export interface OtherCoding {
  /** What it is called: the name of its folder or file. */
  readonly name: string;
  readonly folder: Folder;
  /** Texts of articles by their SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
}

/** How an article is cut in the desk's own coding. */
type CutOf = NonNullable<Parameters<typeof takeOver>[4]>;

/** What takes points over, and takes out whom nothing names any more. */
export function changeFor(
  records: Records,
  { folder }: Pick<OtherCoding, 'folder'>,
  { paired }: Pick<Comparison, 'paired'>,
  points: readonly ListedPoint[],
  cutOf: CutOf,
): Change {
  const open = points.map(({ point }) => point);
  const taken = takeOver(records, folder.records, paired, open, cutOf);
  return [...taken, ...withoutLeftOver(records, applyChange(records, taken).records)];
}

/**
 * Takes the other's side of some points over into the desk's own coding, as one step that is undone as one. Articles that
 * the desk lacks come with their texts, each as a step before it.
 * @param comparison of the desk as it stands
 * @returns the step; null where there is nothing to be done
 */
export function takePoints(
  store: DeskStore,
  other: OtherCoding,
  comparison: Comparison,
  points: readonly ListedPoint[],
): Step | null {
  const { texts } = other;
  const change = () =>
    changeFor(store.getState().history.records, other, comparison, points, cutIn(store));
  const first = change();
  let isBrought = false;
  for (const put of first) {
    if (put.kind !== 'source' || !put.value) continue;
    const hash = put.value.custom?.sha256;
    const text = hash === undefined ? undefined : texts.get(hash);
    if (hash === undefined || text === undefined || store.getState().texts.has(hash)) continue;
    store.actions.addArticle(put.value, text);
    isBrought = true;
  }
  const taken = isBrought ? change() : first;
  if (taken.length === 0) return null;
  store.actions.put(taken, 'take-over');
  return store.getState().history.done.at(-1) ?? null;
}

export function cutIn(store: DeskStore): CutOf {
  return (source) => store.article(source)?.sentences ?? null;
}
