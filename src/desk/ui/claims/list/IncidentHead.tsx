import { useRef, useState } from 'react';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { useRecords } from '../../desk-context.tsx';
import { useFindingsOn } from '../../findings/desk-findings.ts';
import { FoundFaults } from '../../findings/FoundFaults.tsx';
import { useIncidentFacts } from '../incident/incident-names.ts';
import { IncidentEditor } from './IncidentEditor.tsx';

/** The incident that claims are on: its title, date and place, and a way to change them. */
export function IncidentHead({ id }: { readonly id: string }) {
  const incident = useRecords().incident.get(id);
  const facts = useIncidentFacts();
  const findings = useFindingsOn(id, null);
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    toggle.current?.focus();
  };
  if (!incident) return null;
  return (
    <>
      <h3>
        <bdi>{incident.title}</bdi>
      </h3>
      <p className="desk-claim__facts">{facts(incident)}</p>
      {!isOpen && <FoundFaults findings={findings} />}
      <button
        ref={toggle}
        type="button"
        className="link-button"
        aria-expanded={isOpen}
        aria-label={words.about(words.changeIncident, incident.title)}
        onClick={() => setOpen(!isOpen)}
      >
        {words.changeIncident}
      </button>
      {isOpen && <IncidentEditor incident={incident} onDone={close} />}
    </>
  );
}
