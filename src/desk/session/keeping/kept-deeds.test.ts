import { array, assert, constantFrom, nat, oneof, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { openedFolder, shippedTexts } from '../../../testing/records/shipped-records.ts';
import type { Records } from '../../records/desk-records.ts';
import { beginHistory, doDeed, replay } from '../../records/history.ts';
import type { Deed } from '../../records/history.ts';
import { createKeptDeeds } from './kept-deeds.ts';

const { records } = openedFolder(shippedTexts());
const ids = ['a', 'b', 'c'];

/** Speakers set, taken away and named letter by letter. */
const make = record({ id: constantFrom(...ids), name: nat(3), joins: constantFrom(true, false) });
const step = oneof(make, constantFrom('undo', 'undo', 'redo', 'save', 'reload'));

const inOrder = (of: Records) => [...of.speaker];

it('lead from what was saved last to where the desk stands, whatever was taken back across saves', () => {
  assert(
    property(array(step, { maxLength: 30 }), (steps) => {
      let history = beginHistory(records);
      let base = records;
      let kept: Deed[] = [];
      let asKept = createKeptDeeds(0, 0);
      for (const one of steps) {
        if (one === 'save') {
          base = history.records;
          kept = [];
          asKept = createKeptDeeds(history.done.length, 0);
          continue;
        }
        if (one === 'reload') {
          history = replay(base, kept);
          asKept = createKeptDeeds(0, history.undone.length);
          continue;
        }
        const deed: Deed =
          typeof one === 'string'
            ? { do: one }
            : {
                do: 'make',
                change: [
                  {
                    kind: 'speaker',
                    id: one.id,
                    value:
                      one.name === 0
                        ? null
                        : { id: one.id, name: String(one.name), party: 'press' },
                  },
                ],
                what: 'change',
                ...(one.joins && { together: one.id }),
              };
        // What can't be taken back or made anew is no deed.
        if (deed.do === 'undo' && history.done.length === 0) continue;
        if (deed.do === 'redo' && history.undone.length === 0) continue;
        kept.push(asKept(deed, history));
        history = doDeed(history, deed);
        expect(inOrder(replay(base, kept).records)).toEqual(inOrder(history.records));
      }
      const again = replay(base, kept);
      expect(inOrder(again.records)).toEqual(inOrder(history.records));
    }),
    { numRuns: 500 },
  );
});
