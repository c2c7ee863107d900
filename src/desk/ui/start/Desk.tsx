import { useState } from 'react';
import type { DeskStore } from '../../state/desk-store.ts';
import { DeskPage } from '../DeskPage.tsx';

/** What one begins with, then the desk of it. */
export function Desk() {
  const [store] = useState<DeskStore | null>(null);
  return store && <DeskPage store={store} tools={null} />;
}
