import { FILES } from '../files.ts';
import { pointerTo } from '../finding.ts';
import { loadedWords, withoutQuotes } from '../words/loaded-words.ts';
import type { Report, Rule } from './rule.ts';

const EXPECTED =
  'neutral words, such as "control change announced by …"; loaded ones stay inside quotes';

/**
 * What the product says in its own words takes no side. Titles hold no loaded word at all; notes may cite one in quotation
 * marks. Names of speakers are their bearers' own, so a loaded word in one is a note. Source titles are quotes.
 */
export const neutralWords: Rule = ({ files, claims }, report) => {
  const { dataset } = files;
  check(dataset.title, FILES.dataset, '/title', report);
  check(withoutQuotes(dataset.summary), FILES.dataset, '/summary', report);
  dataset.chapters?.forEach(({ label, text }, index) => {
    for (const [tag, words] of Object.entries(label))
      check(words, FILES.dataset, pointerTo('chapters', index, 'label', tag), report);
    for (const [tag, words] of Object.entries(text)) {
      const pointer = pointerTo('chapters', index, 'text', tag);
      check(withoutQuotes(words), FILES.dataset, pointer, report);
    }
  });
  for (const { id, title, whenNote } of files.incidents) {
    check(title, FILES.incident(id), '/title', report);
    check(withoutQuotes(whenNote ?? ''), FILES.incident(id), '/whenNote', report);
  }
  files.tallies.forEach(({ title }, index) =>
    check(title, FILES.tallies, pointerTo(index, 'title'), report),
  );
  for (const { claim, file, pointer } of claims) {
    claim.figures?.forEach((figure, index) =>
      check(figure.of, file, `${pointer}${pointerTo('figures', index, 'of')}`, report),
    );
  }
  files.places.features.forEach(({ properties: { coordinates } }, index) => {
    const pointer = pointerTo('features', index, 'properties', 'coordinates');
    check(withoutQuotes(coordinates), FILES.places, pointer, report);
  });
  files.speakers.forEach(({ name }, index) => {
    for (const word of loadedWords(name))
      report.note(
        FILES.speakers,
        pointerTo(index, 'name'),
        `"${word}" takes a side, unless it is a proper name`,
      );
  });
};

function check(text: string, file: string, pointer: string, report: Report): void {
  for (const word of loadedWords(text)) report.finding(file, pointer, `"${word}"`, EXPECTED);
}
