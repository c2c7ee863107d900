import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { meet } from './box.ts';
import { crowdMarks } from './crowds.ts';

const points = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    side: fc.integer({ min: 8, max: 40 }),
  }),
  { maxLength: 60 },
);

it('leaves no mark on another, and each place in one crowd', () => {
  fc.assert(
    fc.property(points, (all) => {
      const crowds = crowdMarks(all.length, (members) => {
        const here = members.map((at) => all[at]!);
        const mean = (of: (point: (typeof here)[number]) => number): number =>
          here.reduce((sum, point) => sum + of(point), 0) / here.length;
        const side = Math.max(...here.map((point) => point.side));
        return {
          box: { x: mean(({ x }) => x), y: mean(({ y }) => y), width: side, height: side },
        };
      });
      const members = crowds.flatMap((crowd) => crowd.members).toSorted((a, b) => a - b);
      expect(members).toEqual(all.map((_, at) => at));
      crowds.forEach((a, at) => {
        for (const b of crowds.slice(at + 1)) expect(meet(a.mark.box, b.mark.box)).toBe(false);
      });
    }),
  );
});
