import type { Party } from '../../evidence/vocabulary.ts';
import { DENIES, isDenial } from './columns.ts';
import type { Row } from './columns.ts';
import type { Dataset } from '../dataset.ts';

/** How many of some incidents a party speaks for. */
export interface PartyShare {
  readonly party: Party;
  readonly incidents: number;
  /** Those that rest on this party alone. */
  readonly alone: number;
  /** Those of which it speaks and that it does not affirm: it denies them. */
  readonly denied: number;
}

export interface SourceShare {
  readonly source: string;
  readonly incidents: number;
}

export interface FootingShares {
  /** Per party that speaks of any: the incidents that it affirms. An incident that several affirm counts for each of them. */
  readonly parties: readonly PartyShare[];
  /** Per source: the incidents of which it carries an account that does not deny them, the most first. */
  readonly sources: readonly SourceShare[];
}

/**
 * On whose reports some incidents rest: as `supportingClaims` of one, for any number of them.
 * @param rows calls with each of them
 */
export function footingShares(
  {
    columns,
    sources,
    speakers,
    vocabulary,
  }: Pick<Dataset, 'columns' | 'sources' | 'speakers' | 'vocabulary'>,
  rows: (visit: (row: Row) => void) => void,
): FootingShares {
  const { claimsFrom, claimSource, claimSpeaker, claimStance } = columns;
  const { parties: all, partyCodes, isOfOneVoice } = vocabulary;
  const partyOf = speakers.map(({ party }) => partyCodes.get(party)!);
  // Who speaks as one has one voice, everybody else their own.
  const voiceOf = speakers.map(({ party }, code) =>
    isOfOneVoice(party) ? -1 - partyCodes.get(party)! : code,
  );
  const shares = all.map((party) => ({ party, incidents: 0, alone: 0, denied: 0 }));
  const affirmed = new Int32Array(sources.length);
  // Which row has counted last for a source, so that several claims of one article are one.
  const seen = new Int32Array(sources.length).fill(-1);
  rows((row) => {
    const [from, to] = [claimsFrom[row]!, claimsFrom[row + 1]!];
    const isDenied = (voice: number): boolean => {
      for (let claim = from; claim < to; claim++) {
        if (claimStance[claim] === DENIES && voiceOf[claimSpeaker[claim]!] === voice) return true;
      }
      return false;
    };
    let parties = 0;
    let speaking = 0;
    for (let claim = from; claim < to; claim++) {
      const source = claimSource[claim]!;
      if (!isDenial(claimStance[claim]) && seen[source] !== row) {
        seen[source] = row;
        affirmed[source]! += 1;
      }
      const speaker = claimSpeaker[claim]!;
      const party = 1 << partyOf[speaker]!;
      speaking |= party;
      if (!isDenial(claimStance[claim]) && !isDenied(voiceOf[speaker]!)) parties |= party;
    }
    for (let party = 0; party < shares.length; party++) {
      if ((speaking & (1 << party)) === 0) continue;
      if ((parties & (1 << party)) === 0) {
        shares[party]!.denied += 1;
        continue;
      }
      shares[party]!.incidents += 1;
      if (parties === 1 << party) shares[party]!.alone += 1;
    }
  });
  return {
    // In the order that is no judgement: parties are not ranked.
    parties: shares.filter(({ incidents, denied }) => incidents + denied > 0),
    sources: sources
      .flatMap(({ id }, code) =>
        affirmed[code]! > 0 ? { source: id, incidents: affirmed[code]! } : [],
      )
      .toSorted((a, b) => b.incidents - a.incidents || (a.source < b.source ? -1 : 1)),
  };
}
