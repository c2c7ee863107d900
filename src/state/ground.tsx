import { createContext, useContext } from 'react';
import type { KeyLine } from './own-lines.ts';

type Corner = readonly [lng: number, lat: number];

/** The shaded relief below everything but sea and land. */
export interface Relief {
  /** The picture's address. */
  readonly href: string;
  /** Degrees: top left, top right, bottom right, bottom left. */
  readonly corners: readonly [Corner, Corner, Corner, Corner];
}

/** Whose data something of the map is drawn from, as its licence asks. A proper name: the same in every language. */
export interface Credit {
  readonly name: string;
  readonly href?: string | undefined;
  /** What of the ground is drawn from it. */
  readonly of?: string | undefined;
  /** Whether it is the relief alone, which pictures do not have. */
  readonly relief?: boolean | undefined;
}

/** An archive of vector tiles with streets, which takes the ground's place where it is near. */
export interface Streets {
  /** The address of the archive, which is read by ranges of its bytes. */
  readonly href: string;
}

/** What the map is drawn on: land, water, borders and their names. */
export interface Ground {
  /** The address of the topology. */
  readonly href: string;
  /** Makes the topology of a ground that stands nowhere; its address is a name then. */
  readonly load?: (() => Promise<unknown>) | undefined;
  readonly relief: Relief | null;
  readonly streets: Streets | null;
  readonly credits: readonly Credit[];
  /** What of it the map's key tells, as far as it is drawn within the dataset's bounds. Default nothing. */
  readonly keyLines?: readonly KeyLine[] | undefined;
}

/** Null: plain ground. */
export const GroundContext = createContext<Ground | null>(null);

export function useGround(): Ground | null {
  return useContext(GroundContext);
}
