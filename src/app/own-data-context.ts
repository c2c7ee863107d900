import { createContext, useContext } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import type { Ground } from '../state/ground.tsx';
import type { HistoryAddress } from '../state/view/history-address.ts';
import type { OwnWork } from './own-data/own-work.ts';

/** A reader's own dataset, for the page to be drawn with in place of the site's. */
export interface ShownOwn {
  readonly dataset: Dataset;
  readonly ground: Ground;
  /** An address of its own: the page's keeps the site's view. */
  readonly address: HistoryAddress;
  /** What stands around the page meanwhile: whose data it is, and the way back. */
  readonly Frame: ComponentType<{ readonly children: ReactNode }>;
  /** Ends what reads the dataset. */
  readonly close: () => void;
}

/** What the page of a site does with data that a reader opens. */
export interface OwnDataPage {
  /** Whether it is drawn now. */
  readonly isShown: boolean;
  /** Draws the page with a reader's own dataset; with the site's again where that is null. */
  readonly show: (own: ShownOwn | null) => void;
  /** What the reader has opened so far, whichever dataset is drawn. */
  readonly work: { current: OwnWork | null };
}

/** Null in maps that are no site: nothing is opened there. */
export const OwnDataContext = createContext<OwnDataPage | null>(null);

export function useOwnData(): OwnDataPage | null {
  return useContext(OwnDataContext);
}
