import { describe, expect, it } from 'vitest';
import { openedFolder, shippedTexts } from '../../testing/records/shipped-records.ts';
import { createZone } from '../../time/zone.ts';
import { createPlaceFinder } from '../suggest/places/places-in.ts';
import { createSpeakerFinder } from '../suggest/speakers/speakers-in.ts';
import { createSuggester } from '../suggest/suggester.ts';
import { sentences } from '../text/sentences.ts';
import {
  draftSuggestions,
  namedPlaces,
  spanOfWords,
  suggestSettingOf,
} from './draft-suggestions.ts';

const { records } = openedFolder(shippedTexts());
const TEXT = `Nine people were killed in Ganja on Sunday. Two houses burned in Mingachevir, and nine people were killed there.`;
const cut = sentences(TEXT);
const finders = {
  places: createPlaceFinder(namedPlaces(records.place), null),
  speakers: createSpeakerFinder([...records.speaker.values()], []),
};
const source = (more: object) => ({ id: 'a', type: 'webpage', title: 'A', ...more }) as const;
const setting = suggestSettingOf(
  records,
  source({ issued: { 'date-parts': [['2020', 10, 12]] } }),
  finders,
  createZone('Asia/Baku'),
  TEXT,
);
const suggester = createSuggester(TEXT, cut, setting);
const suggested = (start: number, end: number) =>
  draftSuggestions({ source: 'a', text: TEXT, sentences: cut }, suggester, { start, end });
const placesOf = ({ places }: ReturnType<typeof suggested>, isCarried: boolean) =>
  places.flatMap(({ choice, isCarried: is }) =>
    choice.of === 'dataset' && is === isCarried ? [choice.id] : [],
  );

describe('what is suggested for words', () => {
  it('is what their sentence says, then what others do, each once and with its words', () => {
    const first = suggested(0, 11);
    expect(first.sentence).toBe('Nine people were killed in Ganja on Sunday.');
    expect(placesOf(first, false)[0]).toBe('ganja');
    expect(placesOf(first, true)).toContain('mingachevir');
    expect(first.times[0]).toMatchObject({ choice: { edtf: '2020-10-11' }, words: 'Sunday' });
    const both = suggested(0, TEXT.length);
    expect(both.sentence).toBe(TEXT);
    expect(placesOf(both, false)).toEqual(expect.arrayContaining(['ganja', 'mingachevir']));
    const edtf = both.times.map(({ choice }) => choice.edtf);
    expect(new Set(edtf).size).toBe(edtf.length);
  });

  it('is of figures only what stands in the words themselves, whole', () => {
    const figures = (start: number, end: number) =>
      suggested(start, end).figures.map(({ choice }) => choice.text);
    expect(figures(0, 11)).toEqual(['Nine people']);
    expect(figures(0, 10)).toEqual([]);
    expect(figures(cut[1]!.start, cut[1]!.end)).toEqual(['Two houses', 'nine people']);
  });
});

describe('what suggestions rest on', () => {
  const of = (more: object, text = TEXT) =>
    suggestSettingOf(records, source(more), finders, createZone('UTC'), text);

  it('is a day of issue that is known to the day, else none', () => {
    expect(setting.issued).toBe('2020-10-12');
    expect(of({ issued: { 'date-parts': [[2020, 10]] } }).issued).toBeNull();
    expect(of({ issued: { literal: 'autumn' } }).issued).toBeNull();
    expect(of({}).issued).toBeNull();
  });

  it('is the publisher who is a speaker of the dataset, by name', () => {
    const [speaker] = records.speaker.values();
    const name = typeof speaker!.name === 'string' ? speaker!.name : '';
    expect(of({ 'container-title': name.toUpperCase() }).publisher?.id).toBe(speaker!.id);
    expect(of({ 'container-title': 'Nobody’s Herald' }).publisher).toBeNull();
    expect(of({}).publisher).toBeNull();
  });

  it('is the source’s language, else that of its words, and never the dataset’s', () => {
    expect(of({ language: 'es' }).language).toBe('es');
    expect(of({}).language).toBe('en');
    expect(of({}, 'Погибли 9 человек, 12 были ранены.').language).toBe('ru');
    expect(of({}, '9 / 12').language).toBeUndefined();
  });
});

it('words stand where they are marked, or where their quote says', () => {
  const span = { start: 3, end: 9 };
  expect(spanOfWords({ is: 'marked', span })).toEqual(span);
  expect(spanOfWords({ is: 'quote', quote: { exact: 'a', ...span } })).toEqual(span);
  expect(spanOfWords({ is: 'quote', quote: { exact: 'a' } })).toBeNull();
  expect(spanOfWords({ is: 'note', note: 'a' })).toBeNull();
});
