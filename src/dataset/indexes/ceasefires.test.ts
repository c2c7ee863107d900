import { describe, expect, it } from 'vitest';
import type { Incident } from '../../evidence/model.ts';
import { DAY, HOUR } from '../../time/interval.ts';
import { ceasefiresOf } from './ceasefires.ts';

function incident(
  id: string,
  category: string,
  start: number,
  end: number,
  related: string[] = [],
): Incident {
  return {
    id,
    title: id,
    category,
    when: '',
    whenBasis: 'stated',
    place: null,
    related,
    claims: [],
    time: { start, end, form: 'date', approximate: false, uncertain: false, open: 'none' },
  };
}

describe('ceasefiresOf', () => {
  it('is contested from the earliest related report of a violation on', () => {
    const spans = ceasefiresOf([
      incident('truce', 'ceasefire', 12 * HOUR, 12 * HOUR + 1000),
      incident('late', 'ceasefire-violation', 3 * DAY, 4 * DAY, ['truce']),
      incident('first', 'ceasefire-violation', 2 * DAY, 3 * DAY, ['truce']),
      incident('other', 'ceasefire-violation', DAY, 2 * DAY),
    ]);
    expect(spans).toMatchObject([{ start: 12 * HOUR, contested: 2 * DAY, end: 3 * DAY }]);
  });

  it('never begins to be contested before it begins', () => {
    const [span] = ceasefiresOf([
      incident('truce', 'ceasefire', 12 * HOUR, 12 * HOUR + 1000, ['day']),
      incident('day', 'ceasefire-violation', 0, DAY),
    ]);
    expect(span).toMatchObject({ start: 12 * HOUR, contested: 12 * HOUR, end: DAY });
  });

  it('ends openly where no violation is reported', () => {
    const [span] = ceasefiresOf([incident('truce', 'ceasefire', 0, DAY)]);
    expect(span).toMatchObject({ contested: DAY, end: 2 * DAY });
  });
});
