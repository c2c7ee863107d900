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

/** What every row says, for a table that is taken out of its site. */
const OF_DATASET: Readonly<Record<string, string>> = {
  languages: 'en',
  licence: 'CC BY 4.0',
  time_zone: 'Asia/Baku',
};
/** What every row says of its source, its place and who speaks in it. */
const OF_RECORDS = new Set([
  'source_type',
  'place_kind',
  'place_coordinates',
  'party_name',
  'party_one_voice',
  'claim',
  'speaker_id',
  'related',
]);
/** What the first row alone says. */
const OF_FIRST = ['dataset_title', 'dataset_summary', 'dataset_version'];

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
      'when_note',
      'from_file',
      'from_row',
      'inferred',
      'languages',
      'licence',
      'time_zone',
      'source_type',
      'place_kind',
      'place_coordinates',
      'category_name',
      'group_name',
      'group_mark',
      'group_tone',
      'party_name',
      'party_one_voice',
      'claim',
      'speaker_id',
      'actor_id',
      'target_id',
      'related',
      'dataset_title',
      'dataset_summary',
      'dataset_version',
    ]);
  });

  it('leaves the new columns empty where the data says nothing of them, but for those of the dataset', () => {
    const plain = rowsOf((files) => {
      for (const { custom } of files.sources) delete custom!.inferred;
      for (const incident of files.incidents) delete incident.whenNote;
      return files;
    });
    const later = CSV_COLUMNS.slice(FIRST.length).filter(
      (name) => !OF_RECORDS.has(name) && !OF_FIRST.includes(name),
    );
    const { title, summary, version } = sampleFiles().dataset;
    expect(plain.map((row) => OF_FIRST.map((name) => row[name]))).toEqual(
      plain.map((_, at) => (at === 0 ? [title, summary, version] : ['', '', ''])),
    );
    for (const row of plain)
      expect(later.map((name) => row[name])).toEqual(later.map((name) => OF_DATASET[name] ?? ''));
    expect(plain[0]).toMatchObject({
      source_type: 'article',
      place_kind: 'city',
      place_coordinates: 'GeoNames',
      party_name: 'Azerbaijani officials',
      party_one_voice: 'true',
      claim: '1',
      speaker_id: 'ministry',
      related: 'two',
    });
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
                  inferred: ['title', 'issued'],
                  archived: [
                    { url: 'https://archive.example/1' },
                    { file: 'copies/the courier.html' },
                  ],
                },
              }
            : source.id === 'page'
              ? {
                  ...source,
                  custom: { ...source.custom, archived: [{ file: 'copies/page.html' }] },
                }
              : source,
        ),
        incidents: [
          {
            ...incident!,
            placeBasis: 'inferred',
            whenNote: 'From “on Sunday”',
            from: { file: 'table.csv', row: 12 },
            fields: [
              { name: 'Depth', value: 12 },
              { name: 'River', value: 'Turia; "Xúquer"' },
              { name: 'At: what hour', value: 'five: or six' },
            ],
            media: [
              { file: 'media/the bridge.jpg', kind: 'photo' },
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
      fields: String.raw`Depth: 12; River: "Turia; \"Xúquer\""; "At: what hour": five: or six`,
      media: 'media/the bridge.jpg\nhttps://video.example/1',
      // Those of the page that carries it too.
      archived: 'https://archive.example/1\ncopies/the courier.html\ncopies/page.html',
      when_note: 'From “on Sunday”',
      from_file: 'table.csv',
      from_row: '12',
      inferred: 'title issued',
    });
  });
});
