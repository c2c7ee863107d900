import { describe, expect, test } from 'vitest';
import { guess } from '../../../testing/tables/guess-table.ts';
import type { Cell } from '../../table.ts';
import { boundIn, headerWords } from '../read-header.ts';
import { BOUND_WORDS } from './bound-words.ts';

describe('low and high estimates', () => {
  const figures = (names: string, ...cells: readonly Cell[]) =>
    Object.fromEntries(
      Object.entries(guess(names, ['2020-10-11', ...cells]).mapping.columns).flatMap(
        ([name, use]) => (use.as === 'figure' ? [[name, `${use.bound} ${use.measure}`]] : []),
      ),
    );

  test.each([
    ['Killed (min)', 'Killed (max)'],
    ['Killed - low', 'Killed - high'],
    ['Killed: lower bound', 'Killed: upper bound'],
    ['Minimum killed', 'Maximum killed'],
    ['killed_low_estimate', 'killed_high_estimate'],
    ['At least killed', 'Killed at most'],
    ['Morts min', 'Morts max'],
    ['Morts (estimation basse)', 'Morts (estimation haute)'],
    ['Morts (basse)', 'Morts (haute)'],
    ['Estimation basse des morts', 'Estimation haute des morts'],
    ['Muertos mínimo', 'Muertos máximo'],
    ['Muertos (mín.)', 'Muertos (máx.)'],
    ['Estimación baja de muertos', 'Estimación alta de muertos'],
    ['Tote (mind.)', 'Tote (max.)'],
    ['Tote mind', 'Tote max'],
    ['Tote min', 'Tote max'],
    ['Mindestens getötete', 'Höchstens getötete'],
    ['Tote (untere Schätzung)', 'Tote (obere Schätzung)'],
    ['Mortos (estimativa baixa)', 'Mortos (estimativa alta)'],
    ['Morti (stima bassa)', 'Morti (stima alta)'],
    ['Morti (min.)', 'Morti (mass.)'],
    ['Погибло (мин.)', 'Погибло (макс.)'],
    ['Погибло, не менее', 'Погибло, не более'],
    ['Погибло (нижняя оценка)', 'Погибло (верхняя оценка)'],
    ['Загинуло мін', 'Загинуло макс'],
    ['Загинуло (нижня оцінка)', 'Загинуло (верхня оцінка)'],
    ['Zabici (min.)', 'Zabici (maks.)'],
    ['Zabici co najmniej', 'Zabici co najwyżej'],
    ['Ölü (en az)', 'Ölü (en çok)'],
    ['Ölənlər (ən az)', 'Ölənlər (ən çox)'],
    ['القتلى (الحد الأدنى)', 'القتلى (الحد الأقصى)'],
  ])('%s, %s', (low, high) => {
    expect(figures(`Date | ${low} | ${high}`, 3, 9)).toEqual({
      [low]: 'low killed',
      [high]: 'high killed',
    });
  });

  test('of the count beside which they stand', () => {
    expect(figures('Date | Killed | Low estimate | High estimate', 5, 3, 9)).toEqual({
      Killed: 'exact killed',
      'Low estimate': 'low killed',
      'High estimate': 'high killed',
    });
    expect(figures('Date | Low | Injured | High', 3, 5, 9)).toEqual({
      Low: 'low injured',
      // It would hide the low one if it were exact.
      Injured: 'best injured',
      High: 'high injured',
    });
    expect(figures('Date | Killed | Low | High | Injured | Low (2)', 5, 3, 9, 4, 1)).toEqual({
      Killed: 'exact killed',
      Low: 'low killed',
      High: 'high killed',
      Injured: 'exact injured',
      'Low (2)': 'low injured',
    });
  });

  test('of nothing that is counted are none', () => {
    expect(figures('Date | Magnitude min | Low | Killed | Injured', 1, 3, 5, 4)).toEqual({
      Killed: 'exact killed',
      Injured: 'exact injured',
    });
    expect(figures('Date | Killed | Weather | Low', 5, 'fog', 3)).toEqual({
      Killed: 'exact killed',
    });
  });

  test('are not a part of a name, nor both in one column', () => {
    expect(figures('Date | Tués Haut-Rhin | Killed min/max', 5, '3-9')).toEqual({
      'Tués Haut-Rhin': 'exact killed',
      'Killed min/max': 'exact killed',
    });
  });
});

test('each word of a bound is one before and behind what is counted, in brackets or not', () => {
  for (const [bound, byLanguage] of Object.entries(BOUND_WORDS))
    for (const phrase of Object.values(byLanguage).flatMap((words) => words.split(' '))) {
      const said = phrase.replaceAll('_', ' ');
      const headers = [`${said} killed`, `killed ${said}`, `killed (${said}.)`, `Killed – ${said}`];
      for (const header of headers)
        expect([header, boundIn(headerWords(header))]).toMatchObject([
          header,
          { bound, rest: ['killed'] },
        ]);
    }
});
