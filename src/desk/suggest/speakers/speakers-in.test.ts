import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpeakerFinder } from './speakers-in.ts';

const find = createSpeakerFinder(
  [
    { id: 'mayor', name: 'Ana Puig, mayor of Vila' },
    { id: 'vila', name: 'Vila (authorities, not specified)' },
    { id: 'vila-mod', name: 'Defence Ministry of Norland' },
    { id: 'norland', name: 'Norland (authorities, not specified)' },
    {
      id: 'red-cross',
      name: { en: 'International Committee of the Red Cross', es: 'Comité de la Cruz Roja' },
    },
  ],
  [
    { id: 'norland', name: 'Norland' },
    { id: 'rebels', name: 'Norland Rebels' },
  ],
);

function read(sentence: string): unknown {
  return find(sentence).map(({ start, end, choices }) => [
    sentence.slice(start, end),
    ...choices.map(({ id, name }) => id ?? name),
  ]);
}

describe('who speaks', () => {
  it.each<[sentence: string, words: string, ...ids: string[]]>([
    ['Mayor Ana Puig said it was over.', 'Mayor Ana Puig', 'mayor'],
    ['“It is over,” said Puig.', 'Puig', 'mayor'],
    ['“It is over,” Puig said.', 'Puig', 'mayor'],
    [
      "Norland's Defense Ministry announced it on Monday.",
      "Norland's Defense Ministry",
      'vila-mod',
    ],
    ['The Norlandic defence ministry denied it.', 'The Norlandic defence ministry', 'vila-mod'],
    ['It fell, according to Norland, at night.', 'Norland', 'norland'],
    ['The Red Cross committee said so', 'The Red Cross committee', 'red-cross'],
    ['Norland Rebels claimed it', 'Norland Rebels', 'rebels'],
    ['“So be it,” Carla Mas told the Gazette.', 'Carla Mas', 'Carla Mas'],
    [
      'On Wednesday the self-styled Delta Front claimed it',
      'On Wednesday the self-styled Delta Front',
      'Delta Front',
    ],
    ['On Monday Carla Mas said so', 'On Monday Carla Mas', 'Carla Mas'],
    ['The Harbour Office said so', 'The Harbour Office', 'Harbour Office'],
    ['He said so', 'He'],
    ['Last week Norland said so', 'Last week Norland', 'norland'],
    ['Last week Carla said so', 'Last week Carla', 'Carla'],
    ['On Oct. 4 Mas said so', 'On Oct. 4 Mas', 'Mas'],
    ['Meanwhile Carla Mas also said so', 'Meanwhile Carla Mas also', 'Carla Mas'],
    ['Carla later said so', 'Carla later', 'Carla'],
    ['Former President Carla Mas said so', 'Former President Carla Mas', 'President Carla Mas'],
    ['Mayor of Vila Ana Puig said so', 'Mayor of Vila Ana Puig', 'mayor'],
    ['It fell, residents said', 'residents', 'residents'],
    ['It fell, according to the port authority.', 'the port authority', 'port authority'],
    ['Norland claims that it fell', 'Norland', 'norland'],
  ])('%s', (sentence, ...expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it('is told with whether the words are the article’s, and why', () => {
    const choice = (sentence: string): unknown => find(sentence)[0]!.choices[0];
    expect(choice('Puig said it was over.')).toMatchObject({
      reported: true,
      reason: { rule: 'said' },
    });
    expect(choice('“It is over,” said Puig.')).toMatchObject({ reported: false, of: 'speaker' });
    expect(choice('It was over, according to Puig.')).toMatchObject({
      reason: { rule: 'according' },
    });
    expect(choice('Norland Rebels claimed it')).toMatchObject({ of: 'actor' });
  });

  it('is nobody where nothing is said', () => {
    expect(read('Puig left Norland with the mayor.')).toEqual([]);
    expect(read('On Tuesday it was said.')).toEqual([]);
  });

  it.each([
    'There were reports of fire, and Norlandic claims of others.',
    'These claims were denied.',
    'Many said so.',
    'Two said so.',
    'Local residents said so.',
    'Port workers said so.',
    'Several witnesses told us.',
    'Yesterday the ministry said so.',
    'Meanwhile, the others said so.',
    'Its army said so.',
    'It fell, the ministry said, according to the law and to local media.',
    'We said so, and then I said so',
  ])('is nobody whom a capital alone would name: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

it('makes names ready that would never end', () => {
  const name = `Ana Puig${'('.repeat(500_000)}`;
  expect(createSpeakerFinder([{ id: 'ana', name }], [])('Puig said so')).toHaveLength(1);
});

it('whoever speaks stands where it is said, whatever a text says', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...'said according to told “ ” " , . Ana Puig Norland he the ministry ( ) \u202e as was'.split(
        ' ',
      ),
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 16 }), (words) => {
      const text = words.join(' ');
      let reached = 0;
      for (const { start, end } of find(text)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        reached = end;
      }
    }),
    { numRuns: 1000 },
  );
});
