import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { deskStartWords as words } from '../../../messages/desk-rooms/desk-start-words.ts';
import type { Desks } from '../../session/desks.ts';
import type { DesksState } from '../../session/desk-shelf.ts';
import { KeptDesks } from './KeptDesks.tsx';

/** The most findings that are listed. */
const MOST = 100;

export interface OpenOutcomeProps {
  readonly desks: Desks;
  readonly state: DesksState;
}

/** What came of opening a dataset where it is not just open: what is wrong with it, or what is to be said. */
export function OpenOutcome({ desks, state }: OpenOutcomeProps) {
  const { failure, refused, asked, elsewhere } = state;
  if (failure !== null)
    return (
      <Told title={words.failed}>
        <p>{failure}</p>
      </Told>
    );
  if (elsewhere)
    return (
      <Told title={words.elsewhere(elsewhere.name)}>
        <button type="button" className="button" onClick={elsewhere.again}>
          {words.lookAgain}
        </button>
      </Told>
    );
  if (asked)
    return (
      <Told title={words.kept}>
        <p>{words.keptLead}</p>
        <KeptDesks
          kept={asked.kept}
          isDisabled={false}
          onContinue={(name) => void desks.resume(name)}
        />
        <button type="button" className="button" onClick={() => void desks.openAsIs()}>
          {words.openAsIs}
        </button>
      </Told>
    );
  if (!refused) return null;
  const { findings, name } = refused;
  return (
    <Told title={words.found(name)}>
      <p>{words.findings(findings.length)}</p>
      <ul className="desk-start__findings">
        {findings.slice(0, MOST).map((finding, at) => (
          <li key={at}>{words.finding(finding)}</li>
        ))}
        {findings.length > MOST && <li>{words.more(findings.length - MOST)}</li>}
      </ul>
    </Told>
  );
}

/** Something that was not asked for: it has the focus as it comes, as what was pressed may be gone. */
function Told({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [title]);
  return (
    <section ref={box} className="desk-start__told" aria-label={title} tabIndex={-1}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
