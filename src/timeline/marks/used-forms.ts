import { DENIES, STANCE_CODES, whenOf } from '../../dataset/indexes/columns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { isOverRow } from '../../state/reading-order.ts';

/** Which forms of marks a dataset has, for its key: the others would be looked for in vain. */
export interface UsedForms {
  readonly lasting: boolean;
  readonly set: boolean;
  readonly over: boolean;
  readonly soft: boolean;
  readonly denied: boolean;
  readonly deniedInGeneral: boolean;
}

export function usedForms(dataset: Pick<Dataset, 'columns' | 'indexes' | 'vocabulary'>): UsedForms {
  const { columns } = dataset;
  let [lasting, set, over, soft] = [false, false, false, false];
  for (let row = 0; row < columns.dated; row++) {
    const { form, approximate, uncertain } = whenOf(columns, row);
    const isOver = isOverRow(dataset, row);
    over ||= isOver;
    lasting ||= !isOver && form === 'interval';
    set ||= !isOver && form === 'set';
    soft ||= approximate || uncertain;
  }
  return {
    lasting,
    set,
    over,
    soft,
    denied: columns.claimStance.includes(DENIES),
    deniedInGeneral: columns.claimStance.includes(STANCE_CODES.indexOf('denies-in-general')),
  };
}
