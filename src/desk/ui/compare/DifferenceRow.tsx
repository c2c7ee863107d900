import { memo } from 'react';
import { DataText } from '../../../messages/DataText.tsx';
import { deskCompareWords as words } from '../../../messages/desk-rooms/desk-compare-words.ts';
import type { ListedPoint } from '../../compare/comparison.ts';
import type { DescribedPoint } from './described-point.ts';

interface Props {
  readonly point: ListedPoint;
  readonly index: number;
  /** Whether the Tab key stops here. */
  readonly isCurrent: boolean;
  /** What the other coding is called. */
  readonly other: string;
  readonly describe: (point: ListedPoint) => DescribedPoint;
  readonly onFocus: (index: number) => void;
  readonly onKeep: (points: readonly ListedPoint[]) => void;
  readonly onTake: (points: readonly ListedPoint[]) => void;
}

/** One difference: both sides of it, to be decided. */
export const DifferenceRow = memo(function DifferenceRow({
  point,
  index,
  isCurrent,
  other,
  describe,
  onFocus,
  onKeep,
  onTake,
}: Props) {
  const described = describe(point);
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <li>
      <div
        role="group"
        className="desk-difference"
        data-difference={index}
        tabIndex={tabIndex}
        aria-label={`${described.about}: ${described.context}`}
        onFocus={() => onFocus(index)}
      >
        <PointHead described={described} />
        <div className="desk-difference__sides">
          <div className="desk-difference__side">
            <p className="desk-difference__whose">{words.mine}</p>
            <SideText text={described.mine} />
            <button
              type="button"
              className="button"
              tabIndex={tabIndex}
              onClick={() => onKeep([point])}
            >
              {words.keepMine}
            </button>
          </div>
          <div className="desk-difference__side">
            <p className="desk-difference__whose">{words.theirs(other)}</p>
            <SideText text={described.theirs} />
            <button
              type="button"
              className="button"
              tabIndex={tabIndex}
              onClick={() => onTake([point])}
            >
              {words.takeTheirs}
            </button>
          </div>
        </div>
      </div>
    </li>
  );
});

/** What a difference is of. */
export function PointHead({
  described: { about, article, context, isQuote, lang },
}: {
  readonly described: Pick<DescribedPoint, 'about' | 'article' | 'context' | 'isQuote' | 'lang'>;
}) {
  return (
    <>
      <p className="desk-difference__about">
        <b>{about}</b>
        {article && <DataText text={article} lang={lang} />}
      </p>
      {context && (
        <div className="desk-difference__context">
          {isQuote ? (
            <blockquote>
              <DataText as="p" text={context} lang={lang} />
            </blockquote>
          ) : (
            <DataText as="p" text={context} />
          )}
        </div>
      )}
    </>
  );
}

/** What one coding has: a line of it a paragraph. */
export function SideText({ text }: { readonly text: string }) {
  return text
    .split('\n')
    .map((line, at) => <DataText key={`${at} ${line}`} as="p" text={line} lang={null} />);
}
