import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../cli/check-data.ts';
import { quoteAlone, suggestionShares } from './suggestion-shares.ts';
import type { Share } from './suggestion-shares.ts';
import { worldGazetteer } from '../world-gazetteer.ts';

const checked = await checkData(resolve(import.meta.dirname, '../../../data'));
if (!checked.ok) throw new Error('The project’s own data has findings.');
const shares = suggestionShares(checked.files, worldGazetteer(), quoteAlone);

const percent = ({ offered, of }: Share): number => Math.floor((offered / of) * 100);

/*
 * What the dataset's quotes alone would have been offered, each read as if nothing stood around it, with its source's
 * day. Of whole articles `e2e/bench/RESULTS-SUGGEST.md` tells.
 */
describe('of what people coded, suggestions offer', () => {
  it('nine in ten places, days and figures', () => {
    expect(percent(shares.placesByIncident)).toBeGreaterThanOrEqual(98);
    expect(percent(shares.timesByIncident)).toBeGreaterThanOrEqual(95);
    expect(percent(shares.daysByIncident)).toBeGreaterThanOrEqual(95);
    expect(percent(shares.figures)).toBeGreaterThanOrEqual(94);
  });

  it('the figures’ very words in eight of ten, and what they measure in three of four', () => {
    expect(percent(shares.figureWords)).toBeGreaterThanOrEqual(81);
    expect(percent(shares.figureMeasures)).toBeGreaterThanOrEqual(77);
  });

  it('of times that the coders inferred themselves three in four', () => {
    expect(percent(shares.inferredTimesByIncident)).toBeGreaterThanOrEqual(76);
  });

  it('half of the places and two in three times to each single quote, as others don’t repeat them', () => {
    expect(percent(shares.places)).toBeGreaterThanOrEqual(48);
    expect(percent(shares.times)).toBeGreaterThanOrEqual(62);
  });

  it('no more than that much besides: of use are', () => {
    const { time, place, figure, speaker } = shares.used;
    expect(percent(time)).toBeGreaterThanOrEqual(76);
    expect(percent(place)).toBeGreaterThanOrEqual(39);
    expect(percent(figure)).toBeGreaterThanOrEqual(80);
    expect(percent(speaker)).toBeGreaterThanOrEqual(45);
  });
});
