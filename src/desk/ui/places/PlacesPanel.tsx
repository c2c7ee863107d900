import { useEffect, useRef, useState } from 'react';
import { deskWords } from '../../../messages/desk-rooms/desk-words.ts';
import { deskPlaceWords as words } from '../../../messages/desk-rooms/desk-place-words.ts';
import { emptyPlace, movedPoint, placeDraftOf, placeOfWorld } from '../../coding/place-draft.ts';
import type { PlaceDraft } from '../../coding/place-draft.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { useDesk, useDeskActions, useRecords } from '../desk-context.tsx';
import { PlaceForm } from './form/PlaceForm.tsx';
import { usePlacesOnMap } from './onmap/usePlacesOnMap.ts';
import { MapBox } from './onmap/MapBox.tsx';
import { OwnPlace } from './OwnPlace.tsx';
import { PlaceSearch } from './search/PlaceSearch.tsx';
import type { Chosen } from './search/place-options.ts';
import { spellingOf } from './search/place-options.ts';
import { useClaimPlace } from './useClaimPlace.ts';

/** The place of the dataset that is looked at, and whether it was chosen on the map itself. */
interface Picked {
  readonly id: string | null;
  readonly isSeen: boolean;
}

/** The dataset's places on a map, and the one that is made. */
export function PlacesPanel() {
  const actions = useDeskActions();
  const records = useRecords();
  const placing = useDesk(({ placing: now }) => now);
  const begun = useDesk(({ placingBegun }) => placingBegun);
  const [picked, pick] = useState<Picked>({ id: null, isSeen: false });
  const number = useBegunNumber(begun);
  const offer = placing?.offered ?? null;
  const [said, say] = useState('');
  const below = useRef<HTMLDivElement>(null);
  const setShown = (id: string | null): void => pick({ id, isSeen: false });
  useClaimPlace(setShown);
  const shown = picked.id !== null && records.place.has(picked.id) ? picked.id : null;
  const map = usePlacesOnMap(shown, picked.isSeen);
  useFocusKept(below, begun ?? shown);
  const wantsFocus = useRef(false);
  useEffect(() => {
    const first = below.current?.querySelector<HTMLElement>('input');
    if (wantsFocus.current) first?.focus();
    wantsFocus.current = false;
  }, [begun]);

  const begin = (draft: PlaceDraft): void => {
    wantsFocus.current = true;
    actions.beginPlace(draft);
  };
  const choose = (chosen: Chosen): void => {
    if (chosen.is === 'own') {
      setShown(chosen.id);
      say(words.shown(placeDraftOf(records, chosen.id)?.name ?? ''));
    } else if (chosen.is === 'new') begin(emptyPlace(chosen.name));
    else {
      const { geonames } = chosen.place;
      const from = geonames === null ? words.worldOf : words.geonames(geonames);
      begin(placeOfWorld(chosen.place, spellingOf(chosen.place, chosen.sought), from));
    }
  };
  const move = (point: LngLat, from: string): void => {
    if (!placing || !begun) return;
    const untyped = [begun.coordinates, offer].filter((text) => typeof text === 'string');
    actions.changePlace({ ...movedPoint(placing, point, untyped), offered: from });
  };
  const press = (point: LngLat, zoom: number): void => {
    if (placing?.corners) actions.changePlace({ corners: [...placing.corners, point] });
    else move(point, words.clicked(zoom));
  };
  return (
    <section className="desk__map" aria-label={deskWords.region.map} data-map={map.status}>
      <PlaceSearch onChoose={choose} />
      <MapBox
        map={map}
        onPick={(id) => pick({ id, isSeen: true })}
        onPress={press}
        onMove={(point, zoom) => move(point, words.clicked(zoom))}
        onBack={() =>
          placing?.corners && actions.changePlace({ corners: placing.corners.slice(0, -1) })
        }
      />
      <div ref={below} className="desk-places" tabIndex={-1}>
        {placing && begun ? (
          <PlaceForm
            key={number}
            draft={placing}
            begun={begun}
            offer={offer}
            onTyped={(point) => {
              move(point, words.typed);
              map.lookAt(point);
            }}
            onSaved={(id, name) => {
              setShown(id);
              say(words.saved(name));
            }}
          />
        ) : shown === null ? (
          <div className="desk-places__none">
            <p>{words.none}</p>
            <button type="button" className="button" onClick={() => begin(emptyPlace())}>
              {words.newPlace}
            </button>
          </div>
        ) : (
          <OwnPlace id={shown} onBegin={begin} onClose={() => setShown(null)} onSay={say} />
        )}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}

/** Tells places that are made apart: nothing of one shows in the form of the next. */
function useBegunNumber(begun: PlaceDraft | null): number {
  const [seen, setSeen] = useState({ begun, number: 0 });
  if (begun === seen.begun) return seen.number;
  const number = seen.number + 1;
  setSeen({ begun, number });
  return number;
}

/** Keeps the focus in what changes its content: a button that is pressed goes with what it was in. */
function useFocusKept(box: React.RefObject<HTMLElement | null>, content: unknown): void {
  const had = useRef(false);
  useEffect(() => {
    const element = box.current;
    const note = (): void => {
      had.current = element?.contains(document.activeElement) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [box]);
  useEffect(() => {
    if (had.current && document.activeElement === document.body) box.current?.focus();
  }, [box, content]);
}
