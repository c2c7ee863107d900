/** Comes where a list of incidents that stand in no other is first opened. */
export const loadRows = () => import('./IncidentRows.tsx');
