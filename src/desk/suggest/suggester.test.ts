import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createZone } from '../../time/zone.ts';
import { sentences } from '../text/sentences.ts';
import { createPlaceFinder } from './places/places-in.ts';
import { createSpeakerFinder } from './speakers/speakers-in.ts';
import { createSuggester } from './suggester.ts';
import type { Suggester } from './suggester.ts';
import type { Suggestion } from './suggestion.ts';
import type { SuggestSetting } from './suggestions-of.ts';

const place = (id: string, name: string) =>
  ({ id, names: { en: name }, kind: 'town', lng: 2, lat: 41 }) as const;
const setting: SuggestSetting = {
  language: 'en',
  issued: '2024-05-08',
  zone: createZone('Europe/Madrid'),
  places: createPlaceFinder(
    [place('vila', 'Vila'), place('port', 'Port'), place('mas', 'Mas')],
    null,
  ),
  speakers: createSpeakerFinder([{ id: 'puig', name: 'Ana Puig, mayor' }], []),
  publisher: { id: 'gazette', name: 'The Gazette' },
};

function make(text: string, more: Partial<SuggestSetting> = {}): Suggester {
  return createSuggester(text, sentences(text), { ...setting, ...more });
}

/** What is offered first, by kind. */
function firsts(suggestions: readonly Suggestion[]): string[] {
  return suggestions.map(({ kind, choices: [first] }) => {
    if ('edtf' in first) return `${kind} ${first.edtf}`;
    if ('text' in first) return `${kind} ${first.text}`;
    return `${kind} ${'id' in first ? first.id : ''} ${first.reason.rule}`;
  });
}

const ARTICLE = `Fire in Vila

On Saturday nine people were hurt in Vila, Mayor Ana Puig said. She said two houses burned.

“It began a day after the fair in Vila. It is over,” Puig said.

On Sunday, in Port, one boat sank.`;

describe('a suggester', () => {
  it('offers what a sentence’s words give, in their order', () => {
    expect(firsts(make(ARTICLE).at(1))).toEqual([
      'time 2024-05-04',
      'figure nine people',
      'place vila name',
      'speaker puig said',
    ]);
  });

  it('finds who speaks by the sentences around, else it is the publisher', () => {
    const suggester = make(ARTICLE);
    expect(firsts(suggester.at(2))).toEqual(['speaker puig pronoun', 'figure two houses']);
    expect(firsts(suggester.at(3))).toContain('speaker puig quoted');
    expect(firsts(suggester.at(5))).toContain('speaker gazette publisher');
    expect(
      make(ARTICLE, { publisher: null })
        .at(5)
        .map(({ kind }) => kind),
    ).not.toContain('speaker');
  });

  it('counts from the day that was named before', () => {
    expect(firsts(make(ARTICLE).at(3))).toContain('time 2024-05-05');
  });

  it('carries what its paragraph, those before and the article most often name, each once', () => {
    const suggester = make(ARTICLE);
    expect(firsts(suggester.carried(2))).toEqual([
      'place vila name',
      'time 2024-05-04',
      'time 2024-05-08',
    ]);
    expect(firsts(suggester.carried(5))).toEqual([
      'place vila name',
      'time 2024-05-05',
      'time 2024-05-04',
      'time 2024-05-08',
    ]);
    expect(firsts(suggester.carried(0))).toEqual(['time 2024-05-08']);
  });

  it('counts nothing from an article’s day that is not known to the day', () => {
    for (const issued of [null, '2024-05', '2024-02-31']) {
      const suggester = make(ARTICLE, { issued });
      expect(firsts([...suggester.at(1), ...suggester.carried(1)]).join()).not.toContain('time');
    }
  });

  it('works out a sentence when it is asked for, and once', () => {
    let asked = 0;
    const suggester = make(ARTICLE, {
      places(sentence) {
        asked += 1;
        return setting.places(sentence);
      },
    });
    expect(asked).toBe(0);
    expect(suggester.at(1)).toBe(suggester.at(1));
    expect(asked).toBe(1);
  });
});

it('suggestions stand in their sentence, and differ for nothing but the text, whatever it says', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...'Vila Port On Sunday, May 4. nine people were killed. said Puig “ ” <script> \u202e \u0000 \n\n He a day after at 5 pm one'.split(
        ' ',
      ),
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      const cut = sentences(text);
      const [one, other] = [make(text), make(text)];
      for (const at of cut.keys()) other.carried(cut.length - 1 - at);
      for (const [at, { start, end }] of cut.entries()) {
        for (const { span } of one.at(at)) {
          if (span === null) continue;
          expect(span.start).toBeGreaterThanOrEqual(start);
          expect(span.end).toBeLessThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
        }
        // The order in which sentences are asked for makes no difference.
        expect(other.at(at)).toEqual(one.at(at));
        expect(other.carried(at)).toEqual(one.carried(at));
      }
    }),
    { numRuns: 200 },
  );
});

it('takes a megabyte in one line', () => {
  const text = 'On Sunday nine people were killed in Vila and Port, he said and '.repeat(16_000);
  const cut = sentences(text);
  const suggester = createSuggester(text, cut, setting);
  expect(suggester.at(cut.length >> 1).length).toBeGreaterThan(50);
  expect(suggester.carried(cut.length >> 1).length).toBeGreaterThan(0);
});
