import { parseCamera } from '../../geo/camera-text.ts';
import { parseWindow } from '../../time/window-text.ts';
import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import { isSameTag } from '../language-tags.ts';
import type { AuthoredFiles } from '../model.ts';
import { didYouMean } from '../words/nearest.ts';
import type { Report, Rule } from './rule.ts';
import { writtenSpan, zoneOf } from './written-dates.ts';

/** What a view may name that the page as a whole goes by, and why a chapter leaves it as it is. */
const OF_THE_PAGE = {
  lang: 'the page keeps its language',
  ui: 'an embed keeps its size',
  data: 'the page keeps the version of the data that its address asks for',
} as const;

/**
 * A chapter's view opens on something that is there, and its words are in languages of the dataset. What opening it
 * can't change is told of.
 */
export const chapters: Rule = ({ files, sources, vocabulary }, report) => {
  const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const { chapters: all = [], languages } = files.dataset;
  const members = {
    place: new Set(files.places.features.map(({ properties }) => properties.id)),
    incident: new Set(idsOf(files.incidents)),
    cat: new Set([...idsOf(vocabulary.groups), ...idsOf(vocabulary.categories)]),
    party: new Set(idsOf(vocabulary.parties)),
    source: new Set(sources.keys()),
    actor: new Set(idsOf(files.actors)),
  };
  all.forEach(({ view, label, text }, index) => {
    for (const [name, known] of Object.entries(members)) {
      const key = name as keyof typeof members;
      const expected = `${EXPECTED[key]} of this dataset`;
      for (const member of view[key]?.split(',') ?? []) {
        if (known.has(member)) continue;
        const pointer = pointerTo('chapters', index, 'view', key);
        report.finding(FILES.dataset, pointer, show(member), expected, didYouMean(member, known));
      }
    }
    for (const [key, why] of Object.entries(OF_THE_PAGE)) {
      if (view[key as keyof typeof OF_THE_PAGE] === undefined) continue;
      const pointer = pointerTo('chapters', index, 'view', key);
      report.note(FILES.dataset, pointer, `has no effect in a chapter: ${why}`);
    }
    for (const [key, names] of Object.entries({ label, text })) {
      for (const tag of Object.keys(names)) {
        if (languages.some((language) => isSameTag(language, tag))) continue;
        const pointer = pointerTo('chapters', index, key, tag);
        const expected = `one of the dataset’s languages: ${languages.join(', ')}`;
        report.finding(FILES.dataset, pointer, show(tag), expected);
      }
    }
  });
  checkWindows(files, report);
  checkCameras(files, report);
};

const EXPECTED = {
  place: 'the id of a place',
  incident: 'the id of an incident',
  cat: 'a category or group',
  party: 'a party',
  source: 'the id of a source',
  actor: 'the id of an actor',
} as const;

const EXPECTED_WINDOW =
  'a day (2020-10-11), days (2020-10-10/2020-10-17) or clock times without an offset (2020-10-11T02:00/2020-10-11T14:30)';
const EXPECTED_CAMERA =
  'zoom/latitude/longitude: a zoom from 0 to 22, a latitude within ±90, a longitude within ±180 (6/40.2/46.5)';

/** Where zone or span can't be read, that is what there is to say, and another rule says it. */
function checkWindows({ dataset }: AuthoredFiles, report: Report): void {
  const zone = zoneOf(dataset.timeZone);
  if (!zone) return;
  // Without one the span is that of the incidents, which a chapter may go beyond.
  const span = writtenSpan(dataset, zone);
  dataset.chapters?.forEach(({ view: { t } }, index) => {
    if (t === undefined) return;
    const pointer = pointerTo('chapters', index, 'view', 't');
    const window = parseWindow(t, zone);
    if (!window) report.finding(FILES.dataset, pointer, show(t), EXPECTED_WINDOW);
    else if (span && (window.start < span.start || window.end > span.end))
      report.finding(FILES.dataset, pointer, show(t), `a time within ${dataset.span}`);
  });
}

function checkCameras({ dataset }: AuthoredFiles, report: Report): void {
  dataset.chapters?.forEach(({ view: { map } }, index) => {
    if (map === undefined || parseCamera(map)) return;
    const pointer = pointerTo('chapters', index, 'view', 'map');
    report.finding(FILES.dataset, pointer, show(map), EXPECTED_CAMERA);
  });
}
