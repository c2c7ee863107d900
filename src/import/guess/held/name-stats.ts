import { kept } from '../../kept.ts';
import type { Cell } from '../../table.ts';
import {
  beginsWithPerson,
  hasGivenName,
  isPlainlyNamed,
  mayBeOnePerson,
  mayBePersons,
  readsAsPersons,
} from '../words/person-cells.ts';

/** How far the cells of a column read like names of persons, in flat memory. */
export interface NameStats {
  /** How many cells with something in them were looked at: of a column without any such names the first alone. */
  readonly looked: number;
  /** How many read like names of persons. */
  readonly persons: number;
  /** How many would do so under any header. */
  readonly plain: number;
  /** How many may be names, of one word too. */
  readonly possible: number;
  /** How many have a given name that is known, in any case, alone too. */
  readonly given: number;
  /** How many others are words alone with capitals, as surnames are, where the header speaks of several persons. */
  readonly surnames: { readonly cells: number; readonly different: number };
  /** How many different ones read like names of persons, where they were still counted. */
  readonly different: number;
  /** Some of them. */
  readonly examples: readonly string[];
}

export interface OpenNameStats extends NameStats {
  add(cell: Cell): void;
}

/** A column that has shown no names by then has none, and none is looked at for longer unless its header speaks of persons. */
const TRIAL = 400;
const SAMPLE = 2000;
const LEAST_SHARE = 0.1;
const MOST_EXAMPLES = 100;

/** Which persons a header speaks of. */
export type Meant = 'one' | 'many' | 'acting';

/**
 * @param meant whether the header speaks of persons: all cells are looked at then, and what they say besides a name matters
 * not; of one person a word alone, or in small letters, may be the name as well, of several one with a capital, and of whom or
 * what acts as groups do neither
 */
export function createNameStats(meant: Meant | null): OpenNameStats {
  const counts = { looked: 0, persons: 0, plain: 0, possible: 0, given: 0, surnames: 0 };
  const different = new Set<string>();
  const surnames = new Set<string>();
  let isOver = false;
  return {
    get looked() {
      return counts.looked;
    },
    get persons() {
      return counts.persons;
    },
    get plain() {
      return counts.plain;
    },
    get possible() {
      return counts.possible;
    },
    get given() {
      return counts.given;
    },
    get surnames() {
      return {
        cells: counts.surnames,
        different: surnames.size < SAMPLE ? surnames.size : counts.surnames,
      };
    },
    get different() {
      // Beyond those that are kept all are taken to differ.
      return different.size < SAMPLE ? different.size : counts.persons;
    },
    get examples() {
      return [...different].slice(0, MOST_EXAMPLES);
    },
    add(cell) {
      if (isOver) return;
      const text = String(cell ?? '').trim();
      if (text === '') return;
      counts.looked += 1;
      const isPossible = mayBePersons(text);
      if (isPossible) counts.possible += 1;
      if (hasGivenName(text)) counts.given += 1;
      const isPerson =
        (isPossible && readsAsPersons(text)) ||
        (meant !== null && beginsWithPerson(text)) ||
        (meant === 'one' && mayBeOnePerson(text));
      if (isPerson) {
        counts.persons += 1;
        if (isPlainlyNamed(text)) counts.plain += 1;
        if (different.size < SAMPLE && !different.has(text)) different.add(kept(text));
      }
      if (meant === 'many' && !isPerson && isPossible && mayBeOnePerson(text)) {
        counts.surnames += 1;
        if (surnames.size < SAMPLE && !surnames.has(text)) surnames.add(kept(text));
      }
      if (meant !== null) return;
      isOver =
        counts.looked === SAMPLE ||
        (counts.looked === TRIAL && counts.possible < counts.looked * LEAST_SHARE);
    },
  };
}
