import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { nameIn } from '../../evidence/name-in.ts';
import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { keyEntries } from '../../state/key-entries.ts';
import { useGround } from '../../state/ground.tsx';
import { keyLines } from '../../state/own-lines.ts';
import { useDataset } from '../../state/selection/shown.ts';
import { SHAPES } from '../../ui/shapes.ts';

/** What outlines, arrows, hollow marks, the dataset's own lines and disputed borders mean: as far as this map has any. */
export function LegendKey() {
  const words = useMessages();
  const dataset = useDataset();
  const has = useMemo(() => keyEntries(dataset), [dataset]);
  const lines = keyLines(dataset.basemap).concat(useGround()?.keyLines ?? []);
  if (!has.area && !has.elsewhere && !has.period && lines.length === 0) return null;
  return (
    <ul className="legend__key" data-covers-map>
      {has.area && (
        <Line text={words.keyArea}>
          <rect className="legend__area" x={0.5} y={0.5} width={12} height={11} rx={2} />
          <circle className="legend__ring" cx={18} cy={6} r={4} />
        </Line>
      )}
      {has.elsewhere && (
        <Line text={words.keyElsewhere}>
          <path className="legend__arrow" d="M6 10 15 3M9.5 2.5H15.5V8" />
        </Line>
      )}
      {has.period && (
        <Line text={words.keyPeriodMark}>
          <path
            className="legend__hollow tone-ink"
            d={SHAPES.diamond}
            transform="translate(11 6) scale(0.62)"
          />
        </Line>
      )}
      {lines.map(({ tone, look, names }, at) => {
        const { text, lang } = nameIn(names, words.language);
        const style = { 'data-tone': tone, 'data-look': look };
        return (
          <Line key={at} text={text} lang={lang}>
            <line className="legend__own" x1={0} x2={22} y1={6} y2={6} {...style} />
          </Line>
        );
      })}
    </ul>
  );
}

function Line({
  text,
  lang,
  children,
}: {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <li className="legend__line">
      <svg width={22} height={12} aria-hidden="true">
        {children}
      </svg>
      <DataText as="span" text={text} lang={lang ?? null} />
    </li>
  );
}
