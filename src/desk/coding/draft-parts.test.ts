import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveVocabulary } from '../../evidence/vocabulary.ts';
import { openedFolder, shippedTexts } from '../../testing/records/shipped-records.ts';
import { applyChange } from '../records/changes.ts';
import { datasetOf } from '../records/desk-records.ts';
import {
  changeNew,
  onIncident,
  onNewIncident,
  quoteBefore,
  sayBy,
  sayByNote,
} from './beside-draft.ts';
import { checkIncident } from './check/check-incident.ts';
import { claimsIn, claimsOfArticle } from './claims-of-article.ts';
import { emptyDraft, missingOf, missingOfIncident } from './claim-draft.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { changedIncident, incidentDraftOf, relate } from './incident-change.ts';
import { newVoice } from './new-voice.ts';
import { offeredActors } from './offered/offered-actors.ts';
import { offeredCategories } from './offered/offered-categories.ts';
import { searchRecords } from './search-records.ts';
import { suggestedTitle } from './suggested-title.ts';

const { records } = openedFolder(shippedTexts());
const incidents = [...records.incident.values()];
const [source = ''] = records.source.keys();

describe('what a draft holds besides', () => {
  const changed = (draft: ClaimDraft, change: Partial<ClaimDraft>) => ({ ...draft, ...change });

  it('is every form of its words and of its incident that was given up, whatever the order', () => {
    const marked = { is: 'marked', span: { start: 0, end: 4 } } as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom('note', 'back', 'new', 'existing', 'none')), (steps) => {
        let draft: ClaimDraft = emptyDraft(source, marked.span);
        draft = changed(draft, sayByNote(draft));
        draft = changed(draft, { words: { is: 'note', note: 'typed' } });
        draft = changed(draft, onNewIncident(draft));
        draft = changed(draft, changeNew(draft, { title: 'typed' }));
        for (const step of steps) {
          if (step === 'note') draft = changed(draft, sayByNote(draft));
          if (step === 'back') draft = changed(draft, sayBy(draft, quoteBefore(draft)!));
          if (step === 'new' && !(draft.incident && 'new' in draft.incident))
            draft = changed(draft, onNewIncident(draft));
          if (step === 'existing') draft = changed(draft, onIncident(draft, incidents[0]!.id));
          if (step === 'none') draft = changed(draft, onIncident(draft, null));
        }
        expect(changed(draft, sayByNote(draft)).words).toEqual({ is: 'note', note: 'typed' });
        draft = changed(draft, sayByNote(draft));
        expect(quoteBefore(draft)).toEqual(marked);
        if (draft.incident && 'new' in draft.incident)
          draft = changed(draft, onIncident(draft, null));
        expect(onNewIncident(draft).incident).toMatchObject({ new: { title: 'typed' } });
      }),
    );
  });

  it('leaves a figure open that counts nothing', () => {
    const draft = {
      ...emptyDraft(source, null),
      figures: [{ measure: 'killed', of: ' ' }],
    } as const;
    expect(missingOf(draft, records, '')).toContain('figures');
  });
});

describe('an incident that is changed', () => {
  it('is itself again where nothing was, to the last value', () => {
    for (const incident of incidents)
      expect(changedIncident(incident, incidentDraftOf(incident))).toEqual(incident);
  });

  it('keeps its claims and links, and loses a basis with its place', () => {
    const incident = { ...incidents[0]!, placeBasis: 'inferred' as const };
    const draft = { ...incidentDraftOf(incident), place: 'unplaced', title: ' New ' } as const;
    const { placeBasis: _, ...rest } = incident;
    expect(changedIncident(incident, draft)).toEqual({ ...rest, place: null, title: 'New' });
    expect(missingOfIncident({ ...draft, title: ' ' }, records)).toEqual(['title']);
  });

  it('is linked both ways or not at all, so that the check finds nothing', () => {
    const [one, other] = [incidents.find(({ related }) => !related)!, incidents.at(-1)!];
    const linked = applyChange(records, relate(records, one.id, other.id, true)).records;
    expect(linked.incident.get(one.id)!.related).toEqual([other.id]);
    expect(linked.incident.get(other.id)!.related).toContain(one.id);
    expect(checkIncident(linked, one.id).findings).toEqual([]);
    expect(relate(linked, one.id, other.id, true)).toEqual([]);
    expect(relate(linked, one.id, one.id, true)).toEqual([]);
    const apart = applyChange(linked, relate(linked, other.id, one.id, false)).records;
    expect(apart.incident.get(one.id)).toEqual(one);
    expect(apart.incident.get(other.id)).toEqual(other);
  });
});

describe('a title', () => {
  const { categories } = resolveVocabulary({
    groups: [{ id: 'storm', names: { es: 'Tormenta', en: 'Storm' }, mark: 'dot', tone: 'red' }],
  });
  const spanish = applyChange(records, [
    {
      kind: 'dataset',
      id: datasetOf(records).id,
      value: { ...datasetOf(records), languages: ['es', 'en'] },
    },
    {
      kind: 'place',
      id: 'vila',
      value: {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [2, 41] },
        properties: {
          id: 'vila',
          names: { en: 'Town', es: 'Vila' },
          kind: 'town',
          radiusKm: 1,
          coordinates: 'made up',
        },
      },
    },
  ]).records;
  const nameOf = () => 'Other';

  it('is the category’s name and the place’s, in the dataset’s first language', () => {
    const at = { category: 'storm', place: { id: 'vila' } };
    expect(suggestedTitle(spanish, at, categories, nameOf)).toBe('Tormenta, Vila');
    expect(suggestedTitle(spanish, { ...at, place: 'unplaced' }, categories, nameOf)).toBeNull();
    expect(suggestedTitle(spanish, { ...at, category: null }, categories, nameOf)).toBeNull();
  });

  it('is the interface’s name for a category that the dataset gives none', () => {
    const at = { category: 'other', place: { id: 'vila' } };
    expect(suggestedTitle(spanish, at, categories, nameOf)).toBe('Other, Vila');
  });
});

