import { describe, expect, it } from 'vitest';
import { rowsByName, sampleTable, tableOf } from '../../../testing/read-sample.ts';
import { atlosTable, isAtlos } from './atlos.ts';

describe('Atlos', () => {
  it('holds back what is not completed or is marked, and takes its own apostrophe away', () => {
    const table = sampleTable('atlos-export.csv');
    expect(isAtlos(table.columns)).toBe(true);
    const { table: read, mapping, told } = atlosTable(table);
    expect(rowsByName(read)).toMatchObject([
      { row: 1, tags: 'Drone, Night', 'Impact - Confidence': 'High' },
      { row: 2, description: '=1+1 was painted on a wall' },
      { row: 3, Impact: "'tis unclear" },
    ]);
    expect(mapping.held['status']).toContain('To Do');
    expect(mapping.held['status']).not.toContain('Completed');
    expect(mapping.held['restrictions']).toContain('Frozen');
    expect(mapping.held['sensitive']).toContain('Graphic Violence');
    expect(mapping.columns).toMatchObject({
      date: { as: 'when' },
      inserted_at: { as: 'nothing' },
      assignments: { as: 'held' },
      source_1: { as: 'source-address' },
      source_2: { as: 'source-address' },
    });
    expect(told.filter(({ about }) => about === 'held')).toMatchObject([
      {
        text: expect.stringContaining(
          'status “To Do” 1, restrictions “Frozen” 1, sensitive “Graphic Violence” 1',
        ) as string,
      },
    ]);
    expect(told.some(({ text }) => text.includes('in 1 row an apostrophe'))).toBe(true);
  });

  it('has a source_0 where it has no source at all, and may hold nothing', () => {
    const header = 'slug,inserted_at,updated_at,status,restrictions,sensitive,source_1,source_0';
    const { mapping, told } = atlosTable(tableOf(`${header}\nA,2024,2024,Completed,,,,`));
    expect(mapping.columns).toMatchObject({ source_0: { as: 'source-address' } });
    expect(mapping.held['status']).not.toContain('Completed');
    expect(told.some(({ about }) => about === 'held')).toBe(false);
  });
});
