import { expect, it } from 'vitest';
import type { Claim, Incident, Speaker } from '../evidence/model.ts';
import { createVocabulary, resolveVocabulary } from '../evidence/vocabulary.ts';
import { en } from './en.ts';
import { footingText } from './footing-text.ts';

const parties = ['north', 'south'].map((id) => ({ id, names: { en: `the ${id}` } }));
const vocabulary = createVocabulary(resolveVocabulary({ parties }));
const speakerById = new Map(
  parties.map(({ id }) => [id, { id, name: id, party: id } satisfies Speaker]),
);
const claim = (speaker: string, stance: Claim['stance'], general?: true): Claim => ({
  source: 's',
  note: 'n',
  speaker,
  stance,
  ...(general && { general }),
});

it.each<[string, readonly Claim[]]>([
  ['Rests on the south alone.', [claim('south', 'reports')]],
  [
    'Rests on the south alone. Denied by the north.',
    [claim('south', 'reports'), claim('north', 'denies')],
  ],
  [
    'Rests on the south alone. Denied in general by the north.',
    [claim('south', 'reports'), claim('north', 'denies', true)],
  ],
  [
    'Rests on the north and the south. Denied in general by the north.',
    [claim('north', 'reports'), claim('south', 'reports'), claim('north', 'denies', true)],
  ],
  ['Denied by the north.', [claim('north', 'denies'), claim('north', 'denies', true)]],
])('says %s', (said, claims) => {
  const incident = { claims } as Partial<Incident> as Incident;
  const names = parties.map((party) => party.names.en);
  expect(footingText(incident, { vocabulary, speakerById }, en, [...names, 'the press'])).toBe(
    said,
  );
});
