import { resolveVocabulary } from '../../../evidence/vocabulary.ts';
import { formsOf, nameIn } from '../../../evidence/name-in.ts';
import type { Claim } from '../../../evidence/model.ts';
import { codingWords } from '../../../messages/coding-words.ts';
import { deskCompareWords as words } from '../../../messages/desk-rooms/desk-compare-words.ts';
import { en } from '../../../messages/en.ts';
import { categoryName, partyName } from '../../../messages/vocabulary-names.ts';
import type { SentenceCoding } from '../../compare/pairs/sentence-pairs.ts';
import { datasetOf } from '../../records/desk-records.ts';
import type { Records, RecordTypes } from '../../records/desk-records.ts';

type Figure = NonNullable<Claim['figures']>[number];

/** A value of a field as people read it. @param key the field, of a claim, an incident or a running total */
export function saidValue(records: Records, key: string, value: unknown): string {
  if (key === 'place' && value === null) return words.unplaced;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (value === undefined || value === null)
    return key === 'general' || key === 'reported' ? words.no : missing(key);
  switch (key) {
    case 'quote':
      return (value as NonNullable<Claim['quote']>).exact;
    case 'fields':
      return (value as { name: string; value: unknown }[])
        .map((field) => words.field(field.name, String(field.value)))
        .join('\n');
    case 'figures':
      return (value as Figure[]).map(saidFigure).join('; ') || words.nothing;
    case 'claims':
      return (value as Claim[]).map((claim) => saidTotal(records, claim)).join('\n');
    case 'speaker':
      return speakerName(records, value as string);
    case 'actor':
    case 'target':
      return actorName(records, value as string);
    case 'place':
      return placeWithKind(records, value as string);
    case 'category':
      return categoryOf(records, value as string);
    case 'stance':
      return stanceOf(value as Claim['stance']);
    case 'related':
      return (value as string[]).map((id) => saidIncident(records, id)).join('\n');
    case 'media':
      return (value as { file?: string; url?: string }[])
        .map(({ file, url }) => file ?? url)
        .join('\n');
    case 'names':
      return formsOf(value as Parameters<typeof formsOf>[0]).join(' / ');
    case 'kind':
      return en.placeKinds[value as keyof typeof en.placeKinds];
    case 'coordinates':
      return (value as [number, number]).toReversed().join(', ');
    case 'radiusKm':
      return words.kilometres(value as number);
    case 'outline':
      return words.corners((value as { coordinates: unknown[] }).coordinates.flat(3).length / 2);
    case 'whenBasis':
    case 'placeBasis':
      return words.basis[value as 'stated' | 'inferred'];
    default:
      return typeof value === 'string' ? value : JSON.stringify(value);
  }
}

/** A claim and the incident that it is on, in a line. */
export function saidClaim(records: Records, claim: Claim, incident: string): string {
  const speaker = speakerName(records, claim.speaker);
  return words.claim(speaker, stanceOf(claim.stance), saidIncident(records, incident));
}

export function saidIncident(records: Records, id: string): string {
  const incident = records.incident.get(id);
  if (!incident) return words.nothing;
  const { title, when, place } = incident;
  return words.incident(
    title,
    when,
    place === null ? words.noPlace : placeWithKind(records, place),
  );
}

export function saidTally(records: Records, tally: RecordTypes['tally']): string {
  return [`${tally.title}, ${tally.asOf}`, saidValue(records, 'claims', tally.claims)].join('\n');
}

export function saidSentence({ state, aside, why }: SentenceCoding): string {
  if (state === 'coded' || aside === undefined)
    return words.sentenceState[state === 'coded' ? 'coded' : 'uncoded'];
  return words.setAside(codingWords.asides[aside], why);
}

/** What a field says that is left out. */
function missing(key: string): string {
  return key === 'whenBasis' || key === 'placeBasis' ? words.basis.stated : words.nothing;
}

function saidTotal(records: Records, { quote, note, speaker, figures = [] }: Claim): string {
  const said = [...figures.map(saidFigure), quote ? `“${quote.exact}”` : (note ?? '')];
  return `${speakerName(records, speaker)}: ${said.join('; ')}`;
}

function saidFigure({ measure, of, min, max, text, subset, shared }: Figure): string {
  const said = words.figure(en.measures[measure], of, words.bounds(min, max), text);
  return [said, subset && words.subset, shared && words.shared].filter(Boolean).join(', ');
}

function stanceOf(stance: Claim['stance']): string {
  return en.stances[stance] || words.reports;
}

function speakerName(records: Records, id: string): string {
  const speaker = records.speaker.get(id);
  if (!speaker) return id;
  return words.named(nameIn(speaker.name, en.language).text, partyNamed(records, speaker.party));
}

function actorName(records: Records, id: string): string {
  const actor = records.actor.get(id);
  if (!actor) return id;
  const { text } = nameIn(actor.name, en.language);
  return actor.party === undefined ? text : words.named(text, partyNamed(records, actor.party));
}

function placeWithKind(records: Records, id: string): string {
  const place = records.place.get(id)?.properties;
  if (!place) return id;
  return words.named(nameIn(place.names, en.language).text, en.placeKinds[place.kind]);
}

function partyNamed(records: Records, id: string): string {
  const { parties } = resolveVocabulary(datasetOf(records));
  const party = parties.find((one) => one.id === id);
  return party ? partyName(party, en).text : id;
}

function categoryOf(records: Records, id: string): string {
  const { categories } = resolveVocabulary(datasetOf(records));
  const category = categories.find((one) => one.id === id);
  return category ? categoryName(category, en).text : id;
}
