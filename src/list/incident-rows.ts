import { lazyPart } from '../ui/lazy/lazy-part.ts';

/** Loads where a list of incidents that stand in no other is first opened. */
export const rowsPart = lazyPart('incident-rows', () => import('./IncidentRows.tsx'));
