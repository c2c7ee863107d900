import { describe, expect, it } from 'vitest';
import { openedFolder, shippedTexts } from '../../../testing/records/shipped-records.ts';
import { applyChange } from '../../records/changes.ts';
import type { Records } from '../../records/desk-records.ts';
import { createDesk } from '../../state/desk-store.ts';
import { compareCodings } from '../comparison.ts';
import { takeBack } from './take-back.ts';
import { takePoints } from './take-points.ts';

const folder = openedFolder(shippedTexts());
const { records } = folder;
const claims = [...records.incident.values()].flatMap((incident) => incident.claims);
const speaker = [...records.speaker.values()].find(
  ({ id, party }) => party !== 'other' && claims.some((claim) => claim.speaker === id),
)!;
const other: Records = applyChange(records, [
  { kind: 'speaker', id: speaker.id, value: { ...speaker, party: 'other' } },
]).records;

describe('taking over', () => {
  it('leaves no speaker behind whom nothing names any more, and brings them back when undone', () => {
    const desk = createDesk(folder, new Map());
    const comparison = compareCodings(records, other);
    const coding = { name: 'x', folder: { ...folder, records: other }, texts: new Map() };
    takePoints(desk, coding, comparison, comparison.points);
    const now = desk.getState().history.records;
    const same = [...now.speaker.values()].filter(
      ({ name }) => JSON.stringify(name) === JSON.stringify(speaker.name),
    );
    expect(same.map(({ party }) => party)).toEqual(['other']);
    expect(now.speaker.size).toBe(records.speaker.size);
    desk.actions.undo();
    expect(desk.getState().history.records).toEqual(records);
  });

  it('is taken back in one thing, unless that was changed since', () => {
    const [first, second] = [...records.incident.values()];
    const titled = (of: Records, { id }: { id: string }, title: string): Records =>
      applyChange(of, [{ kind: 'incident', id, value: { ...of.incident.get(id)!, title } }])
        .records;
    const one = titled(records, first!, 'One');
    const both = titled(one, second!, 'Two');
    const since = titled(both, [...records.incident.values()][2]!, 'Since');
    const back = takeBack(since, both, one)!;
    expect(applyChange(since, back).records.incident.get(second!.id)).toEqual(second);
    expect(applyChange(since, back).records.incident.get(first!.id)?.title).toBe('One');
    expect(takeBack(titled(both, second!, 'Other'), both, one)).toBeNull();
  });
});
