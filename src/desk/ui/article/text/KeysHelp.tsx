import { articleWords as words } from '../../../../messages/desk-article-words.ts';

/** What the keys do in the text. */
export function KeysHelp() {
  return (
    <dl className="desk-keys" aria-label={words.bar.keys}>
      {words.keys.map(([keys, what]) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
