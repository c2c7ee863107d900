import { whenOf } from '../../dataset/indexes/columns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { isOverRow } from '../../state/reading-order.ts';
import { partiesWithLanes } from '../lanes/parties-with-lanes.ts';
import { voicesOf } from '../lanes/party-lanes.ts';
import type { Denial } from '../lanes/party-lanes.ts';

/** Which forms of marks a dataset has, for its key: the others would be looked for in vain. */
export interface UsedForms {
  readonly lasting: boolean;
  readonly set: boolean;
  readonly over: boolean;
  readonly soft: boolean;
  /** What a party does nothing but deny, where parties have lanes. */
  readonly denied: boolean;
  readonly deniedInGeneral: boolean;
}

export function usedForms(dataset: Dataset): UsedForms {
  const { columns, speakers } = dataset;
  const hasLanes = partiesWithLanes(dataset).length > 0;
  const denials = new Set<Denial | null>();
  let [lasting, set, over, soft] = [false, false, false, false];
  for (let row = 0; row < columns.dated; row++) {
    const { form, approximate, uncertain } = whenOf(columns, row);
    const isOver = isOverRow(dataset, row);
    over ||= isOver;
    lasting ||= !isOver && form === 'interval';
    set ||= !isOver && form === 'set';
    soft ||= approximate || uncertain;
    if (!hasLanes) continue;
    for (const denial of voicesOf(row, columns, speakers).values()) denials.add(denial);
  }
  return {
    lasting,
    set,
    over,
    soft,
    denied: denials.has('itself'),
    deniedInGeneral: denials.has('in-general'),
  };
}
