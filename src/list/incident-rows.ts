import { lazyPart } from '../ui/lazy/lazy-part.ts';

/** Comes where a list of incidents that stand in no other is first opened. */
export const rowsPart = lazyPart('incident-rows', () => import('./IncidentRows.tsx'));
