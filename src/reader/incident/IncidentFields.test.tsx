// @vitest-environment happy-dom
import { createRoot } from 'react-dom/client';
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import type { Incident } from '../../evidence/model.ts';
import { awaitReactByAct } from '../../testing/act-environment.ts';
import { IncidentFields } from './IncidentFields.tsx';

awaitReactByAct();

it('shows fields of one name, each', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const incident = {
    fields: [
      { name: 'Depth', value: 12 },
      { name: 'Depth', value: 14 },
    ],
  } as unknown as Incident;
  const box = document.createElement('div');
  act(() => createRoot(box).render(<IncidentFields incident={incident} />));
  expect([...box.querySelectorAll('dd')].map((value) => value.textContent)).toEqual(['12', '14']);
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});