describe('the categories that are offered', () => {
  const named = [
    { id: 'flood', names: ['Flooded streets', 'Inundación'] },
    { id: 'wind', names: ['Wind damage'] },
    { id: 'other', names: ['Other'] },
  ];
  const offered = [1, 2].map(() => ({
    incident: { ...incidents[0]!, category: 'wind' },
    samePlace: true,
    sameTime: false,
  }));

  it('are those whose words stand in the sentence, in any language and form', () => {
    const ids = (text: string) => offeredCategories(text, named, []).map(({ id }) => id);
    expect(ids('The streets flood every year.')).toEqual(['flood']);
    expect(ids('Hubo una inundacion.')).toEqual(['flood']);
    expect(ids('The winds damaged a house in a street.')).toEqual(['wind', 'flood']);
    expect(ids('No one else was there.')).toEqual([]);
  });

  it('are then those of the incidents offered, with their number', () => {
    expect(offeredCategories('The streets.', named, offered)).toEqual([
      { id: 'flood', because: { word: 'streets' } },
      { id: 'wind', because: { incidents: 2 } },
    ]);
  });
});

describe('actors and speakers', () => {
  const [actor] = records.actor.values();
  const name = typeof actor!.name === 'string' ? actor!.name : Object.values(actor!.name)[0]!;

  it('are offered where they are named, as a whole word, and by the incident’s claims', () => {
    const own = name
      .replaceAll(/\([^)]*\)/g, '')
      .split(',')[0]!
      .trim();
    const ids = (text: string) => offeredActors(records, text, null).map(({ id }) => id);
    expect(ids(`It was “${own.toUpperCase()}” who did it.`)).toContain(actor!.id);
    expect(ids(`It was x${own}x.`)).not.toContain(actor!.id);
    const accused = incidents.find(({ claims }) => claims.some((claim) => claim.actor))!;
    expect(offeredActors(records, '', accused)[0]!.because).toBe('incident');
  });

  it('are added with an id of their own, a speaker with a party', () => {
    expect(newVoice(records, 'speaker', { name: 'Ana', party: null })).toBeNull();
    expect(newVoice(records, 'actor', { name: ' ', party: null })).toBeNull();
    const first = newVoice(records, 'speaker', { name: ' Ana ', party: 'press' })!;
    expect(first.change).toEqual([
      { kind: 'speaker', id: 'ana', value: { id: 'ana', name: 'Ana', party: 'press' } },
    ]);
    const after = applyChange(records, first.change).records;
    const silent = [...records.actor.values()].find(({ id }) => !records.speaker.has(id))!;
    const spoken = { name: 'Actor', party: 'press', known: silent.id };
    expect(newVoice(records, 'speaker', spoken)?.change[0]?.value).toEqual({
      ...silent,
      party: 'press',
    });
    expect(newVoice(after, 'speaker', { name: 'Ana', party: 'press' })!.id).toBe('ana-2');
    expect(newVoice(after, 'target', { name: 'Ana', party: null })).toMatchObject({
      id: 'ana',
      what: 'add-actor',
    });
  });
});

describe('the claims of an article', () => {
  it('are all that its incidents and running totals have of it, in the order of its text', () => {
    for (const id of records.source.keys()) {
      const claims = claimsOfArticle(records, id);
      const starts = claims.map(({ claim }) => claim.quote?.start ?? Infinity);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
    const all = new Set([...records.source.keys()].flatMap((id) => claimsOfArticle(records, id)));
    const every = [...incidents, ...records.tally.values()].flatMap(({ claims }) => claims);
    expect(all.size).toBe(every.length);
  });

  it('are those of a sentence that its words overlap', () => {
    const [first] = claimsOfArticle(records, source);
    const { start = 0, end = 0 } = first!.claim.quote!;
    const claims = claimsOfArticle(records, source);
    expect(claimsIn(claims, { start: end - 1, end: end + 5 })).toContain(first);
    expect(claimsIn(claims, { start: start - 1, end: start })).not.toContain(first);
  });

  it('are found anew once one is added', () => {
    const claims = claimsOfArticle(records, source);
    const [incident] = incidents as [(typeof incidents)[0]];
    const claim = { ...claims[0]!.claim };
    const value = { ...incident, claims: [...incident.claims, claim] };
    const put = { kind: 'incident', id: incident.id, value } as const;
    const after = claimsOfArticle(applyChange(records, [put]).records, source);
    expect(after).toHaveLength(claims.length + 1);
    expect(claimsOfArticle(records, source)).toHaveLength(claims.length);
  });
});

it('records are found by the beginnings of their words, folded, and not by nothing', () => {
  const named = ['Saint-Étienne', 'Étain', 'Steinbach'].map((name) => ({ name }));
  const find = (query: string) =>
    searchRecords(named, ({ name }) => name, query).map(({ name }) => name);
  expect(find('etie')).toEqual(['Saint-Étienne']);
  expect(find('ET')).toEqual(['Saint-Étienne', 'Étain']);
  expect(find('st etienne')).toEqual(['Saint-Étienne']);
  expect(find('tain')).toEqual([]);
  expect(find('  ')).toEqual([]);
});
