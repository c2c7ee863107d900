import { articleWords as words } from '../../../../messages/desk-rooms/desk-article-words.ts';

/** What the keys do in the text. */
export function KeysHelp() {
  return (
    // What scrolls must be in reach of the arrow keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="desk-keys" role="group" aria-label={words.bar.keys} tabIndex={0}>
      <dl>
        {words.keys.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
