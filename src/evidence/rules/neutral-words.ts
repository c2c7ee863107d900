import { FILES } from '../files.ts';
import { pointerTo } from '../finding.ts';
import type { AuthoredFiles } from '../model.ts';
import { isDefaultVocabulary } from '../vocabulary.ts';
import { loadedWords, withoutQuotes, wordFinder } from '../words/loaded-words.ts';
import type { WordFinder } from '../words/loaded-words.ts';
import type { Report, Rule } from './rule.ts';

const OF_CONFLICT =
  'neutral words, such as "control change announced by …"; loaded ones stay inside quotes';
const OF_DATASET = 'words that the dataset does not list as loaded; those stay inside quotes';

/**
 * What the product says in its own words takes no side. Titles hold no loaded word at all; notes may cite one in quotation
 * marks. Names of speakers are their bearers' own, so a loaded word in one is a note. Source titles are quotes.
 */
export const neutralWords: Rule = ({ files, claims }, report) => {
  const { dataset } = files;
  const find = finderOf(dataset);
  if (!find) return;
  const expected = dataset.loadedWords ? OF_DATASET : OF_CONFLICT;
  const title = (text: string, file: string, pointer: string): void => {
    for (const word of find(text)) report.finding(file, pointer, `"${word}"`, expected);
  };
  const note = (text: string | undefined, file: string, pointer: string): void =>
    title(withoutQuotes(text ?? ''), file, pointer);

  title(dataset.title, FILES.dataset, '/title');
  note(dataset.summary, FILES.dataset, '/summary');
  dataset.chapters?.forEach(({ label, text }, index) => {
    for (const [tag, words] of Object.entries(label))
      title(words, FILES.dataset, pointerTo('chapters', index, 'label', tag));
    for (const [tag, words] of Object.entries(text))
      note(words, FILES.dataset, pointerTo('chapters', index, 'text', tag));
  });
  for (const incident of files.incidents) {
    title(incident.title, FILES.incident(incident.id), '/title');
    note(incident.whenNote, FILES.incident(incident.id), '/whenNote');
  }
  files.tallies.forEach((tally, index) =>
    title(tally.title, FILES.tallies, pointerTo(index, 'title')),
  );
  for (const { claim, file, pointer } of claims) {
    note(claim.note, file, `${pointer}/note`);
    claim.figures?.forEach((figure, index) =>
      title(figure.of, file, `${pointer}${pointerTo('figures', index, 'of')}`),
    );
  }
  files.places.features.forEach(({ properties: { coordinates } }, index) =>
    note(coordinates, FILES.places, pointerTo('features', index, 'properties', 'coordinates')),
  );
  files.coding?.articles.forEach(({ sentences }, article) =>
    sentences.forEach(({ why }, at) =>
      note(why, FILES.coding, pointerTo('articles', article, 'sentences', at, 'why')),
    ),
  );
  noteNames(files, find, report);
};

/** @returns null where no word is loaded: the words of one war say nothing of another subject */
function finderOf(dataset: AuthoredFiles['dataset']): WordFinder | null {
  if (dataset.loadedWords) return wordFinder(dataset.loadedWords);
  return isDefaultVocabulary(dataset) ? loadedWords : null;
}

function noteNames({ speakers, actors }: AuthoredFiles, find: WordFinder, report: Report): void {
  for (const [file, records] of [
    [FILES.speakers, speakers],
    [FILES.actors, actors],
  ] as const) {
    records.forEach(({ name }, index) => {
      const names = typeof name === 'string' ? [name] : Object.values(name);
      for (const word of new Set(names.flatMap((one) => find(one)))) {
        const text = `"${word}" takes a side, unless it is a proper name`;
        report.note(file, pointerTo(index, 'name'), text);
      }
    });
  }
}
