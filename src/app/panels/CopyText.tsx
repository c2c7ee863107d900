import { useRef, useState } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';

/** A text with a button that copies it. Where the browser won't, the text is selected instead. */
export function CopyText({ what, text }: { what: string; text: string }) {
  const words = useMessages();
  const shown = useRef<HTMLPreElement>(null);
  /** What came of copying, of the text that it was. */
  const [result, setResult] = useState<{ text: string; ok: boolean } | null>(null);
  const current = result?.text === text ? result : null;

  const copy = async (): Promise<void> => {
    const ok = await writeToClipboard(text);
    if (!ok && shown.current) getSelection()?.selectAllChildren(shown.current);
    setResult({ text, ok });
  };
  return (
    <div className="copy">
      <pre ref={shown} className="copy__text" lang="en">
        {text.trimEnd()}
      </pre>
      <div className="copy__row">
        <button
          type="button"
          className="button"
          aria-label={words.copyWhat(what)}
          onClick={() => void copy()}
        >
          {words.copy}
        </button>
        <span className="copy__result" role="status">
          {current && (current.ok ? words.copied : words.copyFailed)}
        </span>
      </div>
    </div>
  );
}

/** The clipboard is missing on plain HTTP and in frames that were not allowed it. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
