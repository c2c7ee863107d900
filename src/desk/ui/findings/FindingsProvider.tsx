import type { ReactNode } from 'react';
import { FindingsContext, useCheckedDataset } from './desk-findings.ts';

/** Has what is drawn in it know what the check says of the dataset. */
export function FindingsProvider({ children }: { readonly children: ReactNode }) {
  return <FindingsContext value={useCheckedDataset()}>{children}</FindingsContext>;
}
