interface Props {
  readonly words: { readonly retry: string; readonly reloadPage: string };
  readonly retry: () => void;
  /** Whether that has been tried in vain: what the browser keeps of a failure, only a new page clears. */
  readonly retried: boolean;
  readonly className?: string;
}

/** What can be done about what did not come, or failed. */
export function TryAgain({ words, retry, retried, className = 'button' }: Props) {
  return (
    <>
      <button type="button" className={className} onClick={retry}>
        {words.retry}
      </button>
      {retried && (
        <>
          {' '}
          <button type="button" className={className} onClick={() => location.reload()}>
            {words.reloadPage}
          </button>
        </>
      )}
    </>
  );
}
