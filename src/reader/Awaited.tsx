import { useMessages } from '../messages/messages-context.tsx';

interface Props {
  readonly error: unknown;
  readonly retry: () => void;
  /** How many times it has failed: each is told, in the same words. */
  readonly times?: number | undefined;
}

/** Stands for an incident whose words are not here yet. */
export function Awaited({ error, retry, times }: Props) {
  const words = useMessages();
  if (error === null) return <p className="reader__note">{words.incidentLoading}</p>;
  return (
    <div className="reader__note" role="alert">
      <p key={times}>{words.incidentFailed}</p>
      <button type="button" className="button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
}
