import { EdtfError, parseEdtf } from '../../time/edtf.ts';
import { parseWindow } from '../../time/window-text.ts';
import { createZone, UnknownZoneError } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';
import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import type { AuthoredFiles } from '../model.ts';
import { didYouMean } from '../words/nearest.ts';
import type { Report, Rule } from './rule.ts';

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
        if (languages.some((language) => language === tag)) continue;
        const pointer = pointerTo('chapters', index, key, tag);
        const expected = `one of the dataset’s languages: ${languages.join(', ')}`;
        report.finding(FILES.dataset, pointer, show(tag), expected);
      }
    }
  });
  checkWindows(files, report);
};

const EXPECTED = {
  place: 'the id of a place',
  incident: 'the id of an incident',
  cat: 'a category or group',
  party: 'a party',
  source: 'the id of a source',
  actor: 'the id of an actor',
} as const;

/** Where zone or span can't be read, that is what there is to say, and another rule says it. A window needs both. */
function checkWindows({ dataset }: AuthoredFiles, report: Report): void {
  const read = readSpan(dataset);
  if (!read) return;
  const { zone, span } = read;
  dataset.chapters?.forEach(({ view: { t } }, index) => {
    if (t === undefined) return;
    const pointer = pointerTo('chapters', index, 'view', 't');
    const window = parseWindow(t, zone);
    if (!window) {
      const expected = 'a day such as 2020-10-11, or two with a slash between them';
      report.finding(FILES.dataset, pointer, show(t), expected);
    } else if (window.start < span.start || window.end > span.end) {
      report.finding(FILES.dataset, pointer, show(t), `days within ${dataset.span}`);
    }
  });
}

function readSpan({
  timeZone,
  span,
}: AuthoredFiles['dataset']): { zone: Zone; span: { start: number; end: number } } | null {
  // Without one the span is that of the incidents, which a chapter may go beyond.
  if (span === undefined) return null;
  try {
    const zone = createZone(timeZone);
    return { zone, span: parseEdtf(span, zone) };
  } catch (error) {
    if (error instanceof UnknownZoneError || error instanceof EdtfError) return null;
    throw error;
  }
}
