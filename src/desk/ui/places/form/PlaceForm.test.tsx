// @vitest-environment happy-dom
import { act } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { awaitReactByAct } from '../../../../testing/act-environment.ts';
import { openedFolder, shippedTexts } from '../../../../testing/records/shipped-records.ts';
import { emptyIncident } from '../../../coding/claim-draft.ts';
import { emptyPlace, placeDraftOf } from '../../../coding/place-draft.ts';
import type { PlaceDraft } from '../../../coding/place-draft.ts';
import { createDesk } from '../../../state/desk-store.ts';
import { DeskContext } from '../../desk-context.tsx';
import { WorldContext } from '../../world/desk-world.tsx';
import { PlacesPanel } from '../PlacesPanel.tsx';

awaitReactByAct();

const folder = openedFolder(shippedTexts());
const [known] = folder.records.place.keys();
const knownName = placeDraftOf(folder.records, known!)!.name;

let end: (() => Promise<void>) | null = null;
afterEach(async () => {
  await end?.();
  end = null;
});

async function draw(begun: PlaceDraft | null = null) {
  const desk = createDesk(folder, new Map());
  if (begun) desk.actions.beginPlace(begun);
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  await act(async () =>
    root.render(
      <WorldContext value={{ gazetteer: () => new Promise(() => {}) }}>
        <DeskContext value={desk}>
          <PlacesPanel />
        </DeskContext>
      </WorldContext>,
    ),
  );
  end = async () => {
    await act(async () => root.unmount());
    box.remove();
  };
  const field = (label: string) => {
    const labels = [...box.querySelectorAll('label')];
    const { htmlFor } = labels.find(({ textContent }) => textContent === label)!;
    return document.getElementById(htmlFor) as HTMLInputElement;
  };
  const type = async (label: string, value: string): Promise<void> => {
    const element = field(label);
    const property = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')!;
    await act(async () => {
      property.set!.call(element, value);
      element.dispatchEvent(
        new Event(element.matches('select') ? 'change' : 'input', { bubbles: true }),
      );
    });
    // Leaving the search closes it.
    if (element.getAttribute('role') !== 'combobox')
      await act(async () => element.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  };
  const button = (name: string) =>
    [...box.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  const press = (name: string) => act(async () => button(name)!.click());
  const key = (pressed: string) =>
    act(async () =>
      field('Find a place').dispatchEvent(
        new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
      ),
    );
  const told = (label: string) =>
    field(label)
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
  const text = () => box.textContent ?? '';
  const placing = () => desk.getState().placing;
  return { desk, box, field, type, button, press, key, told, text, placing };
}

describe('the form of a place', () => {
  it('says beside its fields what is missing, once somebody saves', async () => {
    const { press, told, text, desk, field } = await draw(emptyPlace());
    expect(text()).not.toContain('Got no');
    await press('Save place');
    expect(told('Name')).toContain('Got no name');
    expect(told('Kind')).toContain('Got no kind');
    expect(told('Point')).toContain('Got no point');
    expect(told('Radius, km')).toContain('Got no radius');
    expect(field('Name').getAttribute('aria-invalid')).toBe('true');
    expect(text()).toContain('5 things are missing');
    expect(desk.getState().history.done).toEqual([]);
  });

  it('makes a place by the keyboard alone, with what is offered', async () => {
    const { type, press, told, desk, text } = await draw(emptyPlace('Somewhere'));
    await type('Kind', 'sector');
    expect(told('Kind')).toContain('direction of a town');
    await type('Radius, km', '5');
    expect(told('Radius, km')).toContain('expected 20 km or more');
    await press('20 km, usual for a direction');
    await type('Point', '40°40′48″N 46°21′36″E');
    await press('Coordinates as the source gives them.');
    await press('Circle of the radius');
    await press('Save place');
    const { records } = desk.getState().history;
    expect(records.place.get('somewhere')).toMatchObject({
      geometry: { coordinates: [46.36, 40.68] },
      properties: { kind: 'sector', radiusKm: 20, names: { en: 'Somewhere' } },
    });
    expect(records.outline.get('somewhere')?.geometry.coordinates[0]).toHaveLength(33);
    expect(text()).toContain('Somewhere is saved.');
    expect(document.querySelector('h2')?.textContent).toBe('Somewhere');
  });

  it('refuses what is no point, and keeps it as it was typed', async () => {
    const { type, told, field, placing } = await draw(emptyPlace());
    await type('Point', '40.68, 46.36');
    expect(placing()?.point).toEqual({ lng: 46.36, lat: 40.68 });
    await type('Point', '40.68, 246.36');
    expect(placing()?.point).toBeNull();
    expect(field('Point').value).toBe('40.68, 246.36');
    expect(told('Point')).toContain('expected latitude, longitude');
    await type('Point', '0, 0');
    expect(told('Point')).toContain('no place is known');
  });

  it('asks before it lets go of what was entered, and only then', async () => {
    const { type, press, placing, button } = await draw(emptyPlace());
    await type('Name', 'Somewhere');
    await press('Cancel');
    expect(placing()).not.toBeNull();
    await press('Keep');
    expect(placing()?.name).toBe('Somewhere');
    await press('Cancel');
    await press('Let go');
    expect(placing()).toBeNull();
    await press('New place');
    expect(button('Keep')).toBeUndefined();
    await press('Cancel');
    expect(placing()).toBeNull();
  });

  it('takes up what was put by when another place was begun', async () => {
    const { desk, type, press, field, text } = await draw(emptyPlace());
    await type('Name', 'First');
    await act(async () => desk.actions.beginPlace(emptyPlace('Second')));
    expect(field('Name').value).toBe('Second');
    expect(text()).toContain('One more place');
    await press('Cancel');
    expect(field('Name').value).toBe('First');
  });

  it('shows nothing of one place in the next, and keeps what it could not read', async () => {
    const { desk, type, press, field, button, placing, box } = await draw(emptyPlace());
    const begin = (draft: PlaceDraft) => act(async () => desk.actions.beginPlace(draft));
    await type('Point', 'forty, six');
    await begin({ ...emptyPlace('Second'), kind: 'district' });
    expect(field('Point').value).toBe('');
    await type('Point', '40.68, 46.36');
    expect(button('Coordinates as the source gives them.')).toBeDefined();
    const corners = 'Corners, one a line: latitude, longitude';
    await type(corners, '40, 46\n41, 4x');
    await press('Cancel');
    await begin(emptyPlace('Third'));
    // What was asked of the second is not asked of the third.
    expect(button('Let go')).toBeUndefined();
    expect(button('Coordinates as the source gives them.')).toBeUndefined();
    await press('Cancel');
    expect(placing()?.name).toBe('Second');
    expect(field(corners).value).toBe('40, 46\n41, 4x');
    await press('Cancel');
    expect(document.activeElement).toBe(button('Keep'));
    // The focus goes on from there, though the form is drawn anew.
    await act(async () => {
      button('Let go')!.focus();
      desk.actions.changePlace({ radius: '3' });
    });
    expect(document.activeElement).toBe(button('Let go'));
    await press('Let go');
    expect(field('Point').value).toBe('forty, six');
    expect(box.querySelectorAll('form')).toHaveLength(1);
  });

  it('says live that an outline crosses itself, and that the point is not in it', async () => {
    const { type, text, press, placing, told } = await draw({ ...emptyPlace(), kind: 'district' });
    await type('Point', '50.5, 12');
    const corners = 'Corners, one a line: latitude, longitude';
    await type(corners, '50, 10\n51, 11\n50, 11\n51, 10');
    expect(text()).toContain('cross at 50.5, 10.5');
    expect(text()).toContain('lies outside the outline');
    await type(corners, '50, 10\n50, 13\n51, 13\n51, 1x');
    expect(told(corners)).toContain('Got 51, 1x');
    expect(placing()?.corners).toHaveLength(3);
    await type(corners, '50, 10\n50, 13\n51, 13\n51, 10');
    expect(text()).not.toContain('cross at');
    expect(text()).not.toContain('lies outside the outline');
    expect(placing()?.outline?.coordinates[0]).toHaveLength(5);
    await type('Kind', 'town');
    await type('Name', 'x');
    await type('Radius, km', '1');
    await press('Save place');
    expect(text()).toContain('Got an outline of a town');
    await press('Remove');
    expect(placing()?.outline).toBeNull();
  });
});

describe('the search for a place', () => {
  it('shows a place of the dataset, to be changed or used for the claim', async () => {
    const { desk, type, key, press, button, placing, text } = await draw();
    await type('Find a place', knownName);
    await key('Enter');
    expect(button('Use for this claim')).toBeUndefined();
    const [incident] = folder.records.incident.keys();
    await act(async () => {
      desk.actions.editClaim({ incident: incident!, at: 0 });
      desk.actions.changeDraft({ incident: { new: emptyIncident() } });
    });
    await type('Find a place', knownName);
    await key('Enter');
    await press('Use for this claim');
    expect(desk.getState().hand?.draft.incident).toMatchObject({ new: { place: { id: known } } });
    expect(text()).toContain(`lies at ${knownName}`);
    await press('Change place');
    expect(placing()).toEqual(placeDraftOf(folder.records, known!));
  });

  it('lists all places by arrow keys, and begins one that nobody knows', async () => {
    const { box, field, type, key, placing } = await draw();
    await key('ArrowDown');
    const options = () => box.querySelectorAll('[role="option"]');
    expect(options()).toHaveLength(folder.records.place.size + 1);
    await key('ArrowDown');
    const active = field('Find a place').getAttribute('aria-activedescendant')!;
    expect(document.getElementById(active)).toBe(options()[1]);
    await key('Escape');
    expect(field('Find a place').getAttribute('aria-expanded')).toBe('false');
    await type('Find a place', 'Xyzzy');
    await key('Enter');
    expect(placing()).toMatchObject({ id: null, name: 'Xyzzy' });
  });

  it('takes what is typed by the time of the Enter key, however fast', async () => {
    const { field, placing } = await draw();
    const input = field('Find a place');
    const property = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')!;
    await act(async () => {
      for (const typed of ['Xyzz', 'Xyzzy']) {
        property.set!.call(input, typed);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        flushSync(() => {});
      }
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    expect(placing()).toMatchObject({ id: null, name: 'Xyzzy' });
  });
});
