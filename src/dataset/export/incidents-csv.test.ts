import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { compileDataset } from '../compile.ts';
import { decodeDataset, incidentsOf } from '../dataset.ts';
import { CSV_COLUMNS, incidentsCsv } from './csv.ts';

/** Those of version 1, which tables that people keep are read by. */
const FIRST = (
  'incident title category group when when_basis start end_excluded place place_name lng lat radius_km ' +
  'source article publisher published url speaker party stance quote figures'
).split(' ');

function rowsOf(change: (files: AuthoredFiles) => AuthoredFiles): Record<string, string>[] {
  const dataset = decodeDataset(compileDataset(change(sampleFiles())));
  const text = [...incidentsCsv(dataset, incidentsOf(dataset))].join('');
  return papaparse.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

describe('incidents.csv', () => {
  it('has new columns behind those of version 1 alone', () => {
    expect(CSV_COLUMNS.slice(0, FIRST.length)).toEqual(FIRST);
    expect(CSV_COLUMNS.slice(FIRST.length)).toEqual([
      'note',
      'general',
      'reported',
      'actor',
      'target',
      'place_basis',
      'fields',
      'media',
      'archived',
    ]);
  });

  it('leaves the new columns empty where the data says nothing of them', () => {
    for (const row of rowsOf((files) => files))
      expect(CSV_COLUMNS.slice(FIRST.length).map((name) => row[name])).toEqual(
        CSV_COLUMNS.slice(FIRST.length).map(() => ''),
      );
  });

  it('says who is named, in what words, and what the author’s table has besides', () => {
    const [row] = rowsOf((files) => {
      const [incident] = files.incidents;
      const [claim] = incident!.claims;
      return {
        ...files,
        actors: [
          { id: 'army', name: 'The army' },
          { id: 'villagers', name: { en: 'Villagers', es: 'Vecinos' } },
        ],
        sources: files.sources.map((source) =>
          source.id === 'courier'
            ? {
                ...source,
                custom: {
                  ...source.custom,
                  archived: [{ url: 'https://archive.example/1' }, { file: 'copies/courier.html' }],
                },
              }
            : source,
        ),
        incidents: [
          {
            ...incident!,
            placeBasis: 'inferred',
            fields: [
              { name: 'Depth', value: 12 },
              { name: 'River', value: 'Turia' },
            ],
            media: [
              { file: 'media/bridge.jpg', kind: 'photo' },
              { url: 'https://video.example/1', kind: 'video' },
            ],
            claims: [
              {
                source: claim!.source,
                speaker: claim!.speaker,
                note: 'Ten people killed',
                stance: 'denies',
                general: true,
                reported: true,
                actor: 'army',
                target: 'villagers',
              },
            ],
          },
        ],
      };
    });
    expect(row).toMatchObject({
      quote: '',
      figures: '',
      note: 'Ten people killed',
      general: 'true',
      reported: 'true',
      actor: 'The army',
      target: 'Villagers',
      place_basis: 'inferred',
      fields: 'Depth: 12; River: Turia',
      media: 'media/bridge.jpg https://video.example/1',
      archived: 'https://archive.example/1 copies/courier.html',
    });
  });
});
