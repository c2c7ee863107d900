import { expect, test } from 'vitest';
import { headerWords, readHeader } from './read-header.ts';

test.each([
  ['Date', 'when'],
  ['eventDate', 'when'],
  ['Date of incident (local)', 'when'],
  ['Date (local)', 'when'],
  ['Date (UTC)', 'when'],
  ['Date UTC+3', 'when'],
  ['Local date', 'when'],
  ['Event date (local time)', 'when'],
  ['Date/time (local)', 'when'],
  ['Start (local time)', 'start'],
  ['End time (GMT)', 'end'],
  ['Time (local)', 'clock'],
  ['Local time', 'clock'],
  ['Time (UTC)', 'clock'],
  ['Hora local', 'clock'],
  ['Fecha (hora local)', 'when'],
  ['Date (heure locale)', 'when'],
  ['Datum (Ortszeit)', 'when'],
  ['Data (hora local)', 'when'],
  ['Data do ataque (hora local)', 'when'],
  ['Local do ataque', 'place'],
  ['Local', 'place'],
  ['Дата (местное время)', 'when'],
  ['Дата (за місцевим часом)', 'when'],
  ['Tarih (yerel saat)', 'when'],
  ['التاريخ (التوقيت المحلي)', 'when'],
  ['start_date:edtf', 'start'],
  ['date_of_birth', 'birth'],
  ['updated_at', 'record-date'],
  ['LAT', 'latitude'],
  ['lon/lat', 'position'],
  ['Latitude and longitude', 'position'],
  ['source_12', 'source'],
  ['Source 1 URL', 'source-address'],
  ['Number of deaths', 'killed'],
  ['admin2', 'admin'],
  ['Name', 'name'],
  ['İl', 'year-or-region'],
  ['ÜLKE', 'country'],
  ['Населённый пункт', 'place'],
  ['Height', undefined],
  ['column 3', undefined],
  ['', undefined],
  // Words that would mean something alone.
  ['Yearly budget', undefined],
  ['Private cars', undefined],
  ['Is sensitive', 'sensitive'],
  ['First name of the dog', 'person-name'],
  ['Shoe size (age group)', 'category'],
])('%s → %s', (name, role) => {
  expect(readHeader(name)?.role).toBe(role);
});

test('EDTF is told', () => {
  expect(readHeader('start_date:edtf')).toMatchObject({ isEdtf: true, isExact: true });
});

test('words of a header', () => {
  expect(headerWords('startDate_UTC (ISO)')).toEqual(['start', 'date', 'utc', 'iso']);
});
